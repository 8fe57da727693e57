import * as v from 'valibot';
import { Day, LooseDay } from './daySchema.ts';
import { HttpUrl } from './httpUrl.ts';
import { Slug } from './region.ts';
import { Translated } from './translated.ts';

/** Where a statement is read: at least one source each. */
export const Sources = v.pipe(v.array(v.object({ title: v.string(), url: HttpUrl })), v.minLength(1));

export const FactId = v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/, 'a–z, 0–9 and hyphens'));

/** A dated event of one or more regions, in our words. Days ISO; `to` inclusive where the event lasted. */
export const FactRecord = v.object({
  id: FactId,
  from: Day,
  to: v.nullable(Day),
  regions: v.array(Slug),
  /** What the day is called where there is room for a line. */
  title: Translated,
  text: Translated,
  sources: Sources
});

/** What a condition is about, in the order that pages tell them. */
export const topics = ['border', 'control', 'administration', 'economy'] as const;

export type Topic = (typeof topics)[number];

/**
 * What held in regions over a time, written as it is said on a day within it: who was there, which unit they belonged to.
 * Of one topic and region at most one holds on a day. Days ISO, reduced where no more is known; `to` exclusive, null open.
 */
export const ConditionRecord = v.object({
  id: FactId,
  topic: v.picklist(topics),
  regions: v.pipe(v.array(Slug), v.minLength(1)),
  from: v.nullable(LooseDay),
  to: v.nullable(LooseDay),
  text: Translated,
  sources: Sources
});

export type FactRecord = v.InferOutput<typeof FactRecord>;
export type ConditionRecord = v.InferOutput<typeof ConditionRecord>;

/** Faults between conditions: two of one topic and region that hold on the same day, as `id and id: region, topic`. */
export function clashingConditions(conditions: readonly ConditionRecord[]): string[] {
  return conditions.flatMap((one, index) =>
    conditions.slice(index + 1).flatMap((other) => {
      const shared = one.regions.filter((region) => other.regions.includes(region));
      const together = before(one.from, other.to) && before(other.from, one.to);
      if (one.topic !== other.topic || !together) return [];
      return shared.map((region) => `${one.id} and ${other.id}: ${region}, ${one.topic}`);
    })
  );
}

/** Whether a beginning comes before an end; open ones do. */
function before(from: string | null, to: string | null): boolean {
  return from === null || to === null || from < to;
}
