import { describe, expect, test } from 'vitest';
import { checkIds, checkLines, checkShapes } from './checkCollections.ts';
import { compareFiles } from './compareFiles.ts';
import { assertFaultless, DataFaults } from './fault.ts';
import { polygonOf, rectangle } from './fixtures.ts';
import { parseShapeRecords } from './shapeRecords.ts';
import { collectionText } from './writeJson.ts';

describe('text', () => {
  test('is the same for the same data in another order, one feature a line', () => {
    const one = collectionText({ features: [{ b: 1, a: { d: [2, { f: 1, e: 0 }], c: null } }, 7] });
    expect(one).toBe('{"features":[\n{"a":{"c":null,"d":[2,{"e":0,"f":1}]},"b":1},\n7\n]}\n');
    expect(collectionText({ features: [{ a: { c: null, d: [2, { e: 0, f: 1 }] }, b: 1 }, 7] })).toBe(one);
  });
});

describe('comparing files', () => {
  test('names the first byte that differs, or what is missing', () => {
    const [first, second] = [Buffer.from('abc'), Buffer.from('abd')];
    expect(compareFiles('f', first, Buffer.from('abc'))).toEqual([]);
    expect(compareFiles('f', first, second)).toEqual([
      'f: differs from byte 2 on (3 bytes committed, 3 built)'
    ]);
    expect(compareFiles('f', first, Buffer.from('abcd'))).toEqual([
      'f: differs from byte 3 on (3 bytes committed, 4 built)'
    ]);
    expect(compareFiles('f', undefined, second)).toEqual(['f: built, but not committed']);
    expect(compareFiles('f', first, undefined)).toEqual(['f: committed, but no longer built']);
  });
});

describe('faults', () => {
  const box = [44.5, 38.7, 47.5, 40.8] as [number, number, number, number];
  const shape = (id: string, ring = rectangle(46, 39, 46.1, 39.1)) => ({
    id,
    properties: { region: id },
    geometry: polygonOf(ring)
  });

  test('ids that come twice', () => {
    expect(checkIds('a.geojson', [{ id: 'x' }, { id: 'y' }, { id: 'x' }])).toEqual([
      { file: 'a.geojson', feature: 'x', place: 'feature 2', expected: 'an id of its own' }
    ]);
  });

  test('of several kinds and features are told together', () => {
    const bowTie = rectangle(46.4, 39, 46.5, 39.1).toSpliced(1, 2, [46.5, 39.1], [46.5, 39]);
    const faults = checkShapes(
      'a.geojson',
      [shape('x', rectangle(46, 38, 46.1, 39.1)), shape('y', bowTie)],
      box
    );
    expect(faults.map(({ feature, expected }) => `${feature}: ${expected}`)).toEqual(
      expect.arrayContaining([
        'x: a place in the box 44.5,38.7,47.5,40.8',
        'y: no crossing with the edge from vertex 2 of ring 0'
      ])
    );
    expect(() => assertFaultless(faults)).toThrow(DataFaults);
    expect(() => assertFaultless(faults)).toThrow(
      /a\.geojson: x, ring 0, vertex 0 at 46,38: expected a place/
    );
  });

  test('of lines: a loop through one vertex', () => {
    const line = {
      id: 'l',
      geometry: {
        type: 'LineString' as const,
        coordinates: [
          [46, 39],
          [46.1, 39],
          [46, 39.1],
          [46, 39]
        ]
      }
    };
    expect(checkLines('b.geojson', [line], box)).toMatchObject([
      { feature: 'l', place: 'line 0, vertex 3 at 46,39' }
    ]);
  });

  test('of a record’s form name the record and the key', () => {
    const { records, faults } = parseShapeRecords('s.json', [{ shape: 'Not a slug' }]);
    expect(records).toEqual([]);
    expect(faults.map(({ feature, place }) => `${feature} ${place}`)).toEqual(
      expect.arrayContaining(['#0 shape', '#0 extent'])
    );
  });
});
