import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Polygon } from 'geojson';
import * as v from 'valibot';
import { collectionDay } from '#lib/data/day.ts';
import { PlaceCollection } from '#lib/data/place.ts';
import { Position } from '#lib/data/region.ts';
import { isPrincipalOn } from '#lib/geo/shapesOn.ts';
import { readCollection, readJson } from '../basemap/readCollection.ts';
import { ShapeRecord } from '../steps/shapeRecords.ts';
import { collectionText } from '../steps/writeJson.ts';
import { collect } from './collect.ts';
import { parseWhole } from './parseWhole.ts';
import { areasOf } from './regionOf.ts';
import type { Area, ShapeMark } from './regionOf.ts';
import { readChecked, readExtract, readGazetteer } from './sources.ts';

const checkedPath = fileURLToPath(new URL('../data/places.json', import.meta.url));
const shapesPath = fileURLToPath(new URL('../data/shapes.json', import.meta.url));

const Ring = v.array(Position);
const Polygonal = v.variant('type', [
  v.object({ type: v.literal('Polygon'), coordinates: v.array(Ring) }),
  v.object({ type: v.literal('MultiPolygon'), coordinates: v.array(v.array(Ring)) })
]);
const Shapes = v.object({ features: v.array(v.object({ id: v.string(), geometry: Polygonal })) });

/** The shapes of the regions, each with whose it is. Throws for a shape that the table written by hand does not have. */
async function readRegions(sources: string): Promise<Area<ShapeMark>[]> {
  const path = join(sources, 'boundaries', 'regions.geojson');
  const { features } = parseWhole(path, Shapes, await readJson(path));
  const records = parseWhole(shapesPath, v.array(ShapeRecord), await readJson(shapesPath));
  return areasOf(
    features.map(({ id, geometry }) => {
      const record = records.find(({ shape }) => shape === id);
      if (!record) throw new Error(`${shapesPath} says nothing of the shape ${id}`);
      const mark = { region: record.region, principal: isPrincipalOn(record, collectionDay) };
      return { mark, geometry };
    })
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
