import { describe, expect, test } from 'vitest';
import { armenianDay, azerbaijaniDay, frenchSince, frenchUntil, russianGenitive } from './dayCases.ts';
import { formatDay } from './format.ts';
import type { Language } from './languages.ts';

/** A day, a month and a year, each fitted into its sentence. */
function fitted(lang: Language, fit: (day: string) => string): string[] {
  return ['2021-05-13', '2020-11', '1993'].map((day) => fit(formatDay(day, lang)));
}

describe('a day in a sentence', () => {
  test('French', () => {
    expect(fitted('fr', frenchSince)).toEqual([
      'depuis le 13 mai 2021',
      'depuis novembre 2020',
      'depuis 1993'
    ]);
    expect(fitted('fr', frenchUntil)).toEqual([
      'jusqu’au 13 mai 2021',
      'jusqu’en novembre 2020',
      'jusqu’en 1993'
    ]);
    expect(frenchSince(formatDay('2020-12-01', 'fr'))).toBe('depuis le 1er décembre 2020');
  });

  test('Russian', () => {
    expect(fitted('ru', russianGenitive)).toEqual(['13 мая 2021 года', 'ноября 2020 года', '1993 года']);
  });

  test('Armenian', () => {
    expect(fitted('hy', (day) => armenianDay(day, 'ից'))).toEqual([
      '2021 թվականի մայիսի 13-ից',
      '2020 թվականի նոյեմբերից',
      '1993 թվականից'
    ]);
  });

  test('Azerbaijani', () => {
    expect(fitted('az', (day) => azerbaijaniDay(day, 'since'))).toEqual([
      '13 may 2021 tarixindən',
      '2020-ci ilin noyabr ayından',
      '1993-cü ildən'
    ]);
    expect(fitted('az', (day) => azerbaijaniDay(day, 'until'))).toEqual([
      '13 may 2021 tarixinədək',
      '2020-ci ilin noyabr ayınadək',
      '1993-cü ilədək'
    ]);
  });
});
