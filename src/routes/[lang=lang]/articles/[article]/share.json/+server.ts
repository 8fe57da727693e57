import { error } from '@sveltejs/kit';
import { languages } from '#lib/i18n/languages.ts';
import { articles } from '#lib/server/content.ts';
import { articleShare } from '#lib/server/shareViews.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () =>
  languages.flatMap((lang) => articles.map(({ id }) => ({ lang, article: id })));

export const GET: RequestHandler = ({ params: { lang, article } }) => {
  const view = articleShare(article, lang);
  if (!view) error(404, `no article “${article}”`);
  return Response.json(view);
};
