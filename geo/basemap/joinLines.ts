import type { Position } from 'geojson';

type End = { line: number; atStart: boolean };

/**
 * Lines joined end to end wherever exactly two of them meet at the same coordinates; a fork or crossing stays an end.
 * Longer lines simplify better and cost fewer bytes. Same input, same output order; closed rings come out closed.
 */
export function joinLines(lines: Position[][]): Position[][] {
  const ends = endsByPlace(lines);
  const used = new Set<number>();
  const joined: Position[][] = [];
  for (let line = 0; line < lines.length; line++) {
    if (used.has(line)) continue;
    used.add(line);
    const forward = follow(lines, ends, used, lines[line]!);
    const backward = follow(lines, ends, used, [...forward].reverse());
    joined.push(backward.reverse());
  }
  return joined;
}

function follow(
  lines: Position[][],
  ends: Map<string, End[]>,
  used: Set<number>,
  start: Position[]
): Position[] {
  const positions = [...start];
  for (;;) {
    const meeting = ends.get(placeKey(positions.at(-1)!)) ?? [];
    const next = meeting.length === 2 ? meeting.find((end) => !used.has(end.line)) : undefined;
    if (!next) return positions;
    used.add(next.line);
    const addition = lines[next.line]!;
    const ordered = next.atStart ? addition : [...addition].reverse();
    for (let index = 1; index < ordered.length; index++) positions.push(ordered[index]!);
  }
}

function endsByPlace(lines: Position[][]): Map<string, End[]> {
  const ends = new Map<string, End[]>();
  const add = (position: Position, end: End): void => {
    const key = placeKey(position);
    const found = ends.get(key);
    if (found) found.push(end);
    else ends.set(key, [end]);
  };
  lines.forEach((line, index) => {
    add(line[0]!, { line: index, atStart: true });
    add(line.at(-1)!, { line: index, atStart: false });
  });
  return ends;
}

function placeKey(position: Position): string {
  return `${position[0]},${position[1]}`;
}
