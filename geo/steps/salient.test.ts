import { area } from '@turf/turf';
import { expect, test } from 'vitest';
import type { Position } from '#lib/data/region.ts';
import { edgeKey } from './edges.ts';
import { polygonOf, rectangle } from './fixtures.ts';
import { partEdges } from './salient.ts';

/** A square with a narrower one upon it; a line across from shoulder to shoulder. */
const ring: Position[] = [
  [46, 39],
  [46.3, 39],
  [46.3, 39.1],
  [46.2, 39.1],
  [46.2, 39.2],
  [46.1, 39.2],
  [46.1, 39.1],
  [46, 39.1],
  [46, 39]
];
const across: Position[] = [
  [46.2, 39.1],
  [46.1, 39.1]
];
const told = {
  place: [46.15, 39.15] as Position,
  km2: area(polygonOf(rectangle(46.1, 39.1, 46.2, 39.2))) / 1e6
};
const edges = new Set([
  edgeKey([46.2, 39.1], [46.2, 39.2]),
  edgeKey([46.2, 39.2], [46.1, 39.2]),
  edgeKey([46.1, 39.2], [46.1, 39.1])
]);

test('a line across cuts off the part told, whichever way it runs and wherever the ring begins', () => {
  expect(partEdges(ring, [{ level: 4, line: across }], told)).toEqual([edges]);
  expect(partEdges(ring, [{ level: 4, line: across.toReversed() }], told)).toEqual([edges]);
  const turned = [...ring.slice(4), ...ring.slice(1, 5)];
  expect(partEdges(turned, [{ level: 4, line: across }], told)).toEqual([edges]);
});

test('no line that ends elsewhere, that cuts off another area or another place', () => {
  const loose: Position[] = [
    [46.2, 39.1],
    [46.11, 39.1]
  ];
  expect(partEdges(ring, [{ level: 4, line: loose }], told)).toEqual([]);
  expect(partEdges(ring, [{ level: 4, line: across }], { ...told, km2: told.km2 * 1.01 })).toEqual([]);
  expect(partEdges(ring, [{ level: 4, line: across }], { ...told, place: [46.05, 39.05] })).toEqual([]);
});
