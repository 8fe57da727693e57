import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { LineCollection, Origins, type LineFeature } from '#lib/data/line.ts';
import { BorderCollection, RegionCollection, type Position } from '#lib/data/region.ts';
import { edgesOf } from './steps/edges.ts';
import { edgesMetres, lineEdges, linesOf } from './steps/measure.ts';
import { checkOrigins } from './steps/originRecords.ts';

const read = (file: string): unknown => JSON.parse(readFileSync(join(import.meta.dirname, file), 'utf8'));
const lines = v.parse(LineCollection, read('lines.geojson'));
const { features } = lines;
const origins = v.parse(Origins, read('data/origins.json'));
const shapes = v.parse(RegionCollection, read('regions.geojson')).features;
const border = v.parse(BorderCollection, read('border.geojson')).features;

const kmOf = (some: readonly LineFeature[]): number =>
  some.reduce((sum, { properties }) => sum + properties.lengthKm, 0);
const linesWith = (shape: string, certainty: string): LineFeature[] =>
  features.filter(
    ({ properties }) => properties.shapes.includes(shape) && properties.certainty === certainty
  );

describe('the committed lines', () => {
  test('are the edges of shapes and border, vertex for vertex, each once', () => {
    const drawn = edgesOf([...shapes, ...border].flatMap(({ geometry }) => linesOf(geometry)));
    const own = features.flatMap(({ geometry }) => lineEdges(linesOf(geometry)[0]!));
    expect([...edgesOf(own).keys()].sort()).toEqual([...drawn.keys()].sort());
    expect(own).toHaveLength(drawn.size);
  });

  test('are together as long as those edges, and each as long as it says', () => {
    const drawn = edgesOf([...shapes, ...border].flatMap(({ geometry }) => linesOf(geometry)));
    // Each line is rounded to the metre.
    expect(Math.abs(kmOf(features) - edgesMetres([...drawn.values()]) / 1000)).toBeLessThan(0.02);
    for (const { id, geometry, properties } of features)
      expect(edgesMetres(lineEdges(linesOf(geometry)[0]!)) / 1000, id).toBe(properties.lengthKm);
  });

  test('name the shapes and regions whose edges they are, and the border', () => {
    for (const { id, geometry, properties } of features) {
      const [start, end] = lineEdges(linesOf(geometry)[0]!)[0]!;
      const has = (other: (typeof shapes)[number] | (typeof border)[number]) =>
        hasEdge(linesOf(other.geometry), start, end);
      const owners = shapes.filter(has);
      expect(properties.shapes, id).toEqual(owners.map((shape) => shape.id).sort());
      const regions = new Set(owners.map((shape) => shape.properties.region));
      expect(properties.regions, id).toEqual([...regions].sort());
      expect(properties.kind === 'state-border', id).toBe(border.some(has));
    }
  });

  test('have ids of their own, told origins, and none is shorter than a kilometre', () => {
    expect(new Set(features.map(({ id }) => id)).size).toBe(features.length);
    expect(checkOrigins('lines.geojson', lines, origins)).toEqual([]);
    for (const { id, properties } of features) expect(properties.lengthKm, id).toBeGreaterThan(1);
  });

  test('the outer east edge of Kelbajar is uncertain, all that the core lacks but 20 km of it', () => {
    const [outer, ...others] = linesWith('kelbajar', 'uncertain');
    expect(others).toEqual([]);
    expect(outer!.properties).toMatchObject({ origin: 'kelbajar-whos-on-first', shapes: ['kelbajar'] });
    expect(outer!.properties.lengthKm).toBeCloseTo(88.8, 1);
    // Nothing of the shape lies farther east.
    const wide = shapes.find(({ id }) => id === 'kelbajar')!;
    expect(outer!.bbox[2]).toBe(wide.bbox[2]);
  });

  test('of Aghdam’s edge, 18 km follow no line of 2021; 12 of them that of 2020', () => {
    const filled = linesWith('aghdam', 'uncertain');
    expect(kmOf(filled)).toBeCloseTo(18.3, 1);
    const old = filled.filter(({ properties }) => properties.origin === 'aghdam-osm-2020');
    expect(kmOf(old)).toBeCloseTo(11.7, 1);
    expect(kmOf(linesWith('aghdam', 'certain'))).toBeCloseTo(265.3 - 18.3, 0);
  });

  test('the salient’s edge is uncertain, and goes around the place that the sources tell', () => {
    const [salient, ...others] = features.filter(({ properties }) => properties.origin === 'lachin-salient');
    expect(others).toEqual([]);
    expect(salient!.properties).toMatchObject({ certainty: 'uncertain', shapes: ['lachin'], adminLevel: 3 });
    const [west, south, east, north] = salient!.bbox;
    expect(west < 46.7 && 46.7 < east && south < 39.63 && 39.63 < north).toBe(true);
  });

  test('Syunik and Lachin have one line in common, 118 km of state border', () => {
    const common = features.filter(({ properties }) => properties.regions.join() === 'lachin,syunik');
    expect(common.map(({ id }) => id)).toEqual(['lachin-syunik-1']);
    expect(common[0]!.properties).toMatchObject({ kind: 'state-border', adminLevel: 2 });
    expect(common[0]!.properties.lengthKm).toBeCloseTo(118, 0);
  });

  test('the east edge of Kelbajar’s core is the former oblast’s', () => {
    const core = features.filter(({ properties }) => properties.shapes.join() === 'kelbajar-core');
    expect(core.map(({ properties }) => properties.kind)).toEqual(['former-oblast-edge']);
    expect(kmOf(core)).toBeCloseTo(49.9, 1);
  });
});

describe('what is said of the origins', () => {
  const texts = Object.entries(origins).flatMap(([key, { title, text }]) =>
    [title, text].flatMap((each) =>
      Object.entries(each).map(([language, words]) => ({ key, language, words }))
    )
  );

  test('keeps each language’s typography', () => {
    for (const { key, language, words } of texts) {
      const place = `${key} ${language}`;
      expect(words, place).not.toMatch(/['"]| {2}|^\s|\s$/);
      if (language === 'hy') expect(words, place).not.toMatch(/[:?!]|\. |\.$/);
      if (language === 'fr') expect(words, place).not.toMatch(/[^\u00a0\u202f][;:?!%]/);
    }
  });

  test('of the state border says in each language that it was not delimited in May 2021', () => {
    const { text } = origins['osm-2021-state']!;
    expect(text.fr).toContain('n’était pas délimitée en mai\u00a02021');
    expect(text.en).toContain('was not delimited in May 2021');
    expect(text.hy).toContain('մայիսին սահմանազատված չէր');
    expect(text.az).toContain('mayında delimitasiya olunmamışdı');
    expect(text.ru).toContain('не была делимитирована');
  });
});

function hasEdge(edges: readonly Position[][], start: Position, end: Position): boolean {
  return edgesOf(edges).has([start, end].map(String).sort().join(' '));
}
