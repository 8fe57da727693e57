import type { Polygon } from 'geojson';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Position } from '#lib/data/region.ts';
import { polygonOf, rectangle } from '../steps/fixtures.ts';
import { earthRadiusMetres } from '../steps/metric.ts';
import { agreement, iouOf, ringsOf, stepMetres } from './agreement.ts';

const kmPerDegree = (earthRadiusMetres * Math.PI) / 180 / 1000;
const square = polygonOf(rectangle(46, 39, 46.1, 39.1));

describe('agreement', () => {
  test('with itself is whole, and nothing is away', () => {
    expect(agreement(square, square)).toMatchObject({ iou: 1, hausdorffKm: 0 });
  });

  test('with itself a hundredth of a degree farther east: that far away, ten parts of twelve common', () => {
    const { iou, hausdorffKm, at } = agreement(square, polygonOf(rectangle(46.02, 39, 46.12, 39.1)));
    expect(iou).toBeCloseTo(8 / 12, 5);
    // Widest in the south, where a degree of longitude is longest.
    expect(hausdorffKm).toBeCloseTo(0.02 * kmPerDegree * Math.cos((39 * Math.PI) / 180), 3);
    expect(at[1]).toBe(39);
  });

  test('with its western half: half in common, as far as the half is wide', () => {
    const { iou, hausdorffKm } = agreement(square, polygonOf(rectangle(46, 39, 46.05, 39.1)));
    expect(iou).toBeCloseTo(0.5, 6);
    expect(hausdorffKm).toBeCloseTo(0.05 * kmPerDegree * Math.cos((39 * Math.PI) / 180), 2);
  });

  test('sees what is far between vertices that all lie on the other’s edge', () => {
    const sides: [Polygon, Polygon] = [
      polygonOf(rectangle(46, 39, 46.03, 39.1)),
      polygonOf(rectangle(46.07, 39, 46.1, 39.1))
    ];
    const parted = {
      type: 'MultiPolygon' as const,
      coordinates: sides.map(({ coordinates }) => coordinates)
    };
    const { hausdorffKm } = agreement(square, parted);
    // The middle of an inner edge, 0.03° from the square's side.
    const expected = 0.03 * kmPerDegree * Math.cos((39.05 * Math.PI) / 180);
    expect(Math.abs(hausdorffKm - expected)).toBeLessThan(0.03);
  });

  test('far away is measured along the great circle', () => {
    const swapped = polygonOf(square.coordinates[0]!.map(([lon, lat]): Position => [lat!, lon!]));
    const { iou, hausdorffKm } = agreement(square, swapped);
    expect(iou).toBe(0);
    expect(hausdorffKm).toBeGreaterThan(900);
    expect(hausdorffKm).toBeLessThan(1000);
  });

  test('is the same both ways, and the farther the more is cut off', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99 }), (thousandths) => {
        const part = polygonOf(rectangle(46, 39, 46 + thousandths / 1000, 39.1));
        const [one, other] = [agreement(square, part), agreement(part, square)];
        expect(one.hausdorffKm).toBeCloseTo(other.hausdorffKm, 6);
        expect(one.iou).toBeCloseTo(thousandths / 100, 4);
      }),
      { numRuns: 20 }
    );
  });

  test('of 20,000 vertices takes seconds, not minutes', { timeout: 30_000 }, () => {
    const ring = (wave: number): Position[] => {
      const open = Array.from({ length: 20_000 }, (_, index): Position => {
        const turn = (2 * Math.PI * index) / 20_000;
        const radius = 0.3 + 0.01 * Math.sin(wave * turn);
        return [46 + radius * Math.cos(turn), 39.7 + radius * Math.sin(turn)];
      });
      return [...open, open[0]!];
    };
    const { iou, hausdorffKm } = agreement(polygonOf(ring(50)), polygonOf(ring(70)));
    expect(iou).toBeGreaterThan(0.9);
    expect(hausdorffKm).toBeGreaterThan(0.5);
  });
});

test('areas that do not meet have nothing in common', () => {
  expect(iouOf(square, polygonOf(rectangle(46.2, 39, 46.3, 39.1)))).toBe(0);
});

test('rings of every part and hole are compared; the step is what the report says', () => {
  const holed: Polygon = {
    type: 'Polygon',
    coordinates: [rectangle(46, 39, 46.1, 39.1), rectangle(46.04, 39.04, 46.06, 39.06).toReversed()]
  };
  expect(ringsOf(holed)).toHaveLength(2);
  expect(agreement(square, holed).hausdorffKm).toBeGreaterThan(3);
  expect(stepMetres).toBe(50);
});
