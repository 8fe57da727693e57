import { describe, expect, test } from 'vitest';
import type { PassageRecord } from '../data/article.ts';
import { anchorPassages } from './anchorPassages.ts';
import { addPassages } from './passageRecords.ts';

const text = 'Un premier paragraphe.\u00a0 \n\nUn deuxième, plus long.\n\nUn troisième.\n';
const records = addPassages(text, []);
const faultsOf = (changed: string, given: readonly PassageRecord[] = records) =>
  anchorPassages(changed, given).faults.map(({ place, expected }) => `${place}: ${expected}`);
const change = (id: string, fields: Partial<PassageRecord>) =>
  records.map((record) => (record.id === id ? { ...record, ...fields } : record));

describe('passages of a text', () => {
  test('are made once, one a paragraph, and stand where they were made', () => {
    expect(records.map(({ id, quote }) => `${id} ${quote}`)).toEqual([
      'p1 Un premier paragraphe.',
      'p2 Un deuxième, plus long.',
      'p3 Un troisième.'
    ]);
    const { current, faults } = anchorPassages(text, records);
    expect(faults).toEqual([]);
    for (const { start, end, quote } of current) expect(text.slice(start, end)).toBe(quote);
  });

  test('a changed word is told with the passage and the paragraph, both', () => {
    expect(faultsOf(text.replace('long', 'court'))).toEqual([
      expect.stringMatching(/^p2: the text to hold.*“Un deuxième, plus long.”.*not there.*mark p2 "moved"/),
      expect.stringMatching(
        /^paragraph 2: a passage \(the next free id is p4\) for “Un deuxième, plus court.”/
      )
    ]);
  });

  test('a paragraph moved out of its context is told, never followed silently', () => {
    const moved = 'Un deuxième, plus long.\n\nUn premier paragraphe.\n\nUn ajout.\n\nUn troisième.\n';
    expect(faultsOf(moved)[0]).toMatch(/^p1: .*the words stand elsewhere/);
  });

  test('soft hyphens and decomposition are changes', () => {
    expect(faultsOf(text.replace('premier', 'pre\u00admier'))[0]).toMatch(/^p1: /);
    expect(faultsOf(text.normalize('NFD'))).toHaveLength(4);
  });

  test('marking it mends it, and the new paragraph gets a new id', () => {
    const changed = text.replace('long', 'court');
    const marked = addPassages(
      changed,
      change('p2', { status: 'moved', since: '2021-05-14', movedTo: 'p4' })
    );
    expect(marked.map(({ id }) => id)).toEqual(['p1', 'p2', 'p3', 'p4']);
    const { current, former, faults } = anchorPassages(changed, marked);
    expect(faults).toEqual([]);
    expect(current.map(({ id }) => id)).toEqual(['p1', 'p4', 'p3']);
    expect(former).toEqual([
      { id: 'p2', quote: 'Un deuxième, plus long.', status: 'moved', since: '2021-05-14', movedTo: 'p4' }
    ]);
  });

  test('a withdrawn passage asks for its day alone', () => {
    const without = text.replace('Un troisième.\n', '');
    expect(faultsOf(without, change('p3', { status: 'withdrawn', since: '2021-05-14' }))).toEqual([]);
    expect(faultsOf(without, change('p3', { status: 'withdrawn' }))).toEqual([
      'p3: "since": the day it was withdrawn'
    ]);
    expect(
      faultsOf(without, change('p3', { status: 'withdrawn', since: '2021-05-14', movedTo: 'p1' }))
    ).toEqual(['p3: no "movedTo" on a withdrawn passage']);
  });

  test('a move leads to a current passage', () => {
    const marked = change('p3', { status: 'moved', since: '2021-05-14', movedTo: 'p9' });
    expect(faultsOf(text.replace('Un troisième.\n', ''), marked)).toEqual([
      'p3: "movedTo": the current passage that took its place, not p9'
    ]);
  });

  test('two passages of the same words are told apart by context, or not accepted', () => {
    const twice = 'Oui.\n\nNon.\n\nOui.\n';
    const both = addPassages(twice, []);
    expect(anchorPassages(twice, both).current.map(({ id, start }) => `${id} ${start}`)).toEqual([
      'p1 0',
      'p2 6',
      'p3 12'
    ]);
    const blind = both.map((record) => ({ ...record, prefix: 'x', suffix: 'y' }));
    expect(faultsOf(twice, blind).filter((fault) => fault.startsWith('p'))).toContainEqual(
      expect.stringMatching(/^p1: .*not once/)
    );
  });

  test('ids stand for good: none twice, none gone', () => {
    const [first, second, third] = records as [PassageRecord, PassageRecord, PassageRecord];
    expect(faultsOf(text, [first, third])).toContain(
      'p2: exactly one record of this id, not 0: ids are never reused'
    );
    expect(faultsOf(text, [first, second, third, third])).toEqual([
      'p3: exactly one record of this id, not 2: ids are never reused',
      expect.stringMatching(/^paragraph 3: one passage, not p3 and p3/)
    ]);
  });

  test('a passage is a whole paragraph: none overlap', () => {
    const part: PassageRecord = {
      id: 'p4',
      quote: 'troisième',
      prefix: 'Un ',
      suffix: '.',
      status: 'current'
    };
    expect(faultsOf(text, [...records, part])).toEqual([
      'p4: a quote of one whole paragraph, without the space around it'
    ]);
  });

  test('a current passage carries no marks of a former one', () => {
    expect(faultsOf(text, change('p1', { since: '2021-05-14' }))).toEqual([
      'p1: no "since" or "movedTo" on a current passage'
    ]);
  });
});
