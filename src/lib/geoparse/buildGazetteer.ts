import * as v from 'valibot';
import type { RegionRecord } from '../data/region.ts';
import { languages } from '../i18n/languages.ts';
import { fold } from './fold.ts';
import { scriptOf } from './localLanguage.ts';
import { soundsOf } from './sounds.ts';
import type { Clarity, Gazetteer, GazetteerPlace, GazetteerRegion } from './gazetteer.ts';

const name = v.optional(v.string());

/** As much of places.geojson as the linker reads. */
export const PlacesFile = v.object({
  features: v.array(
    v.object({
      id: v.string(),
      properties: v.object({
        kind: v.picklist(['settlement', 'peak', 'lake']),
        rank: v.number(),
        region: v.optional(v.string()),
        name_fr: name,
        name_en: name,
        name_hy: name,
        name_az: name,
        name_ru: name
      })
    })
  )
});

const names = v.optional(v.array(v.pipe(v.string(), v.minLength(2))), []);

/**
 * geo/data/linkedPlaces.json: the places of the regions that the press names, with every spelling, written by hand. A
 * place that is not in places.geojson lies `at` one that is. One id may stand twice: with its clear names and the others.
 */
export const LinkedPlaces = v.array(
  v.strictObject({
    id: v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/)),
    region: v.string(),
    kind: v.string(),
    at: v.optional(v.string()),
    clear: v.boolean(),
    /** Whether people bear the name too. Left out: where it is not clear. */
    personal: v.optional(v.boolean()),
    /** Whether it counts only beside a word for such a place. */
    onlyTyped: v.optional(v.boolean()),
    /** Beginnings of words beside which the name is a namesake’s elsewhere: Aragatsotn, for Agarak. */
    notNear: v.optional(v.array(v.pipe(v.string(), v.minLength(3)))),
    /** Beginnings of words beside which it is not. */
    beside: v.optional(v.array(v.pipe(v.string(), v.minLength(3)))),
    names: v.strictObject({ fr: names, en: names, hy: names, az: names, ru: names }),
    source: v.pipe(v.string(), v.minLength(1))
  })
);

type PlaceFeature = v.InferOutput<typeof PlacesFile>['features'][number];
type LinkedPlace = v.InferOutput<typeof LinkedPlaces>[number];
type Region = Pick<RegionRecord, 'region' | 'heading' | 'names' | 'aliases'>;

/** By how many ranks a place must stand out for its name to mean it, and not its namesake in another region or outside. */
const outstanding = 2;
/** Rank of the last places that the press names without saying what they are: towns, the main summits and lakes. */
const lastWellKnown = 3;
/** Shorter names of small places are words, initials or syllables too. */
const shortestSmall = 6;

/**
 * The linker's gazetteer, of the region records, the features of places.geojson and the places written by hand.
 * A region brings all its names; those in use only for a historic land are guarded. The places written by hand bring
 * theirs, all of them. Any other feature inside a region brings each further name that, compared as texts are (without case and diacritics),
 * nobody else bears, or only places of the same region, or only places at least two ranks below it; a settlement’s others
 * are `shared`.
 */
export function buildGazetteer(
  regions: readonly Region[],
  places: readonly PlaceFeature[],
  linked: readonly LinkedPlace[] = []
): Gazetteer {
  const entries = regions.map(regionEntry);
  const slugs = new Set(entries.map(({ region }) => region));
  const ofRegions = new Set(entries.flatMap((entry) => [...entry.names, ...entry.guarded]).map(fold));
  const taken = new Set(ofRegions);
  const free = (text: string) => !taken.has(fold(text));
  const byHand = linked.filter(({ region }) => slugs.has(region)).map((place) => byHandEntry(place, free));
  for (const text of byHand.flatMap((place) => place.names)) taken.add(fold(text));
  const bearers = bearersByName(places);
  const named = new Set(linked.map(({ id }) => id));
  const others = places.flatMap((place) => {
    const { region } = place.properties;
    if (region === undefined || !slugs.has(region) || named.has(place.id)) return [];
    const bearersOf = (text: string) => bearers.get(fold(text)) ?? [];
    const all = allNames(place).filter((text) => !ofRegions.has(fold(text)));
    const own = all.filter((text) => free(text) && isFirst(place, bearersOf(text)));
    const shared = all.filter(
      (text) => !own.includes(text) && bearersOf(text).every((other) => isApart(place, other))
    );
    return [
      ...byClarity(place, region, own),
      ...asShared(place, region, shared),
      ...asHamlet(place, entries)
    ];
  });
  const inside = new Set(byHand.flatMap((place) => place.names).map(fold));
  const outside = places
    .filter(({ properties }) => properties.region === undefined && properties.rank <= lastWellKnown)
    .flatMap(allNames)
    .filter((text) => free(text) && !inside.has(fold(text)));
  return {
    outside,
    regions: entries,
    places: [...byHand, ...others].filter((place) => place.names.length > 0)
  };
}

