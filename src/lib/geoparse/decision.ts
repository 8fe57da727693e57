import type { RuleId } from './data/reasons.ts';
import { isLinked } from './evidence.ts';
import type { Evidence } from './evidence.ts';
import type { Grammar } from './grammar.ts';
import { isListed, isOpenSentence } from './lists.ts';
import type { Match } from './patterns.ts';
import type { Surroundings } from './surroundings.ts';
import { formOf } from './wordForm.ts';

/** By which rule a candidate is a mention, its span, and the words of the text that tell. */
export interface Decision {
  rule: RuleId;
  start: number;
  end: number;
  context: string;
  /** The name, folded. */
  key: string;
  /** Whether nothing but the name itself speaks for it: what else in the text bears the name has it then. */
  bare: boolean;
  /** Whether it stands in quotation marks of its own. */
  quoted: boolean;
  /** Whether it begins a sentence, where any word has a capital. */
  opens: boolean;
  /** Whether it counts only where the text speaks of the region elsewhere. */
  needsCompany: boolean;
}

/** What a candidate that nothing speaks against needs, by how surely its name means the place. */
export function decide(evidence: Evidence): Decision | undefined {
  const { candidate, grammar, surroundings } = evidence;
  const { cases, named } = candidate;
  const listed = () => isListed(evidence.text, candidate.start, evidence.memory.last?.end, grammar);
  switch (named.tier) {
    case 'sure':
      if (evidence.typed) return decision(evidence, 'typed', { match: evidence.typed });
      if (listed()) return decision(evidence, 'listed');
      return evidence.placed ? decision(evidence, 'placed') : decision(evidence, 'name', { bare: true });
    case 'guarded': {
      const epithet = grammar.epithets(surroundings, cases);
      const support = epithet ?? grammar.support(surroundings, cases);
      if (!support && listed()) return decision(evidence, 'listed');
      if (support) return decision(evidence, 'supported', { match: support, whole: epithet !== undefined });
      return decision(evidence, 'guarded', { bare: !evidence.placed, needsCompany: !evidence.placed });
    }
    case 'near':
      if (evidence.typed || listed() || (evidence.placed && named.length >= longEnough))
        return decision(evidence, 'near');
      return named.length < unmistakable ? undefined : decision(evidence, 'near', { bare: true });
    case 'clear':
      return decision(evidence, 'inside', {
        match: named.lake ? evidence.place : undefined,
        whole: true,
        bare: !evidence.typed && !evidence.place && !evidence.placed
      });
    case 'unclear':
      return decideUnclear(evidence, listed);
    case 'small':
      if (evidence.place) return decision(evidence, 'insideTyped', { match: evidence.place });
      if (isPartOfName(surroundings, grammar)) return undefined;
      if (evidence.placed) return decision(evidence, 'insidePlaced');
      return decision(evidence, 'insideListed', { bare: true, needsCompany: !listed() });
    case 'shared':
      return decideShared(evidence, listed);
    case 'other':
      return undefined;
    default:
      return named.tier satisfies never;
  }
}

/** A common word, a person’s or a namesake’s name: beside its word; else only in a text that speaks of its region. */
function decideUnclear(evidence: Evidence, listed: () => boolean): Decision | undefined {
  const { candidate, grammar, surroundings, typed, place, placed, memory } = evidence;
  const { named, start } = candidate;
  if (place) return decision(evidence, 'insideTyped', { match: place, whole: named.lake });
  if (named.onlyTyped || (named.lake && named.length < shortestLake)) return undefined;
  if (listed()) return decision(evidence, 'insideListed');
  if (placed || typed || isLinked(evidence) || isListHead(evidence))
    return decision(evidence, 'insidePlaced', { needsCompany: true });
  const followsRegion = memory.last !== undefined && /^ $/u.test(evidence.text.slice(memory.last.end, start));
  if (followsRegion) return decision(evidence, 'insideListed', { bare: true });
  const isInSentence = surroundings.before(0) !== undefined && isOpenSentence(evidence.text, start);
  if (named.length < shortestBare || !isInSentence || isPartOfName(surroundings, grammar)) return undefined;
  return decision(evidence, 'insideListed', { bare: true, needsCompany: true });
}

