import { error } from '@sveltejs/kit';
import { languages } from '#lib/i18n/languages.ts';
import { records } from '#lib/server/content.ts';
import { regionEmbed } from '#lib/server/embeds.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
  languages.flatMap((lang) => records.map(({ region }) => ({ lang, region })));

export const load: PageServerLoad = ({ params }) => {
  const embed = regionEmbed(params.region, params.lang);
  if (!embed) error(404, `no region “${params.region}”`);
  return { embed };
};
