import type { AdministrativeArea, NewsArticle, Quotation, WebSite, WithContext } from 'schema-dts';
import type { RegionRecord } from '#lib/data/region.ts';
import type { PassageView } from '#lib/data/views.ts';
import type { Language } from '#lib/i18n/languages.ts';
import { countryWords } from '#lib/i18n/regionWords.ts';
import { textOf } from '#lib/text/runs.ts';
import { paths } from '#lib/url/routes.ts';
import { findPassage } from './articleViews.ts';
import { articles, type LinkedArticle } from './collection.ts';
import { features, records } from './geodata.ts';
import { messages } from './messages.ts';
import { origin } from './origin.ts';

const context = 'https://schema.org';
type Described = WithContext<WebSite | AdministrativeArea | NewsArticle | Quotation>;

/** What a region is called everywhere, whatever the page's language. */
const regionId = (region: string) => origin + paths.region('en', region);

function site(lang: Language): WithContext<WebSite> {
  const { name, title } = messages[lang].site;
  const url = origin + paths.home(lang);
  return {
    '@context': context,
    '@type': 'WebSite',
    '@id': url,
    name,
    alternateName: title,
    url,
    inLanguage: lang
  };
}

/** A region as a place: its names without a word on which is right, its country, its codes, a point inside it. */
function place(record: RegionRecord, lang: Language): WithContext<AdministrativeArea> {
  const { region, heading, line, names, country, iso, wikidata } = record;
  const others = new Set([...Object.values(heading), ...names.map(({ text }) => text)]);
  others.delete(heading[lang]);
  const point = features.find(({ properties }) => properties.region === region)?.properties.labelPoint;
  return {
    '@context': context,
    '@type': 'AdministrativeArea',
    '@id': regionId(region),
    name: heading[lang],
    alternateName: [...others],
    description: line[lang],
    url: origin + paths.region(lang, region),
    containedInPlace: { '@type': 'Country', name: countryWords[country].name[lang], identifier: country },
    ...(iso ? { identifier: iso } : {}),
    ...(wikidata ? { sameAs: `https://www.wikidata.org/entity/${wikidata}` } : {}),
    ...(point ? { geo: { '@type': 'GeoCoordinates', longitude: point[0], latitude: point[1] } } : {})
  };
}

const mentionsOf = (regions: readonly string[], lang: Language): AdministrativeArea[] =>
  records
    .filter(({ region }) => regions.includes(region))
    .map(({ region, heading }) => ({
      '@type': 'AdministrativeArea',
      '@id': regionId(region),
      name: heading[lang]
    }));

/** An article as its publisher published it. */
function newsArticle({ title, lang, published, publisher, url, archived }: LinkedArticle): NewsArticle {
  return {
    '@type': 'NewsArticle',
    '@id': url,
    url,
    headline: title,
    inLanguage: lang,
    datePublished: published,
    publisher: { '@type': 'Organization', name: publisher.name, url: publisher.site },
    ...(archived ? { archivedAt: archived } : {})
  };
}

function quotation(article: LinkedArticle, passage: PassageView, lang: Language): WithContext<Quotation> {
  const mentions = mentionsOf(passage.regions, lang);
  return {
    '@context': context,
    '@type': 'Quotation',
    '@id': origin + paths.passage('en', passage.article, passage.id),
    url: origin + paths.passage(lang, passage.article, passage.id),
    text: textOf(passage.runs),
    inLanguage: passage.lang,
    datePublished: passage.published.iso,
    isBasedOn: newsArticle(article),
    ...(mentions.length > 0 ? { mentions } : {})
  };
}

/** What a page is of, by the parameters of its route. */
export interface PageSubject {
  lang: Language;
  region?: string;
  article?: string;
  passage?: string;
}

/**
 * What a page is about in schema.org's terms, as JSON-LD: the site, a region, an article or a passage of one; undefined for another
 * spelling's page and for what there is not.
 */
export function structuredData({ lang, region, article, passage }: PageSubject): Described | undefined {
  if (region !== undefined) {
    const record = records.find((candidate) => candidate.region === region);
    return record && place(record, lang);
  }
  if (article === undefined) return site(lang);
  const found = articles.find(({ id }) => id === article);
  if (!found) return undefined;
  if (passage === undefined) {
    const regions = found.passages.flatMap(({ mentions }) => mentions.map((mention) => mention.region));
    return { '@context': context, ...newsArticle(found), mentions: mentionsOf(regions, lang) };
  }
  const view = findPassage(article, passage, lang);
  return view && quotation(found, view, lang);
}
