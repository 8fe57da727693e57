import type { Grammar } from './grammar.ts';
import type { Memory } from './memory.ts';
import type { Named } from './named.ts';
import type { Match } from './patterns.ts';
import type { Candidate } from './candidate.ts';
import type { Surroundings } from './surroundings.ts';
import { isQuoted } from './traps.ts';
import { formAt } from './wordForm.ts';

/** A candidate in its surroundings, and what they say for it, found out when it is asked for. */
export class Evidence {
  readonly text: string;
  readonly candidate: Candidate<Named>;
  readonly grammar: Grammar;
  readonly memory: Memory;
  readonly surroundings: Surroundings;
  /** The name without its ending, as written and folded. */
  readonly written: string;
  readonly key: string;
  #typed: Match | undefined | null = null;
  #place: Match | undefined | null = null;
  #placed: boolean | null = null;
  #quoted: boolean | null = null;

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
    const form = formAt(text, candidate.start, candidate.stemEnd);
    this.written = form.written;
    this.key = form.folded;
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

  /** Whether the name stands in quotation marks of its own. */
  get quoted(): boolean {
    return (this.#quoted ??= isQuoted(this.text, this.candidate.start, this.candidate.end));
  }

  /** Whether the name says where something is: by its case or a preposition. */
  get placed(): boolean {
    return (this.#placed ??=
      isDateline(this.text, this.candidate) ||
      isPlaced(this.grammar, this.surroundings, this.candidate.cases));
  }
}

/** Whether the name opens a line in capitals, a dash after it or after what it lies in: “LACHIN, Azerbaijan —”. */
const isDateline = (text: string, { start, end }: Candidate<Named>) =>
  (start === 0 || text.charAt(start - 1) === '\n') &&
  !/\p{Ll}/u.test(text.slice(start, end)) &&
  /^(, [^\n—–]{1,30})? ?[—–]/u.test(text.slice(end, end + 40));

function isPlaced(grammar: Grammar, surroundings: Surroundings, cases: readonly string[]): boolean {
  if (cases.some((one) => grammar.placing.has(one))) return true;
  if (isUndeclined(grammar, surroundings, cases)) return false;
  return grammar.preposition(surroundings, cases) !== undefined && !grammar.notPlacing(surroundings, cases);
}

/** Whether the name stands in its base form where a place’s would be declined. */
export const isUndeclined = (
  { declinedAfter }: Grammar,
  surroundings: Surroundings,
  cases: readonly string[]
) =>
  declinedAfter.size > 0 &&
  cases.every((one) => one === baseCase) &&
  declinedAfter.has(surroundings.before(0)?.form.folded ?? '');

const baseCase = 'nom';

/** Whether a linking word stands before: “the meadows of Zar”. */
export const isLinked = ({ surroundings, grammar, candidate }: Evidence) =>
  grammar.linking.has(surroundings.before(0)?.form.folded ?? '') &&
  !grammar.notPlacing(surroundings, candidate.cases);
