import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Bounds } from '../data/region.ts';
import {
  boundsCentre,
  boundsContain,
  boundsOfPositions,
  intersectBounds,
  padBounds,
  unionBounds
} from './bounds.ts';

const bounds = fc
  .tuple(
    fc.double({ min: -170, max: 160, noNaN: true }),
    fc.double({ min: -70, max: 60, noNaN: true }),
    fc.double({ min: 0.01, max: 10, noNaN: true }),
    fc.double({ min: 0.01, max: 10, noNaN: true })
  )
  .map(([west, south, width, height]): Bounds => [west, south, west + width, south + height]);

describe('bounds', () => {
  test('a union holds every corner of its parts, and none is no box', () => {
    expect(unionBounds([])).toBeUndefined();
    fc.assert(
      fc.property(fc.array(bounds, { minLength: 1 }), (all) => {
        const whole = unionBounds(all)!;
        for (const [west, south, east, north] of all) {
          expect(boundsContain(whole, [west, south]) && boundsContain(whole, [east, north])).toBe(true);
        }
      })
    );
  });

  test('positions make the smallest box', () => {
    expect(
      boundsOfPositions([
        [46, 39],
        [45, 40],
        [45.5, 39.5]
      ])
    ).toEqual([45, 39, 46, 40]);
    expect(boundsOfPositions([])).toBeUndefined();
  });

  test('padding keeps the centre and adds its share on each side', () => {
    fc.assert(
      fc.property(bounds, fc.double({ min: 0, max: 0.5, noNaN: true }), (box, share) => {
        const padded = padBounds(box, share);
        expect(padded[2] - padded[0]).toBeCloseTo((box[2] - box[0]) * (1 + 2 * share), 8);
        expect(boundsCentre(padded)[0]).toBeCloseTo(boundsCentre(box)[0], 8);
        expect(boundsCentre(padded)[1]).toBeCloseTo(boundsCentre(box)[1], 8);
      })
    );
  });

  test('the centre is the middle in Mercator, north of the middle latitude', () => {
    const [lon, lat] = boundsCentre([44, 0, 46, 60]);
    expect(lon).toBe(45);
    expect(lat).toBeGreaterThan(30);
    expect(lat).toBeCloseTo(35.26, 1);
  });

  test('boxes that only touch have nothing in common', () => {
    expect(intersectBounds([0, 0, 2, 2], [1, 1, 3, 3])).toEqual([1, 1, 2, 2]);
    expect(intersectBounds([0, 0, 1, 1], [1, 0, 2, 1])).toBeUndefined();
  });
});
