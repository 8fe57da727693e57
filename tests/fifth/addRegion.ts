import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { FeatureCollection, Polygon } from 'geojson';
import type { ProjectCopy } from './projectCopy.ts';

type Records = { [key: string]: unknown }[];

const fixture = (file: string): unknown =>
  JSON.parse(readFileSync(join('tests/fixtures/zangilan', file), 'utf8'));

/** Geodata are made from sources that stay outside of the repository: without them no region can be added. */
const given = resolve(process.env['GEO_SOURCES'] ?? '../shared/geo-sources');
export const sourcesAreThere = existsSync(join(given, 'boundaries'));

const boundaryFile = 'boundaries/regions.geojson';
const borderFile = 'boundaries/armenia_azerbaijan_border.geojson';

/** The first step: one feature more in the sources' table. @returns the folder of the sources with it */
function addToSources(copy: ProjectCopy): string {
  const sources = copy.path('.sources');
  mkdirSync(join(sources, 'boundaries'), { recursive: true });
  for (const name of ['osm-2021-08', 'gazetteer'])
    symlinkSync(join(given, name), join(sources, name), 'junction');
  writeFileSync(join(sources, borderFile), readFileSync(join(given, borderFile)));
  const table = JSON.parse(readFileSync(join(given, boundaryFile), 'utf8')) as FeatureCollection<Polygon>;
  const features = [...table.features, fixture('boundary.geojson')];
  writeFileSync(join(sources, boundaryFile), JSON.stringify({ ...table, features }));
  return sources;
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

/**
 * Adds the region of the fixture to a copy of the project as geo/README.md says, by data alone, and builds the geodata: all but the archive of the
 * basemap, which takes minutes and knows no regions but by the ranks of their places.
 */
export function addRegion(copy: ProjectCopy): void {
  const env = { GEO_SOURCES: addToSources(copy) };
  addRecords(copy);
  copy.node(['geo/build.ts', '--regions-only'], { env });
  const buildPlaces = `await (await import('./geo/names/build.ts')).build({ sources: '.sources', out: '.' })`;
  copy.node(['--input-type=module', '--eval', buildPlaces]);
}
