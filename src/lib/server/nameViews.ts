import type { Name, RegionRecord } from '#lib/data/region.ts';
import type * as views from '#lib/data/views.ts';
import { languageOfSide, sides, usersOfSide, type Side, type WhoseNames } from '#lib/data/whoseNames.ts';
import { formatDay } from '#lib/i18n/format.ts';
import { languages, type Language } from '#lib/i18n/languages.ts';
import { placeKindWords } from '#lib/i18n/regionWords.ts';
import { usedBy } from '#lib/i18n/usedBy.ts';
import { placeNames } from './geodata.ts';
import { messages } from './messages.ts';

type Head = { text: string; lang: Language };

/** A side's name for a region: in the reader's language where it has one there, else in its own; undefined where it has none. */
function nameOfSide({ names }: RegionRecord, side: Side, lang: Language): Head | undefined {
  const own = names.filter(({ usedBy: user }) => usersOfSide[side].includes(user));
  // A side's first user is the one that uses the name of its own accord; see the order of usersOfSide.
  const inLanguage = (wanted: Language) =>
    usersOfSide[side].flatMap((user) =>
      own.filter((name) => name.usedBy === user && name.lang === wanted)
    )[0];
  const found = inLanguage(lang) ?? inLanguage(languageOfSide[side]);
  return found && { text: found.text, lang: found.lang };
}

/** The names that may head a region beside its heading, by whose they are. */
export function headNames(record: RegionRecord, lang: Language): views.RegionSummary['names'] {
  const heads: [WhoseNames, Head | undefined][] = [
    ...languages.map((of): [Language, Head] => [of, { text: record.heading[of], lang: of }]),
    ...sides.map((side): [Side, Head | undefined] => [side, nameOfSide(record, side, lang)])
  ];
  return Object.fromEntries(heads.filter(([, name]) => name && name.text !== record.heading[lang]));
}

/**
 * Names as their table shows them: those of one user, time and source together, in the order in which each of these first
 * comes. Throws for a user without words.
 */
export function nameGroups(names: readonly Name[], lang: Language): views.NameGroup[] {
  const groups = Map.groupBy(names, ({ usedBy: user, from, to, source }) =>
    JSON.stringify([user, from, to, source])
  );
  return [...groups.values()].flatMap((same) => {
    const [first] = same;
    if (!first) return [];
    const spelt = Map.groupBy(same, ({ text }) => text);
    const spellings = Array.from(spelt, ([text, as]) => ({ text, langs: as.map((name) => name.lang) }));
    return { spellings, ...nameUse(first, lang) };
  });
}

function nameUse(
  { usedBy: key, from, to, source }: Name,
  lang: Language
): Omit<views.NameGroup, 'spellings'> {
  const words = messages[lang].region;
  const days = [from && words.since(formatDay(from, lang)), to && words.until(formatDay(to, lang))].filter(
    Boolean
  );
  return {
    usedBy: usedByWords(key, lang),
    days: days.join(', ') || words.noDate,
    source: nameSource(source, lang)
  };
}

/** The main places inside a region, each with its names; headed by the first of the reader's language. */
export function placeNameViews(region: string, lang: Language): views.PlaceNamesView[] {
  return placeNames
    .filter((place) => place.region === region)
    .map(({ place, kind, names }) => ({
      place,
      heading: (names.find((name) => name.lang === lang) ?? names[0])?.text ?? place,
      kind: placeKindWords[kind][lang],
      groups: nameGroups(names, lang)
    }));
}

/** A source by its title, or in the reader's words where there is no text to name. */
function nameSource(source: Name['source'], lang: Language): views.NameSourceView {
  const words = messages[lang].region;
  if (source.kind === 'in-use') return { words: words.nameInUse };
  if (source.kind === 'by-sound') return { words: words.nameBySound(source.of) };
  return { title: source.title, url: source.url };
}

function usedByWords(key: string, lang: Language): string {
  const words = (usedBy as Record<string, Record<Language, string> | undefined>)[key];
  if (!words)
    throw new Error(`usedBy “${key}” in geo/data/regions.json has no words in src/lib/i18n/usedBy.ts`);
  return words[lang];
}
