import { describe, expect, test } from 'vitest';
import type { Bounds, Position } from '#lib/data/region.ts';
import { joinEnds, wholeBorder } from './border.ts';
import { otherStateLines } from './stateLines.ts';

const box: Bounds = [44.5, 38.7, 47.5, 40.8];

describe('the whole border', () => {
  test('closes the break, leaves stubs out, ends at the box', () => {
    const first: Position[] = [
      [45, 39],
      [45.1, 39.1]
    ];
    const second: Position[] = [
      [45.5, 40.9],
      [45.5, 39.5],
      [45.103, 39.102]
    ];
    const stub: Position[] = [
      [45, 39],
      [45.005, 39.005]
    ];
    expect(wholeBorder([first, stub, second], box)).toEqual([
      [
        [45, 39],
        [45.1, 39.1],
        [45.103, 39.102],
        [45.5, 39.5],
        [45.5, 40.8]
      ]
    ]);
  });

  test('ends that are farther apart stay two lines', () => {
    const lines: Position[][] = [
      [
        [45, 39],
        [45.1, 39.1]
      ],
      [
        [45.2, 39.1],
        [45.5, 39.5]
      ]
    ];
    expect(joinEnds(lines, 1000)).toEqual(lines);
    expect(
      joinEnds(
        [
          [
            [45, 39],
            [45.1, 39.1]
          ],
          [
            [45.1, 39.1],
            [45.2, 39]
          ]
        ],
        1
      )
    ).toEqual([
      [
        [45, 39],
        [45.1, 39.1],
        [45.2, 39]
      ]
    ]);
  });
});

describe('other state lines', () => {
  test('are stitched, clipped, and without the border that is drawn apart', () => {
    const border: Position[][] = [
      [
        [45.5, 39],
        [45.5, 40.8]
      ]
    ];
    const lines: Position[][] = [
      [
        [45, 39],
        [45.5, 39]
      ],
      [
        [45, 39],
        [44, 39]
      ],
      [
        [45.50001, 40.8],
        [45.50001, 39.5],
        [45.50001, 39]
      ]
    ];
    const [line, ...others] = otherStateLines(lines, border, box);
    expect(others).toEqual([]);
    expect([line, line?.toReversed()]).toContainEqual([
      [45.5, 39],
      [45, 39],
      [44.5, 39]
    ]);
  });
});
