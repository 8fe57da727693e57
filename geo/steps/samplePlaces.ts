import type { Position } from '#lib/data/region.ts';
import { metresBetween } from './metric.ts';

/** Places along an edge, both ends among them, no further apart than `stepMetres`. */
export function samplePlaces([start, end]: readonly [Position, Position], stepMetres: number): Position[] {
  const parts = Math.max(1, Math.ceil(metresBetween(start, end) / stepMetres));
  return Array.from({ length: parts + 1 }, (_, index): Position => {
    const share = index / parts;
    return [start[0] + share * (end[0] - start[0]), start[1] + share * (end[1] - start[1])];
  });
}
