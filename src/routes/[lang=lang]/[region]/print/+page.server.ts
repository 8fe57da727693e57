import { error } from '@sveltejs/kit';
import { languages } from '#lib/i18n/languages.ts';
import { records } from '#lib/server/content.ts';
import { regionSheet } from '#lib/server/sheets.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
  languages.flatMap((lang) => records.map(({ region }) => ({ lang, region })));

export const load: PageServerLoad = ({ params }) => {
  const found = regionSheet(params.region, params.lang);
  if (!found) error(404, `no region “${params.region}”`);
  return { lang: params.lang, ...found };
};
