import { azerbaijaniOrdinal } from './azerbaijaniOrdinal.ts';
import type { Language } from './languages.ts';
import { monthNames, monthNamesWithDay } from './monthNames.ts';

export { formatKilometres, formatNumber, formatPercent } from './formatNumber.ts';

/*
 * Days are written from tables of our own, never by Intl.DateTimeFormat: it depends on the machine's time zone, and its
 * data for hy and az on the ICU version, so that server and browser could disagree and hydration break.
 */

/** Year, month 1–12, day 1–31, as far as they are known. */
type DayParts = { year: string; month?: number; day?: number };

/** The one place that knows the order of a language: `days` is 13 or 19–30. */
const dayOfMonth: Record<Language, (days: string, month: string) => string> = {
  fr: (days, month) => `${days} ${month}`,
  en: (days, month) => `${days} ${month}`,
  hy: (days, month) => `${month} ${days}`,
  az: (days, month) => `${days} ${month}`,
  ru: (days, month) => `${days} ${month}`
};

/** A day, or days, of a year: `rest` is “13 May”. */
const ofYear: Record<Language, (rest: string, year: string) => string> = {
  fr: (rest, year) => `${rest} ${year}`,
  en: (rest, year) => `${rest} ${year}`,
  hy: (rest, year) => `${year} թվականի ${rest}`,
  az: (rest, year) => `${rest} ${year}`,
  ru: (rest, year) => `${rest} ${year} года`
};

/** A month, or months, of a year. */
const monthOfYear: Record<Language, (months: string, year: string, several: boolean) => string> = {
  ...ofYear,
  az: (months, year, several) => `${azerbaijaniOrdinal(year)} ilin ${months} ${several ? 'ayları' : 'ayı'}`
};

const yearAlone: Record<Language, (year: string) => string> = {
  fr: (year) => year,
  en: (year) => year,
  hy: (year) => `${year} թվական`,
  az: (year) => `${azerbaijaniOrdinal(year)} il`,
  ru: (year) => `${year} год`
};

const yearsTogether: Record<Language, (from: string, to: string) => string> = {
  fr: (from, to) => `${from}–${to}`,
  en: (from, to) => `${from}–${to}`,
  hy: (from, to) => `${from}–${to} թվականներ`,
  az: (from, to) => `${from}–${azerbaijaniOrdinal(to)} illər`,
  ru: (from, to) => `${from}–${to} годы`
};

/** Between two dates of several words. Russian takes the long dash. */
const longDash: Record<Language, string> = { fr: ' – ', en: ' – ', hy: ' – ', az: ' – ', ru: ' — ' };

/**
 * A day as a newspaper of the language prints it: fr 13 mai 2021, en 13 May 2021, hy 2021 թվականի մայիսի 13,
 * az 13 may 2021, ru 13 мая 2021 года. The same in every engine and time zone.
 * @param day ISO 8601: YYYY-MM-DD, or YYYY-MM or YYYY where no more is known
 * @throws RangeError when it is none of these
 */
export function formatDay(day: string, lang: Language): string {
  const parts = readDay(day);
  if (parts.month === undefined) return yearAlone[lang](parts.year);
  if (parts.day === undefined) return monthOfYear[lang](monthName(parts.month, lang), parts.year, false);
  return ofYear[lang](dayAndMonth(parts.day, parts.month, lang), parts.year);
}

/**
 * Two days, months or years as a stretch of time, saying once what they share: 19–30 September 2023, 1993–2020.
 * @param to null or equal to `from`: it did not last, and is written as one day. A name that is still in use is not
 *   such a stretch: it is written by the messages `since` and `until`.
 * @throws RangeError when one is no day, or when both are equally exact and `to` comes before `from`
 */
export function formatDayRange(from: string, to: string | null, lang: Language): string {
  if (to === null || to === from) return formatDay(from, lang);
  const first = readDay(from);
  const last = readDay(to);
  if (from.length === to.length && to < from)
    throw new RangeError(`a stretch of time cannot end (${to}) before it begins (${from})`);
  return joinShared(first, last, lang) ?? formatDay(from, lang) + longDash[lang] + formatDay(to, lang);
}

/** The stretch when both ends are equally exact and share something; else undefined. */
function joinShared(first: DayParts, last: DayParts, lang: Language): string | undefined {
  if (first.month === undefined && last.month === undefined)
    return yearsTogether[lang](first.year, last.year);
  if (first.year !== last.year || first.month === undefined || last.month === undefined) return undefined;
  if (first.day === undefined && last.day === undefined) {
    return monthOfYear[lang](
      `${monthName(first.month, lang)}–${monthName(last.month, lang)}`,
      first.year,
      true
    );
  }
  if (first.day === undefined || last.day === undefined) return undefined;
  if (first.month === last.month) {
    const days = `${dayNumber(first.day, lang)}–${dayNumber(last.day, lang)}`;
    return ofYear[lang](dayOfMonth[lang](days, monthWithDay(first.month, lang)), first.year);
  }
  const stretch =
    dayAndMonth(first.day, first.month, lang) + longDash[lang] + dayAndMonth(last.day, last.month, lang);
  return ofYear[lang](stretch, first.year);
}

function dayAndMonth(day: number, month: number, lang: Language): string {
  return dayOfMonth[lang](dayNumber(day, lang), monthWithDay(month, lang));
}

/** French alone writes the first of a month as an ordinal. */
function dayNumber(day: number, lang: Language): string {
  return lang === 'fr' && day === 1 ? '1er' : String(day);
}

function monthName(month: number, lang: Language): string {
  return monthNames[lang][month - 1] ?? '';
}

function monthWithDay(month: number, lang: Language): string {
  return monthNamesWithDay[lang][month - 1] ?? '';
}

function readDay(text: string): DayParts {
  const [, year, month, day] = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?$/.exec(text) ?? [];
  if (year === undefined) throw new RangeError(`a day is YYYY-MM-DD, YYYY-MM or YYYY, not “${text}”`);
  return {
    year,
    month: month === undefined ? undefined : Number(month),
    day: day === undefined ? undefined : Number(day)
  };
}
