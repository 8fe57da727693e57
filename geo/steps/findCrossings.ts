import type { Position } from '#lib/data/region.ts';

/** A place where two segments meet that should not: the indexes of their first vertices, and the lines they belong to. */
export interface Crossing {
  first: { line: number; segment: number };
  second: { line: number; segment: number };
  /** The first vertex of the first segment, degrees. */
  at: Position;
}

interface Segment {
  line: number;
  index: number;
  start: Position;
  end: Position;
}

/** The side of a cell of the grid, in microdegrees: some 2 km, a few segments of a border each. */
const cellSize = 20_000;

/**
 * Every pair of segments of the lines that meet anywhere but at a common end. Segments that merely follow one another, or that are the same
 * segment of two lines, do not count; a vertex upon the inside of another segment does, and so does doubling back.
 * Method: a uniform grid finds the candidates; orientation tests in whole microdegrees, where doubles are exact, decide.
 */
export function findCrossings(lines: readonly (readonly Position[])[]): Crossing[] {
  const segments = lines.flatMap(segmentsOf);
  const cells = new Map<string, number[]>();
  const tested = new Set<number>();
  const crossings: Crossing[] = [];
  for (const [number, segment] of segments.entries()) {
    for (const cell of cellsOf(segment)) {
      const others = cells.get(cell) ?? [];
      for (const other of others) {
        const pair = other * segments.length + number;
        if (tested.has(pair)) continue;
        tested.add(pair);
        if (meetWrongly(segments[other]!, segment)) crossings.push(crossing(segments[other]!, segment));
      }
      cells.set(cell, [...others, number]);
    }
  }
  return crossings;
}

function segmentsOf(line: readonly Position[], lineIndex: number): Segment[] {
  const micro = line.map(([lon, lat]): Position => [Math.round(lon * 1e6), Math.round(lat * 1e6)]);
  return micro
    .slice(1)
    .map((end, index) => ({ line: lineIndex, index, start: micro[index]!, end }))
    .filter(({ start, end }) => !same(start, end));
}

function cellsOf({ start, end }: Segment): string[] {
  const cells: string[] = [];
  const [west, east] = [Math.min(start[0], end[0]), Math.max(start[0], end[0])];
  const [south, north] = [Math.min(start[1], end[1]), Math.max(start[1], end[1])];
  for (let x = Math.floor(west / cellSize); x <= Math.floor(east / cellSize); x++) {
    for (let y = Math.floor(south / cellSize); y <= Math.floor(north / cellSize); y++)
      cells.push(`${x},${y}`);
  }
  return cells;
}

function meetWrongly(first: Segment, second: Segment): boolean {
  const [a, b, c, d] = [first.start, first.end, second.start, second.end];
  const ends = [same(a, c), same(a, d), same(b, c), same(b, d)].filter(Boolean).length;
  // Two lines may share a segment, one line may not run along itself.
  if (ends === 2) return first.line === second.line;
  const [abc, abd] = [turn(a, b, c), turn(a, b, d)];
  const [cda, cdb] = [turn(c, d, a), turn(c, d, b)];
  if (ends === 1) return overlapFromCommonEnd(first, second);
  if (abc * abd < 0 && cda * cdb < 0) return true;
  return on(a, b, c, abc) || on(a, b, d, abd) || on(c, d, a, cda) || on(c, d, b, cdb);
}

/** Two segments from one vertex: wrong only when one lies along the other. */
function overlapFromCommonEnd(first: Segment, second: Segment): boolean {
  const common = same(first.start, second.start) || same(first.start, second.end) ? first.start : first.end;
  const one = same(common, first.start) ? first.end : first.start;
  const other = same(common, second.start) ? second.end : second.start;
  const ahead = (one[0] - common[0]) * (other[0] - common[0]) + (one[1] - common[1]) * (other[1] - common[1]);
  return turn(common, one, other) === 0 && ahead > 0;
}

/** The sign of the turn a → b → c: 1 to the left, -1 to the right, 0 straight. */
function turn(a: Position, b: Position, c: Position): number {
  return Math.sign((b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]));
}

/** Whether a point that is in line with a segment is upon it. */
function on(start: Position, end: Position, point: Position, side: number): boolean {
  if (side !== 0) return false;
  const between = (low: number, high: number, value: number): boolean =>
    Math.min(low, high) <= value && value <= Math.max(low, high);
  return between(start[0], end[0], point[0]) && between(start[1], end[1], point[1]);
}

function same(first: Position, second: Position): boolean {
  return first[0] === second[0] && first[1] === second[1];
}

function crossing(first: Segment, second: Segment): Crossing {
  return {
    first: { line: first.line, segment: first.index },
    second: { line: second.line, segment: second.index },
    at: [first.start[0] / 1e6, first.start[1] / 1e6]
  };
}
