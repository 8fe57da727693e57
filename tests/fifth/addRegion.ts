import { cpSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { area, bboxPolygon, coordAll, difference, featureCollection, lineString, polygon } from '@turf/turf';
import type { Feature, FeatureCollection, Point, Polygon, Position } from 'geojson';
import { areasHolding, areasOf, regionOf } from '../../geo/names/regionOf.ts';
import type { ProjectCopy } from './projectCopy.ts';

type Shape = Feature<Polygon, { region: string }>;
type Records = { [key: string]: unknown }[];

const fixture = (file: string): unknown =>
  JSON.parse(readFileSync(join('tests/fixtures/zangilan', file), 'utf8'));

/** Where the sources are, if they are: a checkout alone has none. */
const given = resolve(process.env['GEO_SOURCES'] ?? '../shared/geo-sources');
export const sourcesAreThere = existsSync(join(given, 'boundaries'));

const boundaryFile = 'boundaries/regions.geojson';
const borderFile = 'boundaries/armenia_azerbaijan_border.geojson';

/** The fixture's feature, cut where it lies upon shapes that are there: it shares their vertices, and begins and ends its common line at one. */
function cutFeature(shapes: readonly Shape[]): Shape {
  const whole = fixture('boundary.geojson') as Shape;
  const cut = difference(featureCollection<Polygon>([whole, ...shapes]));
  if (!cut) throw new Error('nothing is left of the fixture');
  const pieces = cut.geometry.type === 'Polygon' ? [cut.geometry.coordinates] : cut.geometry.coordinates;
  const [largest] = pieces.map((rings) => polygon(rings)).toSorted((one, other) => area(other) - area(one));
  const theirs = coordAll(featureCollection([...shapes]));
  const known = new Set([...theirs, ...coordAll(whole)].map(String));
  const ring = (largest?.geometry.coordinates[0] ?? []).map((place) =>
    known.has(String(place)) ? place : nearest(place, theirs)
  );
  const once = ring.filter((place, index) => String(place) !== String(ring[index - 1]));
  return { ...whole, geometry: { type: 'Polygon', coordinates: [once] } };
}

function nearest([lon = 0, lat = 0]: Position, places: readonly Position[]): Position {
  const far = ([x = 0, y = 0]: Position) => Math.hypot(x - lon, y - lat);
  return places.reduce((best, place) => (far(place) < far(best) ? place : best));
}

/** A state's line and a lake that stand for those of the sources, so that the drawing has some. */
const standIns: Record<string, Feature> = {
  admin_lines: lineString(
    [
      [44.6, 38.8],
      [44.9, 38.8]
    ],
    { admin_level: 2 }
  ),
  water: bboxPolygon([44.6, 40.5, 44.75, 40.6], { properties: { km2: 140 } })
};

/** Sources made of what is committed, where there are no others: shapes and border have the same form there. */
function makeSources(copy: ProjectCopy, folder: string): void {
  cpSync(copy.path('geo/regions.geojson'), join(folder, boundaryFile));
  cpSync(copy.path('geo/border.geojson'), join(folder, borderFile));
  mkdirSync(join(folder, 'osm-2021-08'));
  for (const [name, feature] of Object.entries(standIns)) {
    const bytes = gzipSync(JSON.stringify(featureCollection([feature])));
    writeFileSync(join(folder, 'osm-2021-08', `${name}.geojson.gz`), bytes);
  }
}

/** The first step: one feature more in the sources' table. */
function addToSources(copy: ProjectCopy): { sources: string; added: Shape } {
  const sources = copy.path('.sources');
  mkdirSync(join(sources, 'boundaries'), { recursive: true });
  if (sourcesAreThere) {
    for (const name of ['osm-2021-08', 'gazetteer'])
      symlinkSync(join(given, name), join(sources, name), 'junction');
    for (const file of [boundaryFile, borderFile])
      writeFileSync(join(sources, file), readFileSync(join(given, file)));
  } else makeSources(copy, sources);
  const table = JSON.parse(readFileSync(join(sources, boundaryFile), 'utf8')) as FeatureCollection<
    Polygon,
    { region: string }
  >;
  const added = cutFeature(table.features);
  writeFileSync(
    join(sources, boundaryFile),
    JSON.stringify({ ...table, features: [...table.features, added] })
  );
  return { sources, added };
}

function edit<T>(copy: ProjectCopy, file: string, change: (content: T) => void): void {
  const content = copy.json(file) as T;
  change(content);
  writeFileSync(copy.path(file), `${JSON.stringify(content, null, 2)}\n`);
}

/** The second step: its records, and that a fact speaks of it. */
function addRecords(copy: ProjectCopy): void {
  edit<Records>(
    copy,
    'geo/data/regions.json',
    (records) => void records.push(fixture('region.json') as Records[0])
  );
  edit<Records>(
    copy,
    'geo/data/shapes.json',
    (records) => void records.push(fixture('shape.json') as Records[0])
  );
  edit<{ id: string; regions: string[] }[]>(copy, 'src/content/facts.json', (facts) => {
    facts.find(({ id }) => id === 'economic-regions-2021')?.regions.push('zangilan');
  });
}

/** The places that lie inside, told without the sources. */
function markPlaces(copy: ProjectCopy, { geometry, properties }: Shape): void {
  const areas = areasOf([{ mark: { region: properties.region, principal: true }, geometry }]);
  type Places = FeatureCollection<Point, { region?: string; extent?: string }>;
  edit<Places>(copy, 'geo/places.geojson', ({ features }) => {
    for (const place of features) {
      const [lon = 0, lat = 0] = place.geometry.coordinates;
      if (place.properties.region === undefined)
        Object.assign(place.properties, regionOf(areasHolding(areas, { lon, lat })));
    }
  });
}

/**
 * Adds the region of the fixture to a copy of the project as geo/README.md says, by data alone, and builds the geodata: all but the archive of the
 * basemap, which takes minutes and knows no regions but by the ranks of their places.
 */
export function addRegion(copy: ProjectCopy): void {
  const { sources, added } = addToSources(copy);
  addRecords(copy);
  const env = { GEO_SOURCES: sources };
  copy.node(['geo/build.ts', '--regions-only'], { env });
  if (!sourcesAreThere) return markPlaces(copy, added);
  const buildPlaces = `await (await import('./geo/names/build.ts')).build({ sources: '.sources', out: '.' })`;
  copy.node(['--input-type=module', '--eval', buildPlaces]);
}
