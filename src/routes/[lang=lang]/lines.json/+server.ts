import { languages } from '#lib/i18n/languages.ts';
import { linesView } from '#lib/server/content.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => languages.map((lang) => ({ lang }));

/** What is said of each drawn line, in the reader's language: fetched when one is asked about. */
export const GET: RequestHandler = ({ params }) => Response.json(linesView(params.lang));
