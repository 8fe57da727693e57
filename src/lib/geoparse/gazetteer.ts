import * as v from 'valibot';
import type { RegionRecord } from '../data/region.ts';
import { languages } from '../i18n/languages.ts';
import type { Language, Translated } from '../i18n/languages.ts';
import { fold } from './fold.ts';

export type NamesByLanguage = Partial<Record<Language, string[]>>;

/** A region by its names. Plain JSON, so that it can be sent to a browser. */
export interface GazetteerRegion {
  region: string;
  heading: Translated;
  names: NamesByLanguage;
  /** Names of something else too, which count beside a word that supports them: Zangezur. */
  guarded: NamesByLanguage;
  /** Slugs of other spellings: ASCII, of no language in particular. */
  aliases: string[];
}

/** A place inside a region. `id` and `rank` are the place's in places.geojson. */
export interface GazetteerPlace {
  id: string;
  region: string;
  kind: PlaceKind;
  rank: number;
  names: NamesByLanguage;
}

export type PlaceKind = 'settlement' | 'peak' | 'lake';

/** What the linker knows of the world. */
export interface Gazetteer {
  regions: GazetteerRegion[];
  places: GazetteerPlace[];
}

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

type PlaceFeature = v.InferOutput<typeof PlacesFile>['features'][number];
type Region = Pick<RegionRecord, 'region' | 'heading' | 'names' | 'aliases'>;

/** By how many ranks a place must stand out for its name to mean it, and not its namesake in another region or outside. */
const outstanding = 2;

/**
 * The linker's gazetteer, of the region records and the features of places.geojson.
 * A region brings all its names; those in use only for a historic land are guarded.
 * A place inside a region brings each of its names that is not a region's and that, compared as texts are (without case
 * and diacritics), nobody else bears, or only places of the same region, or only places at least two ranks below it.
 * Of namesakes in one region the first in rank has the name. Other names could be of a place elsewhere: left out.
 */
export function buildGazetteer(regions: readonly Region[], places: readonly PlaceFeature[]): Gazetteer {
  const entries = regions.map(regionEntry);
  const taken = new Set(
    entries
      .flatMap(({ names, guarded, aliases }) =>
        [...Object.values(names), ...Object.values(guarded), aliases].flat()
      )
      .map(fold)
  );
  const bearers = bearersByName(places);
  const slugs = new Set(regions.map(({ region }) => region));
  const inside = places.flatMap((place): GazetteerPlace[] => {
    const { kind, rank, region } = place.properties;
    if (region === undefined || !slugs.has(region)) return [];
    const own = (text: string) => !taken.has(fold(text)) && isFirst(place, bearers.get(fold(text)) ?? []);
    const names: NamesByLanguage = {};
    for (const lang of languages) {
      const bare = writtenNames(place, lang).filter(own);
      if (bare.length > 0) names[lang] = bare;
    }
    return Object.keys(names).length > 0 ? [{ id: place.id, region, kind, rank, names }] : [];
  });
  return { regions: entries, places: inside };
}

function regionEntry({ region, heading, names, aliases }: Region): GazetteerRegion {
  const own: NamesByLanguage = Object.fromEntries(languages.map((lang) => [lang, [heading[lang]]]));
  const guarded: NamesByLanguage = {};
  for (const { text, lang, usedBy } of names) {
    const list = ((usedBy === 'historic' ? guarded : own)[lang] ??= []);
    if (!list.includes(text)) list.push(text);
  }
  return { region, heading, names: own, guarded, aliases: [...aliases] };
}

/** A place's names in a language: of “Vardenis (Basarkeçər)”, as the map writes rival names, each by itself. */
function writtenNames(place: PlaceFeature, lang: Language): string[] {
  const text = place.properties[`name_${lang}`];
  if (text === undefined) return [];
  const [, first, second] = /^(.+) \((.+)\)$/.exec(text) ?? [];
  return first !== undefined && second !== undefined ? [first, second] : [text];
}

/** Which places bear a name, in whatever language; by folded name. */
function bearersByName(places: readonly PlaceFeature[]): Map<string, PlaceFeature[]> {
  const bearers = new Map<string, PlaceFeature[]>();
  for (const place of places) {
    const names = new Set(languages.flatMap((lang) => writtenNames(place, lang).map(fold)));
    for (const one of names) bearers.set(one, [...(bearers.get(one) ?? []), place]);
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
