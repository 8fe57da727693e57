import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { clashingConditions, ConditionRecord, FactRecord } from './fact.ts';

const everywhere = { fr: 'x', en: 'x', hy: 'x', az: 'x', ru: 'x' };
const sources = [{ title: 'A source', url: 'https://example.org/' }];
const fact = {
  id: 'handed-over',
  from: '2020-11-25',
  to: null,
  regions: ['kelbajar'],
  title: everywhere,
  text: everywhere,
  sources
};

function condition(id: string, from: string | null, to: string | null, given: Partial<ConditionRecord> = {}) {
  return {
    id,
    topic: 'control',
    regions: ['lachin'],
    from,
    to,
    text: everywhere,
    sources,
    ...given
  } as ConditionRecord;
}

describe('a fact', () => {
  test('is one with day, source and all five languages', () => {
    expect(v.is(FactRecord, fact)).toBe(true);
  });

  test.each<[string, object]>([
    ['no source', { sources: [] }],
    ['no day', { from: null }],
    ['a day that is none', { from: '2020-11-31' }],
    ['a source without an address', { sources: [{ title: 'A source', url: 'javascript:alert(1)' }] }],
    ['four languages', { text: { ...everywhere, az: undefined } }],
    ['no title', { title: undefined }]
  ])('is refused with %s', (_, fault) => {
    expect(v.is(FactRecord, { ...fact, ...fault })).toBe(false);
  });
});

describe('conditions', () => {
  test('are schema-checked like facts', () => {
    expect(v.is(ConditionRecord, condition('a', '1992', null))).toBe(true);
    expect(v.is(ConditionRecord, { ...condition('a', '1992', null), topic: 'weather' })).toBe(false);
    expect(v.is(ConditionRecord, { ...condition('a', '1992', null), sources: [] })).toBe(false);
  });

  test('follow each other without a clash', () => {
    expect(clashingConditions([condition('a', null, '1992'), condition('b', '1992', null)])).toEqual([]);
  });

  test('clash where two of one topic and region hold on one day', () => {
    expect(clashingConditions([condition('a', null, '1992-05'), condition('b', '1992', null)])).toEqual([
      'a and b: lachin, control'
    ]);
    expect(
      clashingConditions([condition('a', null, null), condition('b', null, null, { topic: 'economy' })])
    ).toEqual([]);
    expect(
      clashingConditions([condition('a', null, null), condition('b', null, null, { regions: ['aghdam'] })])
    ).toEqual([]);
  });
});
