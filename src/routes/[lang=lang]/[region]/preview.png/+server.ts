import { languages } from '#lib/i18n/languages.ts';
import { records } from '#lib/server/content.ts';
import { regionPreview } from '#lib/server/preview/previews.ts';
import { pngResponse } from '#lib/server/preview/previewPng.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () =>
  languages.flatMap((lang) => records.map(({ region }) => ({ lang, region })));

/** The picture that a link to this page brings along. */
export const GET: RequestHandler = async ({ params }) =>
  pngResponse(regionPreview(params.region, params.lang));
