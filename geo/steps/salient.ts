import { area, booleanPointInPolygon, polygon } from '@turf/turf';
import type { Position } from '#lib/data/region.ts';
import type { AdminLine } from './adminStrands.ts';
import { edgeKey } from './edges.ts';
import { lineEdges } from './measure.ts';
import { metresBetween } from './metric.ts';

/** A part of a shape as the sources tell of it: a place in it, and its area. */
export interface PartTold {
  place: Position;
  km2: number;
}

/** The part of Lachin that the sources gave to it by inference. */
export const lachinSalient: PartTold = { place: [46.7, 39.63], km2: 59.5 };

/** The end of a line is at a vertex of the ring when it is nearer than this: the vertex may be rounded differently. */
const sameVertexMetres = 5;

/** How far the area of the part may be from the one told, as a share: the told one has three figures. */
const areaShare = 0.005;

/**
 * The outer edges, by `edgeKey`, of the part of a ring that a line across it cuts off and that fits what is told of the part. Found by trying
 * every line from vertex to vertex of the ring. Returns a set for each line that fits: one is right, none or several are a fault of the data.
 */
export function partEdges(
  ring: readonly Position[],
  lines: readonly AdminLine[],
  told: PartTold
): Set<string>[] {
  const open = ring.slice(0, -1);
  return lines.flatMap(({ line }) => {
    const [from, to] = [indexNear(open, line[0]!), indexNear(open, line.at(-1)!)];
    if (from === -1 || to === -1 || from === to) return [];
    const sides = [
      { side: between(open, to, from), chord: line },
      { side: between(open, from, to), chord: line.toReversed() }
    ];
    return sides
      .filter(({ side, chord }) => fits([...side, ...chord, side[0]!], told))
      .map(({ side }) => new Set(lineEdges(side).map(([start, end]) => edgeKey(start, end))));
  });
}

function fits(ring: Position[], { place, km2 }: PartTold): boolean {
  const part = polygon([ring]);
  return Math.abs(area(part) / 1e6 / km2 - 1) < areaShare && booleanPointInPolygon(place, part);
}

function indexNear(ring: readonly Position[], place: Position): number {
  return ring.findIndex((vertex) => metresBetween(vertex, place) < sameVertexMetres);
}

/** The vertices of an open ring from one index on to another, across its end when need be. */
function between(ring: readonly Position[], from: number, to: number): Position[] {
  return from <= to ? ring.slice(from, to + 1) : [...ring.slice(from), ...ring.slice(0, to + 1)];
}
