import { describe, expect, test } from 'vitest';
import type { Position } from '#lib/data/region.ts';
import { checkPositions, checkRepeats, checkRings } from './checkRing.ts';
import { rectangle } from './fixtures.ts';

const where = { file: 'a.geojson', feature: 'x' };
const square = rectangle(46, 39, 46.1, 39.1);
const box = [44.5, 38.7, 47.5, 40.8] as [number, number, number, number];

describe('rings', () => {
  test('a good ring and a good hole have no fault', () => {
    expect(checkRings(where, [square, rectangle(46.02, 39.02, 46.04, 39.04).toReversed()])).toEqual([]);
  });

  test('an open ring is told with its last vertex', () => {
    expect(checkRings(where, [square.slice(0, 4)])).toEqual([
      {
        ...where,
        place: 'ring 0, vertex 3 at 46,39.1',
        expected: 'a closed ring that ends at 46,39 where it began'
      }
    ]);
  });

  test('a ring of three positions is too short', () => {
    const [fault] = checkRings(where, [[square[0]!, square[1]!, square[0]!]]);
    expect(fault?.expected).toBe('at least four positions, not 3');
  });

  test('winding: outer rings counter-clockwise, holes clockwise', () => {
    expect(checkRings(where, [square.toReversed()]).map((fault) => fault.expected)).toEqual([
      'the outer ring counter-clockwise'
    ]);
    const hole = rectangle(46.02, 39.02, 46.04, 39.04);
    expect(checkRings(where, [square, hole])).toMatchObject([
      { place: 'ring 1', expected: 'a hole clockwise' }
    ]);
  });

  test('a vertex that comes twice is told, wherever the first is', () => {
    const [a, b, c, d] = square as [Position, Position, Position, Position];
    expect(checkRepeats(where, 'ring', [a, b, b, c, a, d], 0)).toMatchObject([
      { place: 'ring 0, vertex 2 at 46.1,39', expected: 'each vertex once, not again after vertex 1' },
      { place: 'ring 0, vertex 4 at 46,39', expected: 'each vertex once, not again after vertex 0' }
    ]);
  });
});

describe('positions', () => {
  test('outside the box, or no number', () => {
    const line: Position[] = [
      [46, 39],
      [44.4, 39],
      [Number.NaN, 39]
    ];
    expect(checkPositions(where, 'line', line, 0, box).map((fault) => fault.place)).toEqual([
      'line 0, vertex 1 at 44.4,39',
      'line 0, vertex 2 at NaN,39',
      'line 0, vertex 2 at NaN,39'
    ]);
  });

  test('more than six decimals', () => {
    expect(
      checkPositions(
        where,
        'ring',
        [
          [46.123456, 39],
          [46.1234567, 39]
        ],
        2,
        box
      )
    ).toEqual([{ ...where, place: 'ring 2, vertex 1 at 46.1234567,39', expected: 'at most six decimals' }]);
  });
});
