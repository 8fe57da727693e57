import { characterAt, dropped, inWord, kindOf, kindOfUnit, sentenceEnd } from './fold.ts';
import { formOf } from './wordForm.ts';
import type { WordForm } from './wordForm.ts';

/** A word of a text. Offsets are UTF-16 units; the rest is read from the text when it is asked for. */
export class Word {
  readonly #text: string;
  readonly start: number;
  readonly end: number;
  /** Where the stretch that parts it from the word (or name) nearer by begins and ends. */
  readonly #gapStart: number;
  readonly #gapEnd: number;
  #form: WordForm | undefined;
  #gap: string | undefined;

  constructor(text: string, start: number, end: number, gapStart: number, gapEnd: number) {
    this.#text = text;
    this.start = start;
    this.end = end;
    this.#gapStart = gapStart;
    this.#gapEnd = gapEnd;
  }

  get form(): WordForm {
    return (this.#form ??= formOf(this.#text.slice(this.start, this.end)));
  }

  /** What stands between it and the word nearer by: each space as one, without marks and signs of no width. */
  get gap(): string {
    return (this.#gap ??= gapOf(this.#text.slice(this.#gapStart, this.#gapEnd)));
  }
}

const gapOf = (piece: string) =>
  piece === ' ' ? piece : piece.replace(/[\p{Cf}\p{M}]/gu, '').replace(/\s+/gu, ' ');

/** A bound in UTF-16 units, so that a text of one endless word or sentence costs no more a name than a short one. */
export const windowUnits = 240;

/**
 * Reads the words of a sentence one by one, away from an offset: forward with direction 1, backward with -1. Ends with
 * the sentence, unless told to go on, or `most` units away.
 */
export class WordReader {
  readonly #text: string;
  readonly #direction: 1 | -1;
  readonly #limit: number;
  readonly #withinSentence: boolean;
  #at: number;
  #gapStart: number;
  #isDone = false;

  constructor(text: string, offset: number, direction: 1 | -1, most = windowUnits, withinSentence = true) {
    this.#text = text;
    this.#direction = direction;
    this.#limit = direction > 0 ? Math.min(text.length, offset + most) : Math.max(0, offset - most);
    this.#withinSentence = withinSentence;
    this.#at = offset;
    this.#gapStart = offset;
  }

  /** The next word, or undefined when there is none. */
  next(): Word | undefined {
    if (this.#isDone) return undefined;
    const wordStart = this.#skip(false);
    if (wordStart < 0) {
      this.#isDone = true;
      return undefined;
    }
    const wordEnd = this.#skip(true);
    const gapStart = this.#gapStart;
    this.#gapStart = wordEnd;
    return this.#direction > 0
      ? new Word(this.#text, wordStart, wordEnd, gapStart, wordStart)
      : new Word(this.#text, wordEnd, wordStart, wordStart, gapStart);
  }

  /**
   * Goes to the next letter, or to the end of the word that it is in; answers that offset (the far side of the
   * character, going backward), or -1 where the sentence ends before a letter. Written out, not by characters as
   * strings: it runs over every word around every name.
   */
  #skip(inside: boolean): number {
    const text = this.#text;
    const limit = this.#limit;
    const isForward = this.#direction > 0;
    let at = this.#at;
    let end = at;
    while (at !== limit) {
      const unit = text.charCodeAt(isForward ? at : at - 1);
      let kind: number;
      let size = 1;
      if (unit < 0xd800 || unit >= 0xe000) kind = kindOfUnit(unit);
      else {
        const start = isForward ? at : Math.max(limit, at - 2);
        const pair = characterAt(text, start);
        const isWhole = pair.length === 2 && (isForward ? start + 2 <= limit : start === at - 2);
        kind = isWhole ? kindOf(pair) : 0;
        size = isWhole ? 2 : 1;
      }
      if (inside) {
        if ((kind & (inWord | dropped)) === 0) break;
      } else {
        if ((kind & inWord) !== 0) return (this.#at = at);
        if ((kind & sentenceEnd) !== 0 && this.#withinSentence && endsSentence(text, isForward ? at : at - 1))
          return -1;
      }
      at += isForward ? size : -size;
      if ((kind & inWord) !== 0) end = at;
    }
    this.#at = at;
    return inside ? end : -1;
  }
}

/**
 * Whether the sign at an offset, which may end a sentence, does. A dot after one or two letters is an abbreviation’s
 * (г. Горис, M. Lachin, ք. Կապան), one before a letter or a digit is inside a number or an address,
 * one before a word in lower case parts two halves of a sentence, as in Armenian; a question or a cry
 * may be quoted within a sentence (“Kapan?”, he asked).
 */
export function endsSentence(text: string, at: number): boolean {
  const sign = text.charAt(at);
  if (sign === '\n') return !isWrapped(text, at);
  if (sign === '?' || sign === '!' || sign === '…')
    return !/^[?!…]*\s?[»”"’']?(,|\s?[–—-]? ?\p{Ll})/u.test(text.slice(at + 1, at + 7));
  // A score or an hour of an Armenian writer: 2։0, 10։00.
  if (sign === '։') return !/^\p{N}$/u.test(text.charAt(at - 1)) || !/^\p{N}$/u.test(text.charAt(at + 1));
  if (sign !== '.' && sign !== '․') return true;
  if (kindOf(characterAt(text, at + 1)) & inWord) return false;
  if (/^[ \u00a0]\p{Ll}/u.test(text.slice(at + 1, at + 3))) return false;
  return !/(^|[^\p{L}\p{N}])\p{L}{1,2}$/u.test(text.slice(Math.max(0, at - 3), at));
}

/** Lines shorter than this end where their author ended them. */
const shortestWrapped = 60;

/** Whether a line break stands within a sentence, in a text broken to a width: after a long line that ends without a stop. */
function isWrapped(text: string, at: number): boolean {
  const line = text.slice(Math.max(0, at - shortestWrapped), at);
  return (
    line.length === shortestWrapped &&
    !/\n|[.!?…։:]["»”]?\s*$/u.test(line) &&
    /[^\n]/u.test(text.charAt(at + 1))
  );
}
