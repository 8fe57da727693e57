import type { GeoJSONVTFeature } from '@maplibre/geojson-vt';
import { describe, expect, test } from 'vitest';
import { mergeTileFeatures } from './mergeTileFeatures.ts';

type Ring = [number, number][];

const line = (tags: Record<string, string>, ...geometry: Ring[]): GeoJSONVTFeature => ({
  type: 2,
  tags,
  geometry
});
const area = (...geometry: Ring[]): GeoJSONVTFeature => ({ type: 3, tags: {}, geometry });

/** A square, clockwise on screen: an outer ring. Reversed, a hole. */
const square = (x: number, size: number): Ring => [
  [x, x],
  [x + size, x],
  [x + size, x + size],
  [x, x + size],
  [x, x]
];

describe('mergeTileFeatures', () => {
  test('merges lines of equal properties at the place of the first', () => {
    const features = [
      line({ class: 'minor' }, [[0, 0], [5, 5]]), // prettier-ignore
      line({ class: 'trunk' }, [[1, 1], [2, 2]]), // prettier-ignore
      line({ class: 'minor' }, [[9, 9], [8, 8]]) // prettier-ignore
    ];
    const merged = mergeTileFeatures(features);
    expect(merged.map(({ tags }) => tags?.['class'])).toEqual(['minor', 'trunk']);
    expect(merged[0]?.geometry.length).toBe(2);
  });

  test('drops repeated positions and what has no length left', () => {
    const merged = mergeTileFeatures([line({}, [[0, 0], [0, 0], [3, 0]], [[4, 4], [4, 4]])]); // prettier-ignore
    expect(merged[0]?.geometry).toEqual([[[0, 0], [3, 0]]]); // prettier-ignore
  });

  test('keeps a hole with its ring, and drops it with its ring', () => {
    const hole = [...square(2, 3)].reverse();
    expect(mergeTileFeatures([area(square(0, 9), hole)])[0]?.geometry).toEqual([square(0, 9), hole]);
    expect(mergeTileFeatures([area(square(0, 1), hole)])).toEqual([]);
  });

  test('drops a hole that lies outside its ring, and a ring turned inside out', () => {
    const strayHole = [...square(20, 3)].reverse();
    expect(mergeTileFeatures([area(square(0, 9), strayHole)])[0]?.geometry).toEqual([square(0, 9)]);
    expect(mergeTileFeatures([area([...square(0, 9)].reverse())])).toEqual([]);
  });

  test('leaves points alone', () => {
    const point: GeoJSONVTFeature = { type: 1, tags: { name: 'a' }, geometry: [[1, 2]] };
    expect(mergeTileFeatures([point, point])).toEqual([point, point]);
  });
});
