import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gazetteer } from '../../../tests/fixtures/gazetteer.ts';
import { languages } from '../i18n/languages.ts';
import { createLinker } from './linker.ts';

const linker = createLinker(gazetteer);

/** Texts that names, their endings and everything that breaks offsets make together. */
const pieces = fc.oneof(
  fc.constantFrom(
    'Lachin',
    'Syunik',
    'Kəlbəcərdə',
    'Кельбаджаро',
    'Քելբաջա՞ր',
    'lac Sev',
    'Sev Lich',
    'Ağdam’da',
    'district de',
    'et',
    'Goris'
  ),
  fc.constantFrom(
    ' ',
    '  ',
    '\n',
    ', ',
    '-',
    '’',
    "'",
    '.',
    '\u00a0',
    '\u00ad',
    '\u200b',
    '\u200d',
    '\u202e',
    '\u2066',
    '\ufeff',
    '\u0301',
    '\ud83d',
    '\ude00',
    '😀',
    'և',
    'œ',
    '\ufdfa',
    '\0'
  ),
  fc.string({ unit: 'binary', maxLength: 4 }),
  fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit))
);
const texts = fc.array(pieces, { maxLength: 30 }).map((parts) => parts.join(''));

describe('any text', () => {
  test('has its mentions in order, disjoint, and cut exactly', () => {
    let found = 0;
    fc.assert(
      fc.property(texts, fc.constantFrom(...languages), (text, lang) => {
        let last = 0;
        for (const { start, end, surface } of linker.link(text, lang)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end)).toBe(surface);
          expect(surface.isWellFormed()).toBe(true);
          last = end;
          found += 1;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 3000 }
    );
    expect(found).toBeGreaterThan(500);
  });

  test('is linked alike by a linker of the gazetteer as JSON', () => {
    const copy = createLinker(JSON.parse(JSON.stringify(gazetteer)));
    fc.assert(
      fc.property(texts, (text) => {
        expect(copy.link(text, 'fr')).toEqual(linker.link(text, 'fr'));
      }),
      { numRuns: 50 }
    );
  });
});

describe('a line of five megabytes', () => {
  test('is read to its end', () => {
    const words = 'La situation à la frontière restait calme mercredi, selon le ministère; ';
    const text = words.repeat(Math.ceil(5e6 / words.length));
    const mentions = linker.link(`Lachin ${text}à Goris`, 'fr');
    expect(mentions.map(({ surface, start }) => [surface, start])).toEqual([
      ['Lachin', 0],
      ['Goris', text.length + 9]
    ]);
  });

  test('of nothing but marks, joiners or halves of pairs holds nothing', () => {
    for (const sign of ['\u0301', '\u200d', '\u202e', '\ud835', '\ude00', ' ', '\n', '«'])
      expect(linker.link(sign.repeat(5_000_000))).toEqual([]);
  });
});

describe('time grows with the length of the text, not faster', () => {
  const kinds: [string, string][] = [
    [
      'prose without an end of line',
      'Le ministère a indiqué que la situation à la frontière restait calme près de Lachin. '
    ],
    ['names alone', 'Lachin '],
    ['beginnings of names', 'lac de Se '],
    ['one endless word', 'kelbaja'],
    ['marks on marks', 'L\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301'],
    ['spaces', 'lac \u00ad\u00ad\u00ad\u00ad\u00ad\u00ad '],
    ['names of several words, begun again and again', 'Nerkin Nerkin Nor Nor Bash '],
    ['lists', 'Lachin, Goris et Kapan, '],
    ['quotation marks', '« Lachin » “Goris” '],
    ['one language after another', 'Лачин и Сюник. Լաչին։ Laçında qar var. ']
  ];
  const millisecondsOf = (text: string) => {
    // The processor's time, not the clock's: other programs run beside a test.
    const start = process.cpuUsage().user;
    linker.link(text, 'fr');
    return (process.cpuUsage().user - start) / 1000;
  };

  test.each(kinds)(
    '%s',
    (_, unit) => {
      const text = (units: number) => unit.repeat(Math.ceil(units / unit.length));
      millisecondsOf(text(100_000));
      const small = Math.min(millisecondsOf(text(250_000)), millisecondsOf(text(250_000)));
      const large = Math.min(millisecondsOf(text(1_000_000)), millisecondsOf(text(1_000_000)));
      // Four times the text; below some milliseconds compiler and collector decide.
      expect(large / Math.max(small, 20)).toBeLessThan(8);
    },
    60_000
  );
});
