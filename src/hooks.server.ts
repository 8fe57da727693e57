import type { Handle } from '@sveltejs/kit/hooks';
import { embedScript, withEmbedPolicy } from '#lib/server/embedPolicy.ts';
import { headExtras } from '#lib/server/headExtras.ts';
import { languageOf } from '#lib/url/routes.ts';

/** Writes into each page its language, as `<html lang>`, and what machines read; pages in all five languages mark each part themselves. */
export const handle: Handle = ({ event, resolve }) => {
  const { route, params, url } = event;
  const isEmbed = route.id?.startsWith('/embed/') ?? false;
  return resolve(event, {
    transformPageChunk: ({ html }) => {
      const page = isEmbed ? withEmbedPolicy(html) : html;
      return page
        .replace('%lang%', languageOf(url.pathname) ?? 'en')
        .replace('%machines%', () => (isEmbed ? embedScript : headExtras(route.id, params)));
    }
  });
};
