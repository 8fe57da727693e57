import { firstSentence } from '#lib/i18n/firstSentence.ts';
import { languages } from '#lib/i18n/languages.ts';
import { records } from '#lib/server/content.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({
  title: records.map(({ heading }) => heading.en).join(' · '),
  choices: languages.map((lang) => ({ lang, text: firstSentence(records, lang) })),
  description: firstSentence(records, 'en')
});
