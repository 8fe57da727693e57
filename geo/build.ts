import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { compareFiles } from './steps/compareFiles.ts';
import { DataFaults } from './steps/fault.ts';
import { regionFiles, writeRegions } from './steps/writeRegions.ts';

/** What a further part of the pipeline exports: it reads `sources`, and reads and writes below `out`, a project's root. */
type Build = (options: { sources: string; out: string }) => Promise<void>;
type CompareArchives = (first: string, second: string) => Promise<string[]>;

const usage = `node geo/build.ts [--regions-only] [--check]
  --regions-only  only the files of the regions: regions, border, lines, drawing
  --check         builds into a temporary folder and compares with the committed files; status 1 when they differ
  GEO_SOURCES     the folder of the sources, by default ../shared/geo-sources beside the project`;

const root = resolve(import.meta.dirname, '..');
const archive = 'public/basemap.pmtiles';

async function buildAll(out: string, sources: string, regionsOnly: boolean): Promise<void> {
  for (const line of writeRegions({ sources, data: root, out })) console.log(line);
  if (regionsOnly) return;
  for (const part of ['names', 'basemap']) {
    const { build } = (await import(`./${part}/build.ts`)) as { build: Build };
    await build({ sources, out });
  }
}

/** Builds into a temporary copy of what the parts read, and lists what differs from the committed files. */
async function check(sources: string, regionsOnly: boolean): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'geo-'));
  try {
    cpSync(join(root, 'geo'), join(folder, 'geo'), { recursive: true });
    await buildAll(folder, sources, regionsOnly);
    const files = regionsOnly
      ? [...regionFiles]
      : [...regionFiles, 'geo/places.geojson', ...glyphFiles(folder)];
    const differences = files.flatMap((file) => compareFiles(file, read(root, file), read(folder, file)));
    if (regionsOnly) return differences;
    const { compareArchives } = (await import('./basemap/compare.ts')) as {
      compareArchives: CompareArchives;
    };
    return [...differences, ...(await compareArchives(join(root, archive), join(folder, archive)))];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The glyph files of either folder: one that is only committed, or only built, is a difference too. */
function glyphFiles(folder: string): string[] {
  const files = [root, folder].flatMap((each) => {
    const glyphs = join(each, 'public/glyphs');
    if (!existsSync(glyphs)) return [];
    return readdirSync(glyphs, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.pbf'));
  });
  return [...new Set(files)].sort().map((name) => `public/glyphs/${name}`);
}

function read(folder: string, file: string): Buffer | undefined {
  const path = join(folder, file);
  return existsSync(path) ? readFileSync(path) : undefined;
}

const { values } = parseArgs({
  options: {
    'regions-only': { type: 'boolean', default: false },
    check: { type: 'boolean', default: false },
    help: { type: 'boolean' }
  }
});
const sources = resolve(root, process.env['GEO_SOURCES'] ?? '../shared/geo-sources');

try {
  if (values.help) console.log(usage);
  else if (!existsSync(sources)) {
    console.error(`No sources in ${sources}: set GEO_SOURCES to their folder`);
    process.exitCode = 1;
  } else if (values.check) {
    const differences = await check(sources, values['regions-only']);
    for (const difference of differences) console.error(difference);
    console.log(
      differences.length === 0
        ? 'The committed files are what the sources give.'
        : `${differences.length} differ.`
    );
    process.exitCode = differences.length === 0 ? 0 : 1;
  } else await buildAll(root, sources, values['regions-only']);
} catch (error) {
  console.error(error instanceof DataFaults ? error.message : error);
  process.exitCode = 1;
}
