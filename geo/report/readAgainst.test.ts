import { describe, expect, test } from 'vitest';
import { rectangle } from '../steps/fixtures.ts';
import { parseAgainst, readAgainst } from './readAgainst.ts';

const ring = rectangle(46, 39, 46.1, 39.1);
const feature = (geometry: unknown, more: object = {}) => ({
  type: 'Feature',
  properties: null,
  geometry,
  ...more
});
const polygon = (...rings: unknown[]) => ({ type: 'Polygon', coordinates: rings });
const collection = (...features: unknown[]) => ({ type: 'FeatureCollection', features });
const told = (json: unknown): string[] =>
  parseAgainst('a.geojson', json).faults.map(
    ({ feature, place, expected }) => `${feature}|${place}|${expected}`
  );

describe('a file to compare with', () => {
  test('is read with what its features say they are, heights left out', () => {
    const high = ring.map(([lon, lat]) => [lon, lat, 800]);
    const { features, faults } = parseAgainst(
      'a.geojson',
      collection(
        feature(polygon(high), { id: 'lachin' }),
        feature(
          { type: 'MultiPolygon', coordinates: [[ring]] },
          { id: 7, properties: { shape: 's', region: 'r' } }
        )
      )
    );
    expect(faults).toEqual([]);
    expect(features.map(({ name, id, shape, region }) => [name, id, shape, region])).toEqual([
      ['#0 (lachin)', 'lachin', undefined, undefined],
      ['#1 (7)', undefined, 's', 'r']
    ]);
    expect(features[0]!.geometry.coordinates).toEqual([[ring]]);
  });

  test.each([
    ['no collection', { type: 'Feature' }, 'file|type|a FeatureCollection with features, not Feature'],
    ['no object', 7, 'file|type|a FeatureCollection with features'],
    ['nothing in it', collection(), 'file|features|at least one feature'],
    ['no feature', collection(null), '#0|type|a Feature'],
    ['no geometry', collection(feature(null)), '#0|geometry|a Polygon or MultiPolygon, not null'],
    [
      'a line',
      collection(feature({ type: 'LineString', coordinates: ring })),
      '#0|geometry|a Polygon or MultiPolygon, not LineString'
    ],
    [
      'a geometry collection',
      collection(feature({ type: 'GeometryCollection', geometries: [polygon(ring)] })),
      '#0|geometry|a Polygon or MultiPolygon, not a GeometryCollection: take its polygons out of it'
    ],
    ['no ring', collection(feature(polygon())), '#0|coordinates|at least one ring'],
    [
      'no polygon',
      collection(feature({ type: 'MultiPolygon', coordinates: [] })),
      '#0|coordinates|at least one polygon'
    ],
    [
      'an open ring',
      collection(feature(polygon(ring.slice(0, 4)))),
      '#0|ring 0|a closed ring: the last position 46,39.1 should be the first, 46,39'
    ],
    [
      'a short ring',
      collection(feature(polygon(ring.slice(0, 3)))),
      '#0|ring 0|four positions or more, not 3'
    ],
    [
      'no area',
      collection(
        feature(
          polygon([
            [46, 39],
            [46.1, 39],
            [46.2, 39],
            [46, 39]
          ])
        )
      ),
      '#0|coordinates|an area larger than nothing'
    ],
    [
      'words',
      collection(feature(polygon([...ring, ['x', 'y'], []]))),
      '#0|ring 0, vertex 5|a position of numbers (and 1 more vertices of this ring)'
    ],
    [
      'metres',
      collection(feature(polygon(rectangle(5e6, 4e6, 6e6, 5e6)))),
      '#0|ring 0, vertex 0|degrees of WGS 84, not 5000000,4000000 (and 4 more vertices of this ring)'
    ],
    [
      'latitude first, here',
      collection(feature(polygon(ring.map(([lon, lat]) => [lat, lon])))),
      '#0|coordinates|longitude before latitude: they seem to be swapped (39,46)'
    ],
    [
      'latitude first, elsewhere',
      collection(feature(polygon([...rectangle(10, 100, 20, 110)]))),
      '#0|ring 0, vertex 0|longitude before latitude: 10,100 seem to be swapped (and 4 more vertices of this ring)'
    ]
  ])('%s', (_, json, fault) => {
    expect(told(json)).toEqual([fault]);
  });

  test('tells all faults together, and gives no feature then', () => {
    const json = collection(
      feature(null),
      feature(polygon(ring)),
      feature(polygon(ring, ring.slice(1)), { id: 'x' })
    );
    expect(told(json)).toHaveLength(2);
    expect(parseAgainst('a.geojson', json).features).toEqual([]);
  });

  test('of too many vertices is refused', () => {
    const many = Array.from({ length: 100_000 }, (_, index) => [46 + index / 1e6, 39]);
    expect(told(collection(feature(polygon([...many, [46, 39]]))))).toEqual([
      '#0|coordinates|at most 100000 vertices, not 100001: simplify it'
    ]);
  });

  test('is not there, is a folder, is no JSON', () => {
    const first = (path: string): string => readAgainst(path).faults[0]!.expected;
    expect(first('nowhere.geojson')).toBe('a file that exists');
    expect(first(import.meta.dirname)).toBe('a file, not a folder');
    expect(first(import.meta.filename)).toMatch(/^JSON \(/);
  });
});
