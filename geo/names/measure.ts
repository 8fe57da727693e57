import { join } from 'node:path';
import * as v from 'valibot';
import { languages } from '#lib/i18n/languages.ts';
import type { Language } from '#lib/i18n/languages.ts';
import { isAzerbaijani, isWrittenIn, transliterate } from '#lib/text/transliterate/index.ts';
import { readJson } from '../basemap/readCollection.ts';
import { leastLikeness, tidySpelling } from './gazetteer.ts';
import { editDistance, likeness } from './likeness.ts';
import { parseWhole } from './parseWhole.ts';

/** One name as two languages have it. */
export interface Pair {
  given: string;
  wanted: string;
}

/** How near a direction's rules come to the names people use. */
export interface Nearness {
  pairs: number;
  /** Share of names that come out letter for letter. */
  exact: number;
  /** Edit distance over the length of the longer name, mean. */
  meanDistance: number;
}

const Names = v.record(v.string(), v.nullish(v.string()));

/** The names of the raw localities of Who's On First under a folder of sources, one record a place. */
export async function readLocalities(sources: string): Promise<Record<string, string | null | undefined>[]> {
  const Records = v.array(v.object({ names: Names }));
  const path = join(sources, 'gazetteer', 'wof_localities.json.gz');
  const records = parseWhole(path, Records, await readJson(path));
  return records.map(({ names }) => names);
}

/**
 * The pairs of a direction: names in both languages' own spelling that are forms of one name. Rival names are no matter of
 * spelling and are left out by their unlikeness, which also hides the rules' very worst; each pair once, in stable order.
 */
export function pairsOf(
  records: Record<string, string | null | undefined>[],
  from: Language,
  to: Language
): Pair[] {
  const spelt = (name: string, language: Language): boolean =>
    language === 'az'
      ? isAzerbaijani(name)
      : isWrittenIn(name, language) && !/['’]|\p{Ll}\p{Lu}|rr/u.test(name);
  const pairs = new Map<string, Pair>();
  for (const names of records) {
    const given = tidySpelling(names[from] ?? '', from);
    const wanted = tidySpelling(names[to] ?? '', to).replaceAll('-', ' ');
    if (!spelt(given, from) || !spelt(wanted, to) || likeness(given, wanted) < leastLikeness) continue;
    pairs.set(`${given} ${wanted}`, { given, wanted });
  }
  return [...pairs.values()].sort((a, b) => (`${a.given} ${a.wanted}` < `${b.given} ${b.wanted}` ? -1 : 1));
}

/** Measures a direction's rules against pairs; letters' case and hyphens do not count. */
export function nearness(pairs: Pair[], from: Language, to: Language): Nearness {
  const distances = pairs.map(({ given, wanted }) => {
    const made = (transliterate(given, from, to) ?? '').replaceAll('-', ' ').toLocaleLowerCase(to);
    const sought = wanted.toLocaleLowerCase(to);
    return editDistance(made, sought) / Math.max(made.length, sought.length);
  });
  const mean = distances.reduce((sum, distance) => sum + distance, 0) / (distances.length || 1);
  return {
    pairs: pairs.length,
    exact: distances.filter((distance) => distance === 0).length / (pairs.length || 1),
    meanDistance: mean
  };
}

/** The directions that have tables and pairs to measure them by. */
export const directions: [Language, Language][] = (['hy', 'az'] as const).flatMap((from) =>
  languages.filter((to) => to !== from).map((to): [Language, Language] => [from, to])
);
