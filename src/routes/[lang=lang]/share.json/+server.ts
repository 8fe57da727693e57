import { languages } from '#lib/i18n/languages.ts';
import { mapShare } from '#lib/server/shareViews.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => languages.map((lang) => ({ lang }));

export const GET: RequestHandler = ({ params }) => Response.json(mapShare(params.lang));
