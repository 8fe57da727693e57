import type { Bounds, Position } from '#lib/data/region.ts';
import { clipLine } from './clipLine.ts';
import { edgesMetres, lineEdges } from './measure.ts';
import { metresBetween } from './metric.ts';
import { roundPosition } from './rings.ts';

/** A stub is shorter than this … */
const stubMetres = 1500;

/** … and a break between two ends of one line is shorter than this. */
const breakMetres = 1000;

/**
 * The state border as whole lines within the box. The source has nine pieces: two long lines, one of them broken for 0.4 km, and six stubs of
 * 0.5–1.2 km that leave the points where three states meet along the border with the *third* state; stubs are left out, the break
 * is closed. Both are told by length alone, which the counts in the build's report make visible.
 */
export function wholeBorder(pieces: readonly (readonly Position[])[], box: Bounds): Position[][] {
  const long = pieces.filter((piece) => edgesMetres(lineEdges(piece)) >= stubMetres);
  return joinEnds(
    long.map((piece) => [...piece]),
    breakMetres
  )
    .flatMap((line) => clipLine(line, box))
    .map((line) => line.map(roundPosition));
}

/** Joins lines whose ends are less than so many metres apart by a straight edge, until there are none. */
export function joinEnds(lines: readonly Position[][], withinMetres: number): Position[][] {
  for (const [index, first] of lines.entries()) {
    for (const second of lines.slice(index + 1)) {
      const joined = join(first, second, withinMetres);
      if (joined === undefined) continue;
      const others = lines.filter((line) => line !== first && line !== second);
      return joinEnds([joined, ...others], withinMetres);
    }
  }
  return [...lines];
}

function join(first: Position[], second: Position[], withinMetres: number): Position[] | undefined {
  for (const start of [first, first.toReversed()]) {
    for (const end of [second, second.toReversed()]) {
      const metres = metresBetween(start.at(-1)!, end[0]!);
      if (metres < withinMetres) return [...start, ...(metres === 0 ? end.slice(1) : end)];
    }
  }
  return undefined;
}
