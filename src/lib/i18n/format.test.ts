import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatDay, formatDayRange, formatKilometres, formatNumber, formatPercent } from './format.ts';
import { languages, type Translated } from './languages.ts';

/** What `write` gives in each language. */
function inAll(write: (lang: (typeof languages)[number]) => string): Translated {
  return Object.fromEntries(languages.map((lang) => [lang, write(lang)])) as Translated;
}

const days = fc
  .date({ min: new Date('1900-01-01T00:00:00Z'), max: new Date('2100-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('formatDay', () => {
  test('a day as the newspapers of each language print it', () => {
    expect(inAll((lang) => formatDay('2021-05-13', lang))).toEqual({
      fr: '13 mai 2021',
      en: '13 May 2021',
      hy: '2021 թվականի մայիսի 13',
      az: '13 may 2021',
      ru: '13 мая 2021 года'
    });
  });

  test('the first of a month, without a leading nought', () => {
    expect(inAll((lang) => formatDay('2020-12-01', lang))).toEqual({
      fr: '1er décembre 2020',
      en: '1 December 2020',
      hy: '2020 թվականի դեկտեմբերի 1',
      az: '1 dekabr 2020',
      ru: '1 декабря 2020 года'
    });
  });

  test('a month, in the nominative', () => {
    expect(inAll((lang) => formatDay('2021-05', lang))).toEqual({
      fr: 'mai 2021',
      en: 'May 2021',
      hy: '2021 թվականի մայիս',
      az: '2021-ci ilin may ayı',
      ru: 'май 2021 года'
    });
  });

  test('a year', () => {
    expect(inAll((lang) => formatDay('1993', lang))).toEqual({
      fr: '1993',
      en: '1993',
      hy: '1993 թվական',
      az: '1993-cü il',
      ru: '1993 год'
    });
  });

  test.each(['', '13 May 2021', '2021-13', '2021-00-10', '2021-05-32', '21-05-13', '2021-05-13T00:00:00Z'])(
    'refuses %j, saying what it got',
    (text) => {
      expect(() => formatDay(text, 'fr')).toThrow(`not “${text}”`);
    }
  );

  test('tells every two days apart, in every language', () => {
    fc.assert(
      fc.property(days, days, fc.constantFrom(...languages), (one, other, lang) => {
        expect(formatDay(one, lang) === formatDay(other, lang)).toBe(one === other);
      })
    );
  });

  test('agrees with the engine where its data are sure: French, British and Russian', () => {
    const long = { dateStyle: 'long', timeZone: 'UTC' } as const;
    fc.assert(
      fc.property(days, (day) => {
        const date = new Date(`${day}T00:00:00Z`);
        expect(formatDay(day, 'fr').replace(/^1er /, '1 ')).toBe(date.toLocaleDateString('fr', long));
        expect(formatDay(day, 'en')).toBe(date.toLocaleDateString('en-GB', long));
        expect(formatDay(day, 'ru')).toBe(date.toLocaleDateString('ru', long).replace(/\sг\.$/, ' года'));
      })
    );
  });
});

describe('formatDayRange', () => {
  test('days of one month', () => {
    expect(inAll((lang) => formatDayRange('2023-09-19', '2023-09-30', lang))).toEqual({
      fr: '19–30 septembre 2023',
      en: '19–30 September 2023',
      hy: '2023 թվականի սեպտեմբերի 19–30',
      az: '19–30 sentyabr 2023',
      ru: '19–30 сентября 2023 года'
    });
  });

  test('days of two months of a year', () => {
    expect(inAll((lang) => formatDayRange('2020-09-27', '2020-11-10', lang))).toEqual({
      fr: '27 septembre – 10 novembre 2020',
      en: '27 September – 10 November 2020',
      hy: '2020 թվականի սեպտեմբերի 27 – նոյեմբերի 10',
      az: '27 sentyabr – 10 noyabr 2020',
      ru: '27 сентября — 10 ноября 2020 года'
    });
  });

  test('days of two years', () => {
    expect(formatDayRange('2020-12-01', '2022-08-26', 'fr')).toBe('1er décembre 2020 – 26 août 2022');
    expect(formatDayRange('2020-12-01', '2022-08-26', 'ru')).toBe(
      '1 декабря 2020 года — 26 августа 2022 года'
    );
  });

  test('months of a year', () => {
    expect(inAll((lang) => formatDayRange('1993-04', '1993-07', lang))).toEqual({
      fr: 'avril–juillet 1993',
      en: 'April–July 1993',
      hy: '1993 թվականի ապրիլ–հուլիս',
      az: '1993-cü ilin aprel–iyul ayları',
      ru: 'апрель–июль 1993 года'
    });
  });

  test('years', () => {
    expect(inAll((lang) => formatDayRange('1993', '2020', lang))).toEqual({
      fr: '1993–2020',
      en: '1993–2020',
      hy: '1993–2020 թվականներ',
      az: '1993–2020-ci illər',
      ru: '1993–2020 годы'
    });
  });

  test('ends known unequally well are written each as it is known', () => {
    expect(formatDayRange('1993', '2020-11-25', 'az')).toBe('1993-cü il – 25 noyabr 2020');
    expect(formatDayRange('1993-04', '1993', 'en')).toBe('April 1993 – 1993');
    expect(formatDayRange('1993-04', '1993-07-23', 'en')).toBe('April 1993 – 23 July 1993');
  });

  test('one day is written once', () => {
    expect(formatDayRange('2021-05-13', '2021-05-13', 'fr')).toBe('13 mai 2021');
    expect(formatDayRange('2021-05-13', null, 'fr')).toBe('13 mai 2021');
  });

  test('refuses an end before the beginning', () => {
    expect(() => formatDayRange('2021-05-13', '2021-05-12', 'fr')).toThrow('2021-05-12');
  });
});

describe('formatNumber', () => {
  test('thousands and decimals in each language', () => {
    expect(inAll((lang) => formatNumber(1234567.89, lang))).toEqual({
      fr: '1\u202f234\u202f567,89',
      en: '1,234,567.89',
      hy: '1\u00a0234\u00a0567,89',
      az: '1\u00a0234\u00a0567,89',
      ru: '1\u00a0234\u00a0567,89'
    });
  });

  test('decimals asked for are always written; without, those the number has', () => {
    expect(formatNumber(4482, 'fr', 1)).toBe('4\u202f482,0');
    expect(formatNumber(735.84, 'ru')).toBe('735,84');
    expect(formatNumber(735.84, 'ru', 0)).toBe('736');
    expect(formatNumber(0.1 + 0.2, 'en')).toBe('0.3');
  });

  test('a minus sign, and none before nothing', () => {
    expect(formatNumber(-1500, 'en')).toBe('\u22121,500');
    expect(formatNumber(-0.4, 'en', 0)).toBe('0');
    expect(formatNumber(-0, 'en')).toBe('0');
  });

  test.each([NaN, Infinity, 1e21])('refuses %d', (value) => {
    expect(() => formatNumber(value, 'en')).toThrow(RangeError);
  });

  test('agrees with the engine in English, French and Russian', () => {
    const values = fc.integer({ min: 0, max: 999_999_999 });
    fc.assert(
      fc.property(values, fc.constantFrom('fr', 'en', 'ru'), (value, lang) => {
        expect(formatNumber(value, lang)).toBe(value.toLocaleString(lang));
      })
    );
  });
});

test('formatKilometres: one decimal below ten kilometres, and no unit', () => {
  expect(formatKilometres(118_400, 'fr')).toBe('118');
  expect(formatKilometres(9_949, 'fr')).toBe('9,9');
  expect(formatKilometres(9_950, 'fr')).toBe('10');
  expect(formatKilometres(1_234_000, 'en')).toBe('1,234');
  expect(formatKilometres(0, 'hy')).toBe('0,0');
});

test('formatPercent: the sign stands as each language sets it', () => {
  expect(inAll((lang) => formatPercent(0.95, lang))).toEqual({
    fr: '95\u202f%',
    en: '95%',
    hy: '95%',
    az: '95%',
    ru: '95\u00a0%'
  });
});
