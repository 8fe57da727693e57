import { booleanPointInPolygon, distance } from '@turf/turf';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { polygonOf, rectangle, shapeOf } from './fixtures.ts';
import { labelPoint } from './labelPoint.ts';
import { areaKm2, boundsOf, neighboursOf } from './measure.ts';
import { earthRadiusMetres, metresBetween, metresToSegment } from './metric.ts';
import { signedArea, windRings } from './rings.ts';

describe('measures', () => {
  test('the area of a rectangle by the formula for the sphere', () => {
    const radians = Math.PI / 180;
    const band = Math.sin(39.1 * radians) - Math.sin(39 * radians);
    const expected = (earthRadiusMetres ** 2 * 0.1 * radians * band) / 1e6;
    expect(areaKm2(polygonOf(rectangle(46, 39, 46.1, 39.1)))).toBeCloseTo(expected, 1);
    expect(boundsOf(polygonOf(rectangle(46, 39, 46.1, 39.1)))).toEqual([46, 39, 46.1, 39.1]);
  });

  test('distances near a place, and to a segment, are those of the sphere', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -0.05, max: 0.05, noNaN: true }),
        fc.double({ min: -0.05, max: 0.05, noNaN: true }),
        (east, north) => {
          const place: [number, number] = [46 + east, 39.7 + north];
          const metres = distance([46, 39.7], place, { units: 'metres' });
          expect(Math.abs(metresBetween([46, 39.7], place) - metres)).toBeLessThanOrEqual(
            metres * 0.001 + 1e-6
          );
        }
      )
    );
    expect(metresToSegment([46, 39.001], [45.9, 39], [46.1, 39])).toBeCloseTo(111.2, 1);
    expect(metresToSegment([46, 39.001], [46, 39], [46, 39])).toBeCloseTo(111.2, 1);
    expect(metresToSegment([46, 39.001], [46, 39.002], [46, 39.003])).toBeCloseTo(111.2, 1);
  });

  test('neighbours: another region’s shapes only, the longest border first, a meridian’s metres', () => {
    const west = shapeOf('west', rectangle(46, 39, 46.1, 39.1));
    const east = shapeOf('east', rectangle(46.1, 39, 46.2, 39.1));
    const south = shapeOf('south', rectangle(46, 38.9, 46.1, 39));
    const core = shapeOf('west-core', rectangle(46, 39, 46.1, 39.1), 'west');
    const metres = Math.round((earthRadiusMetres * 0.1 * Math.PI) / 180);
    expect(neighboursOf(west, [west, core, south, east])).toEqual([
      { region: 'east', shape: 'east', metres, vertices: 2 },
      { region: 'south', shape: 'south', metres: 8641, vertices: 2 }
    ]);
  });
});

describe('rings', () => {
  test('are wound outer counter-clockwise, holes clockwise', () => {
    const ring = rectangle(46, 39, 46.1, 39.1);
    expect(signedArea(ring)).toBeGreaterThan(0);
    expect(windRings([ring.toReversed(), ring])).toEqual([ring, ring.toReversed()]);
  });
});

describe('the label point', () => {
  test('of a square is its middle', () => {
    const [lon, lat] = labelPoint(polygonOf(rectangle(46, 39, 46.13, 39.1)));
    expect(lon).toBeCloseTo(46.065, 2);
    expect(lat).toBeCloseTo(39.05, 2);
  });

  test('of a crescent is inside, where its centroid is not', () => {
    const crescent = polygonOf([
      [46, 39],
      [46.3, 39],
      [46.3, 39.3],
      [46, 39.3],
      [46, 39.25],
      [46.2, 39.25],
      [46.2, 39.05],
      [46, 39.05],
      [46, 39]
    ]);
    expect(booleanPointInPolygon([46.14, 39.15], crescent)).toBe(false);
    const place = labelPoint(crescent);
    expect(booleanPointInPolygon(place, crescent)).toBe(true);
    expect(place[0]).toBeGreaterThan(46.2);
  });
});
