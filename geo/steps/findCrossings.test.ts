import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Position } from '#lib/data/region.ts';
import { findCrossings } from './findCrossings.ts';
import { rectangle } from './fixtures.ts';

const bowTie: Position[] = [
  [46, 39],
  [46.1, 39.1],
  [46.1, 39],
  [46, 39.1],
  [46, 39]
];

describe('crossings', () => {
  test('a rectangle has none, a bow tie has one', () => {
    expect(findCrossings([rectangle(46, 39, 46.1, 39.1)])).toEqual([]);
    expect(findCrossings([bowTie])).toEqual([
      { first: { line: 0, segment: 0 }, second: { line: 0, segment: 2 }, at: [46, 39] }
    ]);
  });

  test('a vertex upon the inside of an edge', () => {
    expect(
      findCrossings([
        [
          [46, 39],
          [46.2, 39]
        ],
        [
          [46.1, 39],
          [46.1, 39.1]
        ]
      ])
    ).toHaveLength(1);
  });

  test('doubling back along the own line', () => {
    expect(
      findCrossings([
        [
          [46, 39],
          [46.2, 39],
          [46.1, 39]
        ]
      ])
    ).toHaveLength(1);
    expect(
      findCrossings([
        [
          [46, 39],
          [46.2, 39],
          [46, 39]
        ]
      ])
    ).toHaveLength(1);
  });

  test('two lines may share edges and ends', () => {
    const shared: Position[] = [
      [46, 39],
      [46.1, 39],
      [46.1, 39.1]
    ];
    expect(findCrossings([shared, shared.toReversed()])).toEqual([]);
    expect(
      findCrossings([
        shared,
        [
          [46.1, 39.1],
          [46.3, 39.3]
        ]
      ])
    ).toEqual([]);
  });

  test('edges longer than a cell are found wherever they cross', () => {
    expect(
      findCrossings([
        [
          [44.5, 38.7],
          [47.5, 40.8]
        ],
        [
          [44.5, 40.8],
          [47.5, 38.7]
        ]
      ])
    ).toHaveLength(1);
  });

  test('finds what testing every pair by parameters finds', () => {
    const coordinate = fc.integer({ min: 0, max: 60_000 });
    const place = fc.tuple(coordinate, coordinate).map(([x, y]): Position => [x / 1e6, y / 1e6]);
    fc.assert(
      fc.property(fc.array(fc.tuple(place, place), { minLength: 2, maxLength: 12 }), (segments) => {
        const found = new Set(
          findCrossings(segments).map(({ first, second }) => `${first.line} ${second.line}`)
        );
        segments.forEach((one, index) => {
          for (let later = index + 1; later < segments.length; later++) {
            const proper = crossProperly(one, segments[later]!);
            if (proper !== undefined) expect(found.has(`${index} ${later}`)).toBe(proper);
          }
        });
      })
    );
  });
});

/** By solving for the parameters along both segments; undefined where they are too near to an end or parallel to tell. */
function crossProperly([a, b]: [Position, Position], [c, d]: [Position, Position]): boolean | undefined {
  const [rx, ry, sx, sy] = [b[0] - a[0], b[1] - a[1], d[0] - c[0], d[1] - c[1]];
  const determinant = rx * sy - ry * sx;
  if (Math.abs(determinant) < 1e-10) return undefined;
  const along = ((c[0] - a[0]) * sy - (c[1] - a[1]) * sx) / determinant;
  const across = ((c[0] - a[0]) * ry - (c[1] - a[1]) * rx) / determinant;
  if ([along, across].some((share) => Math.min(Math.abs(share), Math.abs(share - 1)) < 1e-6))
    return undefined;
  return along > 0 && along < 1 && across > 0 && across < 1;
}
