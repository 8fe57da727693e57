import { expect, test } from 'vitest';
import type { LineCollection, OriginRecord } from '#lib/data/line.ts';
import { checkOrigins, parseOrigins } from './originRecords.ts';

const words = { fr: 'x', en: 'x', hy: 'x', az: 'x', ru: 'x' };
const record: OriginRecord = {
  title: words,
  text: words,
  certainty: 'certain',
  day: '2021-08-06',
  sources: [{ title: 'x', url: 'https://example.org/', attribution: 'x', licence: 'x' }]
};
const lines: LineCollection = {
  type: 'FeatureCollection',
  bbox: [46, 39, 47, 40],
  features: [
    {
      type: 'Feature',
      id: 'lachin-1',
      bbox: [46, 39, 47, 40],
      properties: {
        origin: 'known',
        regions: ['lachin'],
        shapes: ['lachin'],
        kind: 'region-edge',
        certainty: 'certain',
        adminLevel: 4,
        lengthKm: 1
      },
      geometry: {
        type: 'LineString',
        coordinates: [
          [46, 39],
          [47, 40]
        ]
      }
    }
  ]
};

test('an origin that is not told of, one that no line has, and another certainty are faults', () => {
  expect(checkOrigins('l.geojson', lines, { known: record })).toEqual([]);
  expect(checkOrigins('l.geojson', lines, { other: record })).toMatchObject([
    { feature: 'lachin-1', place: 'origin known' },
    { file: 'geo/data/origins.json', feature: 'other', expected: 'a line of this origin in l.geojson' }
  ]);
  expect(checkOrigins('l.geojson', lines, { known: { ...record, certainty: 'uncertain' } })).toMatchObject([
    { feature: 'lachin-1', place: 'certainty certain' }
  ]);
});

test('all faults of form are told together', () => {
  const { faults } = parseOrigins('o.json', {
    known: { ...record, day: '2021-13', title: { ...words, hy: undefined }, sources: [] }
  });
  expect(faults.map(({ feature, place }) => `${feature} ${place}`)).toEqual([
    '#known title.hy',
    '#known day',
    '#known sources'
  ]);
});
