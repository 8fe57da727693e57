import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { booleanPointInPolygon } from '@turf/turf';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { Drawing } from '#lib/data/drawing.ts';
import { BorderCollection, RegionCollection, RegionRecord } from '#lib/data/region.ts';
import { shapePath } from '#lib/geo/drawing.ts';
import { shapesOn } from '#lib/geo/shapesOn.ts';
import { checkDrawing } from './steps/buildDrawing.ts';
import { dataBox } from '../src/lib/geo/box.ts';
import { checkLines, checkShapes } from './steps/checkCollections.ts';
import { checkAlong } from './steps/checkNeighbours.ts';
import { sharedEdges } from './steps/edges.ts';
import { edgesMetres, linesOf } from './steps/measure.ts';

const read = (file: string): unknown => JSON.parse(readFileSync(join(import.meta.dirname, file), 'utf8'));
const { features } = v.parse(RegionCollection, read('regions.geojson'));
const border = v.parse(BorderCollection, read('border.geojson')).features;
const drawing = v.parse(Drawing, read('drawing.json'));
const shapes = features.map(({ properties }) => properties);
const slugs = v.parse(v.array(RegionRecord), read('data/regions.json')).map(({ region }) => region);
const shape = (id: string) => features.find((feature) => feature.id === id)!;

describe('the committed regions', () => {
  test('have no fault of geometry, alone or with each other, and run along the border vertex for vertex', () => {
    const shapes = features.map(({ id, properties: { region }, geometry }) => ({ id, region, geometry }));
    expect(checkShapes('regions.geojson', features, dataBox)).toEqual([]);
    expect(checkLines('border.geojson', border, dataBox)).toEqual([]);
    expect(checkAlong('border.geojson', border, shapes)).toEqual([]);
  });

  test('are shapes in the order of their regions, of the right country', () => {
    const told = features.map(({ id, properties }) => `${id} ${properties.region} ${properties.country}`);
    expect(told.slice(0, 5)).toEqual([
      'syunik syunik AM',
      'kelbajar kelbajar AZ',
      'kelbajar-core kelbajar AZ',
      'lachin lachin AZ',
      'aghdam aghdam AZ'
    ]);
    expect([...new Set(shapes.map(({ region }) => region))]).toEqual(slugs);
  });

  test('have their label inside', () => {
    for (const { properties, geometry } of features) {
      expect(booleanPointInPolygon(properties.labelPoint, geometry), properties.shape).toBe(true);
    }
  });

  test('tell borders that both sides agree on, as long as in the sources', () => {
    for (const { id, properties } of features) {
      for (const { shape: other, metres, vertices } of properties.neighbours) {
        const back = shape(other).properties.neighbours.find((neighbour) => neighbour.shape === id);
        expect(back).toMatchObject({ metres, vertices });
      }
    }
    const metres = (id: string, other: string) =>
      shape(id).properties.neighbours.find((neighbour) => neighbour.shape === other)!.metres / 1000;
    expect(metres('syunik', 'lachin')).toBeCloseTo(118, 0);
    expect(metres('lachin', 'kelbajar')).toBeCloseTo(66, 0);
    expect(metres('syunik', 'kelbajar')).toBeCloseTo(10, 0);
    expect(shape('aghdam').properties.neighbours).toEqual([]);
  });

  test('Kelbajar’s core shares the western edge of the wide extent', () => {
    const [core, wide] = [shape('kelbajar-core'), shape('kelbajar')].map(({ geometry }) => linesOf(geometry));
    expect(edgesMetres(sharedEdges(core!, wide!))).toBeGreaterThan(220_000);
    expect(shape('kelbajar-core').properties.stateBorderMetres).toBe(
      shape('kelbajar').properties.stateBorderMetres
    );
  });

  test('of Syunik and Lachin, all the common line is state border', () => {
    const { neighbours, stateBorderMetres } = shape('lachin').properties;
    expect(stateBorderMetres).toBe(neighbours.find((neighbour) => neighbour.shape === 'syunik')!.metres);
  });

  test('moved by less than the pixel of zoom 14', () => {
    for (const { properties } of [...features, ...border]) {
      expect(properties.displacementMetres).toBeLessThan(3.68);
    }
  });

  test('have one principal shape on any day, Kelbajar’s core on the collection’s', () => {
    for (const day of [
      '1989-01-12',
      '1991-12-31',
      '1992-01-01',
      '2020-11-24',
      '2021-05-13',
      '2023-12-05',
      '2026-01-01'
    ]) {
      expect(shapesOn(shapes, day).map(({ region }) => region)).toEqual(slugs);
    }
    const [, kelbajar] = shapesOn(shapes, '2021-05-13');
    expect(kelbajar).toMatchObject({
      principal: { shape: 'kelbajar-core' },
      holds: true,
      context: [{ shape: 'kelbajar' }]
    });
  });
});

describe('the committed drawing', () => {
  test('has a path for every shape, no crossing, and less than 2.8 KB a shape', () => {
    expect(checkDrawing('drawing.json', drawing)).toEqual([]);
    for (const { id } of features) expect(shapePath(drawing, id)).toMatch(/^M\d+ \d+l[-\d ]+z$/);
    expect(JSON.stringify(drawing).length).toBeLessThan(2_800 * features.length);
  });
});
