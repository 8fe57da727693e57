import type { LocalPlace } from './sources.ts';

const byClass = { city: 2, town: 3, village: 6, hamlet: 8 } as const;

/**
 * How early a map should label a place, 1 first, where nobody ranked it by hand: settlements by OpenStreetMap's class, those inside a
 * region a step before the same elsewhere; lakes by surface; summits by height, nameless ones last.
 */
export function rankOf(place: LocalPlace, inRegion: boolean): number {
  if (place.kind === 'settlement') {
    const rank = byClass[place.class ?? 'hamlet'];
    return inRegion && rank > 3 ? rank - 1 : rank;
  }
  if (place.kind === 'lake') return (place.km2 ?? 0) >= 1 ? 4 : 6;
  if (place.name === undefined) return 9;
  return (place.ele ?? 0) >= 3000 ? 6 : 7;
}
