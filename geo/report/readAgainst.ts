import { statSync } from 'node:fs';
import { area as squareMetres } from '@turf/turf';
import { dataBox } from '../../src/lib/geo/box.ts';
import type { Position } from '#lib/data/region.ts';
import type { Fault } from '../steps/fault.ts';
import { readJson } from '../steps/readSources.ts';
import type { Areal } from './agreement.ts';
import { polygonFaults } from './polygonFaults.ts';

/** A feature to compare with: how it is called in what is printed, what it says it is, its area. */
export interface AgainstFeature {
  name: string;
  /** What it may be matched by; undefined where it says nothing. */
  id: string | undefined;
  shape: string | undefined;
  region: string | undefined;
  geometry: Areal;
}

/** Larger files are refused: they would take minutes and gigabytes. */
const mostMegabytes = 64;

/** Reads and checks a file to compare with. When anything is wrong there are faults, all of them, and no features. */
export function readAgainst(path: string): { features: AgainstFeature[]; faults: Fault[] } {
  const fault = (expected: string): { features: []; faults: Fault[] } => ({
    features: [],
    faults: [{ file: path, feature: 'file', place: '', expected }]
  });
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === undefined) return fault('a file that exists');
  if (!stat.isFile()) return fault('a file, not a folder');
  const megabytes = stat.size / 1e6;
  if (megabytes > mostMegabytes)
    return fault(
      `at most ${mostMegabytes} MB, not ${Math.round(megabytes)}; cut it to the features to compare`
    );
  let json: unknown;
  try {
    json = readJson(path);
  } catch (error) {
    return fault(`JSON (${error instanceof Error ? error.message.replace(`${path}: `, '') : String(error)})`);
  }
  return parseAgainst(path, json);
}

/** Checks what a file holds: a collection of polygons. All faults are told together. */
export function parseAgainst(file: string, json: unknown): { features: AgainstFeature[]; faults: Fault[] } {
  const { type, features: found } = recordOf(json);
  if (type !== 'FeatureCollection' || !Array.isArray(found)) {
    const got = typeof type === 'string' ? `, not ${type}` : '';
    return {
      features: [],
      faults: [{ file, feature: 'file', place: 'type', expected: `a FeatureCollection with features${got}` }]
    };
  }
  if (found.length === 0)
    return {
      features: [],
      faults: [{ file, feature: 'file', place: 'features', expected: 'at least one feature' }]
    };
  const parsed = found.map((feature: unknown, index) => parseFeature(file, feature, index));
  const faults = parsed.flatMap((each) => each.faults);
  return { features: faults.length > 0 ? [] : parsed.flatMap(({ feature }) => feature ?? []), faults };
}

function parseFeature(
  file: string,
  json: unknown,
  index: number
): { feature?: AgainstFeature; faults: Fault[] } {
  const { type, id, properties, geometry } = recordOf(json);
  const { shape, region } = recordOf(properties);
  const name = typeof id === 'string' || typeof id === 'number' ? `#${index} (${id})` : `#${index}`;
  const fault = (place: string, expected: string): Fault => ({ file, feature: name, place, expected });
  if (type !== 'Feature') return { faults: [fault('type', 'a Feature')] };
  if (geometry === null || geometry === undefined)
    return { faults: [fault('geometry', 'a Polygon or MultiPolygon, not null')] };
  const { type: kind, coordinates } = recordOf(geometry);
  if (kind === 'GeometryCollection')
    return {
      faults: [
        fault('geometry', 'a Polygon or MultiPolygon, not a GeometryCollection: take its polygons out of it')
      ]
    };
  if (kind !== 'Polygon' && kind !== 'MultiPolygon')
    return { faults: [fault('geometry', `a Polygon or MultiPolygon, not ${String(kind)}`)] };
  const polygons: unknown = kind === 'Polygon' ? [coordinates] : coordinates;
  const faults = polygonFaults(polygons).map(({ place, expected }) => fault(place, expected));
  if (faults.length > 0) return { faults };
  const flat = flatPolygons(polygons as number[][][][]);
  if (isSwapped(flat.flat(2)))
    return {
      faults: [
        fault(
          'coordinates',
          `longitude before latitude: they seem to be swapped (${flat[0]![0]![0]!.join(',')})`
        )
      ]
    };
  const area: Areal = { type: 'MultiPolygon', coordinates: flat };
  if (squareMetres(area) === 0) return { faults: [fault('coordinates', 'an area larger than nothing')] };
  return {
    faults,
    feature: { name, id: textOf(id), shape: textOf(shape), region: textOf(region), geometry: area }
  };
}

/** Without heights, which nothing here measures, and to 1 cm: finer differences make Turf give up on lines that nearly coincide. */
function flatPolygons(polygons: readonly number[][][][]): Position[][][] {
  return polygons.map((rings) =>
    rings.map((ring) => ring.map(([lon, lat]): Position => [rounded(lon!), rounded(lat!)]))
  );
}

function rounded(degrees: number): number {
  return Math.round(degrees * 1e7) / 1e7;
}

/** Whether no place is in the box of the data as it is written, but all are the other way round. */
function isSwapped(places: readonly Position[]): boolean {
  return places.every(([lon, lat]) => !isInBox([lon, lat]) && isInBox([lat, lon]));
}

function isInBox([lon, lat]: Position): boolean {
  const [west, south, east, north] = dataBox;
  const margin = 2;
  return lon > west - margin && lon < east + margin && lat > south - margin && lat < north + margin;
}

function recordOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
