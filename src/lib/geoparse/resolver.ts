import type { RuleId } from './data/reasons.ts';
import type { Grammar } from './grammar.ts';
import { isListed, isOpenSentence } from './lists.ts';
import type { Memory } from './memory.ts';
import type { Named } from './names.ts';
import type { Match } from './patterns.ts';
import { personSign } from './people.ts';
import type { Candidate } from './recogniser.ts';
import type { Surroundings } from './surroundings.ts';
import { isQuoted, trapOf } from './traps.ts';
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
  /** Whether it counts only where the text speaks of the region elsewhere. */
  needsCompany: boolean;
}

/** A candidate in its surroundings, and what they say for it, found out when it is asked for. */
class Evidence {
  readonly text: string;
  readonly candidate: Candidate<Named>;
  readonly grammar: Grammar;
  readonly memory: Memory;
  readonly surroundings: Surroundings;
  /** The name without its ending, folded. */
  readonly key: string;
  #typed: Match | undefined | null = null;
  #place: Match | undefined | null = null;
  #placed: boolean | null = null;

  constructor(
    text: string,
    candidate: Candidate<Named>,
    surroundings: Surroundings,
    grammar: Grammar,
    memory: Memory
  ) {
    this.text = text;
    this.candidate = candidate;
    this.surroundings = surroundings;
    this.grammar = grammar;
    this.memory = memory;
    this.key = formOf(text.slice(candidate.start, candidate.stemEnd)).folded;
  }

