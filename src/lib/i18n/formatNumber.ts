import type { Language } from './languages.ts';

/*
 * Own tables, not Intl.NumberFormat: the data for hy and az differ between ICU versions, and a number that the server
 * writes one way and the browser another breaks hydration. Azerbaijani groups by a space, as its State Statistical
 * Committee does: CLDR's point makes 1.150 km² look like one and a bit.
 */
const marks: Record<Language, { group: string; decimal: string; percent: string }> = {
  fr: { group: '\u202f', decimal: ',', percent: '\u202f%' },
  en: { group: ',', decimal: '.', percent: '%' },
  hy: { group: '\u00a0', decimal: ',', percent: '%' },
  az: { group: '\u00a0', decimal: ',', percent: '%' },
  ru: { group: '\u00a0', decimal: ',', percent: '\u00a0%' }
};

/**
 * A number as it is printed in a language: 4482 → fr 4 482, en 4,482. A year is not such a number: write it as it is.
 * @param digits decimals written, always that many; when left out, those the number has, three at most
 * @throws RangeError for NaN, infinities and numbers of 10²¹ or more
 */
export function formatNumber(value: number, lang: Language, digits?: number): string {
  if (!Number.isFinite(value) || Math.abs(value) >= 1e21) {
    throw new RangeError(`a number to print must be finite and below 10²¹, not ${value}`);
  }
  const size = Math.abs(value);
  const text = digits === undefined ? String(Number(size.toFixed(3))) : size.toFixed(digits);
  const [whole = '', fraction] = text.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, marks[lang].group);
  const sign = value < 0 && /[1-9]/.test(text) ? '\u2212' : '';
  return sign + grouped + (fraction === undefined ? '' : marks[lang].decimal + fraction);
}

/**
 * The figure only, without its unit (the messages write “km”): a length in kilometres, with one decimal below ten.
 * @param metres 0 or more
 */
export function formatKilometres(metres: number, lang: Language): string {
  // Rounded from whole hundreds of metres: 9.95 has no exact double, and toFixed would write it 9.9.
  const tenths = Math.round(metres / 100);
  return tenths < 100 ? formatNumber(tenths / 10, lang, 1) : formatNumber(Math.round(metres / 1000), lang, 0);
}

/** A share of one as whole per cent, with its sign: 0.95 → fr 95 %, en 95%. */
export function formatPercent(share: number, lang: Language): string {
  return formatNumber(share * 100, lang, 0) + marks[lang].percent;
}
