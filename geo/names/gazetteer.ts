import { languages } from '#lib/i18n/languages.ts';
import type { Language } from '#lib/i18n/languages.ts';
import { isAzerbaijani, isWrittenIn, transliterate } from '#lib/text/transliterate/index.ts';
import { partsOf } from '#lib/text/transliterate/nameIn.ts';
import { likeness } from './likeness.ts';
import type { GazetteerRecord } from './sources.ts';

/** Names below this likeness are different names; found by reading the pairs between 0.5 and 0.7. */
export const leastLikeness = 0.6;

/** Names of the gazetteer that are slips or belong to another place, found by reading: they stand nowhere on the map. */
const mistaken = new Set(['Zəngəzur', 'Եխծահող', 'Ադղամ']);

/** A spelling put into the language's own letters: schwa, capital Ու, blanks. */
export function tidySpelling(name: string, language: Language): string {
  const single = name.normalize('NFC').replaceAll(/\s+/g, ' ').trim();
  if (language === 'az') return single.replaceAll('ǝ', 'ə').replaceAll('Ǝ', 'Ə');
  return language === 'hy' ? single.replaceAll(/ՈՒ(?=[ա-ֆ])/gu, 'Ու') : single;
}

/**
 * Letters that only Azerbaijani has among the spellings met here. A rival Azerbaijani name must show one: the gazetteer also files
 * "Borisovka" and "Jomardlu" under Azerbaijani.
 */
const ownLetters = /[əğıöüşçqx]|İ/iu;

/** Whether a spelling is in the language's own script and orthography, and not a romanisation passed off as its name. */
function isSpeltIn(name: string, language: Language): boolean {
  if (mistaken.has(name) || /\p{Ll}\p{Lu}/u.test(name) || /[^\p{L}\s-]/u.test(name)) return false;
  if (language === 'az') return isAzerbaijani(name);
  return isWrittenIn(name, language);
}

/** Whether a French or English spelling is only another language's: the Azerbaijani one bare of its marks, a romanisation with rr. */
function isBorrowed(name: string, local: string, language: Language): boolean {
  const bare = local.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('ı', 'i');
  if (bare !== local && name === bare) return true;
  if (/rr/.test(name) || / (City|Town)$/.test(name)) return true;
  if (language !== 'fr') return false;
  const english = transliterate(local, 'hy', 'en');
  return /sh/i.test(name) || (name === english && name !== transliterate(local, 'hy', 'fr'));
}

/**
 * Whether a record is of the place it was matched to by position: one of its names must sound like the local name. Matches lie up
 * to 5 km off and many are of the next village.
 */
export function isSamePlace(record: GazetteerRecord): boolean {
  const parts = partsOf(record.name_osm);
  const names = languages.flatMap((language) => record.names?.[language] ?? []);
  return parts.some(({ text }) => names.some((name) => likeness(text, name) >= leastLikeness));
}

/**
 * The names of a gazetteer record that can stand on the map, by language. Armenian and Azerbaijani may be names of their own (Քարվաճառ,
 * Xankəndi): they are what their readers know. French, English and Russian ones must be forms of the local name, so that none of the
 * rival names enters a third language by the accident of a record.
 */
export function gazetteerNames(record: GazetteerRecord): Partial<Record<Language, string>> {
  if (!isSamePlace(record)) return {};
  const parts = partsOf(record.name_osm);
  const usable = languages.flatMap((language) => {
    const name = tidySpelling(record.names?.[language] ?? '', language);
    if (!isSpeltIn(name, language)) return [];
    const form = parts.some(({ text }) => likeness(text, name) >= leastLikeness);
    if (language === 'hy') return [[language, name]];
    if (language === 'az') return form || ownLetters.test(name) ? [[language, name]] : [];
    const borrowed = language !== 'ru' && parts.some(({ text }) => isBorrowed(name, text, language));
    return form && !borrowed ? [[language, name]] : [];
  });
  return Object.fromEntries(usable) as Partial<Record<Language, string>>;
}
