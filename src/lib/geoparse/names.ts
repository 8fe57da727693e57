import type { Language } from '../i18n/languages.ts';
import { Beginnings } from './beginnings.ts';
import { languageData } from './data/languages.ts';
import spellings from './data/spellings.json' with { type: 'json' };
import { createDecliner, inAlphabet, noEndings } from './endings.ts';
import type { Stem } from './endings.ts';
import { expand } from './expand.ts';
import { fold } from './fold.ts';
import type { Clarity, Gazetteer, GazetteerPlace } from './gazetteer.ts';
import type { LanguageData, Script } from './languageData.ts';
import { scriptOf } from './localLanguage.ts';
import type { Form } from './candidate.ts';
import { soundsOf } from './sounds.ts';
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

/** Fewer sounds of a clear name leave a name that sounds so in doubt. */
const tellingSounds = 7;

/**
 * Every name of a gazetteer as a text may write it, each by one bearer: a region before a place, a clear name before
 * others (but a shared name by one of each region, and by who has it without). A name takes the endings of the language
 * of its script that has any (Cyrillic and Armenian names in a French text keep their cases).
 */
export function* formsOf(gazetteer: Gazetteer): Generator<Form<Named>> {
  const seen = new Set<string>();
  const decline = createDecliners();
  const make = function* (name: string, named: Omit<Named, 'declined' | 'length'>): Generator<Form<Named>> {
    const key = named.tier === 'shared' ? `${fold(name)} ${named.region}` : fold(name);
    if (fold(name) === '' || seen.has(key)) return;
    seen.add(key);
    const { stems, declined, endingsAfterApostrophe } = decline(name);
    const length = Array.from(name).length;
    for (const stem of stems)
      yield { ...stem, endingsAfterApostrophe, named: { ...named, declined, length } };
  };
  for (const name of [...spellings.never, ...gazetteer.outside])
    yield* make(name, { region: '', lake: false, personal: false, tier: 'other' });
  const shared = gazetteer.places.filter(({ clarity }) => clarity === 'shared');
  for (const [name, named] of shared.flatMap((place) => placeNames(gazetteer, place)))
    yield* make(name, named);
  for (const [name, named] of regionNames(gazetteer)) yield* make(name, named);
  const ordered = gazetteer.places.toSorted((one, other) => order[one.clarity] - order[other.clarity]);
  for (const [name, named] of ordered.flatMap((place) => placeNames(gazetteer, place)))
    yield* make(name, named);
  for (const [name, named] of nearNames(gazetteer)) yield* make(name, named);
  yield* romanisedForms(gazetteer);
  yield* clippedForms(gazetteer);
}

/** The Latin names of regions and well-known places with the endings that a language of another script gives them in Latin letters. */
function* romanisedForms(gazetteer: Gazetteer): Generator<Form<Named>> {
  const names = [
    ...regionNames(gazetteer),
    ...gazetteer.places.flatMap((place) => placeNames(gazetteer, place))
  ];
  const latin = names.filter(
    ([name, { tier }]) => (tier === 'sure' || tier === 'clear') && scriptOf(name) === 'Latin'
  );
  for (const { language, romanised } of Object.values(languageData)) {
    const cases = new Map<string, string[]>();
    for (const [name, endings] of Object.entries(romanised))
      for (const ending of endings.split(' ')) cases.set(ending, [...(cases.get(ending) ?? []), name]);
    if (cases.size === 0) continue;
    for (const [name, named] of latin)
      yield {
        stem: fold(name),
        written: name,
        cases,
        endingsAfterApostrophe: false,
        named: { ...named, declined: language, romanised: true, length: Array.from(name).length }
      };
  }
}

/** What is left of a region’s name before a dot: Лач. р-н. Doubtful: a word for a district must stand by it. */
function* clippedForms({ regions }: Gazetteer): Generator<Form<Named>> {
  const cases = new Map([['', ['clipped']]]);
  for (const { region } of regions)
    for (const written of tables[region]?.clipped ?? []) {
      const named = {
        region,
        lake: false,
        personal: true,
        tier: 'near',
        declined: undefined,
        length: written.length
      } as const;
      yield { stem: fold(written), written, cases, endingsAfterApostrophe: false, named };
    }
}

/** The names of a place inside a region, with what they name. */
function placeNames(gazetteer: Gazetteer, place: GazetteerPlace): NameOf[] {
  const { id, region, clarity, lake, personal, names, onlyTyped, ofRegion } = place;
  const named = {
    region,
    via: id,
    lake,
    personal,
    tier: clarity,
    ...(onlyTyped && { onlyTyped }),
    ...(ofRegion && { ofRegion }),
    ...nearby(gazetteer, place),
    ...besideRegion(gazetteer, place)
  };
  return names.map((name) => [name, named]);
}

/** What tells a place from its namesakes, for a place that has any: its region, and what else is surely there. */
function nearby({ regions, places }: Gazetteer, { id, region, notNear, beside }: GazetteerPlace) {
  if (!notNear) return {};
  const isSurelyBeside = (one: GazetteerPlace) =>
    one.region === region && one.id !== id && one.clarity === 'clear';
  const own = [...regions.filter((one) => one.region === region), ...places.filter(isSurelyBeside)];
  const besideNear = new Beginnings(beside ?? []);
  return { notNear: new Beginnings(notNear), ownNear: beginningsOf(own), besideNear };
}

/** The same of a region: the other regions, and what is surely in it, speak for it. */
function namesakesOf({ regions, places }: Gazetteer, region: string) {
  const { notNear, beside } = tables[region] ?? {};
  if (!notNear) return {};
  const inside = places.filter((one) => one.region === region && one.clarity === 'clear');
  const ownNear = beginningsOf([...regions.filter((one) => one.region !== region), ...inside]);
  return { notNear: new Beginnings(notNear), ownNear, besideNear: new Beginnings(beside ?? []) };
}

