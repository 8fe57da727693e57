import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Mention } from '../geoparse/mention.ts';
import { runsOf } from './runs.ts';

const words = { fr: '', en: '', hy: '', az: '', ru: '' };
const mention = (text: string, start: number, end: number): Mention => ({
  region: 'lachin',
  start,
  end,
  surface: text.slice(start, end),
  kind: 'region',
  rule: 'test',
  reason: words,
  confidence: 1
});

describe('runsOf', () => {
  test('cuts a text at its mentions', () => {
    const text = 'de Lachin.';
    expect(
      runsOf(text, [mention(text, 3, 9)]).map(({ text: run, mention: found }) => [run, found?.region])
    ).toEqual([
      ['de ', undefined],
      ['Lachin', 'lachin'],
      ['.', undefined]
    ]);
  });

  test('joined again the runs are the text, whatever the mentions', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.array(fc.nat(), { maxLength: 8 }), (text, cuts) => {
        const places = [...new Set(cuts.map((cut) => cut % (text.length + 1)))].toSorted(
          (one, other) => one - other
        );
        const mentions = places.flatMap((start, index) => {
          const end = places[index + 1];
          return index % 2 === 0 && end !== undefined ? [mention(text, start, end)] : [];
        });
        expect(
          runsOf(text, mentions)
            .map(({ text: run }) => run)
            .join('')
        ).toBe(text);
      })
    );
  });

  test('refuses mentions that do not fit the text', () => {
    expect(() => runsOf('abc', [{ ...mention('abc', 0, 2), surface: 'xx' }])).toThrow('does not fit');
    expect(() => runsOf('abc', [mention('abc', 0, 2), mention('abc', 1, 3)])).toThrow('does not fit');
    expect(() => runsOf('abc', [mention('abc', 2, 9)])).toThrow('does not fit');
  });
});
