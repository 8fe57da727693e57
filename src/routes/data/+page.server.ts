import { languages, type Language } from '#lib/i18n/languages.ts';
import { homePreview } from '#lib/server/preview/previews.ts';
import { shareWords } from '#lib/server/shareWords.ts';
import type { PageServerLoad } from './$types';

const words = (lang: Language) => {
  const { heading, intro } = shareWords[lang].downloads;
  return { lang, heading, intro };
};

export const load: PageServerLoad = () => ({
  preview: homePreview('en').view,
  english: words('en'),
  languages: languages.map(words)
});
