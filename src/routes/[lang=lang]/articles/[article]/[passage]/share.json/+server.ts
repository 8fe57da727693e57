import { error } from '@sveltejs/kit';
import { languages } from '#lib/i18n/languages.ts';
import { passagePages } from '#lib/server/content.ts';
import { passageShare } from '#lib/server/shareViews.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () =>
  languages.flatMap((lang) => passagePages().map((page) => ({ lang, ...page })));

export const GET: RequestHandler = ({ params: { lang, article, passage } }) => {
  const view = passageShare(article, passage, lang);
  if (!view) error(404, `no passage “${passage}” of “${article}”`);
  return Response.json(view);
};
