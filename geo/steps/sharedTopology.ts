import type { LineString, MultiLineString, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import { topology as makeTopology } from 'topojson-server';
import { presimplify, simplify, type Triangle } from 'topojson-simplify';
import type { Objects, Topology } from 'topojson-specification';
import type { Position } from '#lib/data/region.ts';
import { metresToLine, metresToSegment } from './metric.ts';

/** Lines and rings by name; what two of them have in common is one arc of the topology, drawn and simplified once. */
export type Parts = Record<string, LineString | MultiLineString | Polygon | MultiPolygon>;

export type SharedTopology = Topology<Objects<Record<string, unknown>>>;

/** A topology of the parts: coordinates stay as they are (no quantization), only equal vertices are joined. */
export function topologyOf(parts: Parts): SharedTopology {
  // Its types leave room for null properties, which bare geometries do not have.
  return makeTopology(structuredClone(parts)) as SharedTopology;
}

/**
 * The topology with fewer vertices. Method: Visvalingam's (the least important vertex goes first, and its neighbours are weighed anew), by
 * topojson-simplify, where a vertex weighs its distance in metres from the segment between its two remaining neighbours; those lighter than
 * `toleranceMetres` go. Ends of arcs (places where three lines meet) always stay. Errors add up where many go in a row: measure
 * with `maxDisplacement`.
 */
export function simplifyTopology(topology: SharedTopology, toleranceMetres: number): SharedTopology {
  return simplify(presimplify(topology, standsOffMetres), toleranceMetres);
}

function standsOffMetres([start, vertex, end]: Triangle): number {
  return metresToSegment(position(vertex), position(start), position(end));
}

// topojson-simplify keeps the weight as a third coordinate: what measures must not see it.
function position(vertex: readonly number[]): Position {
  return [vertex[0]!, vertex[1]!];
}

/** The arcs of a topology as positions, in degrees. */
export function arcsOf(topology: SharedTopology): Position[][] {
  return topology.arcs.map((arc) => arc.map(position));
}

/**
 * The farthest that any vertex of a part of the first topology stands from the arc that took its place, in metres. Both topologies have the
 * same arcs in the same order. As the simpler arc runs through vertices of the fuller, this is their Hausdorff distance.
 */
export function maxDisplacement(full: SharedTopology, simpler: SharedTopology, name: string): number {
  const [fullArcs, simplerArcs] = [arcsOf(full), arcsOf(simpler)];
  const distances = chainsOf(full, name)
    .flat()
    .map((chained) => {
      const arc = chained < 0 ? ~chained : chained;
      return arcDisplacement(fullArcs[arc]!, simplerArcs[arc]!);
    });
  return Math.max(0, ...distances);
}

/** The same over all parts. */
export function displacementOf(full: SharedTopology, simpler: SharedTopology): number {
  return Math.max(...Object.keys(full.objects).map((name) => maxDisplacement(full, simpler, name)));
}

/** The arcs of each line or ring of a part, in order; ~arc where it runs along one backwards. Throws for an unknown part. */
export function chainsOf(topology: SharedTopology, name: string): number[][] {
  const object = topology.objects[name];
  switch (object?.type) {
    case 'LineString':
      return [object.arcs];
    case 'MultiLineString':
    case 'Polygon':
      return object.arcs;
    case 'MultiPolygon':
      return object.arcs.flat();
    default:
      throw new Error(`No line or polygon ${name} in the topology`);
  }
}

/** Walks both arcs together, so that each removed vertex is held against the very segment that replaced it. */
function arcDisplacement(full: readonly Position[], simpler: readonly Position[]): number {
  let farthest = 0;
  let kept = 0;
  for (const vertex of full) {
    const next = simpler[kept + 1];
    if (next !== undefined && String(vertex) === String(next)) kept++;
    const segment = simpler.slice(Math.max(0, kept), kept + 2);
    if (segment.length === 2) farthest = Math.max(farthest, metresToLine(vertex, segment));
  }
  return farthest;
}

/** A part of the topology as GeoJSON again. Throws when the topology has no such part. */
export function partOf(topology: SharedTopology, name: string): LineString | Polygon {
  const object = topology.objects[name];
  if (object === undefined) throw new Error(`No part ${name} in the topology`);
  const { geometry } = feature(topology, object) as { geometry: { type: string } };
  if (geometry.type !== 'LineString' && geometry.type !== 'Polygon')
    throw new Error(`${name}: ${geometry.type}`);
  return geometry as LineString | Polygon;
}
