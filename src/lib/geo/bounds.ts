import type { Bounds, Position } from '../data/region.ts';
import { projectMercator, unprojectMercator } from './mercator.ts';

/** The smallest box around several boxes, or undefined for none. Degrees; the antimeridian is not crossed. */
export function unionBounds(all: readonly Bounds[]): Bounds | undefined {
  if (all.length === 0) return undefined;
  return [
    Math.min(...all.map(([west]) => west)),
    Math.min(...all.map(([, south]) => south)),
    Math.max(...all.map(([, , east]) => east)),
    Math.max(...all.map(([, , , north]) => north))
  ];
}

/** The smallest box around places, or undefined for none. Degrees. */
export function boundsOfPositions(positions: readonly Position[]): Bounds | undefined {
  return unionBounds(positions.map(([lon, lat]): Bounds => [lon, lat, lon, lat]));
}

/** The box grown on every side by a share of its width and height as Web Mercator shows them: 0.1 adds a tenth on each side. */
export function padBounds([west, south, east, north]: Bounds, share: number): Bounds {
  const [left, top] = projectMercator([west, north]);
  const [right, bottom] = projectMercator([east, south]);
  const [sideways, upright] = [(right - left) * share, (bottom - top) * share];
  const [newWest, newNorth] = unprojectMercator([left - sideways, top - upright]);
  const [newEast, newSouth] = unprojectMercator([right + sideways, bottom + upright]);
  return [newWest, newSouth, newEast, newNorth];
}

/** The part that two boxes have in common, or undefined when it has no area. */
export function intersectBounds(first: Bounds, second: Bounds): Bounds | undefined {
  const common: Bounds = [
    Math.max(first[0], second[0]),
    Math.max(first[1], second[1]),
    Math.min(first[2], second[2]),
    Math.min(first[3], second[3])
  ];
  return common[0] < common[2] && common[1] < common[3] ? common : undefined;
}

/** Whether a place is inside a box or on its edge. */
export function boundsContain([west, south, east, north]: Bounds, [lon, lat]: Position): boolean {
  return lon >= west && lon <= east && lat >= south && lat <= north;
}

/** The middle of a box as Web Mercator shows it: where a map that fits the box is centred. [lon, lat] in degrees. */
export function boundsCentre([west, south, east, north]: Bounds): Position {
  const [left, top] = projectMercator([west, north]);
  const [right, bottom] = projectMercator([east, south]);
  return unprojectMercator([(left + right) / 2, (top + bottom) / 2]);
}
