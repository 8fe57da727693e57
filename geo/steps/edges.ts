import type { Position } from '#lib/data/region.ts';

/** A vertex as a key: two vertices are the same only when both numbers are equal. */
export function vertexKey(position: Position): string {
  return `${position[0]},${position[1]}`;
}

/** An edge as a key, the same in both directions. */
export function edgeKey(start: Position, end: Position): string {
  const [a, b] = [vertexKey(start), vertexKey(end)];
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}

/** The edges of lines or rings by key, each with its two ends. */
export function edgesOf(lines: readonly (readonly Position[])[]): Map<string, [Position, Position]> {
  const edges = new Map<string, [Position, Position]>();
  for (const line of lines) {
    for (let index = 1; index < line.length; index++) {
      const [start, end] = [line[index - 1]!, line[index]!];
      edges.set(edgeKey(start, end), [start, end]);
    }
  }
  return edges;
}

/** The edges that two sets of lines have in common, vertex for vertex. */
export function sharedEdges(
  first: readonly (readonly Position[])[],
  second: readonly (readonly Position[])[]
): [Position, Position][] {
  const others = edgesOf(second);
  return [...edgesOf(first)].filter(([key]) => others.has(key)).map(([, edge]) => edge);
}
