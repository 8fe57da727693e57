import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { getIssues } from '@placemarkio/check-geojson';
import { parse } from 'csv-parse/sync';
import { SyntaxValidator } from 'fast-xml-validator';
import { globSync, readFileSync, statSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { languages } from '../../src/lib/i18n/languages.ts';
import { origin } from '../../src/lib/server/origin.ts';
import { paths } from '../../src/lib/url/routes.ts';
import { LinkedPlacesCollection } from '../schemas/linkedPlaces.ts';
import { AnnotationPage } from '../schemas/webAnnotations.ts';
import { all, rawTextOf, textOf } from './markup.ts';
import { articles, fileOf, folder, readPages, regions } from './pages.ts';

const pages = new Map(readPages().map((page) => [page.path, page]));
const read = (path: string) => readFileSync(fileOf(path) ?? `no file at ${path}`, 'utf8');
const files = globSync('data/**/*.*', { cwd: folder })
  .map((file) => `/${file}`)
  .filter((file) => !/\.(html|br|gz)$|__data\.json$/.test(file));
const ending = (...endings: string[]) => files.filter((file) => endings.some((one) => file.endsWith(one)));
const passages = articles.flatMap((article) =>
  article.passages.map((passage) => ({ article, passage, path: `articles/${article.id}/${passage.id}` }))
);
const fault = (path: string): never => {
  throw new Error(`no page at ${path}`);
};
const rowsOf = (path: string) =>
  parse<Record<string, string>>(read(path), { bom: true, columns: true, record_delimiter: '\r\n' });

test('every region, article and passage has its files', () => {
  const promised = [
    ...regions.map(({ region }) => `/data/regions/${region}`),
    ...articles.map(({ id }) => `/data/articles/${id}`),
    ...passages.map(({ path }) => `/data/${path}`)
  ].flatMap((path) =>
    ['annotations.jsonld', 'passages.csv', 'mentions.csv'].map((kind) => `${path}.${kind}`)
  );
  const inLanguages = languages.flatMap((lang) => [
    ...regions.map(({ region }) => `/data/${lang}/regions/${region}.svg`),
    ...passages.flatMap(({ path }) =>
      ['txt', 'md', 'bib', 'ris', 'csl.json'].map((kind) => `/data/${lang}/${path}.${kind}`)
    )
  ]);
  expect([...promised, ...inLanguages].filter((path) => !files.includes(path))).toEqual([]);
});

describe('GeoJSON', () => {
  test.each(ending('.geojson', '.linked-places.jsonld'))('%s passes another program’s check', (path) => {
    expect(getIssues(read(path))).toEqual([]);
  });

  test('of a region holds its shapes and no other', () => {
    for (const { region } of regions) {
      const { features } = JSON.parse(read(`/data/regions/${region}.geojson`)) as {
        features: { properties: { region: string } }[];
      };
      expect(features.length).toBeGreaterThan(0);
      expect(features.every(({ properties }) => properties.region === region)).toBe(true);
    }
  });
});

test.each(ending('.linked-places.jsonld'))('%s is Linked Places 1.3', (path) => {
  const { issues } = v.safeParse(LinkedPlacesCollection, JSON.parse(read(path)));
  expect(issues?.map((issue) => `${v.getDotPath(issue)}: ${issue.message}`)).toBeUndefined();
});

describe('Web Annotations', () => {
  const lists = ending('.annotations.jsonld').map((path) => {
    return { path, page: v.parse(AnnotationPage, JSON.parse(read(path))) };
  });

  test('stand where they say, by words and by code points', () => {
    const found = lists.flatMap(({ page }) => page.items);
    expect(found.length).toBeGreaterThan(10);
    for (const { target } of found) {
      const text = Array.from(read(target.source.replace(origin, '')));
      const [{ exact, prefix, suffix }, { start, end }] = target.selector;
      expect(text.slice(start, end).join('')).toBe(exact);
      expect(text.slice(0, start).join('').endsWith(prefix)).toBe(true);
      expect(text.slice(end).join('').startsWith(suffix)).toBe(true);
    }
  });

  test('mark the words that the pages link, and no others', () => {
    for (const { article, passage, path } of passages) {
      const list = lists.find((one) => one.path === `/data/${path}.annotations.jsonld`);
      const page = pages.get(paths.passage('en', article.id, passage.id));
      const [quotation] = page ? all(page.body, 'blockquote') : [];
      const linked = quotation ? all(quotation, 'a').map(textOf) : [];
      const marked = list?.page.items.map(({ target }) => target.selector[0].exact);
      expect(marked).toEqual(passage.status === 'current' ? linked : []);
    }
  });

  test('have one id each, the same in whatever list they stand', () => {
    const byId = new Map<string, string>();
    for (const { page } of lists)
      for (const { id, target } of page.items) {
        const place = JSON.stringify(target);
        expect(byId.get(id) ?? place).toBe(place);
        byId.set(id, place);
      }
    const whole = lists.find(({ path }) => path === '/data/all.annotations.jsonld');
    expect(byId.size).toBe(whole?.page.items.length);
  });

  test('say whose the text is, and who that is', () => {
    for (const { page } of lists.filter((list) => list.page.items.length > 0))
      for (const { publisher } of articles) expect(page.rights).toContain(publisher);
  });
});

describe('CSV', () => {
  test.each(ending('.csv'))('%s is UTF-8 with a mark, and a table', (path) => {
    expect(read(path).startsWith('\ufeff')).toBe(true);
    expect(() => rowsOf(path)).not.toThrow();
  });

  test('has every passage to the letter, with publisher, day and the publisher’s line', () => {
    const rows = rowsOf('/data/all.passages.csv');
    expect(rows).toHaveLength(passages.length);
    for (const { article, passage } of passages) {
      const row = rows.find((one) => one['article'] === article.id && one['passage'] === passage.id);
      expect(row).toMatchObject({
        quote: passage.quote,
        published: article.published,
        original: article.url
      });
      for (const lang of languages) expect(row?.[`publisher_line_${lang}`]).toMatch(/\p{L}/u);
    }
  });

  test('has the mentions that the pages have', () => {
    for (const { article, passage, path } of passages) {
      const page = pages.get(paths.passage('en', article.id, passage.id));
      const [quotation] = page ? all(page.body, 'blockquote') : [];
      const linked = quotation ? all(quotation, 'a').map(textOf) : [];
      expect(rowsOf(`/data/${path}.mentions.csv`).map(({ surface }) => surface)).toEqual(linked);
    }
  });
});

describe('quotations', () => {
  test.each(passages)('of $path hold its words in every language', ({ article, passage, path }) => {
    for (const lang of languages) {
      const plain = read(`/data/${lang}/${path}.txt`);
      expect(plain).toContain(passage.quote);
      for (const kind of ['txt', 'md'])
        for (const part of [article.url, `${origin}/${lang}/${path}/`, article.title])
          expect(read(`/data/${lang}/${path}.${kind}`)).toContain(part);
    }
  });
});

describe('references', () => {
  test.each(ending('.bib', '.ris', '.csl.json'))('%s are read by another program', (path) => {
    const items = new Cite(read(path)).data;
    expect(items).toHaveLength(path.includes('/articles/') ? 2 : 1);
    for (const item of items) {
      expect(item['title']).toMatch(/\p{L}{3}/u);
      expect(item['URL']).toMatch(/^https?:/);
    }
  });
});

test.each(ending('.svg'))('%s is well-formed, has no text to set, and names whose data it is', (path) => {
  const svg = read(path);
  expect(SyntaxValidator.validate(svg)).toBe(true);
  expect(svg).not.toMatch(/<(text|image|script|style)\b/);
  expect(svg).toContain('© OpenStreetMap contributors');
});

describe('the lists of files', () => {
  test('of each language name every file in it or in none, with its size', () => {
    for (const lang of languages) {
      const page = pages.get(paths.downloads(lang));
      const links = page ? all(page.body, 'a').filter(({ attributes }) => attributes.has('download')) : [];
      const listed = links.map(({ attributes }) => attributes.get('href') ?? '');
      const inOther = (path: string) =>
        languages.some((other) => other !== lang && path.startsWith(`/data/${other}/`));
      const due = files.filter((path) => !inOther(path) && path !== '/data/catalogue.jsonld');
      expect(listed.toSorted()).toEqual(due.toSorted());
    }
  });

  test('the catalogue is in the page and in its file, and true of the files', () => {
    interface Download {
      contentUrl: string;
      contentSize: string;
    }
    const catalogue = JSON.parse(read('/data/catalogue.jsonld')) as {
      dataset: { license: string; distribution: Download[] }[];
    };
    const page = pages.get('/data/');
    const [script] = page ? all(page.head, 'script') : [];
    expect(script && JSON.parse(rawTextOf(script))).toEqual(catalogue);
    const downloads = catalogue.dataset.flatMap(({ distribution }) => distribution);
    expect(downloads.length).toBeGreaterThan(8);
    for (const { contentUrl, contentSize } of downloads) {
      const file = fileOf(contentUrl.replace(origin, '')) ?? '';
      expect(`${statSync(file).size} B`).toBe(contentSize);
    }
  });
});

test('heads name what programs look for: shapes, annotations, and how a page is embedded', () => {
  const alternates = (path: string) =>
    all(pages.get(path)?.head ?? fault(path), 'link')
      .filter(({ attributes }) => attributes.get('rel') === 'alternate' && attributes.has('type'))
      .map(({ attributes }) => attributes.get('href')?.replace(origin, '') ?? '');
  for (const lang of languages) {
    for (const { region } of regions)
      expect(alternates(paths.region(lang, region))).toEqual([
        `/embed/${lang}/${region}/oembed.json`,
        `/data/regions/${region}.geojson`,
        `/data/regions/${region}.annotations.jsonld`
      ]);
    for (const { article, passage, path } of passages) {
      const named = alternates(paths.passage(lang, article.id, passage.id));
      expect(named).toContain(`/embed/${lang}/${path}/oembed.json`);
      expect(named).toContain(`/data/${path}.annotations.jsonld`);
      expect(named.filter((href) => !fileOf(href))).toEqual([]);
    }
  }
});

describe('structured data', () => {
  const described = Array.from(pages.values(), (page) => {
    const scripts = all(page.head, 'script').filter(
      ({ attributes }) => attributes.get('type') === 'application/ld+json'
    );
    return { page, data: scripts.map((script) => JSON.parse(rawTextOf(script)) as Record<string, unknown>) };
  });

  test('says of each region, article and passage what it is, in the page’s words', () => {
    for (const { page, data } of described) {
      if (!page.lang || page.isAlias || page.kind !== 'page') continue;
      const [, , first = '', article = '', passage = ''] = page.path.split('/');
      const isRegion = regions.some(({ region }) => region === first);
      const type = isRegion
        ? 'AdministrativeArea'
        : first === 'articles' && article
          ? passage
            ? 'Quotation'
            : 'NewsArticle'
          : undefined;
      if (type) expect([page.path, data[0]?.['@type']]).toEqual([page.path, type]);
    }
  });

  test('gives passages to the letter and what they are based on', () => {
    for (const { article, passage } of passages)
      for (const lang of languages) {
        const path = paths.passage(lang, article.id, passage.id);
        const [quotation] = described.find(({ page }) => page.path === path)?.data ?? [];
        expect(quotation).toMatchObject({
          text: passage.quote,
          inLanguage: article.lang,
          isBasedOn: { '@type': 'NewsArticle', url: article.url, datePublished: article.published }
        });
      }
  });
});
