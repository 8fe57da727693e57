import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Bounds, Position } from '#lib/data/region.ts';
import { clipLine } from './clipLine.ts';

const box: Bounds = [0, 0, 10, 10];

describe('clipping a line', () => {
  test('keeps what is inside as it is', () => {
    expect(
      clipLine(
        [
          [1, 1],
          [2, 3],
          [9, 9]
        ],
        box
      )
    ).toEqual([
      [
        [1, 1],
        [2, 3],
        [9, 9]
      ]
    ]);
  });

  test('cuts at the edge, and parts a line that leaves and comes back', () => {
    const line: Position[] = [
      [5, 5],
      [5, 15],
      [8, 15],
      [8, 5]
    ];
    expect(clipLine(line, box)).toEqual([
      [
        [5, 5],
        [5, 10]
      ],
      [
        [8, 10],
        [8, 5]
      ]
    ]);
  });

  test('a segment through the whole box has both cuts', () => {
    expect(
      clipLine(
        [
          [-5, 5],
          [15, 5]
        ],
        box
      )
    ).toEqual([
      [
        [0, 5],
        [10, 5]
      ]
    ]);
  });

  test('outside, or touching a corner only, is nothing', () => {
    expect(
      clipLine(
        [
          [-1, -1],
          [-1, 11]
        ],
        box
      )
    ).toEqual([]);
    expect(
      clipLine(
        [
          [-5, 5],
          [5, -5]
        ],
        [0, 0, 10, 10]
      )
    ).toEqual([]);
  });

  test('never leaves the box', () => {
    const place = fc.tuple(fc.integer({ min: -20, max: 30 }), fc.integer({ min: -20, max: 30 }));
    fc.assert(
      fc.property(fc.array(place, { minLength: 2 }), (line) => {
        for (const [x, y] of clipLine(line, box).flat()) {
          expect(Math.min(x, y)).toBeGreaterThan(-1e-9);
          expect(Math.max(x, y)).toBeLessThan(10 + 1e-9);
        }
      })
    );
  });
});
