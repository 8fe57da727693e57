import { VectorTile } from '@mapbox/vector-tile';
import type { VectorTileFeature } from '@mapbox/vector-tile';
import { join, resolve } from 'node:path';
import { PbfReader } from 'pbf';
import { beforeAll, describe, expect, test } from 'vitest';
import { missingGlyphs } from '../glyphs/missingGlyphs.ts';
import { stacks } from '../glyphs/stacks.ts';
import { box, clipLineToBox } from './box.ts';
import { lengthMetres } from './measure.ts';
import type { Archive } from './readArchive.ts';
import { readArchive } from './readArchive.ts';
import { readJson } from './readCollection.ts';

const root = resolve(import.meta.dirname, '../..');
const extent = 4096;

type Found = { z: number; x: number; y: number; layer: string; feature: VectorTileFeature };

let archive: Archive;
const found: Found[] = [];

beforeAll(async () => {
  archive = await readArchive(join(root, 'public/basemap.pmtiles'));
  for (const { z, x, y, data } of archive.tiles)
    for (const [layer, content] of Object.entries(new VectorTile(new PbfReader(data)).layers))
      for (let index = 0; index < content.length; index++)
        found.push({ z, x, y, layer, feature: content.feature(index) });
});

function featuresOf(layer: string, zoom?: number): Found[] {
  return found.filter((one) => one.layer === layer && (zoom === undefined || one.z === zoom));
}

/** The part of a tile's lines inside the tile proper, in degrees: what lies in the buffer is in the neighbour too. */
function linesInside({ z, x, y, feature }: Found): [number, number][][] {
  return feature.loadGeometry().flatMap((line) => {
    const units = line.map((point): [number, number] => [point.x, point.y]);
    return clipToTile(units).map((part) =>
      part.map(([across, down]) => degrees(z, x + across / extent, y + down / extent))
    );
  });
}

/** Cuts by borrowing the box's own clipping: the tile is stretched over the box, and the parts stretched back. */
function clipToTile(line: [number, number][]): [number, number][][] {
  const onto = ([across, down]: [number, number]): [number, number] => [
    44.5 + (3 * across) / extent,
    38.7 + (2.1 * down) / extent
  ];
  return clipLineToBox(line.map(onto)).map((part) =>
    part.map(([lon = 0, lat = 0]): [number, number] => [
      ((lon - 44.5) / 3) * extent,
      ((lat - 38.7) / 2.1) * extent
    ])
  );
}

function degrees(z: number, x: number, y: number): [number, number] {
  const lat = Math.atan(Math.sinh(Math.PI * (1 - (2 * y) / 2 ** z)));
  return [(x / 2 ** z) * 360 - 180, (lat * 180) / Math.PI];
}

describe('public/basemap.pmtiles', () => {
  test('is at most 15 MB and goes from zoom 0 to 12', () => {
    expect([archive.header.minZoom, archive.header.maxZoom]).toEqual([0, 12]);
    expect(archive.header.tileDataOffset + (archive.header.tileDataLength ?? Infinity)).toBeLessThan(15e6);
  });

  test('credits OpenStreetMap and says its day', () => {
    expect(archive.metadata).toMatchObject({
      attribution: '© OpenStreetMap contributors',
      version: '2021-08-06'
    });
  });

  test.each([
    ['land', 0, 5],
    ['country', 0, 8],
    ['sea', 0, 5],
    ['landcover', 6, 12],
    ['residential', 8, 12],
    ['park', 7, 12],
    ['water', 5, 12],
    ['waterway', 6, 12],
    ['road', 5, 12],
    ['rail', 8, 12],
    ['boundary', 5, 12],
    ['place', 5, 12],
    ['peak', 9, 12],
    ['lake', 8, 12],
    ['extent', 5, 12]
  ])('holds %s at zooms %i to %i and no other', (layer, first, last) => {
    const zooms = [...new Set(featuresOf(layer).map(({ z }) => z))].sort((a, b) => a - b);
    expect(zooms).toEqual(Array.from({ length: last - first + 1 }, (_, index) => first + index));
  });

  test('starts each class of road, waterway and place at its zoom', () => {
    const firstZoom = (layer: string, name: string): number =>
      Math.min(
        ...featuresOf(layer)
          .filter(({ feature }) => feature.properties['class'] === name)
          .map(({ z }) => z)
      );
    const roads = ['trunk', 'primary', 'secondary', 'tertiary', 'minor'].map((name) =>
      firstZoom('road', name)
    );
    expect(roads).toEqual([5, 6, 8, 9, 11]);
    expect(['river', 'canal', 'stream'].map((name) => firstZoom('waterway', name))).toEqual([6, 9, 11]);
    expect(['city', 'town', 'village', 'hamlet'].map((name) => firstZoom('place', name))).toEqual([
      5, 7, 9, 11
    ]);
  });

  test('carries the Armenia–Azerbaijan border whole, and marks nothing else', async () => {
    const marked = featuresOf('boundary', 12).filter(
      ({ feature }) => feature.properties['between'] === 'AM-AZ'
    );
    const metres = marked.flatMap(linesInside).reduce((sum, line) => sum + lengthMetres(line), 0);
    const border = (await readJson(join(root, 'geo/border.geojson'))) as {
      features: { geometry: { coordinates: number[][] } }[];
    };
    const expected = border.features.reduce(
      (sum, { geometry }) => sum + lengthMetres(geometry.coordinates),
      0
    );
    expect(Math.abs(metres / expected - 1)).toBeLessThan(0.01);
    expect(marked.every(({ feature }) => feature.properties['level'] === 2)).toBe(true);
  });

  test('keeps every data layer within the box, to a metre or two of rounding', () => {
    const world = new Set(['land', 'country', 'sea']);
    const roundingDegrees = 2e-5;
    const [west, south, east, north] = box;
    let furthest = -Infinity;
    for (const { z, x, y, layer, feature } of found) {
      if (z !== 12 || world.has(layer)) continue;
      for (const point of feature.loadGeometry().flat()) {
        const [lon, lat] = degrees(z, x + point.x / extent, y + point.y / extent);
        furthest = Math.max(furthest, west - lon, lon - east, south - lat, lat - north);
      }
    }
    expect(furthest).toBeLessThan(roundingDegrees);
    expect(furthest).toBeGreaterThan(-roundingDegrees);
  });

  test('has no river among its lakes', () => {
    const names = featuresOf('lake', 12).map(({ feature }) => String(feature.properties['name']));
    expect(names.length).toBeGreaterThan(50);
    expect(names.filter((name) => /^(Kür|Araz)$/.test(name))).toEqual([]);
  });

  test('names places, rivers and countries in five languages', () => {
    for (const layer of ['place', 'waterway', 'country'])
      for (const language of ['fr', 'en', 'hy', 'az', 'ru'])
        expect(featuresOf(layer).some(({ feature }) => feature.properties[`name_${language}`])).toBe(true);
  });

  test.each(stacks.map(({ name }) => name))(
    'has a glyph in %s for every character of every name',
    async (stack) => {
      const names = new Set<string>();
      for (const { feature } of found)
        for (const [key, value] of Object.entries(feature.properties))
          if (key.startsWith('name')) names.add(String(value));
      expect(names.size).toBeGreaterThan(1000);
      expect(await missingGlyphs(join(root, 'public/glyphs', stack), names)).toEqual([]);
    }
  );
});
