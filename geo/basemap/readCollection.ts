import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import type { Geometry } from 'geojson';
import * as v from 'valibot';

const unzip = promisify(gunzip);
const faultsShown = 20;

const depths: Record<string, number> = {
  Point: 0,
  LineString: 1,
  MultiLineString: 2,
  Polygon: 2,
  MultiPolygon: 3
};

/** A feature as read: its geometry checked, its properties of the schema's type. */
export type SourceFeature<Properties> = { geometry: Geometry; properties: Properties };

const GeometryShape = v.pipe(
  v.object({ type: v.picklist(Object.keys(depths)), coordinates: v.array(v.unknown()) }),
  v.check(
    ({ type, coordinates }) => isNest(coordinates, depths[type]!, type.endsWith('Polygon')),
    'coordinates nested as the type asks, in degrees, a line of two positions or more, a ring of four or more and closed'
  ),
  v.transform((geometry) => geometry as unknown as Geometry)
);

/**
 * The features of a GeoJSON file, plain or gzip, of one geometry type. Throws one error that lists the file's faults
 * with feature number, place in the feature and what was expected.
 */
export async function readCollection<Properties>(
  path: string,
  types: Geometry['type'][],
  properties: v.GenericSchema<unknown, Properties>
): Promise<SourceFeature<Properties>[]> {
  const collection = v.parse(v.object({ features: v.array(v.unknown()) }), await readJson(path));
  const schema = v.object({ type: v.literal('Feature'), geometry: GeometryShape, properties });
  const faults: string[] = [];
  const features: SourceFeature<Properties>[] = [];
  collection.features.forEach((feature, index) => {
    const result = v.safeParse(schema, feature);
    if (result.success && types.includes(result.output.geometry.type)) features.push(result.output);
    else if (result.success)
      faults.push(`feature ${index}: ${result.output.geometry.type}, expected ${types.join(' or ')}`);
    else
      for (const issue of result.issues)
        faults.push(`feature ${index}, ${v.getDotPath(issue) ?? 'whole'}: ${issue.message}`);
  });
  if (faults.length > 0) throw new Error(faultReport(path, faults));
  return features;
}

/** A JSON file, gunzipped when its name ends in `.gz`. */
export async function readJson(path: string): Promise<unknown> {
  const bytes = await readFile(path);
  const text = path.endsWith('.gz') ? await unzip(bytes) : bytes;
  return JSON.parse(text.toString('utf8'));
}

function faultReport(path: string, faults: string[]): string {
  const shown = faults.slice(0, faultsShown).map((fault) => `  ${fault}`);
  const more = faults.length > faultsShown ? [`  and ${faults.length - faultsShown} more`] : [];
  return [`${basename(path)}: ${faults.length} faults`, ...shown, ...more].join('\n');
}

function isNest(coordinates: unknown, depth: number, closed: boolean): boolean {
  if (!Array.isArray(coordinates) || coordinates.length === 0) return false;
  if (depth === 0) return isPosition(coordinates);
  if (depth > 1) return coordinates.every((part) => isNest(part, depth - 1, closed));
  return (
    coordinates.length >= (closed ? 4 : 2) &&
    coordinates.every(isPosition) &&
    (!closed || isClosed(coordinates))
  );
}

function isClosed(ring: unknown[]): boolean {
  return String(ring[0]) === String(ring.at(-1));
}

function isPosition(value: unknown): boolean {
  if (!Array.isArray(value) || value.length < 2) return false;
  const [lon, lat] = value as unknown[];
  return typeof lon === 'number' && typeof lat === 'number' && Math.abs(lon) <= 180 && Math.abs(lat) <= 90;
}
