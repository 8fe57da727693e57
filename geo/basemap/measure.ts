import type { Position } from 'geojson';

const earthRadiusMetres = 6371008.8;
const radians = Math.PI / 180;

/** Metres between two positions along the sphere (haversine, mean Earth radius). */
export function distanceMetres(from: Position, to: Position): number {
  const half = ((to[1]! - from[1]!) * radians) / 2;
  const across = ((to[0]! - from[0]!) * radians) / 2;
  const chord =
    Math.sin(half) ** 2 + Math.cos(from[1]! * radians) * Math.cos(to[1]! * radians) * Math.sin(across) ** 2;
  return 2 * earthRadiusMetres * Math.asin(Math.sqrt(chord));
}

/** Metres along a line. */
export function lengthMetres(line: Position[]): number {
  let metres = 0;
  for (let index = 1; index < line.length; index++) metres += distanceMetres(line[index - 1]!, line[index]!);
  return metres;
}

/**
 * Square metres inside one ring, on a plane that keeps area at the ring's own latitude: good to a part in a
 * thousand for shapes of this region's size, and used only to decide what a zoom can show.
 */
export function ringSquareMetres(ring: Position[]): number {
  const [, lat = 0] = ring[0] ?? [0, 0];
  const metresPerDegree = earthRadiusMetres * radians;
  let twice = 0;
  for (let index = 1; index < ring.length; index++) {
    const [x0, y0] = ring[index - 1]!;
    const [x1, y1] = ring[index]!;
    twice += x0! * y1! - x1! * y0!;
  }
  return (Math.abs(twice) / 2) * metresPerDegree ** 2 * Math.cos(lat * radians);
}

/** Metres one CSS pixel covers at a zoom of 512-pixel tiles, at the latitude of the box's middle. */
export function metresPerPixel(zoom: number): number {
  const middleLatitude = 39.75;
  return (2 * Math.PI * 6378137 * Math.cos(middleLatitude * radians)) / (512 * 2 ** zoom);
}
