import { area, bbox, distance } from '@turf/turf';
import type { LineString, Polygon } from 'geojson';
import type { Bounds, Neighbour, Position } from '#lib/data/region.ts';
import { sharedEdges, vertexKey } from './edges.ts';

/** A shape as the measures need it: its id, its region, its rings. */
export interface MeasuredShape {
  id: string;
  region: string;
  geometry: Polygon;
}

/** The rings of a polygon or the one line of a line string, as positions. */
export function linesOf(geometry: LineString | Polygon): Position[][] {
  const lines = geometry.type === 'Polygon' ? geometry.coordinates : [geometry.coordinates];
  return lines as Position[][];
}

/** Area in km² on Turf's sphere, one decimal. */
export function areaKm2(geometry: Polygon): number {
  return Math.round(area(geometry) / 1e5) / 10;
}

/** [west, south, east, north] in degrees. */
export function boundsOf(geometry: LineString | Polygon): Bounds {
  return bbox(geometry) as Bounds;
}

/** The length of edges in metres on Turf's sphere, rounded to the metre. */
export function edgesMetres(edges: readonly [Position, Position][]): number {
  return Math.round(edges.reduce((sum, [start, end]) => sum + distance(start, end, { units: 'metres' }), 0));
}

/** The edges of a line, two positions each, in order. */
export function lineEdges(line: readonly Position[]): [Position, Position][] {
  return line.slice(1).map((end, index) => [line[index]!, end]);
}

/** The shapes of other regions that share edges with one, the longest border first, each with its length and its number of vertices. */
export function neighboursOf(shape: MeasuredShape, shapes: readonly MeasuredShape[]): Neighbour[] {
  const own = linesOf(shape.geometry);
  return shapes
    .filter((other) => other.region !== shape.region)
    .map((other) => ({ other, edges: sharedEdges(own, linesOf(other.geometry)) }))
    .filter(({ edges }) => edges.length > 0)
    .map(({ other, edges }) => ({
      region: other.region,
      shape: other.id,
      metres: edgesMetres(edges),
      vertices: new Set(edges.flat().map(vertexKey)).size
    }))
    .sort((a, b) => b.metres - a.metres || (a.shape < b.shape ? -1 : 1));
}
