import { characterAt, characterBefore, dropped, inWord, kindOf, kindOfUnit, sentenceEnd } from './fold.ts';
import { formAt } from './wordForm.ts';
import type { WordForm } from './wordForm.ts';

/** How far around a name words are read, in UTF-16 units: a text of one endless word or sentence costs no more a name than a short one. */
export const windowUnits = 240;

/** So many words are kept before those that no later name can ask for are let go. */
const mostKept = 2048;

/**
 * The words of a text around the names in it, read forward, each once, as names in the order of the text ask for them;
 * words far before the last of them are forgotten. Words have numbers, which hold until the next `moveTo`.
 */
export class Words {
  readonly text: string;
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];
  readonly #forms: (WordForm | undefined)[] = [];
  /** From where to where the text has been read; never within a word. */
  #from = 0;
  #to = 0;
  #after = 0;

  constructor(text: string) {
    this.text = text;
  }

  /** Reads on to a stretch and answers the number of the first word after it. */
  moveTo(start: number, end: number): number {
    const from = Math.max(0, start - windowUnits);
    if (from < this.#from || from > this.#to) this.#restart(from);
    else if (this.#starts.length > mostKept) this.#forgetBefore(from);
    while (this.startOf(this.#after) < end) this.#after += 1;
    while (this.#after > 0 && this.#starts[this.#after - 1]! >= end) this.#after -= 1;
    return this.#after;
  }

  /** Where the word of a number begins and ends; NaN before the first that is kept and after the text’s last. */
  startOf(number: number): number {
    return number < this.#starts.length || this.#readOn() ? (this.#starts[number] ?? NaN) : NaN;
  }

  endOf(number: number): number {
    return this.#ends[number] ?? NaN;
  }

  formOf(number: number): WordForm {
    return (this.#forms[number] ??= formAt(this.text, this.#starts[number]!, this.#ends[number]!));
  }

  /** The forms of all words of the text, from where it was read. */
  *forms(): Generator<WordForm> {
    for (let number = 0; !Number.isNaN(this.startOf(number)); number += 1) yield this.formOf(number);
  }

  /** Reads one more word; whether there was one. */
  #readOn(): boolean {
    const { text } = this;
    let at = this.#to;
    while (at < text.length && (kindAt(text, at) & inWord) === 0) at += sizeAt(text, at);
    this.#to = at;
    if (at >= text.length) return false;
    const end = endOfWord(text, at);
    this.#starts.push(at);
    this.#ends.push(Math.min(end, at + windowUnits));
    this.#forms.push(undefined);
    this.#to = end;
    return true;
  }

  #restart(from: number): void {
    this.#starts.length = this.#ends.length = this.#forms.length = this.#after = 0;
    const isInside = from > 0 && (kindOf(characterBefore(this.text, from)) & (inWord | dropped)) !== 0;
    this.#from = from;
    this.#to = isInside ? endOfWord(this.text, from) : from;
  }

  #forgetBefore(offset: number): void {
    let count = this.#after;
    while (count > 0 && this.#starts[count - 1]! >= offset) count -= 1;
    for (const list of [this.#starts, this.#ends, this.#forms]) list.splice(0, count);
    this.#after -= count;
    this.#from = offset;
  }
}

const isHalf = (unit: number) => unit >= 0xd800 && unit < 0xe000;

function kindAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return isHalf(unit) ? kindOf(characterAt(text, at)) : kindOfUnit(unit);
}

const sizeAt = (text: string, at: number) => (isHalf(text.charCodeAt(at)) ? characterAt(text, at).length : 1);

/** Behind the last letter of the word that goes on at an offset: marks and signs of no width at its end are not its own. */
function endOfWord(text: string, offset: number): number {
  let end = offset;
  for (let at = offset; at < text.length;) {
    const kind = kindAt(text, at);
    if ((kind & (inWord | dropped)) === 0) break;
    at += sizeAt(text, at);
    if ((kind & inWord) !== 0) end = at;
  }
  return end;
}

/** Whether a sentence ends between two words. */
export function isBroken(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1)
    if ((kindOfUnit(text.charCodeAt(at)) & sentenceEnd) !== 0 && endsSentence(text, at)) return true;
  return false;
}

/** A word beside a name. Offsets are UTF-16 units. */
export class Word {
  readonly start: number;
  readonly end: number;
  readonly #number: number;
  readonly #words: Words;
  readonly #text: string;
  /** Where the stretch that parts it from the word (or name) nearer by begins and ends. */
  readonly #gapStart: number;
  readonly #gapEnd: number;
  #gap: string | undefined;

  constructor(words: Words, number: number, gapStart: number, gapEnd: number) {
    this.start = words.startOf(number);
    this.end = words.endOf(number);
    this.#number = number;
    this.#words = words;
    this.#text = words.text;
    this.#gapStart = gapStart;
    this.#gapEnd = gapEnd;
  }

  get form(): WordForm {
    return this.#words.formOf(this.#number);
  }

  /** What stands between it and the word nearer by: each space as one, without marks and signs of no width. */
  get gap(): string {
    return (this.#gap ??= gapOf(this.#text.slice(this.#gapStart, this.#gapEnd)));
  }
}

const gapOf = (piece: string) =>
  piece === ' ' ? piece : piece.replace(/[\p{Cf}\p{M}]/gu, '').replace(/\s+/gu, ' ');

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