/** The names of the region, beside which one of its shared names is meant. */
function besideRegion({ regions }: Gazetteer, { region, clarity }: GazetteerPlace) {
  if (clarity !== 'shared') return {};
  return { regionNear: beginningsOf(regions.filter((one) => one.region === region)) };
}

function beginningsOf(bearers: readonly { names: string[] }[]): Beginnings {
  const all = bearers.flatMap(({ names }) => names.map((name) => fold(name).slice(0, beginningUnits)));
  return new Beginnings(all.filter(({ length }) => length === beginningUnits));
}

/** As much of a name as no ending changes; a shorter name begins too many other words. */
const beginningUnits = 5;

const order: Record<Clarity, number> = { shared: 0, clear: 1, unclear: 2, small: 3 };

interface Declined {
  stems: Stem[];
  declined: Language | undefined;
  endingsAfterApostrophe: boolean;
}

/** Whether a language declines its names, rather than make adjectives of them alone, as French does. */
const declines = ({ endings }: LanguageData) => endings.some(({ cases }) => 'nom' in cases);

/** A language as it is written in a script; undefined where it has no endings in it. */
function writtenIn(script: Script, data: LanguageData): LanguageData | undefined {
  const letters = data.alphabets[script];
  return letters ? inAlphabet(data, letters) : data.script === script && !declines(data) ? data : undefined;
}

/**
 * The function that declines a name in the language of its script, and besides in those that are written in that script
 * too (French adjectives, Azerbaijani in Cyrillic letters), where an ending is none of the first’s.
 */
function createDecliners(): (name: string) => Declined {
  const all = Object.values(languageData);
  const byScript = new Map(
    all.filter(declines).map((data): [Script, (name: string) => Declined] => {
      const decline = createDecliner(data);
      const guests = all.flatMap((one) => writtenIn(data.script, one) ?? []).map(createDecliner);
      const endingsAfterApostrophe = data.script === 'Latin';
      return [
        data.script,
        (name) => ({
          stems: decline(name).map((stem) => (stem.written === name ? withGuests(stem, guests) : stem)),
          declined: data.language,
          endingsAfterApostrophe
        })
      ];
    })
  );
  return (name) =>
    byScript.get(scriptOf(name))?.(name) ?? {
      stems: [{ stem: fold(name), written: name, cases: noEndings }],
      declined: undefined,
      endingsAfterApostrophe: false
    };
}

const merged = new Map<Stem['cases'], Map<Stem['cases'], Stem['cases']>>();

/** A stem with the endings that it takes in other languages too; names of one shape share one table. */
function withGuests(stem: Stem, guests: readonly ((name: string) => Stem[])[]): Stem {
  return guests.reduce((own, decline) => {
    const same = decline(own.written).find((one) => one.stem === own.stem);
    if (!same) return own;
    const tables = merged.get(own.cases) ?? new Map<Stem['cases'], Stem['cases']>();
    merged.set(own.cases, tables);
    const cases = tables.get(same.cases) ?? new Map([...same.cases, ...own.cases]);
    tables.set(same.cases, cases);
    return { ...own, cases };
  }, stem);
}

type NameOf = [string, Omit<Named, 'declined' | 'length'>];

const tables: Readonly<
  Record<
    string,
    {
      personal?: boolean;
      clipped?: string[];
      notNear?: string[];
      beside?: string[];
      plain?: string[];
      guarded?: string[];
      near?: string[];
    }
  >
> = spellings.regions;

function regionNames(gazetteer: Gazetteer): NameOf[] {
  return gazetteer.regions.flatMap(({ region, names, guarded }) => {
    const table = tables[region];
    const told = namesakesOf(gazetteer, region);
    const loose = [...guarded, ...(table?.guarded ?? []).flatMap(expand)];
    const personal = table?.personal ?? true;
    const isLoose = new Set(loose.map(fold));
    const sure = [...names, ...(table?.plain ?? []).flatMap(expand)].filter(
      (name) => !isLoose.has(fold(name))
    );
    return [
      ...sure.map((name): NameOf => [name, { region, lake: false, personal, tier: 'sure', ...told }]),
      ...loose.map((name): NameOf => [name, { region, lake: false, personal, tier: 'guarded', ...told }])
    ];
  });
}

const townNames: Readonly<Record<string, string[]>> = spellings.places;

function nearNames({ regions, places }: Gazetteer): NameOf[] {
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

/**
 * The names to be found by their sounds where no spelling fits: those of places and regions that are one word. Such a
 * find is doubtful, but for the long name of a place that is clear.
 */
export function* soundedForms(gazetteer: Gazetteer): Generator<Form<Named>> {
  const decline = createDecliners();
  const regions = regionNames(gazetteer).filter(([, { tier }]) => tier === 'sure');
  const places = gazetteer.places
    .filter(({ settlement, clarity }) => settlement && clarity !== 'shared')
    .flatMap((place) => placeNames(gazetteer, place));
  for (const [name, named] of [...regions, ...places]) {
    if (/[\s-]/u.test(name)) continue;
    const { stems, declined, endingsAfterApostrophe } = decline(name);
    const isLong = soundsOf(name, scriptOf(name)).length >= tellingSounds;
    const tier = named.via === undefined ? 'near' : isLong && named.tier === 'clear' ? 'clear' : 'unclear';
    const length = Array.from(name).length;
    for (const stem of stems)
      yield { ...stem, endingsAfterApostrophe, named: { ...named, tier, declined, length } };
  }
}
