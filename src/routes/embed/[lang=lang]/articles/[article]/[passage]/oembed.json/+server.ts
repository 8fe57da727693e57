import { error } from '@sveltejs/kit';
import { languages } from '#lib/i18n/languages.ts';
import { passagePages } from '#lib/server/content.ts';
import { embeddable, oembed } from '#lib/server/embeds.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () =>
  languages.flatMap((lang) => passagePages().map((page) => ({ lang, ...page })));

export const GET: RequestHandler = ({ params: { lang, article, passage } }) => {
  const found = embeddable({ article, passage }, lang);
  if (!found) error(404, `no passage “${passage}” of “${article}”`);
  return Response.json(oembed(found, lang));
};
