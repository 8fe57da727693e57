import type { Handle } from '@sveltejs/kit/hooks';
import { headExtras } from '#lib/server/headExtras.ts';
import { languageOf } from '#lib/url/routes.ts';

/** Writes into each page its language, as `<html lang>`, and what machines read; pages in all five languages mark each part themselves. */
export const handle: Handle = ({ event, resolve }) =>
  resolve(event, {
    transformPageChunk: ({ html }) =>
      html
        .replace('%lang%', languageOf(event.url.pathname) ?? 'en')
        .replace('%machines%', () => headExtras(event.route.id, event.params))
  });
