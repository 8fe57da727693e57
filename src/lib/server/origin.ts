import { siteOrigin } from '#lib/data/origin.ts';

/** The site's canonical origin, without a slash at its end. */
export const origin = siteOrigin(process.env.PUBLIC_ORIGIN);
