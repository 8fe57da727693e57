/** Where `npm start` serves the site. */
const local = 'http://localhost:4173';

/**
 * The site's canonical origin, of the setting PUBLIC_ORIGIN: scheme, host and port, without a path, since the site stands at the
 * root of its host. Throws for anything else, in words.
 */
export function siteOrigin(setting: string | undefined): string {
  if (!setting) return local;
  const url = URL.canParse(setting) ? new URL(setting) : undefined;
  const plain = url && /^https?:$/.test(url.protocol) && url.pathname === '/' && !url.search && !url.hash;
  if (!plain)
    throw new Error(
      `PUBLIC_ORIGIN is “${setting}”: expected an origin such as https://example.org, without a path`
    );
  return url.origin;
}
