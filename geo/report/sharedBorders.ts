import { area, difference, featureCollection, intersect, polygon, union } from '@turf/turf';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import type { InnerShape, SharedBorder } from '#lib/data/report.ts';
import type { Position } from '#lib/data/region.ts';
import { sharedEdges, vertexKey } from '../steps/edges.ts';
import { edgesMetres, linesOf, type MeasuredShape } from '../steps/measure.ts';
import { nearestTo, segmentTree } from '../steps/segmentTree.ts';

/** A vertex nearer to a neighbour's edge than this should be on it; the checks of the build use the same. */
export const nearMetres = 5;

type Area = Feature<Polygon | MultiPolygon>;

/** How every two shapes of different regions meet, those that do. */
export function sharedBorders(shapes: readonly MeasuredShape[]): SharedBorder[] {
  return pairsOf(shapes)
    .filter(([first, second]) => first.region !== second.region)
    .map(([first, second]) => ({
      shapes: [first.id, second.id] satisfies [string, string],
      ...sharedOf(first, second),
      overlapSquareMetres: areaOf(intersect(featureCollection([areaFeature(first), areaFeature(second)]))),
      gapSquareMetres: enclosedSquareMetres(
        [first, second],
        shapes.filter((shape) => shape !== first && shape !== second)
      )
    }))
    .filter(
      ({ sharedVertices, strayVertices, overlapSquareMetres }) =>
        sharedVertices + strayVertices + overlapSquareMetres > 0
    );
}

/** Every two shapes of one region, the smaller as the inner one. */
export function innerShapes(shapes: readonly MeasuredShape[]): InnerShape[] {
  return pairsOf(shapes)
    .filter(([first, second]) => first.region === second.region)
    .map(([first, second]) => {
      const [inner, outer] = area(first.geometry) < area(second.geometry) ? [first, second] : [second, first];
      const outside = difference(featureCollection([areaFeature(inner), areaFeature(outer)]));
      return {
        inner: inner.id,
        outer: outer.id,
        ...sharedOf(inner, outer),
        outsideSquareMetres: areaOf(outside)
      };
    });
}

function sharedOf(first: MeasuredShape, second: MeasuredShape) {
  const [own, other] = [linesOf(first.geometry), linesOf(second.geometry)];
  const keys = [own, other].map((lines) => new Set(lines.flat().map(vertexKey)));
  const strayVertices = strays(own, other) + strays(other, own);
  return {
    sharedVertices: keys[0]!.intersection(keys[1]!).size,
    sharedKm: edgesMetres(sharedEdges(own, other)) / 1000,
    strayVertices,
    identicalVertices: strayVertices === 0
  };
}

/** How many vertices of some lines stand near an edge of others without being their vertices. */
function strays(lines: readonly Position[][], others: readonly Position[][]): number {
  const tree = segmentTree(others);
  const known = new Set(others.flat().map(vertexKey));
  const own = lines.flatMap((ring) => ring.slice(1)).filter((vertex) => !known.has(vertexKey(vertex)));
  return own.filter((vertex) => tree && nearestTo(tree, vertex, nearMetres, nearMetres) !== undefined).length;
}

/** The area of the holes that shapes enclose together, less the holes they have by themselves and what `others` cover. Two shapes or more. */
export function enclosedSquareMetres(
  shapes: readonly MeasuredShape[],
  others: readonly MeasuredShape[]
): number {
  const joined = union(featureCollection(shapes.map(areaFeature)))!.geometry;
  const polygons = joined.type === 'Polygon' ? [joined.coordinates] : joined.coordinates;
  const holes = (polygons as Position[][][]).flatMap(holesOf);
  const filled = [
    ...others.map(areaFeature),
    ...shapes.flatMap(({ geometry }) => holesOf(linesOf(geometry)))
  ];
  return holes.reduce((sum, hole) => sum + areaOf(without(hole, filled)), 0);
}

function without(hole: Area, filled: readonly Area[]): Area | null {
  // Turf takes no difference from nothing.
  return filled.length === 0 ? hole : difference(featureCollection([hole, ...filled]));
}

function holesOf(rings: readonly Position[][]): Feature<Polygon>[] {
  return rings.slice(1).map((ring) => polygon([ring.toReversed()]));
}

function areaFeature({ geometry }: MeasuredShape): Area {
  return { type: 'Feature', properties: {}, geometry };
}

function areaOf(feature: Area | null): number {
  return feature === null ? 0 : Math.round(area(feature));
}

function pairsOf<T>(items: readonly T[]): [T, T][] {
  return items.flatMap((first, index) => items.slice(index + 1).map((second): [T, T] => [first, second]));
}
