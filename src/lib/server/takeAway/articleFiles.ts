import { collectionDay } from '#lib/data/day.ts';
import { markdownQuotation, plainQuotation, type Quotation } from '#lib/formats/quotations.ts';
import { formatDay } from '#lib/i18n/format.ts';
import { languages, type Language } from '#lib/i18n/languages.ts';
import { sharedAddress } from '#lib/url/perspective.ts';
import { paths } from '#lib/url/routes.ts';
import { findPassage, shownPassages } from '../articleViews.ts';
import { articles, type LinkedArticle } from '../collection.ts';
import { articleReferences, passageReferences } from '../citations/references.ts';
import { features, records } from '../geodata.ts';
import { messages } from '../messages.ts';
import { origin } from '../origin.ts';
import { mapSheet } from '../preview/mapSheet.ts';
import { articleTextPath } from './annotationFiles.ts';
import { shownText } from './articleText.ts';
import { citationFiles } from './citationFiles.ts';
import type { Quoted } from './passageTables.ts';
import { quotingFiles } from './quotingFiles.ts';
import { licenceOf, shapesText, type TakeAwayFile } from './takeAwayFile.ts';

/** The shapes of some regions that stand for them on the collection's day and beside it: as GeoJSON. */
function regionsFile(regions: readonly string[]): Pick<TakeAwayFile, 'licence' | 'body'> {
  const shapes = features.filter(({ properties }) => regions.includes(properties.region));
  return {
    licence: licenceOf(shapes.map(({ properties }) => properties.licence)),
    body: () => shapesText(shapes)
  };
}

const regionsIn = (quoted: readonly Quoted[]) => {
  const found = new Set(quoted.flatMap(({ passage }) => passage.mentions.map(({ region }) => region)));
  return records.map(({ region }) => region).filter((region) => found.has(region));
};

/** The shapes of the regions that passages mention, where they mention any. */
function shapeFiles(
  subject: TakeAwayFile['subject'],
  path: string,
  quoted: readonly Quoted[]
): TakeAwayFile[] {
  const regions = regionsIn(quoted);
  if (regions.length === 0) return [];
  return [{ subject, content: 'regions', path, format: 'geojson', ...regionsFile(regions) }];
}

/** A passage as it is quoted, in the words of a language. */
function quotation({ article, passage }: Quoted, lang: Language): Quotation {
  const words = messages[lang].article;
  const view = findPassage(article.id, passage.id, lang);
  const headings = records.filter(({ region }) => view?.regions.includes(region));
  const named = headings.map(({ heading }) => heading[lang]).join(', ');
  return {
    text: passage.quote,
    lang: article.lang,
    name: words.passage(passage.id.slice(1)),
    title: article.title,
    publisher: article.publisher.name,
    publisherLine: article.publisher.line[lang],
    published: formatDay(article.published, lang),
    mentions: named ? `${words.mentions} — ${named}` : words.noMention,
    ...(view?.former ? { former: view.former.text } : {}),
    address: sharedAddress(origin, paths.passage(lang, article.id, passage.id), {
      day: collectionDay,
      names: undefined
    }),
    original: article.url,
    rights: words.rights
  };
}

/** The drawn map with the regions that passages mention marked out, where they mention any. */
function mapFiles(subject: TakeAwayFile['subject'], name: string, quoted: readonly Quoted[]): TakeAwayFile[] {
  const regions = regionsIn(quoted);
  if (regions.length === 0) return [];
  const { licence } = regionsFile(regions);
  return languages.map((lang) => ({
    subject,
    content: 'map',
    licence,
    path: `/data/${lang}/${name}.svg`,
    format: 'svg',
    lang,
    body: () => mapSheet(regions, lang)
  }));
}

function passageFiles(quoted: Quoted): TakeAwayFile[] {
  const { article, passage } = quoted;
  const subject = { kind: 'passage', article: article.id, passage: passage.id } as const;
  const name = `articles/${article.id}/${passage.id}`;
  const label = messages.en.article.passageOf(passage.id.slice(1), article.title);
  const quoting = { subject, content: 'text', licence: 'quotation' } as const;
  return [
    ...languages.flatMap((lang): TakeAwayFile[] => [
      {
        ...quoting,
        path: `/data/${lang}/${name}.txt`,
        format: 'text',
        lang,
        body: () => plainQuotation(quotation(quoted, lang))
      },
      {
        ...quoting,
        path: `/data/${lang}/${name}.md`,
        format: 'markdown',
        lang,
        body: () => markdownQuotation(quotation(quoted, lang))
      }
    ]),
    ...quotingFiles(subject, `/data/${name}`, label, [quoted]),
    ...shapeFiles(subject, `/data/${name}.geojson`, [quoted]),
    ...mapFiles(subject, name, [quoted]),
    ...citationFiles(subject, name, (lang) => passageReferences(article.id, passage.id, lang))
  ];
}

function filesOf(article: LinkedArticle): TakeAwayFile[] {
  const subject = { kind: 'article', article: article.id } as const;
  const quoted = shownPassages(article).map((passage) => ({ article, passage }));
  return [
    {
      subject,
      content: 'text',
      licence: 'quotation',
      path: articleTextPath(article.id),
      format: 'text',
      lang: article.lang,
      body: () => shownText(article)
    },
    ...quotingFiles(subject, `/data/articles/${article.id}`, article.title, quoted),
    ...shapeFiles(subject, `/data/articles/${article.id}.geojson`, quoted),
    ...citationFiles(subject, `articles/${article.id}`, (lang) => articleReferences(article.id, lang)),
    ...quoted.flatMap(passageFiles)
  ];
}

export const articleFiles = (): TakeAwayFile[] => articles.flatMap(filesOf);
