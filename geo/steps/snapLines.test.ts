import { describe, expect, test } from 'vitest';
import type { Position } from '#lib/data/region.ts';
import { sharedEdges } from './edges.ts';
import { rectangle } from './fixtures.ts';
import { snapLines } from './snapLines.ts';

const ring = rectangle(46, 39, 46.1, 39.1);

describe('laying lines upon rings', () => {
  test('a line rounded apart takes the vertices of the ring', () => {
    const line: Position[] = [
      [46.000003, 39.000004],
      [46.099998, 38.999997],
      [46.2, 38.9]
    ];
    const snapped = snapLines([line], [ring], 1);
    expect(snapped.lines).toEqual([
      [
        [46, 39],
        [46.1, 39],
        [46.2, 38.9]
      ]
    ]);
    expect(snapped.rings).toEqual([ring]);
    expect(sharedEdges(snapped.lines, snapped.rings)).toHaveLength(1);
  });

  test('a vertex that only one of them has is added to the other, in order', () => {
    const line: Position[] = [
      [46, 39],
      [46.02, 39.000002],
      [46.06, 39],
      [46.1, 39],
      [46.1, 39.1]
    ];
    const longer = rectangle(46, 39, 46.1, 39.1).toSpliced(2, 0, [46.1, 39.05]);
    const snapped = snapLines([line], [longer], 1);
    expect(snapped.rings[0]!.slice(0, 6)).toEqual([
      [46, 39],
      [46.02, 39.000002],
      [46.06, 39],
      [46.1, 39],
      [46.1, 39.05],
      [46.1, 39.1]
    ]);
    expect(snapped.lines[0]).toEqual([...line.slice(0, 4), [46.1, 39.05], [46.1, 39.1]]);
    expect(sharedEdges(snapped.lines, snapped.rings)).toHaveLength(5);
  });

  test('a corner of one ring upon a straight edge of another is added to it', () => {
    const [, other] = snapLines([], [ring, rectangle(46.1, 39.02, 46.2, 39.05)], 1).rings;
    const [first] = snapLines([], [ring, rectangle(46.1, 39.02, 46.2, 39.05)], 1).rings;
    expect(first).toEqual([
      [46, 39],
      [46.1, 39],
      [46.1, 39.02],
      [46.1, 39.05],
      [46.1, 39.1],
      [46, 39.1],
      [46, 39]
    ]);
    expect(other).toEqual(rectangle(46.1, 39.02, 46.2, 39.05));
  });

  test('what is farther than the tolerance stays', () => {
    const line: Position[] = [
      [46.00003, 39.00003],
      [46.05, 39.00003]
    ];
    expect(snapLines([line], [ring], 1)).toEqual({ lines: [line], rings: [ring] });
  });
});
