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

/** The middle of a box as Web Mercator shows it: where a map that fits the box is centred. [lon, lat] in degrees. */
export function boundsCentre([west, south, east, north]: Bounds): Position {
  const [left, top] = projectMercator([west, north]);
  const [right, bottom] = projectMercator([east, south]);
  return unprojectMercator([(left + right) / 2, (top + bottom) / 2]);
}
