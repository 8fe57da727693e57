import { languages } from '#lib/i18n/languages.ts';
import { atomFeed } from '#lib/server/feeds.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => languages.map((lang) => ({ lang }));

export const GET: RequestHandler = ({ params }) =>
  new Response(atomFeed(params.lang), { headers: { 'content-type': 'application/xml' } });
