import { describe, expect, test } from 'vitest';
import type { MapShape } from '../data/views.ts';
import { frameOf, mapShapesOn, regionsWithoutLines } from './mapShapes.ts';

const always = [{ from: null, to: null }];

function shape(name: string, given: Partial<MapShape>): MapShape {
  const west = given.bounds?.[0] ?? 0;
  return {
    region: name,
    shape: name,
    certainty: 'certain',
    labelPoint: [west, 40],
    areaKm2: 1,
    validity: always,
    principal: always,
    bounds: [west, 40, west + 1, 41],
    ...given
  };
}

const old = shape('wide', { region: 'a', bounds: [44, 40, 47, 41], principal: [{ from: null, to: '2020' }] });
const core = shape('a', { principal: [{ from: '2020', to: null }], bounds: [45, 40, 46, 41] });
const ended = shape('b', { validity: [{ from: null, to: '2023' }], bounds: [47, 38, 48, 39] });
const shapes = [old, core, ended];

describe('the shapes of the map', () => {
  test('are one of each region, others that hold beside it', () => {
    const { principal, context } = mapShapesOn(shapes, '2021-05-13');
    expect(principal.map(({ shape, holds }) => [shape, holds])).toEqual([
      ['a', true],
      ['b', true]
    ]);
    expect(context).toEqual([old]);
  });

  test('are the nearest known where those of the day are not, and are told', () => {
    expect(regionsWithoutLines(mapShapesOn(shapes, '2022-12-31'))).toEqual([]);
    expect(regionsWithoutLines(mapShapesOn(shapes, '2023-01-01'))).toEqual(['b']);
  });

  test('are framed as they are on the day', () => {
    expect(frameOf(mapShapesOn(shapes, '2019-01-01'), ['a'])).toEqual([44, 40, 47, 41]);
    expect(frameOf(mapShapesOn(shapes, '2021-05-13'), ['a'])).toEqual([45, 40, 46, 41]);
    expect(frameOf(mapShapesOn(shapes, '2021-05-13'))).toEqual([45, 38, 48, 41]);
    expect(frameOf(mapShapesOn(shapes, '2021-05-13'), ['nowhere'])).toEqual([45, 38, 48, 41]);
    expect(frameOf({ principal: [], context: [] })).toBeUndefined();
  });
});
