import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mercatorLimit, projectMercator, unprojectMercator } from './mercator.ts';

const longitude = fc.double({ min: -180, max: 180, noNaN: true });
const latitude = fc.double({ min: -85, max: 85, noNaN: true });

describe('Web Mercator', () => {
  test('has its corners and its middle where EPSG:3857 has them', () => {
    expect(projectMercator([0, 0])).toEqual([0.5, 0.5]);
    expect(projectMercator([-180, mercatorLimit])[0]).toBe(0);
    expect(projectMercator([-180, mercatorLimit])[1]).toBeCloseTo(0, 12);
    expect(projectMercator([180, -90])[1]).toBeCloseTo(1, 12);
  });

  test('goes there and back', () => {
    fc.assert(
      fc.property(longitude, latitude, (lon, lat) => {
        const [backLon, backLat] = unprojectMercator(projectMercator([lon, lat]));
        expect(backLon).toBeCloseTo(lon, 9);
        expect(backLat).toBeCloseTo(lat, 9);
      })
    );
  });

  test('puts north above south', () => {
    fc.assert(
      fc.property(latitude, latitude, (a, b) => {
        fc.pre(a - b > 1e-9);
        expect(projectMercator([0, a])[1]).toBeLessThan(projectMercator([0, b])[1]);
      })
    );
  });
});
