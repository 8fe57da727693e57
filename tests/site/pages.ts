import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import * as v from 'valibot';
import { ArticleRecord, PassagesFile } from '../../src/lib/data/article.ts';
import { RegionRecord } from '../../src/lib/data/region.ts';
import { languages, type Language } from '../../src/lib/i18n/languages.ts';
import { languageOf, paths } from '../../src/lib/url/routes.ts';
import { machinePaths } from '../../src/lib/url/machinePaths.ts';
import { all, elementsOf, readMarkup, type Element } from './markup.ts';

/** The folder that is checked; SITE_FOLDER names another one, as for the specs. */
export const folder = process.env['SITE_FOLDER'] ?? 'build';

/** What a page is for: to be read in the site, in another site's frame, or on paper. */
export type PageKind = 'page' | 'embed' | 'sheet';

/** A built page. */
export interface Page {
  kind: PageKind;
  /** Its address as a path: `/fr/lachin/`, `/404.html`. */
  path: string;
  lang: Language | undefined;
  /** Where the page says that the whole is said: itself, for another spelling the region's page, for an embedded page and a sheet the full one. */
  canonicalPath: string;
  isAlias: boolean;
  bytes: number;
  root: Element;
  head: Element;
  body: Element;
  ids: string[];
}

const json = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

export const regions = v.parse(v.array(RegionRecord), json('geo/data/regions.json'));

/** The articles as they are in the repository, with their passages. */
export const articles = globSync('src/content/articles/*/article.json').map((file) => {
  const folderOfArticle = file.split(sep).slice(0, -1).join('/');
  return {
    id: folderOfArticle.split('/').at(-1) ?? '',
    ...v.parse(ArticleRecord, json(file)),
    passages: v.parse(PassagesFile, json(`${folderOfArticle}/passages.json`))
  };
});

const regionOfAlias = new Map(
  regions.flatMap(({ region, aliases }) => aliases.map((alias) => [alias, region] as const))
);

/** Every page that the link contract promises. */
export const promisedPaths: string[] = [
  '/',
  '/404.html',
  '/data/',
  ...languages.flatMap((lang) => [
    paths.home(lang),
    paths.articles(lang),
    paths.timeline(lang),
    paths.read(lang),
    paths.about(lang),
    paths.downloads(lang),
    ...regions.map(({ region }) => paths.region(lang, region)),
    ...[...regionOfAlias.keys()].map((alias) => paths.region(lang, alias)),
    ...articles.flatMap(({ id, passages }) => [
      paths.article(lang, id),
      ...passages.map((passage) => paths.passage(lang, id, passage.id))
    ])
  ])
];

/** Regions and passages as other sites embed them, and as sheets for printing. */
export const promisedVariants: string[] = languages
  .flatMap((lang) => [
    ...regions.map(({ region }) => paths.region(lang, region)),
    ...articles.flatMap(({ id, passages }) => passages.map((passage) => paths.passage(lang, id, passage.id)))
  ])
  .flatMap((page) => [machinePaths.embed(page), machinePaths.sheet(page)]);

const kindOf = (path: string): PageKind =>
  path.startsWith('/embed/') ? 'embed' : path.endsWith('/print/') ? 'sheet' : 'page';

/** The file that a static host answers a path with, if there is one. A folder without its slash is a redirection: none. */
export function fileOf(path: string): string | undefined {
  const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
  return existsSync(file) && statSync(file).isFile() ? file : undefined;
}

function readPage(file: string): Page {
  const path = `/${file.split(sep).join('/')}`.replace(/\/index\.html$/, '/');
  const html = readFileSync(join(folder, file));
  const lang = languageOf(path);
  const kind = kindOf(path);
  const [, , segment = '', rest] = path.split('/');
  const region = rest === '' ? regionOfAlias.get(segment) : undefined;
  try {
    const root = readMarkup(html.toString('utf8'));
    const [head] = all(root, 'head');
    const [body] = all(root, 'body');
    if (!head || !body) throw new Error('there is no <head> or no <body>');
    const ids = [...elementsOf(root)].flatMap(({ attributes }) => attributes.get('id') ?? []);
    const canonicalPath =
      lang && region ? paths.region(lang, region) : path.replace(/^\/embed|(?<=\/)print\/$/g, '');
    return {
      kind,
      path,
      lang,
      canonicalPath,
      isAlias: kind === 'page' && canonicalPath !== path,
      bytes: html.length,
      root,
      head,
      body,
      ids
    };
  } catch (error) {
    throw new Error(`${path}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}

/**
 * Every HTML file of the built site.
 * @throws Error when the site is not built, or a page is no well-formed HTML
 */
export function readPages(): Page[] {
  const files = globSync('**/*.html', { cwd: folder }).sort();
  if (files.length === 0) throw new Error(`${folder}/ holds no page: npm run build comes before these tests`);
  return files.map(readPage);
}
