import type { Beginnings } from './beginnings.ts';
import type { Lexicon } from './lexicon.ts';
import type { Look } from './patterns.ts';
import { isBroken, Word, windowUnits } from './words.ts';
import type { Words } from './words.ts';

/** How many words on each side of a name the patterns look at. */
const nearby = 6;
/** How many at most. */
const sentence = 16;

/** What is among some words: their classes and their anchors, in the lexicon that they are read in. */
export interface Nearby {
  classes: number;
  anchors: readonly number[];
}

const none: readonly number[] = [];

/** The words around a stretch of a text, within its sentence, looked at no farther than they are asked for. */
export class Surroundings {
  readonly start: number;
  readonly end: number;
  readonly #source: Words;
  /** The numbers of the first word after the stretch and of the last before it. */
  readonly #firstAfter: number;
  readonly #lastBefore: number;
  readonly #words: readonly [(Word | undefined)[], (Word | undefined)[]] = [[], []];
  /** How many words of each side are known to be of the sentence, and whether they are all. */
  readonly #reach: [number, number] = [0, 0];
  readonly #isWhole: [boolean, boolean] = [false, false];
  #lexicon: Lexicon | undefined;
  #nearby: [Nearby | undefined, Nearby | undefined] = [undefined, undefined];
  /** The classes of all words up to each place, by place, one beyond the last word. */
  #classesTo: number[] = [0];
  #across: number | undefined;
  /** What the patterns of the language it is read in found here. */
  look: Look | undefined;

  /** @param words those of the text; they go on to the stretch, and those of a stretch before it are no longer to be asked. */
  constructor(words: Words, start: number, end: number) {
    this.#source = words;
    this.start = start;
    this.end = end;
    this.#firstAfter = words.moveTo(start, end);
    let lastBefore = this.#firstAfter - 1;
    while (words.endOf(lastBefore) > start) lastBefore -= 1;
    this.#lastBefore = lastBefore;
  }

  /** Says in which language’s classes the words are to be told. */
  readIn(lexicon: Lexicon): void {
    if (this.#lexicon === lexicon) return;
    this.#lexicon = lexicon;
    this.#nearby = [undefined, undefined];
    this.#classesTo = [0];
    this.#across = this.look = undefined;
  }

  /** Whether the stretch is written in capitals throughout. */
  get isShouted(): boolean {
    return !/\p{Ll}/u.test(this.#source.text.slice(this.start, this.end));
  }

  /** The word so many places before the stretch; 0 is the nearest. */
  before(place: number): Word | undefined {
    return this.#word(0, place);
  }

  /** The word so many places after it. */
  after(place: number): Word | undefined {
    return this.#word(1, place);
  }

  /** What is among the six words before, at a glance. */
  get nearBefore(): Nearby {
    return (this.#nearby[0] ??= this.#glance(0));
  }

  /** What is among the six words after. */
  get nearAfter(): Nearby {
    return (this.#nearby[1] ??= this.#glance(1));
  }

  /** All classes of so many words on each side. */
  classesWithin(most: number): number {
    const known = this.#classesTo;
    for (let place = known.length - 1; place < most; place += 1)
      known.push(known[place]! | this.#classesAt(0, place) | this.#classesAt(1, place));
    return known[most]!;
  }

  /** All classes of the words on each side, whatever sentence they are in, as far as a window reaches. */
  classesAcross(): number {
    if (this.#across !== undefined) return this.#across;
    let classes = 0;
    for (const [first, step] of [
      [this.#lastBefore, -1],
      [this.#firstAfter, 1]
    ] as const) {
      for (let number = first; this.#isInWindow(number); number += step)
        classes |= this.#lexicon!.classesOf(this.#source.formOf(number));
    }
    return (this.#across = classes);
  }

  /** Whether a word as far as a window reaches, whatever sentence it is in, begins in one of some ways (folded), and with a capital if so told. */
  hasBeginningAcross(beginnings: Beginnings, capitalised = false): boolean {
    for (const [first, step] of [
      [this.#lastBefore, -1],
      [this.#firstAfter, 1]
    ] as const) {
      for (let number = first; this.#isInWindow(number); number += step) {
        const { folded, isCapital } = this.#source.formOf(number);
        if ((isCapital || !capitalised) && beginnings.begin(folded)) return true;
      }
    }
    return false;
  }

  /** Whether a word of the clause, up to so many on each side, begins in one of some ways (folded). */
  hasBeginning(beginnings: Beginnings, most: number, capitalised = false): boolean {
    for (const side of [0, 1] as const) {
      for (let place = 0; place < most; place += 1) {
        const word = this.#word(side, place);
        if (!word || /[;:]/.test(word.gap)) break;
        if ((word.form.isCapital || !capitalised) && beginnings.begin(word.form.folded)) return true;
      }
    }
    return false;
  }

  /** Whether the sentence, or what is quoted in it, is known from its start and has no capital letter: a writer’s who uses none. */
  get isLowerCase(): boolean {
    for (const side of [0, 1] as const) {
      for (let place = 0; place < sentence * 2; place += 1) {
        const word = this.#word(side, place);
        if (!word || /["“”«»„]/u.test(word.gap)) break;
        if (word.form.isCapital) return false;
        if (side === 0 && place === sentence * 2 - 1) return false;
      }
    }
    return true;
  }

  #glance(side: 0 | 1): Nearby {
    const lexicon = this.#lexicon!;
    let anchors = none;
    let classes = 0;
    for (let place = 0; place < nearby; place += 1) {
      const number = this.#numberOf(side, place);
      if (number === undefined) break;
      const form = this.#source.formOf(number);
      classes |= lexicon.classesOf(form);
      const more = lexicon.anchorsOf(form);
      if (more.length > 0) anchors = anchors.length === 0 ? more : [...anchors, ...more];
    }
    return { classes, anchors };
  }

  #classesAt(side: 0 | 1, place: number): number {
    const number = this.#numberOf(side, place);
    return number === undefined ? 0 : this.#lexicon!.classesOf(this.#source.formOf(number));
  }

  /** The number of the word of a place; undefined where the sentence, or the window, ends before it. */
  #numberOf(side: 0 | 1, place: number): number | undefined {
    const source = this.#source;
    const first = side === 0 ? this.#lastBefore : this.#firstAfter;
    const step = side === 0 ? -1 : 1;
    while (this.#reach[side] <= place && !this.#isWhole[side]) {
      const reach = this.#reach[side];
      const number = first + step * reach;
      const nearer = number - step;
      const isFirst = reach === 0;
      const from = side === 0 ? source.endOf(number) : isFirst ? this.end : source.endOf(nearer);
      const to = side === 1 ? source.startOf(number) : isFirst ? this.start : source.startOf(nearer);
      if (!this.#isInWindow(number) || isBroken(source.text, from, to)) this.#isWhole[side] = true;
      else this.#reach[side] += 1;
    }
    return place < this.#reach[side] ? first + step * place : undefined;
  }

  #word(side: 0 | 1, place: number): Word | undefined {
    const known = this.#words[side][place];
    if (known) return known;
    const number = this.#numberOf(side, place);
    if (number === undefined) return undefined;
    const source = this.#source;
    const gapStart = side === 0 ? source.endOf(number) : place === 0 ? this.end : source.endOf(number - 1);
    const gapEnd =
      side === 1 ? source.startOf(number) : place === 0 ? this.start : source.startOf(number + 1);
    return (this.#words[side][place] = new Word(source, number, gapStart, gapEnd));
  }

  #isInWindow(number: number): boolean {
    const start = this.#source.startOf(number);
    return start >= this.start - windowUnits && start < this.end + windowUnits;
  }
}
