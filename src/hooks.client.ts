import { repairedFragment } from '#lib/url/fragment.ts';
import { normalisedPath } from '#lib/url/routes.ts';

/**
 * Before the router sees the address: it decodes the fragment at the end of every navigation and throws on a malformed `%`,
 * leaving the navigation half done; and it takes `/fr/lachin/index.html` for a page it does not have.
 */
function repair() {
  const repaired = `${normalisedPath(location.pathname)}${location.search}${repairedFragment(location.hash)}`;
  if (repaired !== `${location.pathname}${location.search}${location.hash}`)
    history.replaceState(history.state, '', repaired);
}

repair();
addEventListener('hashchange', repair);
