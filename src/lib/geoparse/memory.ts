import type { Language } from '../i18n/languages.ts';
import type { Decision } from './decision.ts';

/** What a text has said so far that bears on the next candidate. */
export interface Memory {
  /** Names, folded, that something else in the text bears: a person, a team, a horse, a falcon. */
  others: Set<string>;
  /** Names, folded, that are words of the text too: what begins a sentence may be one of them. */
  words: Set<string>;
  /** Names, folded, that the text has said a place elsewhere bears. */
  namesakes: Set<string>;
  /** First names of people in the text, folded: a bare name that could be one of them. */
  firstNames: Set<string>;
  /** The same of ships, firms and drinks, which go on in quotation marks. */
  quoted: Set<string>;
  /** Names as written that a place far away bears. */
  farAway: Set<string>;
  /** Shared names, folded, with the region that the text has said once is theirs. */
  shared: Map<string, string>;
  /** The language of the text as a whole. */
  own: Language;
  /** Where the last name began that is something else’s: what it could be by a slip of the pen is not asked. */
  refused: number;
  /** The last mention. */
  last: Decision | undefined;
  /** Whether the text has no capital letter at all: then names have none. */
  isLowerCase: boolean;
}

/** As much of a text as tells whether it has capitals. */
const sample = 4000;

export const newMemory = (text: string, own: Language): Memory => ({
  own,
  others: new Set(),
  namesakes: new Set(),
  words: new Set(),
  firstNames: new Set(),
  quoted: new Set(),
  farAway: new Set(),
  shared: new Map(),
  refused: -1,
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

/** What a text’s other decisions make of one. */
export type Standing<Found> = Found & {
  /** Whether the text names no other place near it. */
  isAlone: boolean;
};

/**
 * What stands of the decisions of a text (in order), now that all of it is known: not those that another bearer of the
 * name turned out to have, nor those that need a mention of their region near them and have none, nor a name that has
 * nothing for it but itself, in quotation marks. Linear.
 */
export function settle<Found extends Settled>(
  found: readonly Found[],
  { others, words }: Memory
): Standing<Found>[] {
  const firm = new Map<string, number>();
  for (const {
    decision: { bare, key }
  } of found)
    if (!bare) firm.set(key, (firm.get(key) ?? 0) + 1);
  const open = found.filter(
    ({ decision: { bare, key, opens } }) =>
      !bare || !((others.has(key) && (firm.get(key) ?? 0) < 2) || (opens && words.has(key)))
  );
  const hasCompany = new Set<Found>();
  for (const direction of [open, open.toReversed()])
    for (const one of accompanied(direction)) hasCompany.add(one);
  const standing = open.filter((one) => !one.decision.needsCompany || hasCompany.has(one));
  const hasOther = new Set<Found>();
  for (const direction of [standing, standing.toReversed()]) {
    let last: Found | undefined;
    let lastOther: Found | undefined;
    for (const one of direction) {
      if (last && last.decision.key !== one.decision.key) lastOther = last;
      if (lastOther && isClose(lastOther.decision.start, one.decision.start)) hasOther.add(one);
      last = one;
    }
  }
  return standing
    .map((one) => ({ ...one, isAlone: one.decision.bare && !hasOther.has(one) }))
    .filter(({ isAlone, decision }) => !isAlone || !decision.quoted);
}

/** The decisions that have before them, in the order given, a mention of their region, or another doubtful place of it. */
function accompanied<Found extends Settled>(found: readonly Found[]): Found[] {
  const sure = new Map<string, number>();
  const doubtful = new Map<string, { via: string | undefined; at: number }>();
  return found.filter(({ decision: { start, needsCompany, bare }, region, via }) => {
    // Two doubtful places of one region, each where a place is named, vouch for each other.
    const other = doubtful.get(region);
    const isVouchedFor = !bare && other !== undefined && other.via !== via && isClose(other.at, start);
    const isNear = isClose(sure.get(region), start);
    if (!needsCompany) sure.set(region, start);
    else if (!bare) doubtful.set(region, { via, at: start });
    return isNear || isVouchedFor;
  });
}

const isClose = (at: number | undefined, start: number) =>
  at !== undefined && Math.abs(start - at) <= companyUnits;
