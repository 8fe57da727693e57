import { expect, test } from 'vitest';
import { convertWord, rulesOf } from './table.ts';
import type { Table } from './table.ts';

const table = (letters: string): Table => ({ from: 'az', to: 'en', source: 'a test', vowels: 'ae', letters });

test('the longest letters win, then the environment with most neighbours, in whatever order they are written', () => {
  const rules = rulesOf(table('a=p ab=q a=r/[bcdefgh]_ a=s/b_# b=t'));
  expect(convertWord('abaaba', rules)).toBe('qrqs');
});

test('environments see the word they stand in', () => {
  const rules = rulesOf(table('a=a b=B/#_ b=v/V_V b=p/_# b=b c=s/C_ c=k'));
  expect(convertWord('babab', rules)).toBe('Bavap');
  expect(convertWord('bcac', rules)).toBe('Bsak');
});

test('a letter without a rule makes the word impossible', () => {
  expect(convertWord('ax', rulesOf(table('a=a')))).toBeUndefined();
});

test('a slip in a table is named', () => {
  expect(() => rulesOf(table('a=a b==c'))).toThrow('az to en: "b==c"');
});
