import { describe, expect, test } from 'vitest';
import type { Neighbour, ShapeProperties } from '../data/region.ts';
import { isInPeriod, neighboursOn, shapesOn } from './shapesOn.ts';

type Periods = ShapeProperties['validity'];

function shape(
  region: string,
  name: string,
  validity: Periods,
  principal: Periods,
  neighbours: Neighbour[] = []
) {
  return { region, shape: name, validity, principal, neighbours };
}

const always = [{ from: null, to: null }];
const wide = shape(
  'kelbajar',
  'kelbajar',
  [{ from: '1992', to: '2023-12-05' }],
  [{ from: '1992', to: '2020-11-25' }]
);
const core = shape(
  'kelbajar',
  'kelbajar-core',
  [
    { from: null, to: '1991' },
    { from: '2020-11-25', to: null }
  ],
  [
    { from: null, to: '1992' },
    { from: '2020-11-25', to: null }
  ]
);
const both = [
  { region: 'kelbajar', shape: 'kelbajar', metres: 66, vertices: 3 },
  { region: 'kelbajar', shape: 'kelbajar-core', metres: 63, vertices: 2 }
];
const lachin = shape('lachin', 'lachin', [{ from: null, to: '2023-12' }], always, both);
const shapes = [wide, core, lachin];

function on(day: string) {
  return shapesOn(shapes, day).map(({ region, principal, holds, context }) => [
    region,
    principal.shape,
    holds,
    context.map(({ shape }) => shape)
  ]);
}

describe('shapes on a day', () => {
  test('on the collection’s day the core is principal and the wide extent its context', () => {
    expect(on('2021-05-13')).toEqual([
      ['kelbajar', 'kelbajar-core', true, ['kelbajar']],
      ['lachin', 'lachin', true, []]
    ]);
  });

  test('`to` is exclusive: the day of the handover is the core’s, the day before the wide one’s', () => {
    expect(on('2020-11-24')[0]).toEqual(['kelbajar', 'kelbajar', true, []]);
    expect(on('2020-11-25')[0]).toEqual(['kelbajar', 'kelbajar-core', true, ['kelbajar']]);
  });

  test('on 5 December 2023 the older eastern extent is no longer shown', () => {
    expect(on('2023-12-04')[0]).toEqual(['kelbajar', 'kelbajar-core', true, ['kelbajar']]);
    expect(on('2023-12-05')[0]).toEqual(['kelbajar', 'kelbajar-core', true, []]);
  });

  test('a principal shape whose lines did not hold says so', () => {
    expect(on('1991-06-01')[0]).toEqual(['kelbajar', 'kelbajar-core', false, []]);
    expect(on('2024-01-01')[1]).toEqual(['lachin', 'lachin', false, []]);
  });

  test('a region without a principal shape is left out', () => {
    expect(shapesOn([shape('x', 'x', always, [{ from: '2000', to: null }])], '1999-12-31')).toEqual([]);
  });
});

describe('loose days', () => {
  test('a year or a month stands for its first day', () => {
    expect(isInPeriod('1991-12-31', { from: '1992', to: null })).toBe(false);
    expect(isInPeriod('1992-01-01', { from: '1992', to: null })).toBe(true);
    expect(isInPeriod('1991-12-31', { from: null, to: '1992' })).toBe(true);
    expect(isInPeriod('1992-01-01', { from: null, to: '1992' })).toBe(false);
    expect(isInPeriod('2023-11-30', { from: null, to: '2023-12' })).toBe(true);
    expect(isInPeriod('2023-12-01', { from: null, to: '2023-12' })).toBe(false);
  });
});

describe('neighbours on a day', () => {
  test('only the principal shape of a neighbouring region counts', () => {
    expect(neighboursOn(lachin.neighbours, shapes, '2021-05-13').map((one) => one.metres)).toEqual([63]);
    expect(neighboursOn(lachin.neighbours, shapes, '2010-01-01').map((one) => one.metres)).toEqual([66]);
  });
});
