import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { collectionDay } from '../src/lib/data/day.ts';
import { RegionCollection, RegionRecord } from '../src/lib/data/region.ts';
import { isPrincipalOn } from '../src/lib/geo/shapesOn.ts';

/** [lon, lat], degrees. */
export type Position = readonly [lon: number, lat: number];
/** [west, south, east, north], degrees. */
export type Bounds = readonly [west: number, south: number, east: number, north: number];
/** Where the map looks: the zoom of 512-pixel tiles, degrees for the rest. */
export type Camera = { zoom: number; lat: number; lon: number; bearing: number; pitch: number };

const json = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

/** The regions as they are in the repository, in their order. */
export const regionRecords = v
  .parse(v.array(RegionRecord), json('geo/data/regions.json'))
  .toSorted((one, other) => one.order - other.order);
export const regionSlugs = regionRecords.map(({ region }) => region);

const shapes = v
  .parse(RegionCollection, json('geo/regions.geojson'))
  .features.map(({ properties }) => properties);

/** The region's shape on the day of the collection: of Kelbajar the part that was handed over. */
function shapeOf(region: string) {
  const found = shapes.find((shape) => shape.region === region && isPrincipalOn(shape, collectionDay));
  if (!found) throw new Error(`geo/regions.geojson has no shape of ${region}`);
  return found;
}

/** A place inside the region: where its name stands. */
export const insideOf = (region: string): Position => shapeOf(region).labelPoint;

/** The region's box. */
export const boundsOf = (region: string): Bounds => shapeOf(region).bbox;

const Lines = v.object({
  features: v.array(
    v.object({
      id: v.string(),
      geometry: v.object({ coordinates: v.array(v.tuple([v.number(), v.number()])) })
    })
  )
});
const lines = v.parse(Lines, JSON.parse(readFileSync('geo/lines.geojson', 'utf8'))).features;

/** The vertices of a drawn line, by its id in `geo/lines.geojson`. */
export function verticesOf(line: string): Position[] {
  const found = lines.find(({ id }) => id === line);
  if (!found) throw new Error(`geo/lines.geojson has no ${line}`);
  return found.geometry.coordinates;
}

/** A vertex about the middle of a drawn line. */
export function middleOf(line: string): Position {
  const vertices = verticesOf(line);
  return vertices[Math.floor(vertices.length / 2)] ?? [NaN, NaN];
}

/** Pixels east and south of the camera's centre at which a place is seen, the camera looking straight down, north up. */
export function offsetPixels(camera: Camera, [lon, lat]: Position): [right: number, down: number] {
  const world = 512 * 2 ** camera.zoom;
  const mercatorY = (degrees: number): number =>
    0.5 - Math.asinh(Math.tan((degrees * Math.PI) / 180)) / (2 * Math.PI);
  return [((lon - camera.lon) / 360) * world, (mercatorY(lat) - mercatorY(camera.lat)) * world];
}

/** The camera that a fragment names, if any. */
export function cameraIn(hash: string): Camera | undefined {
  const text = /[#&]map=([^&]*)/.exec(hash)?.[1];
  if (!text) return undefined;
  const [zoom = NaN, lat = NaN, lon = NaN, bearing = 0, pitch = 0] = text.split('/').map(Number);
  return { zoom, lat, lon, bearing, pitch };
}
