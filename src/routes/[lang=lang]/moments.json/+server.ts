import { languages } from '#lib/i18n/languages.ts';
import { moments } from '#lib/server/content.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => languages.map((lang) => ({ lang }));

/** The days that the map offers by name, in the reader's language. */
export const GET: RequestHandler = ({ params }) => Response.json(moments(params.lang));
