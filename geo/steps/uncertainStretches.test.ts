import { describe, expect, test } from 'vitest';
import type { Position } from '#lib/data/region.ts';
import { alongRing } from './uncertainStretches.ts';

const ring: Position[] = [
  [0, 0],
  [2, 0],
  [2, 1],
  [2, 2],
  [0, 2],
  [0, 0]
];

describe('a stretch of a ring', () => {
  test('runs by the vertex between its ends', () => {
    const ends: [Position, Position] = [
      [2, 0],
      [2, 2]
    ];
    expect(alongRing(ring, { ends, between: [2, 1] })).toEqual([
      [2, 0],
      [2, 1],
      [2, 2]
    ]);
    expect(alongRing(ring, { ends, between: [0, 2] })).toEqual([
      [2, 2],
      [0, 2],
      [0, 0],
      [2, 0]
    ]);
  });

  test('that is not of the ring is refused, with its place', () => {
    expect(() =>
      alongRing(ring, {
        ends: [
          [5, 5],
          [2, 2]
        ],
        between: [2, 1]
      })
    ).toThrow('5,5');
  });
});
