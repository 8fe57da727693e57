import { createContext } from 'svelte';
import type { PickedLine } from '#lib/data/pickedLine.ts';
import type { SeenMap } from '#lib/data/seenMap.ts';
import type { Camera } from '#lib/url/camera.ts';

/** A passage that is being read, the regions it mentions, and those that the map frames: of the last passage that mentioned one. */
export interface Reading {
  passage: string;
  regions: string[];
  framed: string[];
  /** Whether a link led to it: the map goes there then even where the reader wants less motion, only without moving. */
  linked: boolean;
}

/**
 * What the panel and the map tell each other beside the address: which region is under the pointer or the focus,
 * and which passage is being read. Nothing here is shared by links.
 */
export class MapLink {
  #pointed = $state<string | null>(null);
  #focused = $state<string | null>(null);

  /** The passage the reader's eyes are on, while an article is read. */
  reading = $state.raw<Reading | null>(null);

  /** The line that is asked about, while its card is open. */
  line = $state.raw<PickedLine | null>(null);
  /** The id of the line that has the focus or the pointer in a list. */
  pointedLine = $state<string | null>(null);

  /** Writes the present view into the address, where there is a live map: before a link takes the address along. */
  keepView: () => void = () => undefined;

  /** The live map, where there is one: where it looks, and what is seen of it. */
  live: { camera(): Camera; seen(): SeenMap } | undefined;

  /** Slug of the region lit up in the map and in the lists: the one pointed at, else the one that has the focus. */
  get highlighted(): string | null {
    return this.#pointed ?? this.#focused;
  }

  /** The pointer came upon a region, or upon none. */
  point = (region: string | null): void => {
    this.#pointed = region;
  };

  // For the page's root: a link to a region lights it up, in a list, a text or the drawn map.
  pointAtLink = (event: Event): void => this.point(regionOfLink(event));
  pointAway = (): void => this.point(null);
  focusLink = (event: Event): void => void (this.#focused = regionOfLink(event));
  focusAway = (): void => void (this.#focused = null);
}

function regionOfLink({ target }: Event): string | null {
  return (target instanceof Element && target.closest<HTMLElement>('a[data-region]')?.dataset.region) || null;
}

export const [getMapLink, setMapLink] = createContext<MapLink>();
