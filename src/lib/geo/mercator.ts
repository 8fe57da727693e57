import type { Position } from '../data/region.ts';

/** The latitude at which the square of Web Mercator ends, in degrees. */
export const mercatorLimit = 85.0511287798066;

const radians = Math.PI / 180;

/**
 * [lon, lat] in degrees to the unit square of Web Mercator (EPSG:3857, spherical): x 0–1 from west to east, y 0–1 from north to
 * south. Latitudes beyond ±85.05° are taken as that limit.
 */
export function projectMercator([lon, lat]: Position): [number, number] {
  const held = Math.max(-mercatorLimit, Math.min(mercatorLimit, lat));
  return [lon / 360 + 0.5, 0.5 - Math.asinh(Math.tan(held * radians)) / (2 * Math.PI)];
}

/** A place of the unit square of Web Mercator back to [lon, lat] in degrees. */
export function unprojectMercator([x, y]: readonly [number, number]): Position {
  return [(x - 0.5) * 360, Math.atan(Math.sinh((0.5 - y) * 2 * Math.PI)) / radians];
}
