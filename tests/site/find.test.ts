import { readFileSync } from 'node:fs';
import { XMLParser } from 'fast-xml-parser';
import { SyntaxValidator } from 'fast-xml-validator';
import { describe, expect, test } from 'vitest';
import { languages } from '../../src/lib/i18n/languages.ts';
import { origin } from '../../src/lib/server/origin.ts';
import { inLanguage, paths } from '../../src/lib/url/routes.ts';
import { machinePaths } from '../../src/lib/url/machinePaths.ts';
import { values } from './headFaults.ts';
import { all } from './markup.ts';
import { articles, fileOf, readPages } from './pages.ts';

const pages = readPages();
const read = (path: string) => readFileSync(fileOf(path) ?? `no file at ${path}`, 'utf8');
const parser = new XMLParser({
  ignoreAttributes: false,
  parseTagValue: false,
  isArray: (name) => ['url', 'xhtml:link', 'entry', 'link', 'category'].includes(name)
});

/** An XML file of the site, read by another program. */
function readXml(path: string): unknown {
  const text = read(path);
  expect(SyntaxValidator.validate(text)).toBe(true);
  return parser.parse(text);
}

const attribute = (element: Record<string, unknown>, name: string) => String(element[`@_${name}`]);

describe('the sitemap', () => {
  const { urlset } = readXml('/sitemap.xml') as {
    urlset: { url: { loc: string; 'xhtml:link': Record<string, string>[] }[] };
  };

  test('lists every page that may be listed, once, and no other', () => {
    const listed = pages
      .filter(
        ({ head, path }) => path !== '/404.html' && values(head, 'name', 'robots', 'content').length === 0
      )
      .map(({ path }) => `${origin}${path}`);
    expect(urlset.url.map(({ loc }) => loc).sort()).toEqual(listed.sort());
  });

  test('names the same counterparts as the pages themselves', () => {
    const byPath = new Map(pages.map((page) => [page.path, page]));
    for (const { loc, 'xhtml:link': links } of urlset.url) {
      const page = byPath.get(loc.slice(origin.length));
      const own = (page ? all(page.head, 'link') : []).flatMap(({ attributes }) =>
        attributes.has('hreflang') ? [`${attributes.get('hreflang')} ${attributes.get('href')}`] : []
      );
      const told = links.map((link) => `${attribute(link, 'hreflang')} ${attribute(link, 'href')}`);
      expect(told.sort(), loc).toEqual(own.sort());
    }
  });
});

test('robots.txt allows all and names the sitemap', () => {
  expect(read('/robots.txt').split('\n').filter(Boolean)).toEqual([
    'User-agent: *',
    'Allow: /',
    `Sitemap: ${origin}/sitemap.xml`
  ]);
});

describe.each(languages)('the feeds in %s', (lang) => {
  const published = articles.toSorted(
    (one, other) => other.published.localeCompare(one.published) || one.id.localeCompare(other.id)
  );

  test('Atom has each article with its publisher, dated, in its own language', () => {
    const { feed } = readXml(machinePaths.atom(lang)) as {
      feed: { updated: string; link: Record<string, string>[]; entry: Record<string, unknown>[] };
    };
    expect(feed.link.map((link) => attribute(link, 'href'))).toContain(`${origin}${machinePaths.atom(lang)}`);
    expect(feed.updated).toBe(`${published[0]?.published}T00:00:00Z`);
    expect(feed.entry.map(({ id, title, updated, link }) => ({ id, title, updated, link: link }))).toEqual(
      published.map((article) => ({
        id: `${origin}${paths.article(lang, article.id)}`,
        title: { '#text': article.title, '@_xml:lang': article.lang },
        updated: `${article.published}T00:00:00Z`,
        link: [
          { '@_rel': 'alternate', '@_href': `${origin}${paths.article(lang, article.id)}` },
          { '@_rel': 'via', '@_href': article.url, '@_hreflang': article.lang }
        ]
      }))
    );
  });

  test('JSON Feed says the same', () => {
    const feed = JSON.parse(read(machinePaths.jsonFeed(lang))) as {
      version: string;
      language: string;
      feed_url: string;
      items: { url: string; title: string; external_url: string; image: string }[];
    };
    expect(feed).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      language: lang,
      feed_url: `${origin}${machinePaths.jsonFeed(lang)}`
    });
    expect(feed.items.map(({ url, title, external_url }) => [url, title, external_url])).toEqual(
      published.map((article) => [`${origin}${paths.article(lang, article.id)}`, article.title, article.url])
    );
    for (const { image } of feed.items) expect(fileOf(image.slice(origin.length))).toBeDefined();
  });

  test('are told of on the page of the articles', () => {
    const page = pages.find(({ path }) => path === inLanguage(paths.articles('en'), lang));
    const links = page ? all(page.root, 'a').map(({ attributes }) => attributes.get('href')) : [];
    const heads = page ? all(page.head, 'link').map(({ attributes }) => attributes.get('href')) : [];
    for (const path of [machinePaths.atom(lang), machinePaths.jsonFeed(lang)]) {
      expect(links).toContain(path);
      expect(heads).toContain(path);
    }
  });
});
