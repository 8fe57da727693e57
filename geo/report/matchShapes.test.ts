import { describe, expect, test } from 'vitest';
import { polygonOf, rectangle, shapeOf } from '../steps/fixtures.ts';
import { matchShapes } from './matchShapes.ts';
import type { AgainstFeature } from './readAgainst.ts';

const shapes = [
  shapeOf('west', rectangle(46, 39, 46.1, 39.1)),
  shapeOf('wide', rectangle(46.1, 39, 46.3, 39.1), 'east'),
  shapeOf('core', rectangle(46.1, 39, 46.2, 39.1), 'east')
];
const feature = (
  name: string,
  [west, east]: [number, number],
  said: Partial<Pick<AgainstFeature, 'id' | 'shape' | 'region'>> = {}
): AgainstFeature => ({
  ...{ id: undefined, shape: undefined, region: undefined },
  ...said,
  name,
  geometry: polygonOf(rectangle(west, 39, east, 39.1))
});
const told = (...features: AgainstFeature[]): string[] =>
  matchShapes('a.geojson', shapes, features).matches.map(
    ({ shape, feature, by }) => `${shape.id} ${feature.name} ${by}`
  );

describe('matching', () => {
  test('goes by id, else by shape, whatever the features cover', () => {
    expect(
      told(feature('a', [46.1, 46.2], { id: 'west' }), feature('b', [46, 46.1], { shape: 'core' }))
    ).toEqual(['west a id', 'core b properties.shape']);
  });

  test('goes by region, to the shape of it that agrees best', () => {
    expect(told(feature('a', [46.1, 46.29], { region: 'east' }))).toEqual(['wide a properties.region']);
    expect(told(feature('a', [46.1, 46.19], { region: 'east' }))).toEqual(['core a properties.region']);
    expect(told(feature('a', [46.25, 46.29], { region: 'west' }))).toEqual(['west a properties.region']);
  });

  test('goes by overlap where nothing known is said, the best first, each once', () => {
    expect(told(feature('a', [46.11, 46.2], { id: 'AZ-7' }), feature('b', [46.11, 46.29]))).toEqual([
      'wide b overlap',
      'core a overlap'
    ]);
  });

  test('gives a shape to the feature that agrees best with it, and none to the other', () => {
    expect(told(feature('a', [46, 46.09]), feature('b', [46, 46.1]))).toEqual(['west b overlap']);
  });

  test('leaves out what meets no shape', () => {
    expect(told(feature('a', [46.4, 46.5]))).toEqual([]);
  });

  test('tells two features named as one shape', () => {
    const { faults } = matchShapes('a.geojson', shapes, [
      feature('a', [46, 46.1], { id: 'west' }),
      feature('b', [46, 46.1], { region: 'west' })
    ]);
    expect(faults).toEqual([
      { file: 'a.geojson', feature: 'b', place: '', expected: 'one feature for west; a is another' }
    ]);
  });
});
