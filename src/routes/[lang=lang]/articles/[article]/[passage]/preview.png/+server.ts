import { languages } from '#lib/i18n/languages.ts';
import { passagePages } from '#lib/server/content.ts';
import { passagePreview } from '#lib/server/preview/previews.ts';
import { pngResponse } from '#lib/server/preview/previewPng.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () =>
  languages.flatMap((lang) => passagePages().map((page) => ({ lang, ...page })));

/** The picture that a link to this page brings along. */
export const GET: RequestHandler = async ({ params }) =>
  pngResponse(passagePreview(params.article, params.passage, params.lang));
