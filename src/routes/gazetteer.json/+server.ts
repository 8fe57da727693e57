import { gazetteer } from '#lib/server/content.ts';

export const prerender = true;

/** The linker's names, for the reader's own article: the same gazetteer that the build uses. */
export const GET = () => Response.json(gazetteer);
