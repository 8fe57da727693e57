import type { Position } from '#lib/data/region.ts';
import { edgeKey, vertexKey } from './edges.ts';
import { lineEdges, linesOf, type MeasuredShape } from './measure.ts';

/** An edge of what is drawn, once, however many shapes have it. */
export interface DrawnEdge {
  ends: [Position, Position];
  /** Ids of the shapes that have it, in alphabetical order. */
  shapes: string[];
  /** Whether it is the Armenia–Azerbaijan state border. */
  isBorder: boolean;
}

/** Edges one after the other, between the same shapes all along. */
export interface Chain {
  edges: DrawnEdge[];
  /** Whether its end is its beginning: a ring that no other line meets. */
  isLoop: boolean;
}

/**
 * The edges of shapes and border as chains, as long as they come: a chain ends where the shapes change or where more than two edges meet.
 * Each edge is in one chain, in the direction of the first shape that has it.
 */
export function drawnChains(shapes: readonly MeasuredShape[], border: readonly Position[][]): Chain[] {
  const lines = [...shapes.flatMap(({ geometry }) => linesOf(geometry)), ...border];
  const edges = edgesWithOwners(shapes, border);
  const degrees = new Map<string, number>();
  for (const key of [...edges.values()].flatMap(({ ends }) => ends.map(vertexKey)))
    degrees.set(key, (degrees.get(key) ?? 0) + 1);
  const taken = new Set<DrawnEdge>();
  return lines.flatMap((line) => {
    const own = lineEdges(line).map(([start, end]) => edges.get(edgeKey(start, end))!);
    const chains = chainsAlong(
      own.filter((edge) => !taken.has(edge)),
      (vertex) => degrees.get(vertexKey(vertex)) === 2
    );
    for (const edge of own) taken.add(edge);
    return chains;
  });
}

function edgesWithOwners(
  shapes: readonly MeasuredShape[],
  border: readonly Position[][]
): Map<string, DrawnEdge> {
  const edges = new Map<string, DrawnEdge>();
  const add = (ends: [Position, Position]): DrawnEdge => {
    const key = edgeKey(...ends);
    const edge = edges.get(key) ?? { ends, shapes: [], isBorder: false };
    edges.set(key, edge);
    return edge;
  };
  for (const { id, geometry } of shapes)
    for (const ends of linesOf(geometry).flatMap(lineEdges)) add(ends).shapes.push(id);
  for (const ends of border.flatMap(lineEdges)) add(ends).isBorder = true;
  for (const edge of edges.values()) edge.shapes.sort();
  return edges;
}

/** Cuts the edges of one ring or line into chains, and joins the last to the first where they are one across the ring's first vertex. */
function chainsAlong(edges: readonly DrawnEdge[], isPlain: (vertex: Position) => boolean): Chain[] {
  const chains: DrawnEdge[][] = [];
  const follows = (before: DrawnEdge | undefined, edge: DrawnEdge): boolean =>
    before !== undefined &&
    vertexKey(before.ends[1]) === vertexKey(edge.ends[0]) &&
    isPlain(edge.ends[0]) &&
    ownersKey(before) === ownersKey(edge);
  for (const edge of edges) {
    const last = chains.at(-1);
    if (follows(last?.at(-1), edge)) last!.push(edge);
    else chains.push([edge]);
  }
  const [first, last] = [chains[0], chains.at(-1)];
  const closes = first !== undefined && follows(last!.at(-1), first[0]!);
  if (closes && first !== last) chains.splice(0, chains.length, [...last!, ...first], ...chains.slice(1, -1));
  return chains.map((chain) => ({ edges: chain, isLoop: closes && first === last }));
}

function ownersKey({ shapes, isBorder }: DrawnEdge): string {
  return `${shapes.join(' ')}${isBorder ? ' border' : ''}`;
}
