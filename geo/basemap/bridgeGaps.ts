import type { Position } from 'geojson';
import { joinLines } from './joinLines.ts';
import { distanceMetres } from './measure.ts';

/** How often each position occurs in some lines, by its text. */
export function countVertices(lines: Position[][]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const position of lines.flat()) counts.set(String(position), (counts.get(String(position)) ?? 0) + 1);
  return counts;
}

/**
 * Lines with their short gaps closed by straight pieces: two loose ends, each the other's nearest, no further apart
 * than `metres`. An end is loose when `counts` (of these lines and all that they may meet) knows its position once.
 */
export function bridgeGaps(lines: Position[][], counts: Map<string, number>, metres: number): Position[][] {
  const loose = lines
    .flatMap((line) => [line[0]!, line.at(-1)!])
    .filter((position) => counts.get(String(position)) === 1);
  const nearest = loose.map((from) => nearestIndex(from, loose, metres));
  const bridges = loose.flatMap((from, index) => {
    const other = nearest[index];
    return other !== undefined && other > index && nearest[other] === index ? [[from, loose[other]!]] : [];
  });
  return joinLines([...lines, ...bridges]);
}

function nearestIndex(from: Position, others: Position[], metres: number): number | undefined {
  let found: number | undefined;
  let least = metres;
  others.forEach((to, index) => {
    const distance = to === from ? Infinity : distanceMetres(from, to);
    if (distance > least) return;
    found = index;
    least = distance;
  });
  return found;
}
