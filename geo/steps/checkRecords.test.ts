import { describe, expect, test } from 'vitest';
import { checkRecords } from './checkRecords.ts';
import type { ShapeRecord } from './shapeRecords.ts';

const words = { fr: 'a', en: 'a', hy: 'a', az: 'a', ru: 'a' };

function record(shape: string, principal: ShapeRecord['principal'], region = 'r'): ShapeRecord {
  const published = { areaPublishedKm2: null, areaPublishedSource: null, areaNote: null, areaInputKm2: 1 };
  return { shape, region, principal, validity: [], extent: words, certainty: 'certain', ...published };
}

const region = { region: 'r' };
const always = [{ from: null, to: null }];

function expectations(shapes: ShapeRecord[], ids: string[]): string[] {
  return checkRecords('s.json', shapes, [region], ids).map(
    ({ feature, expected }) => `${feature}: ${expected}`
  );
}

describe('records', () => {
  test('one principal shape for all time', () => {
    expect(expectations([record('a', always)], ['a'])).toEqual([]);
    const shapes = [
      record('a', [{ from: '1992', to: '2020-11-25' }]),
      record('b', [
        { from: '2020-11-25', to: null },
        { from: null, to: '1992' }
      ])
    ];
    expect(expectations(shapes, ['a', 'b'])).toEqual([]);
  });

  test('a gap, an overlap, a start and an end', () => {
    expect(
      expectations(
        [
          record('a', [
            { from: '1992', to: '2000' },
            { from: '2001', to: '2002' }
          ])
        ],
        ['a']
      )
    ).toEqual([
      'r: a principal shape before 1992',
      'r: one principal shape up to 2000 and the next from then, not from 2001',
      'r: a principal shape from 2002 on'
    ]);
    expect(expectations([record('a', always), record('b', always)], ['a', 'b'])).toEqual([
      'r: one principal shape up to ever and the next from then, not from ever'
    ]);
  });

  test('shapes without a record, records without a shape, twice, or of no region', () => {
    expect(expectations([record('a', always), record('a', []), record('c', [], 'q')], ['a', 'b'])).toEqual([
      'b: a record of this shape',
      'c: a shape of the sources',
      'a: one record only',
      'c: a region of geo/data/regions.json'
    ]);
    expect(expectations([], [])).toEqual(['r: a shape that is the principal one']);
  });
});
