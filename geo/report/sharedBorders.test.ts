import { area } from '@turf/turf';
import { describe, expect, test } from 'vitest';
import type { Position } from '#lib/data/region.ts';
import { polygonOf, rectangle, shapeOf } from '../steps/fixtures.ts';
import { enclosedSquareMetres, innerShapes, sharedBorders } from './sharedBorders.ts';

const west = shapeOf('west', rectangle(46, 39, 46.1, 39.1));
const square = (ring: Position[]): number => Math.round(area(polygonOf(ring)));

describe('a shared border', () => {
  test('is measured, with nothing wrong with it', () => {
    const [border, ...others] = sharedBorders([west, shapeOf('east', rectangle(46.1, 39, 46.2, 39.1))]);
    expect(others).toEqual([]);
    expect(border).toMatchObject({
      shapes: ['west', 'east'],
      sharedVertices: 2,
      strayVertices: 0,
      identicalVertices: true,
      overlapSquareMetres: 0,
      gapSquareMetres: 0
    });
    expect(border!.sharedKm).toBeCloseTo(11.12, 2);
  });

  test('is none between shapes apart, nor between two of one region', () => {
    expect(sharedBorders([west, shapeOf('east', rectangle(46.2, 39, 46.3, 39.1))])).toEqual([]);
    expect(sharedBorders([west, shapeOf('part', rectangle(46, 39, 46.05, 39.1), 'west')])).toEqual([]);
  });

  test('tells a vertex of one on the other’s edge, and next to it', () => {
    for (const lon of [46.1, 46.10004]) {
      const ring = rectangle(46.1, 39, 46.2, 39.1).toSpliced(4, 0, [lon, 39.05]);
      expect(sharedBorders([west, shapeOf('east', ring)])[0]).toMatchObject({
        strayVertices: 1,
        identicalVertices: false
      });
    }
  });

  test('tells how much both cover', () => {
    const [border] = sharedBorders([west, shapeOf('east', rectangle(46.09, 39, 46.2, 39.1))]);
    expect(border!.overlapSquareMetres).toBeGreaterThan(0);
    expect(border!.overlapSquareMetres / square(rectangle(46.09, 39, 46.1, 39.1))).toBeCloseTo(1, 6);
  });

  test('tells how much the two enclose between them, less what a third covers', () => {
    const notched = rectangle(46.1, 39, 46.2, 39.1).toSpliced(
      4,
      0,
      [46.1, 39.07],
      [46.11, 39.07],
      [46.11, 39.03],
      [46.1, 39.03]
    );
    const east = shapeOf('east', notched);
    const sides = rectangle(46, 39, 46.1, 39.1).toSpliced(2, 0, [46.1, 39.03], [46.1, 39.07]);
    const full = shapeOf('west', sides);
    const gap = square(rectangle(46.1, 39.03, 46.11, 39.07));
    expect(sharedBorders([full, east])[0]!.gapSquareMetres / gap).toBeCloseTo(1, 6);
    const third = shapeOf('third', rectangle(46.1, 39.03, 46.11, 39.07));
    expect(sharedBorders([full, east, third]).map(({ gapSquareMetres }) => gapSquareMetres)).toEqual([
      0, 0, 0
    ]);
    expect(enclosedSquareMetres([full, east, third], [])).toBe(0);
    expect(enclosedSquareMetres([full, east], [])).toBeGreaterThan(gap - 2);
  });

  test('does not take a hole of one shape for a gap', () => {
    const hole = rectangle(46.04, 39.04, 46.06, 39.06).toReversed();
    const holed = {
      ...west,
      geometry: { ...west.geometry, coordinates: [...west.geometry.coordinates, hole] }
    };
    const [border] = sharedBorders([holed, shapeOf('east', rectangle(46.1, 39, 46.2, 39.1))]);
    expect(border!.gapSquareMetres).toBe(0);
  });
});

test('a shape inside another of its region, and what sticks out of it', () => {
  const part = shapeOf('part', rectangle(46, 39, 46.05, 39.1), 'west');
  expect(innerShapes([west, part])).toMatchObject([
    { inner: 'part', outer: 'west', outsideSquareMetres: 0, sharedVertices: 2, strayVertices: 2 }
  ]);
  const [pair] = innerShapes([west, shapeOf('part', rectangle(45.99, 39, 46.05, 39.1), 'west')]);
  expect(pair!.outsideSquareMetres / square(rectangle(45.99, 39, 46, 39.1))).toBeCloseTo(1, 6);
});
