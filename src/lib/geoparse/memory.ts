import type { Decision } from './resolver.ts';

/** What a text has said so far that bears on the next candidate. */
export interface Memory {
  /** Names, folded, that something else in the text bears: a person, a team, a horse, a falcon. */
  others: Set<string>;
  /** First names of people in the text, folded: a bare name that could be one of them. */
  firstNames: Set<string>;
  /** The same of ships, firms and drinks, which go on in quotation marks. */
  quoted: Set<string>;
  /** Names as written that a place far away bears. */
  farAway: Set<string>;
  /** The last mention. */
  last: Decision | undefined;
  /** Whether the text has no capital letter at all: then names have none. */
  isLowerCase: boolean;
}

/** As much of a text as tells whether it has capitals. */
const sample = 4000;

export const newMemory = (text: string): Memory => ({
  others: new Set(),
  firstNames: new Set(),
  quoted: new Set(),
  farAway: new Set(),
  last: undefined,
  isLowerCase: !/\p{Lu}/u.test(text.slice(0, sample))
});

/** As far as a mention of a region lends its company to a doubtful one, in UTF-16 units. */
const companyUnits = 1200;

/** A decision about a region, or a place (`via`) inside it, as `settle` needs it. */
export interface Settled {
  decision: Decision;
  region: string;
  via: string | undefined;
}

/**
 * What stands of the decisions of a text (in order), now that all of it is known: not those that another bearer of the
 * name turned out to have, nor those that need a mention of their region near them and have none. Linear.
 */
export function settle<Found extends Settled>(found: readonly Found[], { others }: Memory): Found[] {
  const open = found.filter(({ decision: { bare } }) => bare === undefined || !others.has(bare));
  const isNear = new Set<Found>();
  for (const direction of [open, open.toReversed()]) {
    const sure = new Map<string, number>();
    const doubtful = new Map<string, { via: string | undefined; at: number }>();
    const isClose = (at: number | undefined, start: number) =>
      at !== undefined && Math.abs(start - at) <= companyUnits;
    for (const one of direction) {
      const { decision, region, via } = one;
      const { start, needsCompany, bare } = decision;
      // Two doubtful places of one region, each where a place is named, vouch for each other.
      const other = doubtful.get(region);
      const vouched = bare === undefined && other?.via !== via && isClose(other?.at, start);
      if (isClose(sure.get(region), start) || vouched) isNear.add(one);
      if (!needsCompany) sure.set(region, start);
      else if (bare === undefined) doubtful.set(region, { via, at: start });
    }
  }
  return open.filter((one) => !one.decision.needsCompany || isNear.has(one));
}
