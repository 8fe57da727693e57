import type { Lexicon } from './lexicon.ts';
import { WordReader, windowUnits } from './words.ts';
import type { Word } from './words.ts';

/** How many words on each side of a name the patterns look at. */
const nearby = 6;
/** How many at most. */
const sentence = 16;

/** What is among some words: their classes and their anchors, in the lexicon that they are read in. */
export interface Nearby {
  classes: number;
  anchors: readonly number[];
}

/** The words around a stretch of text, within its sentence, read no farther than they are asked for. */
export class Surroundings {
  readonly #text: string;
  readonly #start: number;
  readonly #end: number;
  #across: number | undefined;
  readonly #readers: readonly [WordReader, WordReader];
  readonly #words: readonly [Word[], Word[]] = [[], []];
  #lexicon: Lexicon | undefined;
  readonly #nearby: [Nearby | undefined, Nearby | undefined] = [undefined, undefined];
  #classesAround: [number, number] = [-1, 0];

  constructor(text: string, start: number, end: number) {
    this.#text = text;
    this.#start = start;
    this.#end = end;
    this.#readers = [new WordReader(text, start, -1), new WordReader(text, end, 1)];
  }

  /** Says in which language’s classes the words are to be told. */
  readIn(lexicon: Lexicon): void {
    this.#lexicon = lexicon;
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
    if (this.#classesAround[0] !== most)
      this.#classesAround = [most, this.#classes(0, most) | this.#classes(1, most)];
    return this.#classesAround[1];
  }

  /** All classes of the words on each side, whatever sentence they are in, as far as a window reaches. */
  classesAcross(): number {
    if (this.#across !== undefined) return this.#across;
    let classes = 0;
    for (const [offset, direction] of [
      [this.#start, -1],
      [this.#end, 1]
    ] as const) {
      const reader = new WordReader(this.#text, offset, direction, windowUnits, false);
      for (let word = reader.next(); word; word = reader.next())
        classes |= this.#lexicon!.classesOf(word.form);
    }
    return (this.#across = classes);
  }

  /** Whether a word of the clause, up to so many on each side, begins in one of some ways (folded). */
  hasBeginning(beginnings: readonly string[], most: number): boolean {
    for (const side of [0, 1] as const) {
      for (let place = 0; place < most; place += 1) {
        const word = this.#word(side, place);
        if (!word || /[;:]/.test(word.gap)) break;
        if (beginnings.some((beginning) => word.form.folded.startsWith(beginning))) return true;
      }
    }
    return false;
  }

  /** Whether the sentence is known from its start and has no capital letter: a writer’s who uses none. */
  get isLowerCase(): boolean {
    for (const side of [0, 1] as const) {
      for (let place = 0; place < sentence * 2; place += 1) {
        const word = this.#word(side, place);
        if (word?.form.isCapital) return false;
        if (!word) break;
        if (side === 0 && place === sentence * 2 - 1) return false;
      }
    }
    return true;
  }

  #glance(side: 0 | 1): Nearby {
    const lexicon = this.#lexicon!;
    const anchors: number[] = [];
    let classes = 0;
    for (let place = 0; place < nearby; place += 1) {
      const word = this.#word(side, place);
      if (!word) break;
      classes |= lexicon.classesOf(word.form);
      for (const anchor of lexicon.anchorsOf(word.form)) anchors.push(anchor);
    }
    return { classes, anchors };
  }

  #classes(side: 0 | 1, most: number): number {
    let classes = 0;
    for (let place = 0; place < most; place += 1) {
      const word = this.#word(side, place);
      if (!word) break;
      classes |= this.#lexicon!.classesOf(word.form);
    }
    return classes;
  }

  #word(side: 0 | 1, place: number): Word | undefined {
    const words = this.#words[side];
    while (words.length <= place) {
      const word = this.#readers[side].next();
      if (!word) return undefined;
      words.push(word);
    }
    return words[place];
  }
}
