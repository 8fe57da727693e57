import type { LineString, Polygon } from 'geojson';
import type { Position } from '#lib/data/region.ts';
import { roundPosition, windRings } from './rings.ts';
import {
  maxDisplacement,
  partOf,
  simplifyTopology,
  topologyOf,
  type Parts,
  type SharedTopology
} from './sharedTopology.ts';
import { snapLines } from './snapLines.ts';

/** A shape of the sources: its id and its polygon, degrees. */
export interface SourceShape {
  id: string;
  geometry: Polygon;
}

/** What a simplification made: geometries by name, and how far it moved the lines. */
export interface Simplified {
  shapes: Map<string, Polygon>;
  border: LineString[];
  /** The greatest displacement of each part, in metres. */
  displacement: Map<string, number>;
}

/** Two vertices nearer than this are the same one, rounded apart: the border came with five decimals (1.1 m), the regions with six. */
export const snapMetres = 1;

/** The name of the n-th border line in the topology. */
export function borderName(index: number): string {
  return `border-${index}`;
}

/** Border and shapes in one topology, so that what runs together is one arc. */
export function jointTopology(shapes: readonly SourceShape[], border: readonly Position[][]): SharedTopology {
  const rings = shapes.flatMap((shape) => shape.geometry.coordinates as Position[][]);
  const snapped = snapLines(border, rings, snapMetres);
  const parts: Parts = {};
  let next = 0;
  for (const { id, geometry } of shapes) {
    const own = snapped.rings.slice(next, (next += geometry.coordinates.length));
    parts[id] = { type: 'Polygon', coordinates: own.map((ring) => ring.map(roundPosition)) };
  }
  for (const [index, line] of snapped.lines.entries()) {
    parts[borderName(index)] = { type: 'LineString', coordinates: line.map(roundPosition) };
  }
  return topologyOf(parts);
}

/** The shapes and the border with the vertices that the tolerance leaves, shared lines the same vertex for vertex. */
export function simplifyRegions(full: SharedTopology, toleranceMetres: number): Simplified {
  const simpler = simplifyTopology(full, toleranceMetres);
  const simplified: Simplified = { shapes: new Map(), border: [], displacement: new Map() };
  for (const name of Object.keys(full.objects)) {
    const geometry = partOf(simpler, name);
    simplified.displacement.set(name, maxDisplacement(full, simpler, name));
    if (geometry.type === 'LineString') simplified.border.push(geometry);
    else
      simplified.shapes.set(name, {
        type: 'Polygon',
        coordinates: windRings(geometry.coordinates as Position[][])
      });
  }
  return simplified;
}
