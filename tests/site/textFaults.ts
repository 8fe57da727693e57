import { aboutSections } from '../../src/content/about.ts';
import { whichCountry } from '../../src/lib/i18n/regionSentences.ts';
import { languages, type Language } from '../../src/lib/i18n/languages.ts';
import { messages } from '../../src/lib/server/messages.ts';
import { shareWords } from '../../src/lib/server/shareWords.ts';
import { paths } from '../../src/lib/url/routes.ts';
import { all, elementsOf, readTexts, textOf, type Element } from './markup.ts';
import { articles, regions, type Page } from './pages.ts';

/** The text of a quotation as HTML gives it back: runs of plain spaces are one. */
const asRead = (text: string) => text.replace(/[ \t\r\n]+/g, ' ').trim();

/** The heading that a page has to bear, by its path after the language: the article's title, the region's name … */
function headingOf(path: string, lang: Language): string | undefined {
  const words = messages[lang];
  const [, , first = '', second = '', third = ''] = path.split('/');
  if (first === '') return words.home.heading;
  if (first === 'read') return words.read.heading;
  if (first === 'timeline') return words.timeline.heading;
  if (first === 'about') return words.about.heading;
  if (first === 'data') return shareWords[lang].downloads.heading;
  if (first !== 'articles') return regions.find(({ region }) => region === first)?.heading[lang];
  if (second === '') return words.nav.articles;
  if (third === '') return articles.find(({ id }) => id === second)?.title;
  return words.article.passage(third.slice(1));
}

/** Every page has one heading of the first rank, in its own words. */
export function headingFaults({ body, path, lang, canonicalPath }: Page): string[] {
  const headings = all(body, 'h1').map(textOf);
  if (headings.length !== 1 || headings[0] === '') return [`<h1>: “${headings.join('”, “')}”`];
  const expected = lang && path !== '/404.html' ? headingOf(canonicalPath, lang) : headings[0];
  return headings[0] === expected ? [] : [`<h1> is “${headings[0]}”, not “${expected ?? ''}”`];
}

/** The passages that a page has to quote. */
function promisedQuotes({ canonicalPath, isAlias }: Page): string[] {
  const [, , first, id, passageId] = canonicalPath.split('/');
  const article = articles.find((candidate) => candidate.id === id);
  if (isAlias || first !== 'articles' || !article) return [];
  return article.passages
    .filter((passage) => (passageId === '' ? passage.status === 'current' : passage.id === passageId))
    .map(({ quote }) => asRead(quote));
}

/** Whether a region's page says that no article mentions it. */
function saysNoPassage({ body, lang }: Page): boolean {
  return lang !== undefined && textOf(body).includes(messages[lang].region.noPassages);
}

/** Quotations are exact, all there, and marked with the language of their article. */
export function quotationFaults(page: Page): string[] {
  const known = new Map(
    articles.flatMap(({ lang, passages }) => passages.map(({ quote }) => [asRead(quote), lang] as const))
  );
  const blocks = all(page.body, 'blockquote');
  const quoted = blocks.map(textOf);
  const isRegion = regions.some(({ region }) => page.path.split('/')[2] === region);
  return [
    ...promisedQuotes(page)
      .filter((quote) => !quoted.includes(quote))
      .map((quote) => `not quoted: “${quote}”`),
    ...(isRegion && blocks.length === 0 && !saysNoPassage(page)
      ? ['neither a passage nor that there is none']
      : []),
    ...blocks.flatMap((block) => {
      const lang = known.get(textOf(block));
      if (lang === undefined) return [`quoted, but no passage: “${textOf(block)}”`];
      return block.attributes.get('lang') === lang ? [] : [`a quotation in ${lang} without its lang`];
    })
  ];
}

/** The sentence that says which region is where, and the sections of the page about the site. */
export function promisedTextFaults({ body, path, lang }: Page): string[] {
  if (path === '/')
    return missing(
      body,
      languages.map((language) => whichCountry(regions, language))
    );
  if (!lang) return [];
  if (path === paths.home(lang)) return missing(body, [whichCountry(regions, lang)]);
  if (path !== paths.about(lang)) return [];
  return missing(
    body,
    aboutSections.flatMap(({ title, paragraphs }) => [title[lang], ...paragraphs.map((text) => text[lang])])
  );
}

function missing(body: Element, texts: string[]): string[] {
  const all = textOf(body);
  return texts.filter((text) => !all.includes(asRead(text))).map((text) => `the text lacks “${text}”`);
}

/** The drawn map stands in every page of a language, its regions linked in that language. */
export function drawingFaults({ body, lang }: Page): string[] {
  if (!lang) return [];
  const drawings = all(body, 'svg').filter((svg) =>
    [...elementsOf(svg)].some(({ attributes }) => attributes.has('data-drawn'))
  );
  const links = drawings
    .flatMap((svg) => all(svg, 'a'))
    .map(({ attributes }) => attributes.get('href') ?? '');
  const expected = regions.map(({ region }) => paths.region(lang, region));
  return [
    ...(drawings.length === 1 ? [] : [`${drawings.length} drawn maps`]),
    ...(links.toSorted().join() === expected.toSorted().join()
      ? []
      : [`the drawn map links ${links.join(', ')}`]),
    ...drawings.flatMap((svg) =>
      all(svg, 'path').flatMap(({ attributes }) =>
        /^M[\d.,\smMlhvHVLzZ-]+$/.test(attributes.get('d') ?? '')
          ? []
          : ['a path of the drawn map draws nothing']
      )
    )
  ];
}

const accidents = /\bundefined\b|\bNaN\b|\bInfinity\b|\[object \w+\]|%\w+(\.\w+)?%|\{\w+\}|=>/;

/** What a program says when it does not know what to say. */
export function accidentFaults({ root }: Page): string[] {
  return [...readTexts(root)]
    .filter(({ text }) => accidents.test(text))
    .map(({ text }) => `“${asRead(text)}”`);
}

const scripts: Record<Language, RegExp> = {
  fr: /\p{Script=Latin}/u,
  en: /\p{Script=Latin}/u,
  az: /\p{Script=Latin}/u,
  hy: /\p{Script=Armenian}/u,
  ru: /\p{Script=Cyrillic}/u
};

/** What is the same in every language: a quotation, whose data it is, addresses, the site's version, what stands in capitals (`ISO`, `AZ-AGM`). */
const asInEveryLanguage =
  /«[^»]*»|“[^”]*”|https?:\/\/\S+|[\w.]+\.org\/\w+|\b[0-9a-f]{7,12}\b|ODbL|OpenStreetMap contributors|Who’s On First|\b\p{Lu}+\b/gu;

/** Texts of four words or more in a script that is not that of the language they are marked with. */
export function scriptFaults({ body, lang }: Page): string[] {
  return [...readTexts(body, lang ?? 'en')].flatMap(({ lang: marked, text }) => {
    const script = (scripts as Record<string, RegExp | undefined>)[marked];
    const words = text.replace(asInEveryLanguage, '').match(/\p{L}{2,}/gu) ?? [];
    const foreign = words.filter((word) => script && !script.test(word));
    return words.length > 3 && foreign.length > words.length / 2
      ? [`marked ${marked}: “${asRead(text)}”`]
      : [];
  });
}
