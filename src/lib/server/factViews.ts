import { collectionDay } from '#lib/data/day.ts';
import type { FactRecord } from '#lib/data/fact.ts';
import type * as views from '#lib/data/views.ts';
import { formatDay, formatDayRange } from '#lib/i18n/format.ts';
import type { Language } from '#lib/i18n/languages.ts';
import { current, shownPassages } from './articleViews.ts';
import { articles, conditions, facts } from './collection.ts';

function factView(
  { id, from, to, title, text, sources, regions }: FactRecord,
  lang: Language
): views.FactView {
  return {
    id,
    days: { iso: to ? `${from}/${to}` : from, text: formatDayRange(from, to, lang) },
    from,
    title: title[lang],
    text: text[lang],
    sources,
    regions,
    passages: articles.flatMap((article) =>
      shownPassages(article)
        .filter(current)
        .filter((passage) => article.facts[passage.id]?.includes(id))
        .map((passage) => ({ article: article.id, id: passage.id, number: passage.id.slice(1) }))
    )
  };
}

/** The dated facts, of a region or all, in the order of their days. */
export function factViews(lang: Language, region?: string): views.FactView[] {
  return facts
    .filter(({ regions }) => region === undefined || regions.includes(region))
    .map((fact) => factView(fact, lang));
}

/** The days that the map offers by name, each once, in order: those of the facts, the collection's among them. */
export function moments(lang: Language): views.MomentView[] {
  const titles = new Map<string, string[]>();
  for (const { from, title } of facts) titles.set(from, [...(titles.get(from) ?? []), title[lang]]);
  if (!titles.has(collectionDay)) titles.set(collectionDay, []);
  return Array.from(titles, ([day, texts]) => ({
    day: { iso: day, text: formatDay(day, lang) },
    title: texts.join(' · ')
  })).toSorted((one, other) => one.day.iso.localeCompare(other.day.iso));
}

/** What held in a region, of all days. */
export function conditionViews(region: string, lang: Language): views.ConditionView[] {
  return conditions
    .filter(({ regions }) => regions.includes(region))
    .map(({ id, topic, from, to, text, sources }) => ({ id, topic, from, to, text: text[lang], sources }));
}
