import { version } from '$app/env';

/** The version of the site: the commit that it was built from. */
export const siteVersion = version;
