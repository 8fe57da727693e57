import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Bounds } from '../data/region.ts';
import { boundsCentre, unionBounds } from './bounds.ts';

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
          expect(whole[0] <= west && whole[1] <= south && whole[2] >= east && whole[3] >= north).toBe(true);
          expect(all.some((box) => box[0] === whole[0]) && all.some((box) => box[3] === whole[3])).toBe(true);
        }
      })
    );
  });

  test('the centre is the middle in Mercator, north of the middle latitude', () => {
    const [lon, lat] = boundsCentre([44, 0, 46, 60]);
    expect(lon).toBe(45);
    expect(lat).toBeGreaterThan(30);
    expect(lat).toBeCloseTo(35.26, 1);
  });
});
