import type { Language } from '../languages.ts';
import type { ShareWords } from './en.ts';

/** The words of a language for sharing, from a file of their own. */
export const loadShareWords: Record<Language, () => Promise<ShareWords>> = {
  fr: async () => (await import('./fr.ts')).fr,
  en: async () => (await import('./en.ts')).en,
  hy: async () => (await import('./hy.ts')).hy,
  az: async () => (await import('./az.ts')).az,
  ru: async () => (await import('./ru.ts')).ru
};
