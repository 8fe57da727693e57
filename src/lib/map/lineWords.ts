import type { LinesView } from '../data/views.ts';
import type { Language } from '../i18n/languages.ts';

const fetched = new Map<Language, Promise<LinesView>>();

/** What is said of the map's lines, in the reader's language: fetched when first wanted, and again after a failure. */
export function lineWords(lang: Language): Promise<LinesView> {
  const known = fetched.get(lang);
  if (known) return known;
  const asked = fetch(`/${lang}/lines.json`).then((response) => {
    if (!response.ok) throw new Error(`HTTP ${response.status}`);
    return response.json() as Promise<LinesView>;
  });
  asked.catch(() => fetched.delete(lang));
  fetched.set(lang, asked);
  return asked;
}
