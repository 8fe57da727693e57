import { createContext } from 'svelte';
import type { Bounds } from '#lib/data/region.ts';

/** A passage that is being read: the regions it mentions, and what frames them all ([west, south, east, north]). */
export interface Reading {
  passage: string;
  regions: string[];
  frame: Bounds;
}

/**
 * What the panel and the map tell each other beside the address: which region is under the pointer or the focus,
 * and which passage is being read. Nothing here is shared by links.
 */
export class MapLink {
  /** Slug of the region lit up in the map and in the lists. */
  highlighted = $state<string | null>(null);
  /** The passage the reader's eyes are on, while an article is scrolled. */
  reading = $state.raw<Reading | null>(null);

  /** For the page's root: the region of the link that the pointer or the focus came upon, in a list, a text or the drawn map. */
  lightUp = (event: Event): void => {
    const place =
      event.target instanceof Element ? event.target.closest<HTMLElement>('a[data-region]') : null;
    this.highlighted = place?.dataset.region ?? null;
  };

  /** For the page's root: neither pointer nor focus is on anything any more. */
  putOut = (): void => {
    this.highlighted = null;
  };
}

export const [getMapLink, setMapLink] = createContext<MapLink>();
