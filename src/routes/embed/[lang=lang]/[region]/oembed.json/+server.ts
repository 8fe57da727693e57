import { error } from '@sveltejs/kit';
import { languages } from '#lib/i18n/languages.ts';
import { records } from '#lib/server/content.ts';
import { embeddable, oembed } from '#lib/server/embeds.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () =>
  languages.flatMap((lang) => records.map(({ region }) => ({ lang, region })));

export const GET: RequestHandler = ({ params: { lang, region } }) => {
  const found = embeddable({ region }, lang);
  if (!found) error(404, `no region “${region}”`);
  return Response.json(oembed(found, lang));
};
