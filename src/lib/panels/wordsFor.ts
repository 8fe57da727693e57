import type { PassageView } from '#lib/data/views.ts';
import type { Language } from '#lib/i18n/languages.ts';

/** The words by which passages mention a region, as their articles write them: each once, in the order of the passages. */
export function wordsFor(
  region: string,
  passages: readonly Pick<PassageView, 'lang' | 'runs'>[]
): { text: string; lang: Language }[] {
  const words = new Map<string, Language>();
  for (const { lang, runs } of passages)
    for (const { text, mention } of runs)
      if (mention?.region === region && !words.has(text)) words.set(text, lang);
  return Array.from(words, ([text, lang]) => ({ text, lang }));
}
