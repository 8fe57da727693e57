import type { Grammar, Trap } from './grammar.ts';
import type { Named } from './named.ts';
import type { Candidate } from './candidate.ts';
import type { Surroundings } from './surroundings.ts';

/** A candidate with what its surroundings say for it. */
interface Seen {
  candidate: Candidate<Named>;
  grammar: Grammar;
  surroundings: Surroundings;
  typed: unknown;
  placed: boolean;
  quoted: boolean;
}

/** The first of a language’s traps that a candidate is in: what only looks like a mention. */
export function trapOf(seen: Seen): Trap | undefined {
  const { candidate, grammar, surroundings } = seen;
  const { named, cases } = candidate;
  return grammar.traps.find((trap) => {
    const {
      regions,
      unlessTyped,
      unlessPlaced,
      matches,
      near,
      within,
      across,
      quoted,
      both,
      inside,
      guarded
    } = trap;
    if (
      named.via !== undefined
        ? !inside || (regions && regions.size > 0)
        : regions && !regions.has(named.region)
    )
      return false;
    if (guarded && named.tier !== 'guarded') return false;
    // What is told anyway comes before the whole sentence is read.
    if (near !== 0 && ((unlessTyped && seen.typed) || (unlessPlaced && seen.placed))) return false;
    const matched = matches(surroundings, cases) !== undefined;
    const isNear = () =>
      near !== 0 &&
      (!quoted || seen.quoted) &&
      ((across ? surroundings.classesAcross() : surroundings.classesWithin(within)) & near) !== 0;
    if (both ? !matched || !isNear() : !matched && !isNear()) return false;
    return !(unlessTyped && seen.typed) && !(unlessPlaced && seen.placed);
  });
}

/** Whether a stretch stands in quotation marks of its own. */
export function isQuoted(text: string, start: number, end: number): boolean {
  return opening.includes(besides(text, start - 1, -1)) && closing.includes(besides(text, end, 1));
}

const opening = '«“„"‟‹';
const closing = '»”“"›';

/** The character at an offset, or the one behind it where that is a space, as in « Lachin »; a space for none. */
function besides(text: string, at: number, step: 1 | -1): string {
  const character = text.charAt(at);
  const isSpace = character === ' ' || character === '\u00a0' || character === '\u202f';
  return (isSpace ? text.charAt(at + step) : character) || ' ';
}
