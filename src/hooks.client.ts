import { repairedFragment } from '#lib/url/fragmentText.ts';
import { normalisedPath } from '#lib/url/routes.ts';

/**
 * Before the router sees the address: it decodes the fragment at the end of every navigation and throws on a malformed `%`,
 * leaving the navigation half done; and it takes `/fr/lachin/index.html` for a page it does not have.
 */
function repair() {
  const repaired = `${normalisedPath(wellFormed(location.pathname))}${location.search}${repairedFragment(location.hash)}`;
  if (repaired !== `${location.pathname}${location.search}${location.hash}`)
    history.replaceState(history.state, '', repaired);
}

/** In a path a malformed `%` stops the router before it starts: it is taken for the sign itself. */
function wellFormed(path: string): string {
  try {
    // The result is used, or the bundler would leave out the call for having no effect.
    return decodeURI(path) === '' ? '/' : path;
  } catch {
    return path.replaceAll('%', '%25');
  }
}

repair();
addEventListener('hashchange', repair);
