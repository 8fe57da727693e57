import type { Language } from '../i18n/languages.ts';
import type { Beginnings } from './beginnings.ts';
import { tables, townNames } from './spellingTables.ts';
import { expand } from './expand.ts';
import { fold } from './fold.ts';
import type { Clarity, Gazetteer, GazetteerPlace } from './gazetteer.ts';
import { scriptOf } from './localLanguage.ts';
import type { Namesakes } from './namesakes.ts';
import { slipsOf } from './slips.ts';

/**
 * How surely a name means its region or place: a region’s own (`sure`), one that is another thing’s too (`guarded`), one
 * a slip away from a region’s (`near`); a place’s outside or another word (`other`); for a place inside, see `Clarity`.
 */
export type Tier = 'sure' | 'guarded' | 'near' | 'other' | Clarity;

/** What a name names. */
export interface Named {
  region: string;
  /** For a place inside the region: its id. */
  via?: string;
  lake: boolean;
  /** Whether only a word for such a place makes it one. */
  onlyTyped?: boolean;
  /** Whether it is another region’s own name. */
  ofRegion?: boolean;
  /** Whether people bear the name too: then it may be one of them who speaks. */
  personal: boolean;
  /** Beginnings of words beside which the name is a namesake’s. */
  notNear?: Beginnings;
  /** Beginnings of names that are surely of its region, the region’s own too, which overrule them; and of other words. */
  ownNear?: Beginnings;
  besideNear?: Beginnings;
  /** Beginnings of its region’s names, one of which must stand near a shared one. */
  regionNear?: Beginnings;
  tier: Tier;
  /** Whether its endings are those of a language of another script in Latin letters, which only texts of it have. */
  romanised?: boolean;
  /** The language whose endings the name takes; undefined where it takes none. */
  declined: Language | undefined;
  /** Letters of the name. */
  length: number;
}

/** A name, and what it names. */
export type NameOf = [string, Omit<Named, 'declined' | 'length'>];

/** The names of a gazetteer’s regions, with what they name: their own, and those that are another thing’s too. */
export function regionNames({ regions }: Gazetteer, namesakes: Namesakes): NameOf[] {
  return regions.flatMap(({ region, names, guarded }) => {
    const { personal = true, plain = [], guarded: more = [] } = tables[region] ?? {};
    const named = { region, lake: false, personal, ...namesakes.ofRegion(region) };
    const loose = [...guarded, ...more.flatMap(expand)];
    const isLoose = new Set(loose.map(fold));
    const sure = [...names, ...plain.flatMap(expand)].filter((name) => !isLoose.has(fold(name)));
    return [
      ...sure.map((name): NameOf => [name, { ...named, tier: 'sure' }]),
      ...loose.map((name): NameOf => [name, { ...named, tier: 'guarded' }])
    ];
  });
}

/** The names of a place inside a region, with what they name. */
export function placeNames(place: GazetteerPlace, namesakes: Namesakes): NameOf[] {
  const { id, region, clarity, lake, personal = clarity !== 'clear', names, onlyTyped, ofRegion } = place;
  const named = {
    region,
    via: id,
    lake,
    personal,
    tier: clarity,
    ...(onlyTyped && { onlyTyped }),
    ...(ofRegion && { ofRegion }),
    ...namesakes.ofPlace(place)
  };
  return names.map((name) => [name, named]);
}

/** What the names of regions and of some towns become by a slip of the pen. */
export function nearNames({ regions, places }: Gazetteer): NameOf[] {
  const ofRegions = regions.flatMap(({ region, names }) =>
    slipsAround(tables[region]?.near ?? names, { region, lake: false, personal: true, tier: 'near' })
  );
  const towns = new Map(places.map((place) => [place.id, place]));
  const ofTowns = Object.entries(townNames).flatMap(([id, names]) => {
    const town = towns.get(id);
    return town
      ? slipsAround(names, { region: town.region, via: id, lake: false, personal: true, tier: 'near' })
      : [];
  });
  return [...ofRegions, ...ofTowns];
}

const slipsAround = (names: readonly string[], named: NameOf[1]): NameOf[] =>
  names.flatMap((name) => slipsOf(fold(name), scriptOf(name)).map((slip): NameOf => [slip, named]));
