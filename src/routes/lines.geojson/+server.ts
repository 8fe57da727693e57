import { drawnLines } from '#lib/server/content.ts';

export const prerender = true;

/** The drawn lines, each as often as shapes have it as their edge: what the map draws and finds under a pointer. */
export const GET = () => Response.json(drawnLines);
