import { fold } from './fold.ts';

/** Ways in which words may begin, compared folded: a look-up for each length that they have, whatever their number. */
export class Beginnings {
  readonly #byLength = new Map<number, Set<string>>();

  constructor(beginnings: Iterable<string>) {
    for (const beginning of beginnings) {
      const folded = fold(beginning);
      const same = this.#byLength.get(folded.length);
      if (same) same.add(folded);
      else this.#byLength.set(folded.length, new Set([folded]));
    }
  }

  /** Whether a folded word begins so. */
  begin(word: string): boolean {
    for (const [length, same] of this.#byLength) if (same.has(word.slice(0, length))) return true;
    return false;
  }
}
