import { linesOfWords } from '#lib/server/content.ts';

export const prerender = true;

/** The lines that words run along on the map, in few vertices. */
export const GET = () => Response.json(linesOfWords);
