import { close, longestFirst } from './candidate.ts';
import type { Candidate, Form } from './candidate.ts';
import {
  capital,
  characterAt,
  dropped,
  foldCharacter,
  foldUnit,
  inWord,
  kindOf,
  kindOfUnit,
  runEnd,
  toNothing,
  toSeveral
} from './fold.ts';
import type { SoundIndex } from './soundIndex.ts';
import { Trie } from './trie.ts';
import { formAt } from './wordForm.ts';

/** Whether a letter stands at an offset that the next character does not go on with. */
const isLoneLetter = (text: string, at: number) =>
  (kindOfUnit(text.charCodeAt(at)) & inWord) !== 0 &&
  (kindOfUnit(text.charCodeAt(at + 1)) & (inWord | dropped)) === 0;

/** Of fewer letters a name written with spaces between them is not told from initials; in UTF-16 units. */
const shortestSpaced = 9;

/** A shorter word is not asked for its sounds. */
const shortestSounded = 5;

/**
 * Finds names in texts: a trie of folded stems walked from each word's first letter over the text itself, folding as
 * it goes, so that no normalised copy and no map of offsets is needed and memory does not grow with the text. What
 * is left of the word after a stem must be one of its endings. A walk is at most one name long: linear in the text.
 */
export class Recogniser<Named> {
  readonly #trie: Trie;
  readonly #forms: Form<Named>[][];
  readonly #codes = new Uint16Array(0x10000);
  readonly #space: number;
  readonly #sounds: SoundIndex<Named> | undefined;

  /** @param sounds where given, a capitalised word that no name is spelt like is asked for its sounds. */
  constructor(forms: Iterable<Form<Named>>, sounds?: SoundIndex<Named>) {
    this.#sounds = sounds;
    const byStem = new Map<string, Form<Named>[]>();
    for (const form of forms) {
      const same = byStem.get(form.stem);
      if (same) same.push(form);
      else if (form.stem !== '') byStem.set(form.stem, [form]);
    }
    this.#trie = new Trie([...byStem.keys()]);
    this.#forms = [...byStem.values()];
    this.#space = this.#codeAt(0x20);
  }

  /**
   * Walks a text once. At each word where names begin, `accept` is offered the candidates, longest first, until it
   * takes one, and says where: the walk goes on from there, else at the next word.
   */
  scan(text: string, accept: (candidate: Candidate<Named>) => number | undefined): void {
    const { length } = text;
    let afterLetter = false;
    let at = 0;
    while (at < length) {
      const unit = text.charCodeAt(at);
      const isPair = unit >= 0xd800 && unit < 0xdc00;
      const kind = isPair ? kindOf(characterAt(text, at)) : kindOfUnit(unit);
      const step = isPair ? characterAt(text, at).length : 1;
      const isWord = (kind & inWord) !== 0;
      if (isWord && !afterLetter) {
        const end = this.#offer(text, at, accept);
        if (end !== undefined) {
          at = end;
          afterLetter = true;
          continue;
        }
      }
      if (!(kind & dropped)) afterLetter = isWord;
      at = isWord ? runEnd(text, at + step) : at + step;
    }
  }

  /** The code of a unit’s folded letter in the trie, raised by `codesFrom`, or what it is instead; reckoned once for each. */
  #codeAt(unit: number): number {
    const known = this.#codes[unit]!;
    if (known !== notAsked) return known;
    const folded = foldUnit(unit);
    if (folded === toNothing) return (this.#codes[unit] = noLetter);
    if (folded === toSeveral) return (this.#codes[unit] = severalLetters);
    return (this.#codes[unit] = this.#trie.codeOf(folded) + codesFrom);
  }

  /** The node reached by a character that folds to several letters, or to none; -1 for none. */
  #stepOver(from: number, folded: string): number {
    let node = from;
    for (let index = 0; index < folded.length; index += 1) {
      const code = this.#trie.codeOf(folded.charCodeAt(index));
      node = code === 0 ? 0 : this.#trie.step(node, code);
      if (node === 0) return -1;
    }
    return node;
  }

  #soundedAt(text: string, start: number): Candidate<Named>[] | undefined {
    if (!this.#sounds || (kindOfUnit(text.charCodeAt(start)) & capital) === 0) return undefined;
    const end = runEnd(text, start);
    return end - start < shortestSounded
      ? undefined
      : this.#sounds.candidates(formAt(text, start, end), start, end);
  }

  #offer(
    text: string,
    start: number,
    accept: (candidate: Candidate<Named>) => number | undefined
  ): number | undefined {
    const found =
      this.#candidatesAt(text, start) ?? this.#spacedAt(text, start) ?? this.#soundedAt(text, start);
    if (found) {
      for (const candidate of found) {
        const end = accept(candidate);
        if (end !== undefined) return end;
      }
    }
    return undefined;
  }

  /** The names at an offset that are written with a space after each letter, as old newspapers stress: А г д а м. */
  #spacedAt(text: string, start: number): Candidate<Named>[] | undefined {
    if (text.charAt(start + 1) !== ' ' || !isLoneLetter(text, start + 2)) return undefined;
    let node = 0;
    let end = start;
    for (let at = start; ; at += 1) {
      node = this.#stepOver(node, foldCharacter(text.charAt(at)));
      if (node < 0) return undefined;
      end = at + 1;
      at += 1;
      if (!isLoneLetter(text, at + 1) || text.charAt(at) !== ' ') break;
    }
    const value = end - start < shortestSpaced ? -1 : this.#trie.valueAt(node);
    if (value < 0) return undefined;
    return this.#forms[value]!.flatMap(({ named, cases: endings }) => {
      const cases = endings.get('');
      return cases ? [{ start, end, stemEnd: end, cases, hasEnding: false, named }] : [];
    });
  }

  /** The candidates that begin at an offset, longest first; undefined where there are none, as nearly everywhere. */
  #candidatesAt(text: string, start: number): Candidate<Named>[] | undefined {
    const trie = this.#trie;
    const codes = this.#codes;
    let found: Candidate<Named>[] | undefined;
    let node = 0;
    let afterSpace = false;
    for (let at = start; at < text.length;) {
      const unit = text.charCodeAt(at);
      const code = codes[unit] || this.#codeAt(unit);
      if (code === unknownLetter) break;
      if (code === severalLetters) {
        const character = characterAt(text, at);
        at += character.length;
        node = this.#stepOver(node, foldCharacter(character));
        if (node < 0) break;
        afterSpace = false;
      } else {
        at += 1;
        if (code === noLetter || (code === this.#space && afterSpace)) continue;
        node = trie.step(node, code - codesFrom);
        if (node === 0) break;
        afterSpace = code === this.#space;
      }
      const value = trie.valueAt(node);
      if (value >= 0) (found ??= []).push(...close(text, start, at, this.#forms[value]!));
    }
    return found && longestFirst(found);
  }
}

/** What a unit is to the trie: nothing yet known, nothing to it, several letters, none of any name; else a code, raised. */
const notAsked = 0;
const noLetter = 1;
const severalLetters = 2;
const unknownLetter = 3;
const codesFrom = 3;
