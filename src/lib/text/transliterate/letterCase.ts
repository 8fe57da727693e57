import type { Language } from '../../i18n/languages.ts';

/** Upper case as the language has it: Azerbaijani i becomes İ and ı becomes I; Armenian և becomes ԵՎ. */
function upper(text: string, language: Language): string {
  return text.toLocaleUpperCase(language);
}

/** The first letter in upper case, the rest as it is. Armenian և opens a word as Եվ. */
export function capitalise(text: string, language: Language): string {
  const opened = language === 'hy' && text.startsWith('և') ? `եվ${text.slice(1)}` : text;
  const [first = '', ...rest] = opened;
  return upper(first, language) + rest.join('');
}

/**
 * Gives a converted lower-case word the case of the word it came from: all capitals (two letters or more), an initial capital, or
 * lower case. Capitals in the middle of a word are taken for slips.
 */
export function likeCase(converted: string, original: string, language: Language): string {
  const letters = original.match(/\p{L}/gu) ?? [];
  const capitals = letters.filter((letter) => /\p{Lu}/u.test(letter));
  if (letters.length > 1 && capitals.length === letters.length) return upper(converted, language);
  return letters[0] !== undefined && letters[0] === capitals[0] ? capitalise(converted, language) : converted;
}
