import { catalogue } from '#lib/server/takeAway/catalogue.ts';

export const prerender = true;

/** The data sets of the site for machines: schema.org's DataCatalog. */
export const GET = () =>
  new Response(`${JSON.stringify(catalogue(), null, 1)}\n`, {
    headers: { 'content-type': 'application/ld+json' }
  });