/** A place written by hand, with those of its names that no region has. */
function byHandEntry(
  { id, region, kind, clear, personal, onlyTyped, notNear, beside, names: byLanguage }: LinkedPlace,
  free: (text: string) => boolean
): GazetteerPlace {
  return {
    id,
    region,
    clarity: clear ? 'clear' : 'unclear',
    settlement: kind === 'settlement',
    lake: kind === 'lake',
    names: [...new Set(Object.values(byLanguage).flat())].filter(free),
    ...(personal !== undefined && { personal }),
    ...(onlyTyped && { onlyTyped }),
    ...(notNear && { notNear }),
    ...(beside && { beside })
  };
}

/** A feature’s names, the long ones and the short ones apart: short names say less. */
function byClarity(
  { id, properties }: PlaceFeature,
  region: string,
  own: readonly string[]
): GazetteerPlace[] {
  const { kind, rank } = properties;
  const isLong = (text: string) => Array.from(text).length >= shortestSmall;
  const clarity: Clarity = kind !== 'settlement' ? 'unclear' : rank <= lastWellKnown ? 'clear' : 'small';
  const place = { id, region, settlement: kind === 'settlement', lake: kind === 'lake' };
  const short = own.filter((text) => !isLong(text));
  // A short name of a summit or a lake is a word (Par, Sev, Bek); only places written by hand have them.
  return [
    { ...place, clarity, names: own.filter(isLong) },
    ...(kind === 'settlement' ? [{ ...place, clarity: 'unclear' as const, names: short }] : [])
  ];
}

/** A settlement’s names that others bear too. */
function asShared({ id, properties }: PlaceFeature, region: string, names: string[]): GazetteerPlace[] {
  if (properties.kind !== 'settlement') return [];
  return [{ id, region, clarity: 'shared', settlement: true, lake: false, names }];
}

/** A settlement that has another region’s name, as the village of Lachin in Kelbajar has: under what sounds so of that region’s names. */
function asHamlet(place: PlaceFeature, regions: readonly GazetteerRegion[]): GazetteerPlace[] {
  const { kind, region } = place.properties;
  if (kind !== 'settlement' || region === undefined) return [];
  const sound = (name: string) => soundsOf(name, scriptOf(name));
  const own = new Set(allNames(place).map(sound));
  return regions
    .filter((one) => one.region !== region)
    .map(({ names }) => ({
      id: place.id,
      region,
      clarity: 'shared',
      ofRegion: true,
      settlement: true,

      lake: false,
      names: names.filter((name) => own.has(sound(name)))
    }));
}

/** Whether two places of a name are not in one region, where the text that names the region would not tell them apart. */
const isApart = (place: PlaceFeature, other: PlaceFeature) =>
  other === place || other.properties.region !== place.properties.region;

function regionEntry({ region, heading, names: records, aliases }: Region): GazetteerRegion {
  const historic = records.filter(({ usedBy }) => usedBy === 'historic').map(({ text }) => text);
  const plain = records.filter(({ usedBy }) => usedBy !== 'historic').map(({ text }) => text);
  const unique = (texts: readonly string[]) => [...new Set(texts)];
  return {
    region,
    heading,
    names: unique([...Object.values(heading), ...plain, ...aliases]),
    guarded: unique(historic)
  };
}

/** A place's names in all languages, each once: of “Vardenis (Basarkeçər)”, as the map writes rival names, each by itself. */
function allNames({ properties }: PlaceFeature): string[] {
  const written = languages.flatMap((lang) => {
    const text = properties[`name_${lang}`];
    if (text === undefined) return [];
    const [, first, second] = /^(.+) \((.+)\)$/.exec(text) ?? [];
    return first !== undefined && second !== undefined ? [first, second] : [text];
  });
  return [...new Map(written.map((text) => [fold(text), text])).values()];
}

/** Which places bear a name, in whatever language; by folded name. */
function bearersByName(places: readonly PlaceFeature[]): Map<string, PlaceFeature[]> {
  const bearers = new Map<string, PlaceFeature[]>();
  for (const place of places) {
    for (const one of allNames(place).map(fold)) bearers.set(one, [...(bearers.get(one) ?? []), place]);
  }
  return bearers;
}

function isFirst(place: PlaceFeature, bearers: readonly PlaceFeature[]): boolean {
  const { rank, region } = place.properties;
  const order = (one: PlaceFeature) => one.properties.rank + (one.properties.kind === 'settlement' ? 0 : 0.5);
  return bearers.every(
    (other) =>
      other === place ||
      other.properties.rank >= rank + outstanding ||
      (other.properties.region === region &&
        (order(other) > order(place) || (order(other) === order(place) && other.id > place.id)))
  );
}
