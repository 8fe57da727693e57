import type { Position } from '#lib/data/region.ts';

/** The mean radius of the Earth in metres (IUGG R1), the one Turf measures with. */
export const earthRadiusMetres = 6371008.8;

const metresPerDegree = (earthRadiusMetres * Math.PI) / 180;

/**
 * How far a place is from another, as [east, north] in metres, both [lon, lat] in degrees. Equirectangular, true to scale at the first place:
 * a line that is straight in degrees, as those of GeoJSON are (RFC 7946 §3.1.1), stays straight, which no map projection with a
 * fixed centre keeps. Within 10 km the error is less than 0.1 %.
 */
export function metresFrom(origin: Position, place: Position): [number, number] {
  const narrowing = Math.cos((origin[1] * Math.PI) / 180);
  return [(place[0] - origin[0]) * narrowing * metresPerDegree, (place[1] - origin[1]) * metresPerDegree];
}

/** Distance in metres between two near places, degrees. */
export function metresBetween(first: Position, second: Position): number {
  return Math.hypot(...metresFrom(first, second));
}

/** Distance in metres from a point to the segment between two others, all [lon, lat] in degrees. */
export function metresToSegment(point: Position, start: Position, end: Position): number {
  const [ax, ay] = metresFrom(point, start);
  const [bx, by] = metresFrom(point, end);
  const [dx, dy] = [bx - ax, by - ay];
  const squared = dx * dx + dy * dy;
  const along = squared === 0 ? 0 : Math.max(0, Math.min(1, -(ax * dx + ay * dy) / squared));
  return Math.hypot(ax + along * dx, ay + along * dy);
}

/** Distance in metres from a point to the nearest place of a line, both in degrees; Infinity for a line of no segment. */
export function metresToLine(point: Position, line: readonly Position[]): number {
  let least = Infinity;
  for (let index = 1; index < line.length; index++) {
    least = Math.min(least, metresToSegment(point, line[index - 1]!, line[index]!));
  }
  return least;
}
