import type { Language } from '../../i18n/languages.ts';

/** The letters of each language, lower case; what is outside belongs to another orthography. */
const letters: Record<Language, RegExp> = {
  fr: /^[a-zàâæçéèêëîïôœùûüÿ]$/,
  en: /^[a-z]$/,
  hy: /^[ա-ֆև]$/,
  az: /^[abcçdeəfgğhxıijkqlmnoöprsştuüvyz]$/,
  ru: /^[а-яё]$/
};

/**
 * Whether every letter of a text belongs to a language's alphabet, and there is at least one. Marks and digits are not looked at.
 * Azerbaijani has İ and I as capitals of i and ı; a plain I stands for either there.
 */
export function isWrittenIn(text: string, language: Language): boolean {
  const found = text.normalize('NFC').match(/\p{L}/gu) ?? [];
  return (
    found.length > 0 && found.every((letter) => letters[language].test(letter.toLocaleLowerCase(language)))
  );
}

/**
 * Whether a text is Azerbaijani as Azerbaijani is spelt: its own letters only, and none of the digraphs (kh, sh, dj …) that betray
 * a romanisation of a Russian spelling, such as "Eyvazkhanbeyly". Real words with h after s, c or g are too rare in names to matter.
 */
export function isAzerbaijani(text: string): boolean {
  return isWrittenIn(text, 'az') && !/[skcgz]h|dj|ts|lyar$|['’]/i.test(text);
}
