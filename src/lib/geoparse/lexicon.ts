import { fold } from './fold.ts';
import { Trie } from './trie.ts';
import type { WordForm } from './wordForm.ts';

/** What a lexicon knows of a word, and of the words that begin so: classes as bits, anchors. */
interface Entry {
  exact: number;
  beginning: number;
  anchor: number | undefined;
  beginningAnchor: number | undefined;
}

/** Which classes of words a word belongs to, as bits, which the word’s form remembers. */
export class Lexicon {
  readonly #bits = new Map<string, number>();
  readonly #entries = new Map<string, Entry>();
  #trie: Trie | undefined;
  #list: readonly Entry[] | undefined;
  #anchors = 0;
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
        const entry = this.#entryOf(fold(word.replace('*', '')));
        if (word.endsWith('*')) entry.beginning |= bit;
        else entry.exact |= bit;
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
    const entry = this.#entryOf(word);
    if (isBeginning) return (entry.beginningAnchor ??= this.#anchors++);
    return (entry.anchor ??= this.#anchors++);
  }

  /** Whether a word is of the class `prepositions`, where there is one. */
  isPreposition(form: WordForm): boolean {
    return (this.classesOf(form) & (this.#bits.get('prepositions') ?? 0)) !== 0;
  }

  /** The classes of a word. */
  classesOf(form: WordForm): number {
    if (form.lexicon !== this) this.#tell(form);
    return form.classes;
  }

  /** The anchors of a word: none, for most. */
  anchorsOf(form: WordForm): readonly number[] {
    if (form.lexicon !== this) this.#tell(form);
    return form.anchors;
  }

  /** The classes of a folded word, looked up anew: for who remembers them himself. */
  classesAfresh(word: string): number {
    let bits = 0;
    this.#walk(word, ({ exact, beginning }, isWhole) => (bits |= isWhole ? exact | beginning : beginning));
    return bits;
  }

  #anchorsAfresh(word: string): readonly number[] {
    let anchors = none;
    this.#walk(word, ({ anchor, beginningAnchor }, isWhole) => {
      if (beginningAnchor !== undefined) anchors = [...anchors, beginningAnchor];
      if (isWhole && anchor !== undefined) anchors = [...anchors, anchor];
    });
    return anchors;
  }

  /** Tells a form its classes and anchors here, as the first of the two that it remembers. */
  #tell(form: WordForm): void {
    const { lexicon, classes, anchors } = form;
    form.lexicon = this;
    if (form.otherLexicon === this) {
      form.classes = form.otherClasses;
      form.anchors = form.otherAnchors;
    } else {
      form.classes = this.classesAfresh(form.folded);
      form.anchors = this.#anchorsAfresh(form.folded);
    }
    form.otherLexicon = lexicon;
    form.otherClasses = classes;
    form.otherAnchors = anchors;
  }

  /** Visits the entries that a word begins with, the shortest first, and says of each whether it is the whole word. */
  #walk(word: string, visit: (entry: Entry, isWhole: boolean) => void): void {
    const trie = (this.#trie ??= new Trie([...this.#entries.keys()]));
    const entries = (this.#list ??= [...this.#entries.values()]);
    let node = 0;
    for (let at = 0; at < word.length; at += 1) {
      const code = trie.codeOf(word.charCodeAt(at));
      node = code === 0 ? 0 : trie.step(node, code);
      if (node === 0) return;
      const value = trie.valueAt(node);
      if (value >= 0) visit(entries[value]!, at === word.length - 1);
    }
  }

  #entryOf(key: string): Entry {
    let entry = this.#entries.get(key);
    if (!entry) {
      entry = { exact: 0, beginning: 0, anchor: undefined, beginningAnchor: undefined };
      this.#entries.set(key, entry);
      this.#trie = this.#list = undefined;
    }
    return entry;
  }
}

const none: readonly number[] = [];
