import { isLanguage, type Language } from '#lib/i18n/languages.ts';

const key = 'language';

/** Keeps the language of the page read last, in this browser only. A browser that keeps nothing is no fault. */
export function rememberLanguage(lang: Language): void {
  try {
    localStorage.setItem(key, lang);
  } catch {
    // Storage is denied or full: the reader chooses again next time.
  }
}

/** The language of the page read last in this browser, if it is still one of ours. */
export function rememberedLanguage(): Language | undefined {
  try {
    const kept = localStorage.getItem(key);
    return isLanguage(kept) ? kept : undefined;
  } catch {
    return undefined;
  }
}
