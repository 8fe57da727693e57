import { Beginnings } from './beginnings.ts';
import { fold } from './fold.ts';
import type { Gazetteer, GazetteerPlace } from './gazetteer.ts';
import { tables } from './spellingTables.ts';

/** What tells a place from its namesakes, for a place that has any: its region, and what else is surely there. */
export function nearby({ regions, places }: Gazetteer, { id, region, notNear, beside }: GazetteerPlace) {
  if (!notNear) return {};
  const isSurelyBeside = (one: GazetteerPlace) =>
    one.region === region && one.id !== id && one.clarity === 'clear';
  const own = [...regions.filter((one) => one.region === region), ...places.filter(isSurelyBeside)];
  const besideNear = new Beginnings(beside ?? []);
  return { notNear: new Beginnings(notNear), ownNear: beginningsOf(own), besideNear };
}

/** The same of a region: the other regions, and what is surely in it, speak for it. */
export function namesakesOf({ regions, places }: Gazetteer, region: string) {
  const { notNear, beside } = tables[region] ?? {};
  if (!notNear) return {};
  const inside = places.filter((one) => one.region === region && one.clarity === 'clear');
  const ownNear = beginningsOf([...regions.filter((one) => one.region !== region), ...inside]);
  return { notNear: new Beginnings(notNear), ownNear, besideNear: new Beginnings(beside ?? []) };
}

/** The names of the region, beside which one of its shared names is meant. */
export function besideRegion({ regions }: Gazetteer, { region, clarity }: GazetteerPlace) {
  if (clarity !== 'shared') return {};
  return { regionNear: beginningsOf(regions.filter((one) => one.region === region)) };
}

function beginningsOf(bearers: readonly { names: string[] }[]): Beginnings {
  const all = bearers.flatMap(({ names }) => names.map((name) => fold(name).slice(0, beginningUnits)));
  return new Beginnings(all.filter(({ length }) => length === beginningUnits));
}

/** As much of a name as no ending changes; a shorter name begins too many other words. */
const beginningUnits = 5;
