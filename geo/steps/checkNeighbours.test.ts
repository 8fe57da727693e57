import { describe, expect, test } from 'vitest';
import { checkNeighbours } from './checkNeighbours.ts';
import { rectangle, shapeOf } from './fixtures.ts';
import type { MeasuredShape } from './measure.ts';

const west = shapeOf('west', rectangle(46, 39, 46.1, 39.1));

function expectations(...shapes: MeasuredShape[]): string[] {
  return checkNeighbours('a.geojson', shapes, { joinedMetres: 0 }).map(
    ({ feature, expected }) => `${feature}: ${expected}`
  );
}

describe('neighbours', () => {
  test('that share their edge vertex for vertex have no fault', () => {
    expect(expectations(west, shapeOf('east', rectangle(46.1, 39, 46.2, 39.1)))).toEqual([]);
  });

  test('that leave a gap of a metre', () => {
    const faults = checkNeighbours(
      'a.geojson',
      [west, shapeOf('east', rectangle(46.10001, 39, 46.2, 39.1))],
      {
        joinedMetres: 0
      }
    );
    expect(faults).toHaveLength(4);
    expect(faults[0]).toEqual({
      file: 'a.geojson',
      feature: 'west',
      place: 'ring 0, vertex 1 at 46.1,39',
      expected: 'a vertex of east too, its edge is 0.86 m away'
    });
  });

  test('whose gap the pipeline joins by itself', () => {
    const shapes = [west, shapeOf('east', rectangle(46.10001, 39, 46.2, 39.1))];
    expect(checkNeighbours('a.geojson', shapes, { joinedMetres: 1 })).toEqual([]);
  });

  test('that overlap and cross', () => {
    const faults = expectations(west, shapeOf('east', rectangle(46.05, 39.02, 46.2, 39.08)));
    expect(faults).toContain('west: no crossing of the edges of west and east');
    expect(faults).toContain('east: no overlap with west');
  });

  test('one wholly inside the other', () => {
    const inner = rectangle(46.02, 39.02, 46.08, 39.08);
    expect(expectations(west, shapeOf('inner', inner))).toEqual(Array(4).fill('inner: no overlap with west'));
    expect(expectations(west, shapeOf('west-core', inner, 'west'))).toEqual([]);
  });

  test('a smaller shape of a region that leaves the larger', () => {
    const core = shapeOf('west-core', rectangle(46.02, 39.02, 46.2, 39.08), 'west');
    expect(expectations(west, core)).toContain('west: no crossing of the edges of west and west-core');
  });
});
