import { expect, test } from 'vitest';
import { checkArea } from './checkArea.ts';
import type { ShapeRecord } from './shapeRecords.ts';

const words = { fr: 'a', en: 'a', hy: 'a', az: 'a', ru: 'a' };
const record: ShapeRecord = {
  region: 'x',
  shape: 'x',
  validity: [],
  principal: [],
  extent: words,
  certainty: 'certain',
  areaPublishedKm2: [1000, 1050],
  areaPublishedSource: 'a table',
  areaNote: null,
  areaInputKm2: 1000
};

test('an area within 1 % of the table and of the published range', () => {
  expect(checkArea('a', record, 995)).toEqual([]);
  expect(checkArea('a', record, 1009)).toEqual([]);
});

test('an area off the published range needs a note', () => {
  const off = { ...record, areaPublishedKm2: [1200, 1200] as [number, number] };
  expect(checkArea('a', off, 1000)).toEqual([
    {
      file: 'a',
      feature: 'x',
      place: 'area 1000 km²',
      expected: 'within 1 % of the published 1200–1200 km², or an areaNote'
    }
  ]);
  expect(checkArea('a', { ...off, areaNote: words }, 1000)).toEqual([]);
});

test('an area off the sources’ own table is a fault whatever the note says', () => {
  const faults = checkArea('a', { ...record, areaNote: words }, 989);
  expect(faults.map((fault) => fault.expected)).toEqual(["within 1 % of the sources' 1000 km²"]);
});