  /** A word that says what the name names: district, road, mayor. */
  get typed(): Match | undefined {
    if (this.#typed === null) this.#typed = this.grammar.typed(this.surroundings, this.candidate.cases);
    return this.#typed;
  }

  /** A word for a place such as villages and monasteries are; for a lake, its own. */
  get place(): Match | undefined {
    const { named, cases } = this.candidate;
    if (this.#place === null)
      this.#place = (named.lake ? this.grammar.lakes : this.grammar.places)(this.surroundings, cases);
    return this.#place;
  }

  /** Whether the name says where something is: by its case or a preposition. */
  get placed(): boolean {
    return (this.#placed ??= isPlaced(this.grammar, this.surroundings, this.candidate.cases));
  }
}

/**
 * Whether a candidate is a mention, in the order in which a reader would judge: an address, a thing that only bears the
 * name, a person, a place elsewhere, a word of the language; then what the name itself still needs beside it.
 */
export function resolve(
  text: string,
  candidate: Candidate<Named>,
  surroundings: Surroundings,
  grammar: Grammar,
  memory: Memory
): Decision | undefined {
  const { start, end, stemEnd, cases } = candidate;
  if (isAddress(text, start, end)) return undefined;
  if (!takesEnding(text, candidate, grammar)) return undefined;
  surroundings.readIn(grammar.lexicon);
  const evidence = new Evidence(text, candidate, surroundings, grammar, memory);
  if (isSomethingElse(evidence)) return undefined;
  if (isNamesake(candidate.named, surroundings) || grammar.elsewhere(surroundings, cases)) {
    memory.others.add(evidence.key);
    return undefined;
  }
  const written = text.slice(start, stemEnd);
  if (!/\p{Lu}/u.test(written) && !mayBeLower(written, evidence)) {
    // A name that the text writes in lower case is a word of it: a falcon, honey.
    memory.others.add(evidence.key);
    return undefined;
  }
  return decide(evidence);
}

/** What needs no look around: a doubtful name in lower case, where the text has capitals. */
export function isHopeless(text: string, { start, named, cases }: Candidate<Named>, memory: Memory): boolean {
  if (memory.isLowerCase || named.tier === 'sure' || named.tier === 'clear' || cases.includes('adj'))
    return false;
  const first = text.charAt(start);
  return first === first.toLowerCase() && first !== first.toUpperCase();
}

/** Whether the name is a person’s, a team’s, a horse’s, a hotel’s; remembers those that a text goes on to name. */
function isSomethingElse(evidence: Evidence): boolean {
  const { text, candidate, grammar, memory, surroundings, key } = evidence;
  const { cases } = candidate;
  const written = text.slice(candidate.start, candidate.stemEnd);
  const inQuotes = isQuoted(text, candidate.start, candidate.end);
  if (memory.farAway.has(written) || (inQuotes && memory.quoted.has(key))) return true;
  const sign = personSign(grammar, surroundings, cases);
  if (sign && !evidence.placed) {
    // Who is called Elnur Lachin is Lachin afterwards; who is called Lachin Mammadov may be.
    (sign === 'preceded' ? memory.others : memory.firstNames).add(key);
    return true;
  }
  const trap = trapOf(evidence);
  if (trap) {
    if (trap.lasting === 'bare') memory.others.add(key);
    if (trap.lasting === 'quoted') (inQuotes ? memory.quoted : memory.others).add(key);
    if (trap.lasting === 'spelling') memory.farAway.add(written);
    return true;
  }
  const isPerson = grammar.person(surroundings, cases) !== undefined;
  const isFirstName = memory.firstNames.has(key) && !isLinked(evidence);
  if (!isPerson && !isFirstName && !memory.others.has(key)) return false;
  const isHeld = evidence.placed && !cases.some((one) => grammar.giving.has(one));
  if (cases.includes('adj') || evidence.typed || isHeld || evidence.place) return false;
  memory.others.add(key);
  return true;
}

/** Whether a word in the sentence says that the name is a namesake’s. */
const isNamesake = ({ notNear }: Named, surroundings: Surroundings) =>
  notNear !== undefined && surroundings.hasBeginning(notNear, 10);

/** What a candidate that nothing speaks against needs, by how surely its name means the place. */
function decide(evidence: Evidence): Decision | undefined {
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
      if (!evidence.typed && !listed() && (named.length < longEnough || !evidence.placed)) return undefined;
      return decision(evidence, 'near');
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
  if (named.lake && named.length < shortestLake) return undefined;
  if (listed()) return decision(evidence, 'insideListed');
  if (placed || typed || isLinked(evidence) || isListHead(evidence))
    return decision(evidence, 'insidePlaced', { needsCompany: true });
  const followsRegion = memory.last !== undefined && /^ $/u.test(evidence.text.slice(memory.last.end, start));
  if (followsRegion) return decision(evidence, 'insideListed', { bare: true });
  const isInSentence = surroundings.before(0) !== undefined && isOpenSentence(evidence.text, start);
  if (named.length < shortestBare || !isInSentence || isPartOfName(surroundings, grammar)) return undefined;
  return decision(evidence, 'insideListed', { bare: true, needsCompany: true });
}

/** Whether a linking word stands before: “the meadows of Zar”. */
const isLinked = ({ surroundings, grammar, candidate }: Evidence) =>
  grammar.linking.has(surroundings.before(0)?.form.folded ?? '') &&
  !grammar.notPlacing(surroundings, candidate.cases);

/** Whether another name goes on a list that this one begins: “Sus et Zaboukh”. */
function isListHead({ text, candidate, surroundings, grammar }: Evidence): boolean {
  const next = surroundings.after(0);
  const afterNext = surroundings.after(1);
  if (!next || !isOpenSentence(text, candidate.start)) return false;
  if (next.gap === ', ') return next.form.isCapital;
  return grammar.conjoining.has(next.form.folded) && afterNext?.gap === ' ' && afterNext.form.isCapital;
}

/** A misspelling of a name this long is hardly another word. */
const longEnough = 7;
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
  { text, candidate, grammar, surroundings, key }: Evidence,
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
  const quoted = isQuoted(text, candidate.start, candidate.end);
  const told = words.filter((word) => whole || !grammar.linking.has(formOf(word).folded));
  return { rule, start, end, context: told.join(' '), key, bare, quoted, needsCompany };
}

/** Whether the ending may stand there: those of Azerbaijani only in its texts or on names in its letters. */
function takesEnding(text: string, candidate: Candidate<Named>, { language }: Grammar): boolean {
  const { start, stemEnd, named, hasEnding } = candidate;
  if (!hasEnding || named.declined === language) return true;
  const written = text.slice(start, stemEnd);
  return !/^\p{Script=Latin}/u.test(written) || /[əğışçöü]/iu.test(written.normalize('NFC'));
}

function isPlaced(grammar: Grammar, surroundings: Surroundings, cases: readonly string[]): boolean {
  if (cases.some((one) => grammar.placing.has(one))) return true;
  return grammar.preposition(surroundings, cases) !== undefined && !grammar.notPlacing(surroundings, cases);
}

/** Names in lower case are adjectives, words of the language, or a writer’s habit, which names of villages share only where nothing has a capital. */
function mayBeLower(
  written: string,
  { candidate, grammar, memory, surroundings, typed, place, placed }: Evidence
): boolean {
  const { named, cases } = candidate;
  if (cases.includes('adj') || cases.includes('link')) return named.tier === 'sure' || named.tier === 'clear';
  const isWord = grammar.lowerCase.has(written.normalize('NFC'));
  const isHeld = typed !== undefined || placed || place !== undefined;
  const isLowerCase = memory.isLowerCase || (isHeld && surroundings.isLowerCase);
  if (named.tier === 'clear') return isLowerCase && (!isWord || placed || place !== undefined);
  if (named.tier === 'unclear') return memory.isLowerCase && (placed || place !== undefined);
  if (named.tier !== 'sure') return false;
  return !isWord || typed !== undefined || (isLowerCase && isHeld);
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

/** Part of a web or mail address or of a handle: lachin.example, @lachin. */
function isAddress(text: string, start: number, end: number): boolean {
  const before = text.charAt(start - 1);
  const after = text.charAt(end);
  return (
    ((before === '@' || before === '_' || before === '/' || before === '.') &&
      /[@_/]$|[\p{L}\p{N}]\.$/u.test(text.slice(Math.max(0, start - 3), start))) ||
    ((after === '@' || after === '_' || after === '.' || after === '/' || after === '-') &&
      /^(@|_|\.\p{Ll}[\p{L}\p{N}-]|\/\p{L}|-[\p{Ll}\d]+[.@]\p{Ll})/u.test(text.slice(end, end + 24)))
  );
}
