import { describe, expect, test } from 'vitest';
import { boundaryFeatures } from './boundaries.ts';

const line = (level: number, coordinates: number[][]) => ({
  geometry: { type: 'LineString' as const, coordinates },
  properties: { admin_level: level }
});

const border = [
  [45.5, 39.5],
  [45.5, 40],
  [45.6, 40.2]
];
const overrun = [
  [45.6, 40.2],
  [45.601, 40.201]
];

describe('boundaryFeatures', () => {
  test('marks the border’s segments and only those of level 2', () => {
    const state = [[45, 39.5], ...border, [45.601, 40.201], [46, 40.3]];
    const features = boundaryFeatures([line(2, state), line(5, border)], [border, overrun]);
    const marked = features.filter(({ properties }) => properties['between'] === 'AM-AZ');
    expect(marked.map(({ geometry }) => geometry)).toEqual([{ type: 'LineString', coordinates: border }]);
    expect(marked[0]?.properties['level']).toBe(2);
    expect(features.filter(({ properties }) => properties['level'] === 2).length).toBe(3);
    expect(features.find(({ properties }) => properties['level'] === 5)?.properties).toEqual({ level: 5 });
  });

  test('cuts lines at the box and drops what lies outside', () => {
    const features = boundaryFeatures([line(4, [[44, 39], [45, 39]]), line(2, [[43, 39], [44, 39]])], []); // prettier-ignore
    expect(features.map(({ geometry }) => geometry)).toEqual([
      {
        type: 'LineString',
        coordinates: [
          [44.5, 39],
          [45, 39]
        ]
      }
    ]);
  });

  test('draws state lines last', () => {
    const levels = boundaryFeatures([line(2, border), line(8, border), line(4, border)], []).map(
      ({ properties }) => properties['level']
    );
    expect(levels).toEqual([8, 4, 2]);
  });
});
