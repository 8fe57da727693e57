import { expect, test } from 'vitest';
import { features, records } from '../server/geodata.ts';
import { linkedPlaces } from './linkedPlaces.ts';

interface Timespan {
  start: Record<string, string>;
  end: Record<string, string>;
}

const [feature] = features;
const record = records.find(({ region }) => region === feature?.properties.region);

/** The times of a shape with this validity, as they are written for 13 May 2021. */
function timesOf(validity: { from: string | null; to: string | null }[]): Timespan[] {
  if (!feature || !record) throw new Error('no geodata');
  const shape = { ...feature, properties: { ...feature.properties, validity } };
  const places = linkedPlaces(
    [{ record, shapes: [shape], address: 'https://example.org/a/' }],
    '2021-05-13'
  ) as {
    features: { geometry: { when: { timespans: Timespan[] } } }[];
  };
  return places.features[0]?.geometry.when.timespans ?? [];
}

test.each([
  [
    { from: '1930', to: '1991' },
    { start: { in: '1930' }, end: { in: '1991' } }
  ],
  [
    { from: '1995', to: null },
    { start: { in: '1995' }, end: { earliest: '2021-05-13' } }
  ],
  [
    { from: '2023-12', to: null },
    { start: { in: '2023-12' }, end: { earliest: '2023-12' } }
  ],
  [
    { from: null, to: '1992' },
    { start: { latest: '1992' }, end: { in: '1992' } }
  ],
  [
    { from: null, to: null },
    { start: { latest: '2021-05-13' }, end: { earliest: '2021-05-13' } }
  ]
])('a time open at an end is no lone day: %o', (validity, expected) => {
  expect(timesOf([validity])).toEqual([expected]);
});
