import { languages } from '#lib/i18n/languages.ts';
import { articles } from '#lib/server/content.ts';
import { articlePreview } from '#lib/server/preview/previews.ts';
import { pngResponse } from '#lib/server/preview/previewPng.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () =>
  languages.flatMap((lang) => articles.map(({ id }) => ({ lang, article: id })));

/** The picture that a link to this page brings along. */
export const GET: RequestHandler = async ({ params }) =>
  pngResponse(articlePreview(params.article, params.lang));
