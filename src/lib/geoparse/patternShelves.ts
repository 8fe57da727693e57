import type { Pattern } from './patternTokens.ts';
import type { Nearby } from './surroundings.ts';

/** The patterns worth trying around a name, by their list; undefined for a list that has none. */
export type Live = (readonly Pattern[] | undefined)[];

/** Patterns side by side with what they need, so that a shelf is looked through without opening any. */
class Shelf {
  readonly #patterns: Pattern[] = [];
  readonly #lists: number[] = [];
  readonly #before: number[] = [];
  readonly #after: number[] = [];

  add(list: number, pattern: Pattern): void {
    this.#patterns.push(pattern);
    this.#lists.push(list);
    this.#before.push(pattern.classesBefore);
    this.#after.push(pattern.classesAfter);
  }

  /** Puts those of its patterns whose classes are near on their lists. */
  takeInto(live: (Pattern[] | undefined)[], before: number, after: number): void {
    for (let at = 0; at < this.#patterns.length; at += 1) {
      const wanted = (this.#before[at]! & ~before) | (this.#after[at]! & ~after);
      if (wanted === 0) (live[this.#lists[at]!] ??= []).push(this.#patterns[at]!);
    }
  }
}

const newShelves = () => Array.from({ length: 32 }, () => new Shelf());

/** Patterns by a word or a class that must be near for them to be worth trying. */
export class Shelves {
  readonly #byAnchor = new Map<number, Shelf>();
  readonly #before = newShelves();
  readonly #after = newShelves();
  readonly #others = new Shelf();
  /** Of which classes there are patterns: most words are of none of them. */
  #classesBefore = 0;
  #classesAfter = 0;
  #lists = 0;

  newList(): number {
    return this.#lists++;
  }

  add(list: number, pattern: Pattern): void {
    const { classesBefore, classesAfter, anchor } = pattern;
    if (anchor !== undefined) {
      const shelf = this.#byAnchor.get(anchor) ?? new Shelf();
      this.#byAnchor.set(anchor, shelf);
      shelf.add(list, pattern);
    } else if (classesBefore !== 0) {
      this.#before[highest(classesBefore)]!.add(list, pattern);
      this.#classesBefore |= 1 << highest(classesBefore);
    } else if (classesAfter !== 0) {
      this.#after[highest(classesAfter)]!.add(list, pattern);
      this.#classesAfter |= 1 << highest(classesAfter);
    } else this.#others.add(list, pattern);
  }

  worthTrying(before: Nearby, after: Nearby): Live {
    const live = new Array<Pattern[] | undefined>(this.#lists).fill(undefined);
    const [classesBefore, classesAfter] = [before.classes, after.classes];
    this.#others.takeInto(live, classesBefore, classesAfter);
    for (const { anchors } of [before, after])
      for (const anchor of anchors) this.#byAnchor.get(anchor)?.takeInto(live, classesBefore, classesAfter);
    for (let bits = classesBefore & this.#classesBefore; bits !== 0; bits &= ~(1 << highest(bits)))
      this.#before[highest(bits)]!.takeInto(live, classesBefore, classesAfter);
    for (let bits = classesAfter & this.#classesAfter; bits !== 0; bits &= ~(1 << highest(bits)))
      this.#after[highest(bits)]!.takeInto(live, classesBefore, classesAfter);
    return live;
  }
}

/** The place of the highest bit that is set. */
const highest = (bits: number) => 31 - Math.clz32(bits);
