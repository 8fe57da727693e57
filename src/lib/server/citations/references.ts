import { cslDate, type CslItem } from '#lib/formats/cslItem.ts';
import type { Language } from '#lib/i18n/languages.ts';
import { paths } from '#lib/url/routes.ts';
import { sharedAddress } from '#lib/url/perspective.ts';
import { articles, type LinkedArticle } from '../collection.ts';
import { records } from '../geodata.ts';
import { messages } from '../messages.ts';
import { origin } from '../origin.ts';
import { siteVersion } from '../siteVersion.ts';

/** What a reference is a reference of. */
export type ReferenceKind = 'page' | 'article';

export interface Reference {
  kind: ReferenceKind;
  item: CslItem;
}

/** A page of this site: cited with its version and the day it was seen, since it may change. */
function pageItem(id: string, title: string, path: string, lang: Language): CslItem {
  const { name, subtitle } = messages[lang].site;
  return {
    id: `${id}-${lang}`,
    type: 'webpage',
    title,
    'container-title': `${name} (${subtitle})`,
    version: siteVersion,
    genre: `Map, version ${siteVersion}`,
    language: lang,
    URL: sharedAddress(origin, path)
  };
}

/** An article at its publisher's, which is what was published. */
function articleItem({ id, title, lang, publisher, published, url, archived }: LinkedArticle): CslItem {
  return {
    id,
    type: 'article-newspaper',
    title,
    'container-title': publisher.name,
    issued: cslDate(published),
    language: lang,
    URL: url,
    ...(archived ? { archive: new URL(archived).host, archive_location: archived } : {})
  };
}

/** References of the map as a whole. */
export function mapReferences(lang: Language): Reference[] {
  return [{ kind: 'page', item: pageItem('map', messages[lang].site.title, paths.home(lang), lang) }];
}

/** References of a region's page; none for an unknown one. */
export function regionReferences(region: string, lang: Language): Reference[] {
  const record = records.find((candidate) => candidate.region === region);
  if (!record) return [];
  return [{ kind: 'page', item: pageItem(region, record.heading[lang], paths.region(lang, region), lang) }];
}

/** References of an article: at its publisher's, and of its page here; none for an unknown one. */
export function articleReferences(slug: string, lang: Language): Reference[] {
  const article = articles.find(({ id }) => id === slug);
  if (!article) return [];
  return [
    { kind: 'article', item: articleItem(article) },
    { kind: 'page', item: pageItem(`${slug}-page`, article.title, paths.article(lang, slug), lang) }
  ];
}

/** References of a passage: of the article that it is of, and of its page here; none for an unknown one. */
export function passageReferences(slug: string, passage: string, lang: Language): Reference[] {
  const article = articles.find(({ id }) => id === slug);
  if (!article) return [];
  const title = messages[lang].article.passageOf(passage.slice(1), article.title);
  const path = paths.passage(lang, slug, passage);
  return [
    { kind: 'article', item: articleItem(article) },
    { kind: 'page', item: pageItem(`${slug}-${passage}`, title, path, lang) }
  ];
}
