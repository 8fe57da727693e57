import { languageData } from './data/languages.ts';
import { createDecliners } from './decliners.ts';
import { fold } from './fold.ts';
import type { Clarity, Gazetteer, GazetteerPlace } from './gazetteer.ts';
import { scriptOf } from './localLanguage.ts';
import type { Form } from './candidate.ts';
import { nearNames, placeNames, regionNames } from './named.ts';
import type { Named, NameOf } from './named.ts';
import { Namesakes } from './namesakes.ts';
import { soundsOf } from './sounds.ts';
import { neverNames, tables } from './spellingTables.ts';

/** Fewer sounds of a clear name leave a name that sounds so in doubt. */
const tellingSounds = 7;

/** All names of a gazetteer with what they name, and how they are declined: what the tables of spellings and of sounds are made of. */
export class AllNames {
  readonly gazetteer: Gazetteer;
  readonly decline = createDecliners();
  readonly regions: readonly NameOf[];
  readonly places: readonly (readonly [place: GazetteerPlace, names: readonly NameOf[]])[];

  constructor(gazetteer: Gazetteer) {
    this.gazetteer = gazetteer;
    const namesakes = new Namesakes(gazetteer);
    this.regions = regionNames(gazetteer, namesakes);
    this.places = gazetteer.places
      .toSorted((one, other) => order[one.clarity] - order[other.clarity])
      .map((place) => [place, placeNames(place, namesakes)]);
  }
}

const order: Record<Clarity, number> = { shared: 0, clear: 1, unclear: 2, small: 3 };

/**
 * Every name of a gazetteer as a text may write it, each by one bearer: a region before a place, a clear name before
 * others (but a shared name by one of each region, and by who has it without). A name takes the endings of the language
 * of its script that has any (Cyrillic and Armenian names in a French text keep their cases).
 */
export function* formsOf(names: AllNames): Generator<Form<Named>> {
  const seen = new Set<string>();
  const make = function* ([name, named]: NameOf): Generator<Form<Named>> {
    const folded = fold(name);
    const key = named.tier === 'shared' ? `${folded} ${named.region}` : folded;
    if (folded === '' || seen.has(key)) return;
    seen.add(key);
    yield* declinedForms(names, name, named);
  };
  const { gazetteer, regions, places } = names;
  for (const name of [...neverNames, ...gazetteer.outside])
    yield* make([name, { region: '', lake: false, personal: false, tier: 'other' }]);
  const shared = places.filter(([{ clarity }]) => clarity === 'shared');
  const others = places.filter(([{ clarity }]) => clarity !== 'shared');
  for (const one of shared.flatMap(([, all]) => all)) yield* make(one);
  for (const one of regions) yield* make(one);
  for (const one of others.flatMap(([, all]) => all)) yield* make(one);
  for (const one of nearNames(gazetteer)) yield* make(one);
  yield* romanisedForms(names);
  yield* clippedForms(gazetteer);
}

function* declinedForms(
  { decline }: AllNames,
  name: string,
  named: Omit<Named, 'declined' | 'length'>
): Generator<Form<Named>> {
  const { stems, declined, endingsAfterApostrophe } = decline(name);
  const length = Array.from(name).length;
  for (const stem of stems) yield { ...stem, endingsAfterApostrophe, named: { ...named, declined, length } };
}

/** The Latin names of regions and well-known places with the endings that a language of another script gives them in Latin letters. */
function* romanisedForms({ regions, places }: AllNames): Generator<Form<Named>> {
  const latin = [...regions, ...places.flatMap(([, all]) => all)].filter(
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

/**
 * The names to be found by their sounds where no spelling fits: those of places and regions that are one word. Such a
 * find is doubtful, but for the long name of a place that is clear.
 */
export function* soundedForms(names: AllNames): Generator<Form<Named>> {
  const regions = names.regions.filter(([, { tier }]) => tier === 'sure');
  const places = names.places.flatMap(([{ settlement, clarity }, all]) =>
    settlement && clarity !== 'shared' ? all : []
  );
  for (const [name, named] of [...regions, ...places]) {
    if (/[\s-]/u.test(name)) continue;
    const isLong = soundsOf(name, scriptOf(name)).length >= tellingSounds;
    const tier = named.via === undefined ? 'near' : isLong && named.tier === 'clear' ? 'clear' : 'unclear';
    yield* declinedForms(names, name, { ...named, tier });
  }
}
