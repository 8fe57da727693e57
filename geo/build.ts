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
node geo/build.ts --report [--against FILE]
  --regions-only  only the files of the regions: regions, border, lines, drawing, report
  --check         builds into a temporary folder and compares with the committed files; status 1 when they differ
  --report        measures the committed regions and prints it; needs no sources
  --against FILE  and compares them with the polygons of a GeoJSON file
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

function readArguments() {
  const { values } = parseArgs({
    options: {
      'regions-only': { type: 'boolean', default: false },
      check: { type: 'boolean', default: false },
      report: { type: 'boolean', default: false },
      against: { type: 'string' },
      help: { type: 'boolean' }
    }
  });
  if (values.against !== undefined && !values.report) throw new UsageError('--against needs --report');
  if (values.report && (values.check || values['regions-only']))
    throw new UsageError('--report stands alone, or with --against');
  return values;
}

/** What was asked for wrongly: told with the usage, without a trace. */
class UsageError extends Error {}

async function run(): Promise<number> {
  const values = readArguments();
  if (values.help) {
    console.log(usage);
    return 0;
  }
  if (values.report) {
    const { printReport } = await import('./report/printReport.ts');
    return printReport(root, values.against);
  }
  const sources = resolve(root, process.env['GEO_SOURCES'] ?? '../shared/geo-sources');
  if (!existsSync(sources)) {
    console.error(`No sources in ${sources}: set GEO_SOURCES to their folder`);
    return 1;
  }
  if (!values.check) {
    await buildAll(root, sources, values['regions-only']);
    return 0;
  }
  const differences = await check(sources, values['regions-only']);
  for (const difference of differences) console.error(difference);
  console.log(
    differences.length === 0
      ? 'The committed files are what the sources give.'
      : `${differences.length} differ.`
  );
  return differences.length === 0 ? 0 : 1;
}

try {
  process.exitCode = await run();
} catch (error) {
  console.error(isUsageError(error) ? `${error.message}\n${usage}` : faultsOrError(error));
  process.exitCode = 1;
}

function isUsageError(error: unknown): error is Error {
  return (
    error instanceof UsageError ||
    (error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'))
  );
}

function faultsOrError(error: unknown): unknown {
  return error instanceof DataFaults ? error.message : error;
}
