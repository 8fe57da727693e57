import { join } from 'node:path';
import * as v from 'valibot';
import { cleanName } from '#lib/text/transliterate/nameIn.ts';
import { CheckedPlaces } from '#lib/data/place.ts';
import type { CheckedPlace } from '#lib/data/place.ts';
import type { Language } from '#lib/i18n/languages.ts';
import { readCollection, readJson } from '../basemap/readCollection.ts';
import { parseWhole } from './parseWhole.ts';

/** A point of the map before it has names: local name cleaned of marks and heights, position in degrees. */
export interface LocalPlace {
  kind: 'settlement' | 'peak' | 'lake';
  class?: 'city' | 'town' | 'village' | 'hamlet';
  name: string | undefined;
  lon: number;
  lat: number;
  ele?: number;
  km2?: number;
  source: string;
}

const MaybeName = v.nullish(v.string());
const settlementClass = v.picklist(['city', 'town', 'village', 'hamlet']);

/** A settlement of the gazetteer: OpenStreetMap's name and position, and the names of the Who's On First record matched to it. */
export const GazetteerRecord = v.object({
  name_osm: v.string(),
  cls: settlementClass,
  lon: v.number(),
  lat: v.number(),
  region: v.nullable(v.string()),
  wof_offset_m: v.nullable(v.number()),
  names: v.nullable(v.object({ fr: MaybeName, en: MaybeName, hy: MaybeName, az: MaybeName, ru: MaybeName })),
  wikidata: v.nullable(v.string())
}) satisfies v.GenericSchema<unknown, { names: Partial<Record<Language, string | null>> | null }>;

export type GazetteerRecord = v.InferOutput<typeof GazetteerRecord>;

const extract = 'OSM 2021-08';
const point = (coordinates: unknown): { lon: number; lat: number } => {
  const [lon, lat] = v.parse(v.looseTuple([v.number(), v.number()]), coordinates);
  return { lon: Number(lon.toFixed(5)), lat: Number(lat.toFixed(5)) };
};

/** Reads one of the extract's point files into local places. */
async function readPoints<Properties>(
  path: string,
  schema: v.GenericSchema<unknown, Properties>,
  describe: (properties: Properties) => Omit<LocalPlace, 'lon' | 'lat' | 'source'>
): Promise<LocalPlace[]> {
  const features = await readCollection(path, ['Point'], schema);
  return features.map(({ geometry, properties }) => ({
    ...describe(properties),
    ...point('coordinates' in geometry ? geometry.coordinates : undefined),
    source: extract
  }));
}

/** The settlements, summits and lakes of the extract under a folder of sources. */
export async function readExtract(sources: string): Promise<LocalPlace[]> {
  const file = (name: string): string => join(sources, 'osm-2021-08', `${name}.geojson.gz`);
  const nameOf = (name: string | null | undefined): string | undefined => cleanName(name ?? '') || undefined;
  const settlements = await readPoints(
    file('places'),
    v.object({ name: v.string(), class: settlementClass }),
    (properties) => ({ kind: 'settlement', class: properties.class, name: nameOf(properties.name) })
  );
  const peaks = await readPoints(
    file('peaks'),
    v.object({ name: MaybeName, ele: v.nullish(v.number()) }),
    ({ name, ele }) => ({
      kind: 'peak',
      name: nameOf(name),
      ...(ele != null && { ele: Math.round(ele) })
    })
  );
  const lakes = await readPoints(file('lake_labels'), v.object({ name: v.string() }), ({ name }) => ({
    kind: 'lake',
    name: nameOf(name)
  }));
  return [...settlements, ...peaks, ...lakes];
}

/** The gazetteer's settlements under a folder of sources. */
export async function readGazetteer(sources: string): Promise<GazetteerRecord[]> {
  const path = join(sources, 'gazetteer', 'settlements.json.gz');
  return parseWhole(path, v.array(GazetteerRecord), await readJson(path));
}

/** The hand-checked places of the project. */
export async function readChecked(path: string): Promise<CheckedPlace[]> {
  return parseWhole(path, CheckedPlaces, await readJson(path));
}
