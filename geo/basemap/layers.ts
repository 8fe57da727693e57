import { join } from 'node:path';
import type { LineString, Position } from 'geojson';
import { landcoverFeatures, parkFeatures, residentialFeatures, waterFeatures } from './areaLayers.ts';
import { boundaryFeatures } from './boundaries.ts';
import type { TileFeature, TileLayer, TileProperties } from './feature.ts';
import { extentFeatures, railFeatures, roadFeatures, waterwayFeatures } from './lineLayers.ts';
import * as schemas from './osmSchemas.ts';
import { NamedPoint, lakeFeatures, peakFeatures, placeFeatures } from './pointLayers.ts';
import { readCollection } from './readCollection.ts';
import { labelFeatures, landFeatures, nearZoom, readLabels } from './worldLayers.ts';

/** The greatest zoom of the tiles; beyond it MapLibre enlarges them. One unit of a tile is 1.8 m here. */
export const maxZoom = 12;

/** The greatest zoom at which the whole world is tiled. */
export const worldMaxZoom = 5;

const countryMaxZoom = 8;
const pointBuffer = 0;
const shapeBuffer = 64;

/** The layers of the world's tiles: land, countries, seas. */
export async function worldLayers(root: string): Promise<TileLayer[]> {
  const labels = await readLabels(join(root, 'geo/data/labels.json'));
  return [
    shapes('land', 0, await landFeatures(), { tolerance: 3, topTolerance: 2, maxZoom: worldMaxZoom }),
    points('country', 0, labelFeatures(labels, 'country', 'far'), worldMaxZoom),
    points('sea', 0, labelFeatures(labels, 'sea', 'far'), worldMaxZoom)
  ];
}

/** The layers of the data box, in the order they are drawn. `sources` is the folder of the geodata sources. */
export async function boxLayers(
  sources: string,
  root: string,
  namesOf: (name: string) => TileProperties
): Promise<TileLayer[]> {
  const file = (name: string): string => join(sources, 'osm-2021-08', `${name}.geojson.gz`);
  const labels = await readLabels(join(root, 'geo/data/labels.json'));
  const named = await readCollection(join(root, 'geo/places.geojson'), ['Point'], NamedPoint);
  return [
    shapes('landcover', 6, landcoverFeatures(await areas(file('landcover'), schemas.Landcover)), {
      tolerance: 6
    }),
    shapes('residential', 8, residentialFeatures(await areas(file('residential'), schemas.Nothing)), {
      tolerance: 4
    }),
    shapes('park', 7, parkFeatures(await areas(file('parks'), schemas.Park), namesOf), { tolerance: 4 }),
    shapes('water', 5, waterFeatures(await areas(file('water'), schemas.Nothing)), { tolerance: 3 }),
    shapes('waterway', 6, await readWaterways(file, namesOf), { tolerance: 4 }),
    shapes('road', 5, await readRoads(file), { tolerance: 3 }),
    shapes('rail', 8, railFeatures(await lines(file('rail'), schemas.Nothing)), { tolerance: 3 }),
    shapes('boundary', 5, await readBoundaries(sources, file), { tolerance: 3 }),
    shapes('extent', 5, extentFeatures(), { tolerance: 3 }),
    points('peak', 9, peakFeatures(named), maxZoom),
    points('lake', 8, lakeFeatures(named), maxZoom),
    points('place', 5, placeFeatures(named), maxZoom),
    points('country', nearZoom, labelFeatures(labels, 'country', 'near'), countryMaxZoom)
  ];
}

type Simplification = { tolerance: number; topTolerance?: number; maxZoom?: number };

function shapes(
  name: string,
  minZoom: number,
  features: TileFeature[],
  { tolerance, topTolerance = 1, maxZoom: last = maxZoom }: Simplification
): TileLayer {
  return { name, minZoom, maxZoom: last, tolerance, topTolerance, buffer: shapeBuffer, features };
}

/** MapLibre drops a label whose point lies outside its tile, so points need no buffer. */
function points(name: string, minZoom: number, features: TileFeature[], last: number): TileLayer {
  return { name, minZoom, maxZoom: last, tolerance: 0, topTolerance: 0, buffer: pointBuffer, features };
}

type FileOf = (name: string) => string;

async function readWaterways(
  file: FileOf,
  namesOf: (name: string) => TileProperties
): Promise<TileFeature[]> {
  const main = await lines(file('waterways_main'), schemas.Waterway);
  const streams = await lines(file('streams'), schemas.Waterway);
  return waterwayFeatures([...main, ...streams], namesOf);
}

async function readRoads(file: FileOf): Promise<TileFeature[]> {
  const main = await lines(file('roads_main'), schemas.Road);
  const minor = await lines(file('roads_minor'), schemas.Road);
  return roadFeatures([...main, ...minor]);
}

async function readBoundaries(sources: string, file: FileOf): Promise<TileFeature[]> {
  const border = await readBorder(sources);
  return boundaryFeatures(await lines(file('admin_lines'), schemas.AdminLine), border);
}

/** The lines of the Armenia–Azerbaijan state border. */
export async function readBorder(sources: string): Promise<Position[][]> {
  const path = join(sources, 'boundaries/armenia_azerbaijan_border.geojson');
  const pieces = await readCollection(path, ['LineString'], schemas.Nothing);
  return pieces.map(({ geometry }) => (geometry as LineString).coordinates);
}

const lines = <T>(path: string, schema: Parameters<typeof readCollection<T>>[2]) =>
  readCollection<T>(path, ['LineString'], schema);
const areas = <T>(path: string, schema: Parameters<typeof readCollection<T>>[2]) =>
  readCollection<T>(path, ['Polygon'], schema);
