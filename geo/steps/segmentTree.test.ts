import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Position } from '#lib/data/region.ts';
import { metresBetween, metresToLine } from './metric.ts';
import { samplePlaces } from './samplePlaces.ts';
import { nearestTo, segmentTree } from './segmentTree.ts';

const position: fc.Arbitrary<Position> = fc.tuple(
  fc.double({ min: 46, max: 47, noNaN: true }),
  fc.double({ min: 39, max: 40, noNaN: true })
);
const line = fc.array(position, { minLength: 2, maxLength: 80 });

describe('the nearest place of lines', () => {
  test('is as far as a search over all segments finds, and where it says', () => {
    fc.assert(
      fc.property(line, line, position, (first, second, point) => {
        const nearest = nearestTo(segmentTree([first, second])!, point)!;
        const least = Math.min(metresToLine(point, first), metresToLine(point, second));
        expect(nearest.metres).toBeCloseTo(least, 6);
        expect(metresBetween(point, nearest.place)).toBeCloseTo(least, 4);
      })
    );
  });

  test('is found only below the limit, and need not be the nearest below what is enough', () => {
    fc.assert(
      fc.property(line, position, fc.integer({ min: 1, max: 50_000 }), (places, point, limit) => {
        const tree = segmentTree([places])!;
        const least = metresToLine(point, places);
        expect(nearestTo(tree, point, limit) !== undefined).toBe(least < limit);
        const some = nearestTo(tree, point, Infinity, limit)!;
        if (least < limit) expect(some.metres).toBeLessThan(limit);
        else expect(some.metres).toBeCloseTo(least, 6);
      })
    );
  });

  test('is nowhere on lines without a segment', () => {
    expect(segmentTree([])).toBeUndefined();
    expect(segmentTree([[[46, 39]]])).toBeUndefined();
  });
});

test('samples of an edge have both ends and no step longer than asked', () => {
  const places = samplePlaces(
    [
      [46, 39],
      [46.01, 39]
    ],
    100
  );
  expect([places[0], places.at(-1)]).toEqual([
    [46, 39],
    [46.01, 39]
  ]);
  // 0.01° of longitude are 864 m here.
  expect(places).toHaveLength(10);
});
