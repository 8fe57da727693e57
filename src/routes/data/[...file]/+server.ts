import { error } from '@sveltejs/kit';
import { formats } from '#lib/data/takeAway.ts';
import { bodyOf, takeAwayFile, takeAwayFiles } from '#lib/server/takeAway/files.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = () =>
  takeAwayFiles.map(({ path }) => ({ file: path.replace('/data/', '') }));

export const GET: RequestHandler = ({ params }) => {
  const file = takeAwayFile(`/data/${params.file}`);
  if (!file) error(404, `no file “${params.file}”`);
  return new Response(bodyOf(file), { headers: { 'content-type': formats[file.format].type } });
};
