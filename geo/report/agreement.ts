import { area, distance, featureCollection, intersect } from '@turf/turf';
import type { MultiPolygon, Polygon } from 'geojson';
import type { Position } from '#lib/data/region.ts';
import { lineEdges } from '../steps/measure.ts';
import { samplePlaces } from '../steps/samplePlaces.ts';
import { nearestTo, segmentTree } from '../steps/segmentTree.ts';

/**
 * The edges of both sides are held against each other at all vertices and at places no further apart than this: the farthest place may be missed
 * by half of it at most.
 */
export const stepMetres = 50;

export type Areal = Polygon | MultiPolygon;

/** How well two areas agree. */
export interface Agreement {
  /** What both cover, as a share of what either covers: 1 when they are the same, 0 when they do not meet. */
  iou: number;
  /** The farthest that a place of either's edge is from the other's edge. */
  hausdorffKm: number;
  /** Where that is, degrees. */
  at: Position;
}

/** Agreement of two areas, degrees; areas on Turf's sphere, distances along its great circles. Throws when Turf cannot cut them. */
export function agreement(first: Areal, second: Areal): Agreement {
  const farthest = [farthestFrom(first, second), farthestFrom(second, first)];
  const { km, at } = farthest[0]!.km >= farthest[1]!.km ? farthest[0]! : farthest[1]!;
  return { iou: iouOf(first, second), hausdorffKm: km, at };
}

/** Intersection over union of two areas. Throws when Turf cannot cut them. */
export function iouOf(first: Areal, second: Areal): number {
  const common = intersect(
    featureCollection(
      [first, second].map((geometry) => ({ type: 'Feature' as const, properties: {}, geometry }))
    )
  );
  const both = common === null ? 0 : area(common);
  return both / (area(first) + area(second) - both);
}

/** The rings of all its polygons. */
export function ringsOf(geometry: Areal): Position[][] {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return polygons.flat() as Position[][];
}

/** The place of the first area's edge that is farthest from the second's edge. */
function farthestFrom(first: Areal, second: Areal): { km: number; at: Position } {
  const tree = segmentTree(ringsOf(second))!;
  let [worstMetres, at, nearest] = [-1, [0, 0] as Position, [0, 0] as Position];
  for (const edge of ringsOf(first).flatMap(lineEdges)) {
    for (const place of samplePlaces(edge, stepMetres)) {
      // As soon as something is nearer than the worst so far, the place cannot be worse.
      const found = nearestTo(tree, place, Infinity, worstMetres);
      if (found !== undefined && found.metres > worstMetres)
        [worstMetres, at, nearest] = [found.metres, place, found.place];
    }
  }
  return { km: distance(at, nearest, { units: 'kilometres' }), at };
}
