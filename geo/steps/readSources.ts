import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import * as v from 'valibot';
import { Position } from '#lib/data/region.ts';
import type { AdminLine } from './adminStrands.ts';
import { assertFaultless } from './fault.ts';
import { issueFaults } from './shapeRecords.ts';

const Origin = { source: v.string(), licence: v.string() };

const BoundaryFile = v.object({
  type: v.literal('FeatureCollection'),
  features: v.array(
    v.object({
      type: v.literal('Feature'),
      id: v.string(),
      properties: v.object({ region: v.string(), ...Origin }),
      geometry: v.object({ type: v.literal('Polygon'), coordinates: v.array(v.array(Position)) })
    })
  )
});

const BorderFile = v.object({
  type: v.literal('FeatureCollection'),
  features: v.array(
    v.object({
      type: v.literal('Feature'),
      properties: v.object({ between: v.literal('AM-AZ'), status: v.string(), ...Origin }),
      geometry: v.object({ type: v.literal('LineString'), coordinates: v.array(Position) })
    })
  )
});

const LinesFile = v.object({
  features: v.array(
    v.object({
      properties: v.object({ admin_level: v.number() }),
      geometry: v.variant('type', [
        v.object({ type: v.literal('LineString'), coordinates: v.array(Position) }),
        v.object({ type: v.literal('MultiLineString'), coordinates: v.array(v.array(Position)) })
      ])
    })
  )
});

const WaterFile = v.object({
  features: v.array(
    v.object({
      properties: v.object({ km2: v.number() }),
      geometry: v.variant('type', [
        v.object({ type: v.literal('Polygon'), coordinates: v.array(v.array(Position)) }),
        v.object({ type: v.literal('MultiPolygon'), coordinates: v.array(v.array(v.array(Position))) })
      ])
    })
  )
});

const RingFile = v.object({ ring: v.pipe(v.array(Position), v.minLength(4)) });

export type BoundaryFile = v.InferOutput<typeof BoundaryFile>;
export type BorderFile = v.InferOutput<typeof BorderFile>;

/** Where the regions' shapes stand in the folder of the sources. */
export const boundaryFile = 'boundaries/regions.geojson';

/** Where the state border stands in the folder of the sources. */
export const borderFile = 'boundaries/armenia_azerbaijan_border.geojson';

/** A JSON file, unzipped when its name ends in .gz. Throws with the file's name when it is missing or is no JSON. */
export function readJson(path: string): unknown {
  try {
    const bytes = readFileSync(path);
    const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
    // Some programs put a byte order mark before the text, which JSON does not know.
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new Error(`${path}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}

/** The shapes of the regions as the sources give them. Throws with all faults of form. */
export function readBoundaries(sources: string): BoundaryFile {
  return read(BoundaryFile, sources, boundaryFile);
}

/** The state border as the sources give it, in pieces. Throws with all faults of form. */
export function readBorder(sources: string): BorderFile {
  return read(BorderFile, sources, borderFile);
}

/** The lines between states, provinces, districts … of OpenStreetMap, with their level. Throws with all faults of form. */
export function readAdminLines(sources: string): AdminLine[] {
  const { features } = read(LinesFile, sources, 'osm-2021-08/admin_lines.geojson.gz');
  return features.flatMap(({ properties: { admin_level: level }, geometry }) => {
    const lines = geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates;
    return lines.map((line) => ({ level, line }));
  });
}

/** The lines between states, level 2 of OpenStreetMap. Throws with all faults of form. */
export function readStateLines(sources: string): Position[][] {
  return readAdminLines(sources)
    .filter(({ level }) => level === 2)
    .map(({ line }) => line);
}

/** Aghdam's edge in OpenStreetMap of May 2020, kept below the project's root `data`. Throws with all faults of form. */
export function readAghdam2020(data: string): Position[] {
  return read(RingFile, data, 'geo/data/aghdam2020.json').ring;
}

/** The outer rings of lakes larger than `leastKm2`. Throws with all faults of form. */
export function readLakes(sources: string, leastKm2: number): { km2: number; ring: Position[] }[] {
  const { features } = read(WaterFile, sources, 'osm-2021-08/water.geojson.gz');
  return features
    .filter(({ properties }) => properties.km2 > leastKm2)
    .flatMap(({ properties, geometry }) => {
      const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
      return polygons.map(([ring]) => ({ km2: properties.km2, ring: ring ?? [] }));
    });
}

function read<T>(schema: v.GenericSchema<unknown, T>, sources: string, file: string): T {
  const result = v.safeParse(schema, readJson(join(sources, file)));
  if (result.success) return result.output;
  assertFaultless(issueFaults(file, result.issues));
  throw new Error(`${file}: not valid`);
}
