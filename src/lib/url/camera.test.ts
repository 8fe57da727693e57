import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseCamera, writeCamera, type Camera } from './camera.ts';

const flat: Camera = { zoom: 8.4, lat: 39.71, lon: 46.3, bearing: 0, pitch: 0 };

const cameras = fc.record({
  zoom: fc.double({ min: 0, max: 24, noNaN: true }),
  lat: fc.double({ min: -85, max: 85, noNaN: true }),
  lon: fc.double({ min: -180, max: 180, noNaN: true }),
  bearing: fc.double({ min: -180, max: 180, noNaN: true }),
  pitch: fc.double({ min: 0, max: 85, noNaN: true })
});

describe('writeCamera', () => {
  test('writes zoom, latitude and longitude in OpenStreetMap’s order', () => {
    expect(writeCamera(flat)).toBe('8.40/39.7100/46.3000');
  });

  test('writes bearing and pitch only where there are any', () => {
    expect(writeCamera({ ...flat, bearing: 30 })).toBe('8.40/39.7100/46.3000/30');
    expect(writeCamera({ ...flat, pitch: 45.5 })).toBe('8.40/39.7100/46.3000/0/45.5');
  });

  test('has no minus before zero', () => {
    expect(writeCamera({ zoom: 2, lat: -0.00001, lon: -0.00001, bearing: -0.01, pitch: 0 })).toBe(
      '2.00/0.0000/0.0000'
    );
  });

  test('keeps a view within half a pixel at its zoom', () => {
    fc.assert(
      fc.property(cameras, (camera) => {
        const read = parseCamera(writeCamera(camera)) as Camera;
        const pixelDegrees = 360 / (512 * 2 ** camera.zoom);
        expect(Math.abs(read.zoom - camera.zoom)).toBeLessThanOrEqual(0.0051);
        expect(Math.abs(read.lat - camera.lat)).toBeLessThanOrEqual(Math.max(pixelDegrees / 2, 1e-7));
        expect(Math.abs(read.lon - camera.lon)).toBeLessThanOrEqual(Math.max(pixelDegrees / 2, 1e-7));
        expect(Math.abs(read.bearing - camera.bearing)).toBeLessThanOrEqual(0.051);
        expect(Math.abs(read.pitch - camera.pitch)).toBeLessThanOrEqual(0.051);
      })
    );
  });

  test('is stable: what was read is written alike', () => {
    fc.assert(
      fc.property(cameras, (camera) => {
        const written = writeCamera(camera);
        expect(writeCamera(parseCamera(written) as Camera)).toBe(written);
      })
    );
  });
});

describe('parseCamera', () => {
  test('reads bearing and pitch', () => {
    expect(parseCamera('8.4/39.71/46.3/-20/60')).toEqual({ ...flat, bearing: -20, pitch: 60 });
  });

  test('brings a longitude of another turn of the world home', () => {
    expect(parseCamera('3/10/190')?.lon).toBe(-170);
  });

  test.each([
    ['', 'nothing'],
    ['8', 'one number'],
    ['8/39', 'two numbers'],
    ['8/39/46/0/0/0', 'six numbers'],
    ['8/39/NaN', 'no number'],
    ['8/39/', 'an empty part'],
    ['Infinity/39/46', 'infinity'],
    ['8/1e1/46', 'an exponent'],
    ['8/86/46', 'a latitude beyond Mercator'],
    ['8/39/361', 'a longitude beyond a turn'],
    ['25/39/46', 'a zoom beyond the map'],
    ['-1/39/46', 'a negative zoom'],
    ['8/39/46/0/86', 'a pitch beyond the horizon'],
    ['8/39/46/0/-1', 'a negative pitch'],
    ['8/39/46/400', 'a bearing beyond a turn'],
    ['０/39/46', 'full-width digits'],
    ['8/ 39/46', 'a space']
  ])('refuses %j: %s', (text) => {
    expect(parseCamera(text)).toBeUndefined();
  });

  test('gives a camera on the map or nothing, for any text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const camera = parseCamera(text);
        if (camera) expect(Object.values(camera).every(Number.isFinite)).toBe(true);
      })
    );
  });
});
