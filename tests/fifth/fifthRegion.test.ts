import { globSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RegionCollection } from '../../src/lib/data/region.ts';
import type { Mention } from '../../src/lib/geoparse/mention.ts';
import { languages, type Language } from '../../src/lib/i18n/languages.ts';
import { paths } from '../../src/lib/url/routes.ts';
import { all, elementsOf, readMarkup, textOf, type Element } from '../site/markup.ts';
import region from '../fixtures/zangilan/region.json' with { type: 'json' };
import { addRegion, sourcesAreThere } from './addRegion.ts';
import { ProjectCopy } from './projectCopy.ts';

const slug = region.region;
const data =
  /^(geo\/data\/[a-z]+\.json|geo\/(regions|border|lines|places)\.geojson|geo\/(drawing|report)\.json|src\/content\/.+\.json)$/;

/** The region in a case of each language, and a place inside it beside it. */
const texts: Record<Language, { text: string; region: string; place: string }> = {
  fr: { text: 'Le district de Zangilan, et le village de Mijnavan.', region: 'Zangilan', place: 'Mijnavan' },
  en: { text: 'In Zangilan district, the village of Mincivan.', region: 'Zangilan', place: 'Mincivan' },
  hy: { text: 'Զանգելանի շրջանում, Մինջևան գյուղում։', region: 'Զանգելանի', place: 'Մինջևան' },
  az: { text: 'Zəngilanda, Mincivan kəndində.', region: 'Zəngilanda', place: 'Mincivan' },
  ru: { text: 'В Зангелане, в селе Миндживан.', region: 'Зангелане', place: 'Миндживан' }
};
/** The tests of the project that what was added could break. */
const ownTests = [
  'tests/site/html.test.ts',
  'src/lib/data',
  'src/lib/server',
  'geo/names',
  'geo/regions.test.ts'
];

const input = languages
  .map((lang) => `${JSON.stringify({ id: lang, lang, text: texts[lang].text })}\n`)
  .join('');

describe.skipIf(!sourcesAreThere)('a fifth region, added to a copy of the project by data alone', () => {
  let copy: ProjectCopy;
  const page = (path: string): Element => readMarkup(copy.text(`build${path}index.html`));
  const link = (...args: string[]) => copy.node(['src/cli/link.ts', ...args], { input });

  beforeAll(() => {
    copy = new ProjectCopy();
    addRegion(copy);
    copy.node(['src/cli/build.ts']);
  }, 180_000);
  afterAll(() => copy.remove());

  test('touches nothing but data', () => {
    const changed = copy.changedFiles();
    expect(changed).toContain('geo/regions.geojson');
    expect(changed.filter((file) => !data.test(file))).toEqual([]);
  });

  test('has its shape in the map’s data, and shares its line with Syunik', () => {
    const { features } = copy.json('geo/regions.geojson') as RegionCollection;
    const shape = features.find(({ id }) => id === slug)?.properties;
    expect(shape?.areaKm2).toBeCloseTo(707, -1);
    expect(shape?.neighbours).toEqual([expect.objectContaining({ region: 'syunik' })]);
    expect(shape?.stateBorderMetres).toBe(shape?.neighbours[0]?.metres);
    expect(shape?.stateBorderMetres).toBeGreaterThan(50_000);
  });

  test.each(languages)('is in the list, on the drawn map and in the first sentence in %s', (lang) => {
    const home = page(paths.home(lang));
    const lists = all(home, 'ul').filter(({ attributes }) => attributes.has('data-region-list'));
    const entry = lists
      .flatMap((list) => all(list, 'a'))
      .find((a) => a.attributes.get('data-region') === slug);
    expect(entry?.attributes.get('href')).toBe(paths.region(lang, slug));
    expect(entry && textOf(entry)).toContain(region.line[lang]);
    const drawn = [...elementsOf(home)].find(({ attributes }) => attributes.get('data-drawn') === slug);
    expect(drawn?.attributes.get('d')).toMatch(/^M\d+ \d+l[-\d ]+z$/);
    const lead = all(home, 'p').find(({ attributes }) => attributes.get('class')?.includes('lead'));
    expect(lead && textOf(lead)).toContain(region.heading[lang]);
  });

  test.each(languages)('has its page, with its names and its fact, in %s', (lang) => {
    const own = page(paths.region(lang, slug));
    expect(all(own, 'h1').map(textOf)).toEqual([region.heading[lang]]);
    const names = all(own, 'b').map(textOf);
    expect(names).toEqual(expect.arrayContaining(region.names.map(({ text }) => text)));
    expect(all(own, 'time').map(({ attributes }) => attributes.get('datetime'))).toContain('2021-07-07');
    const [timeline] = all(page(paths.timeline(lang)), 'main');
    expect(timeline && textOf(timeline)).toContain(region.heading[lang]);
    for (const alias of region.aliases) expect(all(page(paths.region(lang, alias)), 'h1')).toHaveLength(1);
  });

  test('has a colour of its own', () => {
    const sheets = globSync('build/**/*.css', { cwd: copy.folder }).map((file) => copy.text(file));
    const fills = [...sheets.join('').matchAll(/--region-([a-z-]+)-fill: ?(#\w+);/g)];
    const own = fills.filter(([, of]) => of === slug).map(([, , colour]) => colour);
    // In the sheet of both themes, and in that for a theme that is asked for.
    expect(new Set(own).size).toBe(2);
    for (const [, of, colour] of fills) if (of !== slug) expect(own).not.toContain(colour);
  });

  test('is found by the linker in a case of each language, and so is a place inside it', () => {
    const found = link()
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { id: Language; mentions: Mention[] });
    const expected = languages.map((lang) => ({
      id: lang,
      mentions: [
        [slug, 'region', texts[lang].region],
        [slug, 'inside', texts[lang].place]
      ]
    }));
    expect(
      found.map(({ id, mentions }) => ({
        id,
        mentions: mentions.map(({ region, kind, surface }) => [region, kind, surface])
      }))
    ).toEqual(expected);
  });

  test('is in what the linker exports', () => {
    const rows = link('--format', 'csv').split('\r\n');
    for (const lang of languages)
      expect(
        rows.some((row) => row.startsWith(`${lang},${lang},${slug},`)),
        lang
      ).toBe(true);
    const annotations = link('--format', 'annotations').trim().split('\n');
    const tags = annotations.filter((line) => line.includes(`"purpose":"tagging","value":"${slug}"`));
    expect(tags).toHaveLength(2 * languages.length);
  });

  test('passes the project’s own tests of pages, content and geodata', { timeout: 120_000 }, () => {
    // What fails there is in the error.
    copy.node(['node_modules/vitest/vitest.mjs', 'run', '--reporter=dot', ...ownTests], {
      env: { SITE_FOLDER: 'build' }
    });
  });
});
