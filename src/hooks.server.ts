import type { Handle } from '@sveltejs/kit/hooks';
import { languageOf } from '#lib/url/routes.ts';

/** Writes the page's language into `<html lang>`; pages in all five languages mark each part themselves. */
export const handle: Handle = ({ event, resolve }) =>
  resolve(event, {
    transformPageChunk: ({ html }) => html.replace('%lang%', languageOf(event.url.pathname) ?? 'en')
  });
