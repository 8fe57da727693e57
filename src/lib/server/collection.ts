import * as v from 'valibot';
import conditionsJson from '#content/conditions.json';
import factsJson from '#content/facts.json';
import publishersJson from '#content/publishers.json';
import linkedPlacesJson from '#geo/data/linkedPlaces.json';
import placesText from '#geo/places.geojson?raw';
import { PublisherRecord } from '#lib/data/article.ts';
import { clashingConditions, ConditionRecord, FactRecord, topics } from '#lib/data/fact.ts';
import { buildGazetteer, LinkedPlaces, PlacesFile } from '#lib/geoparse/buildGazetteer.ts';
import { createLinker } from '#lib/geoparse/linker.ts';
import type { Mention } from '#lib/geoparse/mention.ts';
import { records } from './geodata.ts';
import { readArticles } from './articles.ts';

/** The articles, facts and publishers of the site, validated, with the mentions computed from the texts. */
export const facts = v
  .parse(v.array(FactRecord), factsJson)
  .toSorted((one, other) => one.from.localeCompare(other.from));

/** In the order of their topics, then of their days. */
export const conditions = v
  .parse(v.array(ConditionRecord), conditionsJson)
  .toSorted(
    (one, other) =>
      topics.indexOf(one.topic) - topics.indexOf(other.topic) ||
      (one.from ?? '').localeCompare(other.from ?? '')
  );
const clashes = clashingConditions(conditions);
if (clashes.length > 0)
  throw new Error(`src/content/conditions.json: at most one at a time\n  ${clashes.join('\n  ')}`);

export const publishers = v.parse(v.array(PublisherRecord), publishersJson);

export const gazetteer = buildGazetteer(
  records,
  v.parse(PlacesFile, JSON.parse(placesText)).features,
  v.parse(LinkedPlaces, linkedPlacesJson)
);
export const linker = createLinker(gazetteer);

/** A passage as it stands or stood, with its mentions (UTF-16 within the quote). */
export interface LinkedPassage {
  id: string;
  quote: string;
  status: 'current' | 'moved' | 'withdrawn';
  since?: string;
  movedTo?: string;
  mentions: Mention[];
}

/** Articles, newest first; passages in the order of the text, former ones after them. */
export const articles = readArticles()
  .map((article) => {
    const passages = [...article.passages, ...article.former].map(
      ({ id, quote, status, since, movedTo }): LinkedPassage => ({
        id,
        quote,
        status,
        ...(since ? { since } : {}),
        ...(movedTo ? { movedTo } : {}),
        mentions: linker.link(quote, article.lang)
      })
    );
    return { ...article, anchors: article.passages, passages, publisher: publisherOf(article.publisher) };
  })
  .toSorted((one, other) => other.published.localeCompare(one.published) || one.id.localeCompare(other.id));

for (const { id, facts: spoken } of articles) {
  const unknown = Object.values(spoken)
    .flat()
    .filter((fact) => !facts.some((one) => one.id === fact));
  if (unknown.length > 0)
    throw new Error(
      `src/content/articles/${id}/facts.json: no facts ${unknown.join(', ')} in src/content/facts.json`
    );
}

export type LinkedArticle = (typeof articles)[number];

function publisherOf(name: string): PublisherRecord {
  const found = publishers.find((publisher) => publisher.name === name || publisher.id === name);
  if (!found) throw new Error(`publisher “${name}” is not in src/content/publishers.json`);
  return found;
}