/** A name that places of several regions have: that of the region whose name stands by it, and of the same one afterwards. */
function decideShared(evidence: Evidence, listed: () => boolean): Decision | undefined {
  const { candidate, surroundings, place, placed, key, memory } = evidence;
  const { region, regionNear } = candidate.named;
  const known = memory.shared.get(key);
  const isBeside = regionNear !== undefined && surroundings.hasBeginning(regionNear, besideWords);
  if (known === undefined ? !isBeside : known !== region) return undefined;
  if (candidate.named.ofRegion) return decideHamlet(evidence);
  const isPlace = place !== undefined || listed() || isListHead(evidence);
  if (!isPlace && (known === undefined || !placed)) return undefined;
  memory.shared.set(key, region);
  return place ? decision(evidence, 'insideTyped', { match: place }) : decision(evidence, 'insideListed');
}

/** A region’s name that a village of another region has too, whose name stands by it. */
function decideHamlet(evidence: Evidence): Decision | undefined {
  const { candidate, grammar, surroundings, key, memory } = evidence;
  const hamlet = grammar.hamlets(surroundings, candidate.cases);
  if (!hamlet) return undefined;
  memory.shared.set(key, candidate.named.region);
  return decision(evidence, 'insideTyped', { match: hamlet });
}

/** Whether another name goes on a list that this one begins: “Sus et Zaboukh”. */
function isListHead({ text, candidate, surroundings, grammar }: Evidence): boolean {
  const next = surroundings.after(0);
  const afterNext = surroundings.after(1);
  if (!next || !isOpenSentence(text, candidate.start)) return false;
  if (next.gap === ', ') return next.form.isCapital;
  return grammar.conjoining.has(next.form.folded) && afterNext?.gap === ' ' && afterNext.form.isCapital;
}

/** Whether a capitalised word stands directly before, within the sentence, that joins or places nothing: Suren Spandaryan. */
function isPartOfName(surroundings: Surroundings, { joining, lexicon }: Grammar): boolean {
  const previous = surroundings.before(0);
  return (
    previous?.gap === ' ' &&
    surroundings.before(1) !== undefined &&
    previous.form.isCapital &&
    !joining.has(previous.form.folded) &&
    (lexicon.classesOf(previous.form) & lexicon.bitOf('prepositions')) === 0
  );
}

/** How far from a shared name its region’s may stand, in words. */
const besideWords = 8;
/** A misspelling of a name this long is hardly another word. */
const longEnough = 6;
/** And one this long is none even by itself. */
const unmistakable = 7;
/** A shorter name of an unclear place must have more than the text’s region for it. */
const shortestBare = 5;
/** A shorter name of a lake is nothing without its word: Sev, black. */
const shortestLake = 5;

interface Told {
  match?: Match | undefined;
  /** Whether the words that matched belong to the name: a lake’s word, Western Zangezur. */
  whole?: boolean;
  bare?: boolean;
  needsCompany?: boolean;
}

function decision(
  { text, candidate, grammar, surroundings, key, quoted }: Evidence,
  rule: RuleId,
  { match, whole = false, bare = false, needsCompany = false }: Told = {}
): Decision {
  let { start, end } = candidate;
  const words: string[] = [];
  for (let place = (match?.before ?? 0) - 1; place >= 0; place -= 1)
    words.push(surroundings.before(place)!.form.written);
  for (let place = 0; place < (match?.after ?? 0); place += 1)
    words.push(surroundings.after(place)!.form.written);
  if (whole && match) {
    if (match.before > 0) start = surroundings.before(match.before - 1)!.start;
    if (match.after > 0) end = surroundings.after(match.after - 1)!.end;
  }
  const told = words.filter((word) => whole || !grammar.linking.has(formOf(word).folded));
  // A name of several words is a place’s in quotation marks too: the so-called “Western Zangezur”.
  return {
    rule,
    start,
    end,
    context: told.join(' '),
    key,
    bare,
    quoted: quoted && !key.includes(' '),
    opens: !isOpenSentence(text, candidate.start),
    needsCompany
  };
}
