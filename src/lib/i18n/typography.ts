import type { Language } from './languages.ts';

/** Proper names, and a key of OpenStreetMap, written in Latin letters in every language. */
const properNames =
  /News-Front|OpenStreetMap|OpenMapTiles|Geofabrik|Who’s On First|Natural Earth|ODbL|MIT|CC BY|VIQ|admin_level|https?:\/\/\S+/g;

/** What is wrong wherever it stands in a text of that language, with the words that say so. Times such as 00:00 are no punctuation. */
const faultsByLanguage: Record<Language, readonly (readonly [RegExp, string])[]> = {
  fr: [
    [/['"“”]/, 'U+2019 ’ and « », no straight or English quotes'],
    [/(?<!\u202f)[;!?]/, 'U+202F before ; ! ?'],
    [/(?<!\u00a0|\d):/, 'U+00A0 before :'],
    [/«(?!\u00a0)|(?<!\u00a0)»/, 'U+00A0 within « »'],
    [/[\u0400-\u058f]/, 'Latin letters only']
  ],
  en: [
    [/['"«»]/, 'curly quotes ‘ ’ “ ”'],
    [/\s[;:!?]/, 'no space before ; : ! ?'],
    [/[\u0400-\u058f]/, 'Latin letters only']
  ],
  hy: [
    [/[A-Za-zÀ-ɏ]/, 'no Latin letter outside proper names'],
    [/[\u0400-\u04ff]/, 'no Cyrillic letter'],
    [/[:.]/, '։ (U+0589) for a full stop, no : or .'],
    [/['"“”]/, '« » for quotes']
  ],
  az: [
    [/[^\P{L}A-VXYZa-vxyzƏəÇçĞğİıÖöŞşÜü]/u, 'letters of the Azerbaijani alphabet only'],
    [/['"«»]/, '“ ” for quotes'],
    [/\s[;:!?]/, 'no space before ; : ! ?']
  ],
  ru: [
    [/[A-Za-zÀ-ɏ]/, 'no Latin letter outside proper names'],
    [/[\u0530-\u058f]/, 'no Armenian letter'],
    [/['"“”]/, '« » for quotes'],
    [/\s[;:!?]/, 'no space before ; : ! ?']
  ]
};

/**
 * What a careful editor of the language would send back: spaces, quotes, stops and scripts. Empty when nothing is wrong.
 * Names of people and places are not judged, nor is spelling.
 */
export function typographyFaults(language: Language, text: string): string[] {
  if (text.trim() === '') return ['an empty text'];
  // A mark in place of the name, so that what stands around it is judged as it stands.
  const judged = text.replace(properNames, '·');
  const faults = faultsByLanguage[language]
    .filter(([wrong]) => wrong.test(judged))
    .map(([wrong, expected]) => `expected ${expected}; got “${wrong.exec(judged)?.[0] ?? ''}”`);
  if (text !== text.trim()) faults.push('expected no space at either end');
  if (/ {2}/.test(text)) faults.push('expected single spaces');
  return faults;
}
