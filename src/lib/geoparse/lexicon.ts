import { fold } from './fold.ts';
import type { WordForm } from './wordForm.ts';

/** No class begins a word with more letters. */
const longestBeginning = 24;

let lexicons = 0;

/** Which classes of words a word belongs to, as bits, which the word’s form remembers. */
export class Lexicon {
  readonly #bits = new Map<string, number>();
  readonly #exact = new Map<string, number>();
  readonly #beginnings = new Map<string, number>();
  readonly #anchors = new Map<string, number>();
  readonly #anchorBeginnings = new Map<string, number>();
  /** Its place among the lexicons, under which a form remembers. */
  readonly #index = lexicons++;
  /** Word groups of more than one word, by class: what a pattern must try beside the single words. */
  readonly groups = new Map<string, string[]>();

  /** @param classes a class’s words by its name, at most 32 classes; a last `*` stands for any ending. */
  constructor(classes: Readonly<Record<string, readonly string[]>>) {
    Object.entries(classes).forEach(([name, words], index) => {
      const bit = 1 << index;
      this.#bits.set(name, bit);
      this.groups.set(
        name,
        words.filter((word) => word.includes(' '))
      );
      for (const word of words.filter((one) => !one.includes(' '))) {
        const table = word.endsWith('*') ? this.#beginnings : this.#exact;
        const key = fold(word.replace('*', ''));
        table.set(key, (table.get(key) ?? 0) | bit);
      }
    });
    if (this.#bits.size > 32) throw new Error(`${this.#bits.size} classes of words; 32 are the most`);
  }

  /** The bit of a class. Throws for one that is not defined. */
  bitOf(name: string): number {
    const bit = this.#bits.get(name);
    if (bit === undefined)
      throw new Error(`no class of words “${name}”: ${[...this.#bits.keys()].join(', ')}`);
    return bit;
  }

  /**
   * The number of a word by which patterns that speak of it are found, whether that word or any that begins so. To be
   * asked for before words are looked up.
   */
  anchorOf(word: string, isBeginning: boolean): number {
    const table = isBeginning ? this.#anchorBeginnings : this.#anchors;
    const known = table.get(word);
    if (known !== undefined) return known;
    const anchor = this.#anchors.size + this.#anchorBeginnings.size;
    table.set(word, anchor);
    return anchor;
  }

  /** Whether a word is of the class `prepositions`, where there is one. */
  isPreposition(form: WordForm): boolean {
    return (this.classesOf(form) & (this.#bits.get('prepositions') ?? 0)) !== 0;
  }

  /** The classes of a word. */
  classesOf(form: WordForm): number {
    return (form.classes[this.#index] ??= this.#classesAfresh(form.folded));
  }

  /** The anchors of a word: none, for most. */
  anchorsOf(form: WordForm): readonly number[] {
    return (form.anchors[this.#index] ??= this.#anchorsAfresh(form.folded));
  }

  #classesAfresh(word: string): number {
    let bits = this.#exact.get(word) ?? 0;
    for (const beginning of beginningsOf(word)) bits |= this.#beginnings.get(beginning) ?? 0;
    return bits;
  }

  #anchorsAfresh(word: string): readonly number[] {
    const anchors = [
      this.#anchors.get(word),
      ...beginningsOf(word).map((beginning) => this.#anchorBeginnings.get(beginning))
    ].filter((anchor) => anchor !== undefined);
    return anchors.length === 0 ? none : anchors;
  }
}

const none: readonly number[] = [];

const beginningsOf = (word: string): string[] =>
  Array.from({ length: Math.min(word.length, longestBeginning) }, (_, at) => word.slice(0, at + 1));
