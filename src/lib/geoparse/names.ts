import { languageData } from './data/languages.ts';
import { createDecliners } from './decliners.ts';
import { fold } from './fold.ts';
import type { Clarity, Gazetteer } from './gazetteer.ts';
import { scriptOf } from './localLanguage.ts';
import type { Form } from './candidate.ts';
import { nearNames, placeNames, regionNames } from './named.ts';
import type { Named } from './named.ts';
import { soundsOf } from './sounds.ts';
import { neverNames, tables } from './spellingTables.ts';

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
  for (const name of [...neverNames, ...gazetteer.outside])
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

const order: Record<Clarity, number> = { shared: 0, clear: 1, unclear: 2, small: 3 };

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
