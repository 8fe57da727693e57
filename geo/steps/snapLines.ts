import type { Position } from '#lib/data/region.ts';
import { metresBetween, metresToSegment } from './metric.ts';

type Line = readonly Position[];

/**
 * Lays lines that run along rings exactly upon them, and rings upon each other: a vertex of the line within the tolerance of a vertex of a
 * ring becomes that vertex, and a vertex of any that stands on an edge of another is added to it. Afterwards the common parts have
 * the same vertices. The state border and the regions come from the same tiles but were rounded apart (5 and 6 decimals), and a
 * corner of one region may stand on a straight edge of its neighbour.
 */
export function snapLines(
  lines: readonly Line[],
  rings: readonly Line[],
  toleranceMetres: number
): { lines: Position[][]; rings: Position[][] } {
  const ringVertices = rings.flat();
  const snapped = lines.map((line) =>
    withoutRepeats(line.map((vertex) => nearest(vertex, ringVertices, toleranceMetres) ?? vertex))
  );
  return {
    lines: snapped.map((line) => withVerticesOf(line, ringVertices, toleranceMetres)),
    rings: rings.map((ring) => withVerticesOf(ring, [...snapped.flat(), ...ringVertices], toleranceMetres))
  };
}

/** The nearest of the vertices within the tolerance, if any. */
function nearest(vertex: Position, vertices: Line, toleranceMetres: number): Position | undefined {
  let found: Position | undefined;
  let least = toleranceMetres;
  for (const other of vertices) {
    if (Math.abs(other[1] - vertex[1]) > 0.001) continue;
    const distance = metresBetween(vertex, other);
    if (distance <= least) [least, found] = [distance, other];
  }
  return found;
}

/** The line with each of the vertices that stand on one of its edges added there, in order along the edge. */
function withVerticesOf(line: Line, vertices: Line, toleranceMetres: number): Position[] {
  const own = new Set(line.map(String));
  const foreign = vertices.filter((vertex) => !own.has(String(vertex)));
  return line.flatMap((end, index) => {
    const start = line[index - 1];
    return start === undefined ? [end] : [...verticesOn(start, end, foreign, toleranceMetres), end];
  });
}

function verticesOn(start: Position, end: Position, vertices: Line, toleranceMetres: number): Position[] {
  const margin = 0.0001;
  const [west, east] = [Math.min(start[0], end[0]) - margin, Math.max(start[0], end[0]) + margin];
  const [south, north] = [Math.min(start[1], end[1]) - margin, Math.max(start[1], end[1]) + margin];
  const along = (vertex: Position): number =>
    (vertex[0] - start[0]) * (end[0] - start[0]) + (vertex[1] - start[1]) * (end[1] - start[1]);
  const near = vertices.filter(([lon, lat]) => lon >= west && lon <= east && lat >= south && lat <= north);
  const on = near.filter((vertex) => metresToSegment(vertex, start, end) <= toleranceMetres);
  return withoutRepeats(on.sort((a, b) => along(a) - along(b)));
}

function withoutRepeats(line: Line): Position[] {
  return line.filter((vertex, index) => index === 0 || String(vertex) !== String(line[index - 1]));
}
