import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Polygon } from 'geojson';
import * as v from 'valibot';
import { collectionDay } from '#lib/data/day.ts';
import { PlaceCollection } from '#lib/data/place.ts';
import { Position, ShapeProperties } from '#lib/data/region.ts';
import { isPrincipalOn } from '#lib/geo/shapesOn.ts';
import { readCollection, readJson } from '../basemap/readCollection.ts';
import { collectionText } from '../steps/writeJson.ts';
import { collect } from './collect.ts';
import { parseWhole } from './parseWhole.ts';
import { areasOf } from './regionOf.ts';
import type { Area, RegionShape } from './regionOf.ts';
import { readChecked, readExtract, readGazetteer } from './sources.ts';

const checkedPath = fileURLToPath(new URL('../data/places.json', import.meta.url));
const shapesPath = fileURLToPath(new URL('../data/shapes.json', import.meta.url));

const Ring = v.array(Position);
const Polygonal = v.variant('type', [
  v.object({ type: v.literal('Polygon'), coordinates: v.array(Ring) }),
  v.object({ type: v.literal('MultiPolygon'), coordinates: v.array(v.array(Ring)) })
]);
const Shapes = v.object({
  features: v.array(
    v.object({ id: v.string(), properties: v.object({ region: v.string() }), geometry: Polygonal })
  )
});
const Periods = v.array(v.object({ shape: v.string(), principal: ShapeProperties.entries.principal }));

/** The shapes of the regions, each with its region and whether it stands for it on the collection's day. */
async function readRegions(sources: string): Promise<Area<RegionShape>[]> {
  const path = join(sources, 'boundaries', 'regions.geojson');
  const { features } = parseWhole(path, Shapes, await readJson(path));
  const periods = parseWhole('geo/data/shapes.json', Periods, await readJson(shapesPath));
  const isPrincipal = (id: string): boolean =>
    periods.some(({ shape, principal }) => shape === id && isPrincipalOn({ principal }, collectionDay));
  return areasOf(
    features.map(({ id, properties: { region }, geometry }) => ({
      mark: { region, principal: isPrincipal(id) },
      geometry
    }))
  );
}

/** The lakes' surfaces in km², each with its shape. */
async function readWaters(sources: string): Promise<Area<number>[]> {
  const path = join(sources, 'osm-2021-08', 'water.geojson.gz');
  const waters = await readCollection(path, ['Polygon', 'MultiPolygon'], v.object({ km2: v.number() }));
  return areasOf(
    waters.map(({ geometry, properties }) => ({ mark: properties.km2, geometry: geometry as Polygon }))
  );
}

/**
 * Builds `geo/places.geojson` under `out`: the settlements, summits and lakes of the sources with their names in five languages.
 * The same sources give the same bytes. Throws with all faults of a file, or of the result, together.
 *
 * @param options.sources folder with `osm-2021-08`, `gazetteer` and `boundaries`
 * @param options.out folder of the project
 */
export async function build(options: { sources: string; out: string }): Promise<void> {
  const { sources, out } = options;
  const features = collect({
    places: await readExtract(sources),
    gazetteer: await readGazetteer(sources),
    checked: await readChecked(checkedPath),
    regions: await readRegions(sources),
    waters: await readWaters(sources)
  });
  const collection = parseWhole('geo/places.geojson', PlaceCollection, {
    type: 'FeatureCollection',
    features
  });
  await mkdir(join(out, 'geo'), { recursive: true });
  await writeFile(join(out, 'geo', 'places.geojson'), collectionText(collection));
}
