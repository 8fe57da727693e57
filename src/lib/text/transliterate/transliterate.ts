import type { Language } from '../../i18n/languages.ts';
import { likeCase } from './letterCase.ts';
import { convertWord, rulesOf, type Rule } from './table.ts';
import { fromArmenian } from './tables/fromArmenian.ts';
import { fromAzerbaijani } from './tables/fromAzerbaijani.ts';
import { fromRussian } from './tables/fromRussian.ts';

const rules = new Map<string, Rule[]>(
  [...fromArmenian, ...fromAzerbaijani, ...fromRussian].map((table) => [
    `${table.from} ${table.to}`,
    rulesOf(table)
  ])
);

/** Spellings of one letter that look alike: the schwa U+01DD of some gazetteers, the Armenian ligature written out. */
function unify(text: string, from: Language): string {
  const composed = text.normalize('NFC');
  if (from === 'az') return composed.replaceAll('ǝ', 'ə').replaceAll('Ǝ', 'Ə');
  if (from === 'hy') return composed.replaceAll('եւ', 'և').replaceAll('Եւ', 'Եվ');
  return composed;
}

/**
 * Rewrites a text from one language's script into another's by the tables, word by word, keeping case, spaces, digits and marks.
 * The text itself where both languages are the same; undefined where there is no table, or a letter is not of the language `from`.
 * It is not a round trip: several Armenian or Azerbaijani letters share one letter elsewhere.
 */
export function transliterate(text: string, from: Language, to: Language): string | undefined {
  if (from === to) return text;
  const table = rules.get(`${from} ${to}`);
  if (!table) return undefined;
  let possible = true;
  const converted = unify(text, from).replaceAll(/\p{L}+/gu, (word) => {
    const result = convertWord(word.toLocaleLowerCase(from), table);
    if (result === undefined) possible = false;
    return likeCase(result ?? '', word, to);
  });
  return possible ? converted : undefined;
}
