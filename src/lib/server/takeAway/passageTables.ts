import { csvTable, type Cell } from '#lib/formats/csv.ts';
import { languages, type Language, type Translated } from '#lib/i18n/languages.ts';
import { paths } from '#lib/url/routes.ts';
import { shownPassages } from '../articleViews.ts';
import { articles, type LinkedArticle, type LinkedPassage } from '../collection.ts';
import { messages } from '../messages.ts';
import { origin } from '../origin.ts';
import { positionIn } from './articleText.ts';

/** A passage with the article it is of. */
export interface Quoted {
  article: LinkedArticle;
  passage: LinkedPassage;
}

/** Every passage that has a page. */
export const allQuoted = (): Quoted[] =>
  articles.flatMap((article) => shownPassages(article).map((passage) => ({ article, passage })));

/** Columns of a text that is in five languages: `reason_fr`, `reason_en` … */
const inLanguages = <Name extends string>(name: Name) =>
  languages.map((lang): `${Name}_${Language}` => `${name}_${lang}`);

const cellsOf = (name: string, text: Partial<Translated>): Record<string, Cell> =>
  Object.fromEntries(languages.map((lang) => [`${name}_${lang}`, text[lang]]));

const addressOf = ({ article, passage }: Quoted) => origin + paths.passage('en', article.id, passage.id);

const passageColumns = [
  'article',
  'passage',
  'status',
  'address',
  'title',
  'lang',
  'publisher',
  'published',
  'original',
  'quote',
  'start',
  'end',
  'regions',
  ...inLanguages('publisher_line'),
  ...inLanguages('summary'),
  ...inLanguages('rights')
];

/** Passages as a table: a line each, with the publisher's line and our summaries in five languages. Positions in code points of the article's text. */
export function passageTable(quoted: readonly Quoted[]): string {
  const rows = quoted.map(({ article, passage }) => ({
    article: article.id,
    passage: passage.id,
    status: passage.status,
    address: addressOf({ article, passage }),
    title: article.title,
    lang: article.lang,
    publisher: article.publisher.name,
    published: article.published,
    original: article.url,
    quote: passage.quote,
    ...positionIn(article, passage),
    regions: [...new Set(passage.mentions.map(({ region }) => region))],
    ...cellsOf('publisher_line', article.publisher.line),
    ...cellsOf('summary', article.gists[passage.id] ?? {}),
    ...cellsOf('rights', rights)
  }));
  return csvTable(passageColumns, rows);
}

const rights = Object.fromEntries(
  languages.map((lang) => [lang, messages[lang].article.rights])
) as unknown as Translated;

const mentionColumns = [
  'article',
  'passage',
  'address',
  'lang',
  'publisher',
  'published',
  'region',
  'surface',
  'start',
  'end',
  'kind',
  'via',
  'rule',
  'confidence',
  ...inLanguages('reason'),
  ...inLanguages('publisher_line')
];

/** Mentions as a table: a line each; positions in code points of the passage, reasons in five languages. */
export function mentionTable(quoted: readonly Quoted[], only: (region: string) => boolean): string {
  const points = (text: string) => Array.from(text).length;
  const rows = quoted.flatMap(({ article, passage }) =>
    passage.mentions
      .filter(({ region }) => only(region))
      .map(({ start, end, surface, reason, region, kind, via, rule, confidence }) => ({
        article: article.id,
        passage: passage.id,
        address: addressOf({ article, passage }),
        lang: article.lang,
        publisher: article.publisher.name,
        published: article.published,
        region,
        surface,
        start: points(passage.quote.slice(0, start)),
        end: points(passage.quote.slice(0, end)),
        kind,
        via,
        rule,
        confidence,
        ...cellsOf('reason', reason),
        ...cellsOf('publisher_line', article.publisher.line)
      }))
  );
  return csvTable(mentionColumns, rows);
}
