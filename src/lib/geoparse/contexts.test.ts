import { describe, expect, test } from 'vitest';
import { contextMatcher } from './contexts.ts';
import type { Context } from './languageData.ts';
import { wordsAfter, wordsBefore } from './words.ts';

/** What a context finds beside `|name|` in a text. */
function beside(context: Context, marked: string): string | undefined {
  const [before = '', name = '', after = ''] = marked.split('|');
  const text = before + name + after;
  return contextMatcher(context, ['de', 'd', 'la', 'l'])({
    before: wordsBefore(text, before.length, 8),
    after: wordsAfter(text, before.length + name.length, 8)
  });
}

describe('words beside a name', () => {
  test('are nearest first, from its sentence alone', () => {
    const text = 'Hier. Le 2e\u00a0district de l’|';
    expect(wordsBefore(text, text.length - 1, 3)).toEqual([
      { folded: 'l', written: 'l', gap: "'" },
      { folded: 'de', written: 'de', gap: ' ' },
      { folded: 'district', written: 'district', gap: ' ' }
    ]);
    expect(wordsBefore(text, text.length - 1, 8).map(({ written }) => written)).toEqual([
      'l',
      'de',
      'district',
      '2e',
      'Le'
    ]);
    expect(wordsAfter('x', 1, 8)).toEqual([]);
  });

  test('of one endless word are cut short', () => {
    expect(wordsAfter('a'.repeat(1e6), 0, 8)[0]?.written.length).toBeLessThan(1000);
  });
});

describe('a context', () => {
  const types = { before: ['district …', 'ville de', 'FK'], after: ['район*'] };

  test.each([
    ['le district d’|Aghdam|', 'district'],
    ['le DISTRICT de la |Aghdam|', 'DISTRICT'],
    ['ville de |Lachin|', 'ville de'],
    ['FK (|Agdam|)', 'FK'],
    ['|Лачинский| района', 'района']
  ])('fits %s', (marked, words) => {
    expect(beside(types, marked)).toBe(words);
  });

  test.each([
    'district. |Aghdam|',
    'district, |Aghdam|',
    'FK de |Agdam|',
    'district sud de |Aghdam|',
    '|Лачин|, район',
    'à |Lachin|'
  ])('does not fit %s', (marked) => {
    expect(beside(types, marked)).toBeUndefined();
  });

  test('may be near', () => {
    expect(
      beside(
        { near: ['tovuz*'] },
        'le village d’|Agdam|, qui se trouve dans le district de Tovouz, près de Tovuza'
      )
    ).toBeUndefined();
    expect(beside({ near: ['tovuz*'] }, 'le village d’|Agdam|, district de Tovuza')).toBe('Tovuza');
    expect(beside({ near: ['tovuz*'] }, 'Tovuz. |Agdam|')).toBeUndefined();
  });
});
