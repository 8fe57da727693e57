import { Beginnings } from './beginnings.ts';
import { fold } from './fold.ts';
import type { Gazetteer, GazetteerPlace } from './gazetteer.ts';
import { tables } from './spellingTables.ts';

/** What tells a name from its namesakes: see `Named`. */
interface Told {
  notNear?: Beginnings;
  ownNear?: Beginnings;
  besideNear?: Beginnings;
  regionNear?: Beginnings;
}

/** What tells the places and regions of a gazetteer from their namesakes, by the names of what is surely beside them. */
export class Namesakes {
  readonly #regions = new Map<string, string[]>();
  readonly #clear = new Map<string, { id: string; beginnings: string[] }[]>();

  constructor({ regions, places }: Gazetteer) {
    for (const { region, names } of regions) {
      this.#regions.set(region, beginningsOf(names));
      this.#clear.set(region, []);
    }
    for (const { id, region, clarity, names } of places)
      if (clarity === 'clear') this.#clear.get(region)?.push({ id, beginnings: beginningsOf(names) });
  }

  /** Of a place: its region, and what else is surely there, speak for it; a shared name needs its region’s. */
  ofPlace({ id, region, clarity, notNear, beside }: GazetteerPlace): Told {
    const own = this.#regions.get(region) ?? [];
    return {
      ...(clarity === 'shared' && { regionNear: new Beginnings(own) }),
      ...(notNear && told(notNear, [...own, ...this.#inside(region, id)], beside))
    };
  }

  /** Of a region: the other regions, and what is surely in it, speak for it. */
  ofRegion(region: string): Told {
    const { notNear, beside } = tables[region] ?? {};
    const others = [...this.#regions].flatMap(([one, beginnings]) => (one === region ? [] : beginnings));
    return notNear ? told(notNear, [...others, ...this.#inside(region)], beside) : {};
  }

  #inside(region: string, except?: string): string[] {
    const clear = this.#clear.get(region) ?? [];
    return clear.flatMap(({ id, beginnings }) => (id === except ? [] : beginnings));
  }
}

const told = (notNear: readonly string[], own: readonly string[], beside: readonly string[] = []): Told => ({
  notNear: new Beginnings(notNear.map(fold)),
  ownNear: new Beginnings(own),
  besideNear: new Beginnings(beside.map(fold))
});

const beginningsOf = (names: readonly string[]) =>
  names.map((name) => fold(name).slice(0, beginningUnits)).filter(({ length }) => length === beginningUnits);

/** As much of a name as no ending changes; a shorter name begins too many other words. */
const beginningUnits = 5;
