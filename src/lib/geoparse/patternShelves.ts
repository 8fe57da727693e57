import type { Pattern } from './patternTokens.ts';
import type { Nearby } from './surroundings.ts';

/** Patterns by a class that must be near for them to be worth trying: a language has hundreds, a name few words near it. */
export class Shelves {
  readonly #byAnchor = new Map<number, Pattern[]>();
  readonly #before: Pattern[][] = Array.from({ length: 32 }, () => []);
  readonly #after: Pattern[][] = Array.from({ length: 32 }, () => []);
  readonly #others: Pattern[] = [];
  /** Of which classes there are patterns: most words are of none of them. */
  readonly #classesBefore: number = 0;
  readonly #classesAfter: number = 0;

  constructor(patterns: readonly Pattern[]) {
    for (const pattern of patterns) {
      const { classesBefore, classesAfter, anchor } = pattern;
      if (anchor !== undefined) this.#byAnchor.set(anchor, [...(this.#byAnchor.get(anchor) ?? []), pattern]);
      else if (classesBefore !== 0) {
        this.#before[highest(classesBefore)]!.push(pattern);
        this.#classesBefore |= 1 << highest(classesBefore);
      } else if (classesAfter !== 0) {
        this.#after[highest(classesAfter)]!.push(pattern);
        this.#classesAfter |= 1 << highest(classesAfter);
      } else this.#others.push(pattern);
    }
  }

  worthTrying(before: Nearby, after: Nearby): readonly Pattern[] {
    let found = this.#others.length > 0 ? [...this.#others] : none;
    if (this.#byAnchor.size > 0) {
      for (const anchor of before.anchors) found = take(found, this.#byAnchor.get(anchor), before, after);
      for (const anchor of after.anchors) found = take(found, this.#byAnchor.get(anchor), before, after);
    }
    for (let bits = before.classes & this.#classesBefore; bits !== 0; bits &= ~(1 << highest(bits)))
      found = take(found, this.#before[highest(bits)], before, after);
    for (let bits = after.classes & this.#classesAfter; bits !== 0; bits &= ~(1 << highest(bits)))
      found = take(found, this.#after[highest(bits)], before, after);
    return found;
  }
}

const none: Pattern[] = [];

/** Adds those of some patterns whose classes are near; a list is made for the first. */
function take(
  found: Pattern[],
  patterns: readonly Pattern[] | undefined,
  before: Nearby,
  after: Nearby
): Pattern[] {
  let all = found;
  for (const pattern of patterns ?? none) {
    if ((before.classes & pattern.classesBefore) !== pattern.classesBefore) continue;
    if ((after.classes & pattern.classesAfter) !== pattern.classesAfter) continue;
    if (all === none) all = [];
    all.push(pattern);
  }
  return all;
}

/** The place of the highest bit that is set. */
const highest = (bits: number) => 31 - Math.clz32(bits);
