import type { Bounds, Position } from '#lib/data/region.ts';

/**
 * The parts of a line inside a box, in order (Liang–Barsky on each segment). Where the line crosses the box's edge a vertex is
 * added there. Degrees in, degrees out; a line that only touches the box gives nothing.
 */
export function clipLine(line: readonly Position[], box: Bounds): Position[][] {
  const parts: Position[][] = [];
  let part: Position[] = [];
  const close = (): void => {
    if (part.length > 1) parts.push(part);
    part = [];
  };
  for (let index = 1; index < line.length; index++) {
    const span = insideSpan(line[index - 1]!, line[index]!, box);
    if (span === undefined) {
      close();
      continue;
    }
    if (part.length === 0) part.push(at(line[index - 1]!, line[index]!, span[0]));
    part.push(at(line[index - 1]!, line[index]!, span[1]));
    if (span[1] < 1) close();
  }
  close();
  return parts;
}

/** Where along a segment (0–1) it is inside the box, or undefined when it is nowhere inside by more than a point. */
function insideSpan(start: Position, end: Position, box: Bounds): [number, number] | undefined {
  const [dx, dy] = [end[0] - start[0], end[1] - start[1]];
  const limits: [number, number][] = [
    [-dx, start[0] - box[0]],
    [dx, box[2] - start[0]],
    [-dy, start[1] - box[1]],
    [dy, box[3] - start[1]]
  ];
  let [enter, leave] = [0, 1];
  for (const [run, room] of limits) {
    if (run === 0 && room < 0) return undefined;
    if (run < 0) enter = Math.max(enter, room / run);
    if (run > 0) leave = Math.min(leave, room / run);
  }
  return enter < leave ? [enter, leave] : undefined;
}

function at(start: Position, end: Position, share: number): Position {
  if (share === 0) return start;
  if (share === 1) return end;
  return [start[0] + share * (end[0] - start[0]), start[1] + share * (end[1] - start[1])];
}
