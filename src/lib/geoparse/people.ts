import type { Grammar } from './grammar.ts';
import type { Surroundings } from './surroundings.ts';

/** What makes a name a person’s: the family name after it, or what stands before it, which is the person’s later name too. */
export type PersonSign = 'followed' | 'preceded';

/** Whether the word after the next is a district or the like: the next is its name then, Агавно Кашатагского района. */
const isUnitAfter = (surroundings: Surroundings, { lexicon, unit }: Grammar) =>
  surroundings.after(1)?.form.isLower === true &&
  (lexicon.classesOf(surroundings.after(1)!.form) & unit) !== 0;

/**
 * Whether the name is a part of a person’s name by the words on both sides: a family name after it (Lachin Mammadov), a
 * given name or an initial before it (Elnur Lachin, A. Lachin).
 */
export function personSign(
  grammar: Grammar,
  surroundings: Surroundings,
  cases: readonly string[],
  isPersonal: boolean
): PersonSign | undefined {
  const { personCases, afterGiven, surnames, notSurnames, given, notGiven } = grammar;
  const next = surroundings.after(0);
  if (
    next?.gap === ' ' &&
    next.form.isCapital &&
    (personCases.size === 0 || cases.some((one) => personCases.has(one))) &&
    !notSurnames.has(next.form.folded) &&
    !isUnitAfter(surroundings, grammar) &&
    surnames.some(
      ([ending, givenCase]) =>
        (givenCase === 'any' || cases.includes(givenCase)) &&
        next.form.folded.endsWith(ending) &&
        next.form.folded.length > ending.length + 2
    )
  )
    return 'followed';
  const previous = surroundings.before(0);
  if (!previous || !previous.form.isCapital) return undefined;
  // Of a place that nobody is called like it is an abbreviation at the start of a line: Գ. Խոզնավար, a village.
  if (isPersonal && /^\p{Lu}$/u.test(previous.form.written) && /^[.․] ?$/u.test(previous.gap))
    return 'preceded';
  if (previous.gap !== ' ') return undefined;
  const fits = afterGiven.size === 0 || cases.some((one) => afterGiven.has(one));
  if (fits && given.has(previous.form.folded)) return 'preceded';
  // A capital within a sentence that is no place’s adjective, no day, no other known word: Mehdi Aghdam.
  const isUnknown =
    notGiven !== undefined &&
    !notGiven.has(previous.form.folded) &&
    surroundings.before(1)?.gap === ' ' &&
    /^\p{Lu}\p{Ll}/u.test(previous.form.written) &&
    surroundings.before(1)!.form.isLower;
  return isUnknown && cases.includes('nom') ? 'preceded' : undefined;
}
