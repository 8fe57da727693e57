import type { Messages } from './en.ts';
import type { Language } from './languages.ts';

/** The interface texts of each language, loaded when asked for: one chunk a language. */
export const loaders: Record<Language, () => Promise<Messages>> = {
  fr: async () => (await import('./fr.ts')).fr,
  en: async () => (await import('./en.ts')).en,
  hy: async () => (await import('./hy.ts')).hy,
  az: async () => (await import('./az.ts')).az,
  ru: async () => (await import('./ru.ts')).ru
};

/** The interface texts of one language. */
export async function loadMessages(lang: Language): Promise<Messages> {
  return loaders[lang]();
}
