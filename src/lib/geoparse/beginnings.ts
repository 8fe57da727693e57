/** Ways in which words may begin, compared folded: a look-up for each length that they have, whatever their number. */
export class Beginnings {
  readonly #byLength = new Map<number, Set<string>>();
  /** Their first two letters: enough to tell nearly every word. */
  readonly #pairs = new Set<number>();

  /** @param beginnings folded, of two letters or more. Throws for a shorter one. */
  constructor(beginnings: Iterable<string>) {
    for (const folded of beginnings) {
      if (folded.length < 2) throw new RangeError(`“${folded}” is shorter than two letters`);
      this.#pairs.add(pairOf(folded));
      const same = this.#byLength.get(folded.length);
      if (same) same.add(folded);
      else this.#byLength.set(folded.length, new Set([folded]));
    }
  }

  /** Whether a folded word begins so. */
  begin(word: string): boolean {
    if (!this.#pairs.has(pairOf(word))) return false;
    for (const [length, same] of this.#byLength) if (same.has(word.slice(0, length))) return true;
    return false;
  }
}

const pairOf = (word: string) => (word.charCodeAt(0) << 16) | word.charCodeAt(1);
