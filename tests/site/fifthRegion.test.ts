import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { languages, type Language } from '../../src/lib/i18n/languages.ts';
import { zangilan } from '../fixtures/zangilan.ts';

/** Geodata are made from sources that stay outside of the repository: without them no region can be added. */
const sources = resolve(process.env['GEO_SOURCES'] ?? '../shared/geo-sources');
const minutes = 60_000;

const project = mkdtempSync(join(tmpdir(), 'fifth-region-'));
const ownSources = join(project, 'sources');

/** Changes a JSON file of the copy. */
function edit<Content>(path: string, change: (content: Content) => Content): void {
  writeFileSync(path, JSON.stringify(change(JSON.parse(readFileSync(path, 'utf8')) as Content)));
}

/** Runs node in the copy. Fails with what it printed. */
function run(args: string[], input?: string): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: project,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
    env: { ...process.env, GEO_SOURCES: ownSources, NODE_ENV: 'production', VITEST: '' },
    ...(input !== undefined && { input })
  });
  if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status}\n${stdout}\n${stderr}`);
  return stdout;
}

/** Copies the project, and adds a region to its data: one feature, its record, its shape's record. Nothing else is touched. */
function addRegion(): void {
  const left = ['node_modules', '.git', 'build', '.svelte-kit', 'test-results'];
  cpSync('.', project, { recursive: true, filter: (path) => !left.includes(basename(path)) });
  symlinkSync(resolve('node_modules'), join(project, 'node_modules'));
  mkdirSync(join(ownSources, 'boundaries'), { recursive: true });
  for (const part of ['osm-2021-08', 'gazetteer']) symlinkSync(join(sources, part), join(ownSources, part));
  cpSync(join(sources, 'boundaries'), join(ownSources, 'boundaries'), { recursive: true });
  edit<{ features: object[] }>(join(ownSources, 'boundaries/regions.geojson'), (table) => ({
    ...table,
    features: [...table.features, zangilan.feature]
  }));
  edit<object[]>(join(project, 'geo/data/regions.json'), (records) => [...records, zangilan.record]);
  edit<object[]>(join(project, 'geo/data/shapes.json'), (records) => [...records, zangilan.shape]);
}

const page = (path: string) => readFileSync(join(project, 'build', path, 'index.html'), 'utf8');

describe.skipIf(!existsSync(sources))('a fifth region, added to a copy of the data', () => {
  beforeAll(() => {
    addRegion();
    run(['geo/build.ts', '--regions-only']);
    run([
      '--input-type=module',
      '--eval',
      `
      const { build } = await import('./geo/names/build.ts');
      await build({ sources: process.env.GEO_SOURCES, out: '.' });`
    ]);
    run(['src/cli/build.ts']);
  }, 5 * minutes);

  afterAll(() => rmSync(project, { recursive: true, force: true }));

  test('is on the map: its shape, its edges by their origin, its name', () => {
    const regions = readFileSync(join(project, 'geo/regions.geojson'), 'utf8');
    expect(regions).toMatch(/"id":\s*"zangilan"/);
    const lines = JSON.parse(readFileSync(join(project, 'build/lines.geojson'), 'utf8')) as {
      features: { properties: { region?: string; line: string } }[];
    };
    const own = lines.features.filter(({ properties }) => properties.region === 'zangilan');
    expect(own.map(({ properties }) => properties.line)).toContain('syunik-zangilan-1');
    expect(page('en')).toMatch(/<path[^>]*data-drawn="zangilan"/);
    expect(page('az')).toContain('ZƏNGİLAN');
  });

  test.each(languages)('is in the list, in the first sentence and on pages of its own in %s', (lang) => {
    const heading = zangilan.record.heading[lang];
    expect(page(lang)).toMatch(
      new RegExp(
        `<a[^>]*data-region="zangilan"[^>]*href="/${lang}/zangilan/"|href="/${lang}/zangilan/"[^>]*data-region="zangilan"`
      )
    );
    expect(page(lang)).toContain(zangilan.record.asSubject[lang]);
    const own = page(`${lang}/zangilan`);
    expect(own).toContain(heading);
    for (const { text } of zangilan.record.names) expect(own).toContain(text);
    expect(own).toContain(`/${lang}/syunik/`);
    expect(page(`${lang}/kovsakan`)).toContain(`/${lang}/zangilan/`);
    expect(page(`${lang}/about`)).toContain('data-report-shape="zangilan"');
  });

  const texts: [Language, string, string][] = [
    ['fr', 'Une délégation s’est rendue jeudi dans le district de Zanguilan.', 'Zanguilan'],
    ['en', 'A delegation visited Zangilan district on Thursday.', 'Zangilan'],
    ['hy', 'Պատվիրակությունը հինգշաբթի այցելել է Զանգելանի շրջան։', 'Զանգելանի'],
    ['az', 'Nümayəndə heyəti cümə axşamı Zəngilanda olub.', 'Zəngilanda'],
    ['ru', 'Делегация в четверг побывала в Зангеланском районе.', 'Зангеланском']
  ];

  test.each(texts)('is found by the linker in %s, in the forms of the language', (lang, text, surface) => {
    const out = run(['src/cli/link.ts'], `${JSON.stringify({ id: 'x', lang, text })}\n`);
    const { mentions } = JSON.parse(out) as { mentions: { region: string; start: number; end: number }[] };
    expect(mentions.map(({ region, start, end }) => [region, text.slice(start, end)])).toEqual([
      ['zangilan', surface]
    ]);
  });

  test('is found by places inside it', () => {
    const text =
      'Mincivan qəsəbəsində yeni körpü açılıb, Zəngilan rayonunun rəhbərliyi mərasimdə iştirak edib.';
    const out = run(['src/cli/link.ts'], `${JSON.stringify({ id: 'x', lang: 'az', text })}\n`);
    const { mentions } = JSON.parse(out) as { mentions: { region: string; kind: string }[] };
    expect(mentions.map(({ region, kind }) => `${region} ${kind}`)).toContain('zangilan inside');
  });

  test('is in the exports', () => {
    const line = `${JSON.stringify({ id: 'x', lang: 'en', text: 'A delegation visited Zangilan district.' })}\n`;
    expect(run(['src/cli/link.ts', '--format', 'csv'], line)).toMatch(/zangilan/);
    expect(run(['src/cli/link.ts', '--format', 'annotations'], line)).toMatch(/zangilan/);
  });
});
