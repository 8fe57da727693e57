import type { MapLink } from '#lib/state/mapLink.svelte.ts';

/**
 * For a click on a link to the same thing at another address (another language, the canonical spelling): day, passage and
 * present view go along. They are known to the browser only, and the view only at the moment of the click.
 */
export function takeAlong({ currentTarget }: { currentTarget: EventTarget | null }, link: MapLink): void {
  if (!(currentTarget instanceof HTMLAnchorElement)) return;
  link.keepView();
  currentTarget.search = location.search;
  currentTarget.hash = location.hash;
}
