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

  /** Attributes for a link or an item that stands for a region: pointing at it or focusing it lights the region up. */
  handlersFor(region: string) {
    const on = () => (this.highlighted = region);
    const off = () => {
      if (this.highlighted === region) this.highlighted = null;
    };
    return { onpointerenter: on, onpointerleave: off, onfocus: on, onblur: off };
  }
}

export const [getMapLink, setMapLink] = createContext<MapLink>();
