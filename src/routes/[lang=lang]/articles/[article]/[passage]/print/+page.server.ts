import { error } from '@sveltejs/kit';
import { languages } from '#lib/i18n/languages.ts';
import { passagePages } from '#lib/server/content.ts';
import { passageSheet } from '#lib/server/sheets.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
  languages.flatMap((lang) => passagePages().map((page) => ({ lang, ...page })));

export const load: PageServerLoad = ({ params }) => {
  const found = passageSheet(params.article, params.passage, params.lang);
  if (!found) error(404, `no passage “${params.passage}” of “${params.article}”`);
  return { lang: params.lang, ...found };
};
