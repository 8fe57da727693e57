import * as v from 'valibot';
import { Day } from './daySchema.ts';
import { FactId, Sources } from './fact.ts';
import { HttpUrl } from './httpUrl.ts';
import { Translated } from './translated.ts';
import { languages } from '../i18n/languages.ts';

/** An article's metadata: `src/content/articles/{article}/article.json`. */
export const ArticleRecord = v.object({
  title: v.string(),
  lang: v.picklist(languages),
  publisher: v.string(),
  published: Day,
  url: HttpUrl,
  /** The address of a copy that does not change, where one is known and was looked at. */
  archived: v.optional(HttpUrl),
  /** `passages`: only passages that mention a region are shown, for owners who must quote less. */
  display: v.picklist(['full', 'passages'])
});

export const PassageId = v.pipe(v.string(), v.regex(/^p[1-9]\d{0,3}$/, 'a passage id: p1, p2 …'));

/**
 * A passage anchored by its exact words and what stands before and after them (W3C TextQuoteSelector).
 * `moved`: the words were found again elsewhere in a later version; `withdrawn`: they are no longer in the text. Ids are never reused.
 */
export const PassageRecord = v.object({
  id: PassageId,
  quote: v.string(),
  prefix: v.string(),
  suffix: v.string(),
  status: v.optional(v.picklist(['current', 'moved', 'withdrawn']), 'current'),
  /** For `moved` and `withdrawn`: the day, what happened in words, the passage that took its place. */
  since: v.optional(Day),
  movedTo: v.optional(PassageId)
});

export const PassagesFile = v.array(PassageRecord);

/** One sentence in our own words on each passage, in the languages that are not the article's. */
export const GistsFile = v.record(PassageId, v.partial(Translated));

/** Which dated facts a passage speaks of: `facts.json` beside the text. */
export const PassageFactsFile = v.record(PassageId, v.pipe(v.array(FactId), v.minLength(1)));

/** What is known of a publisher, by whom, on what day. */
export const PublisherRecord = v.object({
  id: v.string(),
  name: v.string(),
  site: HttpUrl,
  /** Who they are and what is known of them, by whom and since when, in a phrase that follows the name: shown where only a line is read. */
  line: Translated,
  summary: Translated,
  known: v.array(v.object({ day: Day, text: Translated, sources: Sources }))
});

export type ArticleRecord = v.InferOutput<typeof ArticleRecord>;
export type PassageRecord = v.InferOutput<typeof PassageRecord>;
export type PublisherRecord = v.InferOutput<typeof PublisherRecord>;
