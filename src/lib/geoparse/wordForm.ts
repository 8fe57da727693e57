import { foldLetters } from './fold.ts';

const none: readonly never[] = [];

/** What the rules ask of a word, reckoned once for each way it is written. */
export class WordForm {
  readonly written: string;
  readonly folded: string;
  /** Whether its first letter is a capital, or one in lower case; neither for letters without case and digits. */
  readonly isCapital: boolean;
  readonly isLower: boolean;
  /** Whether it is written in capitals throughout, of two letters or more. */
  readonly isUpper: boolean;
  readonly isNumber: boolean;
  /**
   * What was found out of it and by whom, in fields of its own: a vocabulary of forms with a table each would not stay
   * in the processor's memory. The two lexicons that asked last; the index of sounds and the teller of languages that did.
   */
  lexicon: unknown;
  classes = 0;
  anchors: readonly number[] = none;
  otherLexicon: unknown;
  otherClasses = 0;
  otherAnchors: readonly number[] = none;
  soundIndex: unknown;
  readings: readonly unknown[] = none;
  teller: unknown;
  votes = 0;

  constructor(written: string) {
    this.written = written;
    this.folded = foldLetters(written);
    this.isCapital = /^\p{Lu}/u.test(written);
    this.isLower = /^\p{Ll}/u.test(written);
    this.isUpper = /^\p{Lu}{2,}$/u.test(written);
    this.isNumber = /^\p{N}+$/u.test(written);
  }
}

/** How many forms are remembered at most, a power of two, and at how many places one may stand. */
const mostForms = 1 << 17;
const places = 4;
const longestRemembered = 40;
const forms = new Array<WordForm | undefined>(mostForms).fill(undefined);
/** The hash of the form at each place, so that another word’s form is not opened. */
const hashes = new Int32Array(mostForms);

/** The form of a word as written. */
export const formOf = (written: string): WordForm => formAt(written, 0, written.length);

/**
 * The form of the word between two offsets of a text. Prose repeats its words, so forms are remembered, up to a bound,
 * and found by the letters where they stand, without a copy of them.
 */
export function formAt(text: string, start: number, end: number): WordForm {
  if (end - start > longestRemembered) return new WordForm(text.slice(start, end));
  let hash = 0;
  for (let at = start; at < end; at += 1) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
  const first = (hash ^ (hash >>> 15)) & (mostForms - 1);
  let place = first;
  for (let step = 0; step < places; step += 1) {
    place = (first + step) & (mostForms - 1);
    const form = forms[place];
    if (form === undefined) break;
    if (hashes[place] === hash && form.written.length === end - start && text.startsWith(form.written, start))
      return form;
    if (step === places - 1) place = first;
  }
  hashes[place] = hash;
  return (forms[place] = new WordForm(copyOf(text, start, end)));
}

/** A copy: the engine keeps the whole text alive for a slice of it. */
const copyOf = (text: string, start: number, end: number) =>
  String.fromCharCode(...Array.from({ length: end - start }, (_, at) => text.charCodeAt(start + at)));
