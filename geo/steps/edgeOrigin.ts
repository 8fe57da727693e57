import type { Position } from '#lib/data/region.ts';
import type { Strand } from './adminStrands.ts';
import type { DrawnEdge } from './drawnEdges.ts';
import { edgeKey } from './edges.ts';
import { samplePlaces } from './samplePlaces.ts';
import { nearestTo, type SegmentTree } from './segmentTree.ts';

/**
 * An edge is a line of the sources when no place of it is farther from that line. Measured: the edges that follow a line stay within 2.2 m
 * (1.8 m of tolerance, and both rounded apart), those that do not are 55 m off and more. Anything between gives the same cuts.
 */
export const sameLineMetres = 5;

/** How far apart the places of an edge are that are held against a line. */
const stepMetres = 25;

/** Where an edge comes from: a key of `geo/data/origins.json`, and the level of the line it follows. */
export interface EdgeOrigin {
  origin: string;
  adminLevel: number | null;
}

/** What the origin of an edge is told by. */
export interface OriginEvidence {
  strands: readonly Strand[];
  /** OpenStreetMap's edge of Aghdam in 2020. */
  aghdam2020: SegmentTree;
  /** The edges of the part of Lachin that was given to it by inference, by `edgeKey`. */
  salient: ReadonlySet<string>;
}

/**
 * The origin of an edge; undefined when no line and no known filling explains it. What follows no line of August 2021 was filled in, from the
 * sources that theirs tell of: the wide Kelbajar's outer edge and Aghdam's. Of Aghdam's, what runs along OpenStreetMap's edge of
 * 2020 is that; the rest is Who's On First's by exclusion. For Lachin no filling is told of: it is said to be unlisted.
 */
export function edgeOrigin(edge: DrawnEdge, evidence: OriginEvidence): EdgeOrigin | undefined {
  const places = samplePlaces(edge.ends, stepMetres);
  const strand = evidence.strands.find(({ tree }) => runsAlong(places, tree));
  if (strand !== undefined)
    return { origin: originAlong(edge, strand.origin, evidence), adminLevel: strand.adminLevel };
  const filling = fillingOf(edge, runsAlong(places, evidence.aghdam2020));
  return filling === undefined ? undefined : { origin: filling, adminLevel: null };
}

function originAlong(edge: DrawnEdge, origin: string, { salient }: OriginEvidence): string {
  if (salient.has(edgeKey(...edge.ends))) return 'lachin-salient';
  // Of the other states, the regions touch Iran alone.
  return origin === 'osm-2021-state' && !edge.isBorder ? 'osm-2021-iran' : origin;
}

function fillingOf({ shapes, isBorder }: DrawnEdge, isAsIn2020: boolean): string | undefined {
  if (isBorder || shapes.length !== 1) return undefined;
  switch (shapes[0]) {
    case 'kelbajar':
      return 'kelbajar-whos-on-first';
    case 'aghdam':
      return isAsIn2020 ? 'aghdam-osm-2020' : 'aghdam-whos-on-first';
    case 'lachin':
      return 'lachin-unlisted';
    default:
      return undefined;
  }
}

function runsAlong(places: readonly Position[], tree: SegmentTree): boolean {
  return places.every((place) => nearestTo(tree, place, sameLineMetres, sameLineMetres) !== undefined);
}
