import { annotationPage, shifted, webAnnotations } from '#lib/formats/webAnnotations.ts';
import type { Mention } from '#lib/geoparse/mention.ts';
import { messages } from '../messages.ts';
import { origin } from '../origin.ts';
import { shownText, spanIn } from './articleText.ts';
import { paths } from '#lib/url/routes.ts';
import type { Quoted } from './passageTables.ts';

/** Where the text lies that annotations of an article are anchored in. */
export const articleTextPath = (article: string) => `/data/articles/${article}.txt`;

/** An annotation of a mention, wherever it is listed: by the passage that it stands in, and its number there. */
const annotationId = ({ article, passage }: Quoted, number: number) =>
  `${origin}/data/articles/${article.id}/${passage.id}.annotations.jsonld#${number}`;

function annotationsOf(quoted: Quoted, only: (region: string) => boolean): object[] {
  const { article, passage } = quoted;
  const span = spanIn(article, passage);
  if (!span) return [];
  // Numbered before any is left out: an annotation keeps its id in whatever list it stands.
  const numbered = passage.mentions
    .map((mention, index): [Mention, number] => [shifted(mention, span.start), index + 1])
    .filter(([{ region }]) => only(region));
  return webAnnotations(
    {
      source: origin + articleTextPath(article.id),
      text: shownText(article),
      regionAddress: (region) => origin + paths.region('en', region),
      idOf: (number) => annotationId(quoted, numbered[number - 1]?.[1] ?? number)
    },
    numbered.map(([mention]) => mention)
  );
}

/** The mentions in some passages as one annotation page. */
export function annotationFile(
  path: string,
  label: string,
  quoted: readonly Quoted[],
  only: (region: string) => boolean = () => true
): string {
  const articles = [...new Set(quoted.map(({ article }) => article))];
  const lines = articles.map(({ url, publisher: { name, line } }) => `${name} (${line.en}): ${url}`);
  const page = annotationPage(
    {
      id: origin + path,
      label,
      creator: { id: `${origin}/`, name: messages.en.site.name },
      rights: [messages.en.article.rights, ...lines].join(' ')
    },
    quoted.flatMap((one) => annotationsOf(one, only))
  );
  return `${JSON.stringify(page, null, 2)}\n`;
}
