import type { Polygon } from 'geojson';
import type { Position } from '#lib/data/region.ts';
import type { MeasuredShape } from './measure.ts';

/** A rectangle within the data box, counter-clockwise from its south-west corner; degrees. For tests. */
export function rectangle(west: number, south: number, east: number, north: number): Position[] {
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south]
  ];
}

/** A polygon of one ring. For tests. */
export function polygonOf(ring: readonly Position[]): Polygon {
  return { type: 'Polygon', coordinates: [[...ring]] };
}

/** A shape that is a region of its own unless told otherwise. For tests. */
export function shapeOf(id: string, ring: readonly Position[], region = id): MeasuredShape {
  return { id, region, geometry: polygonOf(ring) };
}
