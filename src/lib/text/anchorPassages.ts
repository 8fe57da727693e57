import type { PassageRecord } from '../data/article.ts';
import { contextHolds, locate, paragraphs } from './passage.ts';
import type { Span } from './passage.ts';

/** A passage and where it stands in its text. */
export interface AnchoredPassage extends Span {
  id: string;
  quote: string;
  status: 'current';
  since?: undefined;
  movedTo?: undefined;
}

/** A passage that is no longer where it was; its page says so. `since` is an ISO day. */
export interface FormerPassage {
  id: string;
  quote: string;
  status: 'moved' | 'withdrawn';
  since: string;
  movedTo?: string;
}

/** What is wrong with a record: its place in the file (`p2`, `paragraph 3`) and what was expected there. */
export interface Fault {
  place: string;
  expected: string;
}

export interface Anchoring {
  current: AnchoredPassage[];
  former: FormerPassage[];
  faults: Fault[];
}

const shortened = (quote: string) => (quote.length > 60 ? `${quote.slice(0, 60).toWellFormed()}…` : quote);
const number = (id: string) => Number(id.slice(1));

/**
 * Finds every passage of an article in its text and reports all that is wrong together: quotes no longer held, words
 * found out of their context, paragraphs without a passage or with two, ids used twice or gone, moves to nowhere.
 * Passages come out in the order of the text. Nothing is mended: who changes a text marks its passages.
 */
export function anchorPassages(text: string, records: readonly PassageRecord[]): Anchoring {
  const faults = [...idFaults(records), ...statusFaults(records)];
  const current: AnchoredPassage[] = [];
  for (const record of records.filter(({ status }) => status === 'current')) {
    const span = locate(text, record);
    const { before, after } = span ? contextHolds(text, span, record) : { before: false, after: false };
    if (span && (before || after))
      current.push({ id: record.id, quote: record.quote, status: 'current', ...span });
    else faults.push({ place: record.id, expected: expectedWords(record, span !== undefined) });
  }
  current.sort((one, other) => one.start - other.start);
  const former = records.flatMap(({ id, quote, status, since, movedTo }) =>
    status === 'current' || since === undefined ? [] : [{ id, quote, status, since, movedTo }]
  );
  return { current, former, faults: [...faults, ...coverFaults(text, current, records)] };
}

function expectedWords({ id, quote }: PassageRecord, found: boolean): string {
  const words = `the text to hold, once and in its context, “${shortened(quote)}”`;
  const remedy = `mark ${id} "moved" (with "movedTo") or "withdrawn", with "since"`;
  return `${words}; ${found ? 'the words stand elsewhere' : 'they are not there, or not once'}: ${remedy}`;
}

/** Ids stand for good: p1 … pN, each once. A gap shows that one was deleted and could be given out again. */
function idFaults(records: readonly PassageRecord[]): Fault[] {
  const count = Math.max(0, ...records.map(({ id }) => number(id)));
  const times = new Map<string, number>();
  for (const { id } of records) times.set(id, (times.get(id) ?? 0) + 1);
  return Array.from({ length: count }, (_, index) => `p${index + 1}`)
    .filter((id) => times.get(id) !== 1)
    .map((id) => ({
      place: id,
      expected: `exactly one record of this id, not ${times.get(id) ?? 0}: ids are never reused`
    }));
}

function statusFaults(records: readonly PassageRecord[]): Fault[] {
  const byId = new Map(records.map((record) => [record.id, record]));
  return records.flatMap(({ id, status, since, movedTo }) => {
    const expect = (expected: string) => ({ place: id, expected });
    if (status === 'current') {
      return since === undefined && movedTo === undefined
        ? []
        : [expect('no "since" or "movedTo" on a current passage')];
    }
    const faults = since === undefined ? [expect(`"since": the day it was ${status}`)] : [];
    if (status === 'withdrawn' && movedTo !== undefined)
      faults.push(expect('no "movedTo" on a withdrawn passage'));
    if (status === 'moved' && byId.get(movedTo ?? '')?.status !== 'current') {
      faults.push(expect(`"movedTo": the current passage that took its place, not ${movedTo ?? 'nothing'}`));
    }
    return faults;
  });
}

/** Every paragraph is one current passage, and every current passage one paragraph: so none overlap. */
function coverFaults(
  text: string,
  current: readonly AnchoredPassage[],
  records: readonly PassageRecord[]
): Fault[] {
  const next = `p${Math.max(0, ...records.map(({ id }) => number(id))) + 1}`;
  const spans = paragraphs(text);
  const same = (one: Span) => (other: Span) => one.start === other.start && one.end === other.end;
  const uncovered = spans.flatMap((span, index) => {
    const ids = current.filter(same(span)).map(({ id }) => id);
    if (ids.length === 1) return [];
    const words = shortened(text.slice(span.start, span.end));
    const expected =
      ids.length === 0 ? `a passage (the next free id is ${next})` : `one passage, not ${ids.join(' and ')},`;
    return [{ place: `paragraph ${index + 1}`, expected: `${expected} for “${words}”` }];
  });
  const partial = current
    .filter((passage) => !spans.some(same(passage)))
    .map(({ id }) => ({
      place: id,
      expected: 'a quote of one whole paragraph, without the space around it'
    }));
  return [...uncovered, ...partial];
}
