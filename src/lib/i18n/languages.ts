/** The five languages of the site, in the order they are offered. BCP 47 codes; also the first path segment of every page. */
export const languages = ['fr', 'en', 'hy', 'az', 'ru'] as const;

export type Language = (typeof languages)[number];

/** A text in each of the five languages. */
export type Translated = Record<Language, string>;

/** Each language's own name for itself. */
export const endonyms: Translated = {
  fr: 'Français',
  en: 'English',
  hy: 'Հայերեն',
  az: 'Azərbaycanca',
  ru: 'Русский'
};

/** Whether a text is the code of one of the five languages. */
export function isLanguage(code: unknown): code is Language {
  return (languages as readonly unknown[]).includes(code);
}
