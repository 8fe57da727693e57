import type { Position } from 'geojson';
import { dataBox as box } from '../../src/lib/geo/box.ts';

export { box };

/** The edge of the data box as one closed line, from its south-west corner, counter-clockwise. */
export function boxEdge(): Position[] {
  const [west, south, east, north] = box;
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south]
  ];
}

/**
 * The parts of a line that lie in the data box, cut exactly at its edge (Liang–Barsky, segment by segment).
 * A part of fewer than two distinct positions is left out.
 */
export function clipLineToBox(line: Position[]): Position[][] {
  const parts: Position[][] = [];
  let part: Position[] = [];
  for (let index = 1; index < line.length; index++) {
    const clipped = clipSegment(line[index - 1]!, line[index]!);
    if (!clipped) continue;
    const [from, to] = clipped;
    const last = part.at(-1);
    if (!last || last[0] !== from[0] || last[1] !== from[1]) {
      part = [from];
      parts.push(part);
    }
    if (from[0] !== to[0] || from[1] !== to[1]) part.push(to);
  }
  return parts.filter((positions) => positions.length > 1);
}

function clipSegment(from: Position, to: Position): [Position, Position] | undefined {
  let enter = 0;
  let leave = 1;
  for (const axis of [0, 1] as const) {
    const start = from[axis]!;
    const run = to[axis]! - start;
    const low = box[axis];
    const high = box[axis + 2]!;
    if (run === 0) {
      if (start < low || start > high) return undefined;
      continue;
    }
    const [near, far] = run > 0 ? [low, high] : [high, low];
    enter = Math.max(enter, (near - start) / run);
    leave = Math.min(leave, (far - start) / run);
  }
  if (enter > leave) return undefined;
  return [enter === 0 ? from : along(from, to, enter), leave === 1 ? to : along(from, to, leave)];
}

function along(from: Position, to: Position, part: number): Position {
  const [west, south, east, north] = box;
  const lon = from[0]! + (to[0]! - from[0]!) * part;
  const lat = from[1]! + (to[1]! - from[1]!) * part;
  // The division above is off by the last bit: without the clamp a cut lies a hair outside the box.
  return [Math.min(Math.max(lon, west), east), Math.min(Math.max(lat, south), north)];
}
