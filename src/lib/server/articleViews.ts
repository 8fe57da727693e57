import type { PublisherRecord } from '#lib/data/article.ts';
import type * as views from '#lib/data/views.ts';
import { formatDay } from '#lib/i18n/format.ts';
import type { Language } from '#lib/i18n/languages.ts';
import { runsOf } from '#lib/text/runs.ts';
import { articles, type LinkedArticle, type LinkedPassage } from './collection.ts';
import { records } from './geodata.ts';
import { messages } from './messages.ts';

/** Passages that are still in their article. */
export const current = ({ status }: LinkedPassage) => status === 'current';

/** The distinct regions of mentions, in the collection's order. */
function regionsOf(passages: readonly LinkedPassage[]): string[] {
  const found = new Set(passages.flatMap(({ mentions }) => mentions.map(({ region }) => region)));
  return records.map(({ region }) => region).filter((region) => found.has(region));
}

export function mentionsRegion(region: string) {
  return ({ mentions }: LinkedPassage) => mentions.some((mention) => mention.region === region);
}

export function dayView(day: string, lang: Language): views.DayView {
  return { iso: day, text: formatDay(day, lang) };
}

const publisherViews = new Map<string, views.PublisherView>();

/** One object a publisher and language, so that a page's data hold it once, however many passages show it. */
export function publisherView(publisher: PublisherRecord, lang: Language): views.PublisherView {
  const key = `${lang} ${publisher.id}`;
  const view = publisherViews.get(key) ?? makePublisherView(publisher, lang);
  publisherViews.set(key, view);
  return view;
}

function makePublisherView(publisher: PublisherRecord, lang: Language): views.PublisherView {
  return {
    id: publisher.id,
    name: publisher.name,
    site: publisher.site,
    line: publisher.line[lang],
    summary: publisher.summary[lang],
    known: publisher.known.map(({ day, text, sources }) => ({
      day: dayView(day, lang),
      text: text[lang],
      sources
    }))
  };
}

export function passageView(
  article: LinkedArticle,
  passage: LinkedPassage,
  lang: Language
): views.PassageView {
  const gist = article.lang === lang ? undefined : article.gists[passage.id]?.[lang];
  const runs = runsOf(passage.quote, passage.mentions).map(({ text, mention }): views.Run => {
    return mention ? { text, mention: { region: mention.region, reason: mention.reason[lang] } } : { text };
  });
  return {
    id: passage.id,
    number: passage.id.slice(1),
    article: article.id,
    articleTitle: article.title,
    lang: article.lang,
    published: dayView(article.published, lang),
    publisher: publisherView(article.publisher, lang),
    url: article.url,
    runs,
    ...(gist === undefined ? {} : { gist }),
    regions: regionsOf([passage]),
    ...former(passage, lang)
  };
}

/** What became of a passage that no longer stands where it stood. */
function former(
  { status, since, movedTo }: LinkedPassage,
  lang: Language
): Pick<views.PassageView, 'former'> {
  const words = messages[lang].article;
  if (status === 'current' || since === undefined) return {};
  const day = formatDay(since, lang);
  if (status === 'withdrawn' || movedTo === undefined) return { former: { text: words.withdrawn(day) } };
  return { former: { text: words.moved(day, words.passage(movedTo.slice(1))), movedTo } };
}

/** Passages that may be shown: all of an article shown in full, else those that mention a region. */
export function shownPassages(article: LinkedArticle): LinkedPassage[] {
  return article.passages.filter(({ mentions }) => article.display === 'full' || mentions.length > 0);
}

export function articleView(article: LinkedArticle, lang: Language): views.ArticleView {
  const passages = shownPassages(article).filter(current);
  return {
    slug: article.id,
    title: article.title,
    lang: article.lang,
    published: dayView(article.published, lang),
    publisher: publisherView(article.publisher, lang),
    url: article.url,
    display: article.display,
    passages: passages.map((passage) => passageView(article, passage, lang)),
    regions: regionsOf(passages)
  };
}

/** Every passage with a page of its own: those shown, and former ones, whose pages say what became of them. */
export function passagePages(): { article: string; passage: string }[] {
  return articles.flatMap((article) =>
    shownPassages(article).map((passage) => ({ article: article.id, passage: passage.id }))
  );
}

/** A passage by the slugs of its address, or undefined. */
export function findPassage(slug: string, id: string, lang: Language): views.PassageView | undefined {
  const article = articles.find((candidate) => candidate.id === slug);
  const passage = article && shownPassages(article).find((candidate) => candidate.id === id);
  return passage && passageView(article, passage, lang);
}

/** The list of articles, without their passages. */
export function articleSummaries(lang: Language): Omit<views.ArticleView, 'passages'>[] {
  return articles.map((article) => {
    const { passages: _, ...summary } = articleView(article, lang);
    return summary;
  });
}
