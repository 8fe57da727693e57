import { error } from '@sveltejs/kit';
import { languages } from '#lib/i18n/languages.ts';
import { passagePages } from '#lib/server/content.ts';
import { passageEmbed } from '#lib/server/embeds.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
  languages.flatMap((lang) => passagePages().map((page) => ({ lang, ...page })));

export const load: PageServerLoad = ({ params }) => {
  const embed = passageEmbed(params.article, params.passage, params.lang);
  if (!embed) error(404, `no passage “${params.passage}” of “${params.article}”`);
  return { embed };
};
