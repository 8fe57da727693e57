import { languages } from '#lib/i18n/languages.ts';
import { whichCountry } from '#lib/i18n/regionSentences.ts';
import { records } from '#lib/server/content.ts';
import { homePreview } from '#lib/server/preview/previews.ts';
import type { PageServerLoad } from './$types';

/** The choice of language: the regions by their English names, and the first sentence of each language's front page. */
export const load: PageServerLoad = () => ({
  title: records.map(({ heading }) => heading.en).join(' · '),
  preview: homePreview('en').view,
  leads: Object.fromEntries(languages.map((lang) => [lang, whichCountry(records, lang)]))
});
