import { origin } from '#lib/server/origin.ts';

export const prerender = true;

/** Everything may be read; pages that say the same as another one say so themselves. */
export const GET = () =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${origin}/sitemap.xml\n`, {
    headers: { 'content-type': 'text/plain; charset=utf-8' }
  });
