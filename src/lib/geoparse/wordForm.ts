import { foldLetters } from './fold.ts';

/** What the rules ask of a word, reckoned once for each way it is written. */
export class WordForm {
  readonly written: string;
  readonly folded: string;
  /** Whether its first letter is a capital, or one in lower case; neither for letters without case and digits. */
  readonly isCapital: boolean;
  readonly isLower: boolean;
  readonly isNumber: boolean;
  /** Its classes and anchors in each lexicon, by the lexicon’s index. */
  readonly classes: number[] = [];
  readonly anchors: (readonly number[])[] = [];

  constructor(written: string) {
    this.written = written;
    this.folded = foldLetters(written);
    this.isCapital = /^\p{Lu}/u.test(written);
    this.isLower = /^\p{Ll}/u.test(written);
    this.isNumber = /^\p{N}+$/u.test(written);
  }
}

const forms = new Map<string, WordForm>();
const mostForms = 50_000;
const longestRemembered = 40;

/** The form of a word as written. Prose repeats its words, so forms are remembered, up to a bound. */
export function formOf(written: string): WordForm {
  let form = forms.get(written);
  if (form === undefined) {
    // A copy: the engine keeps the whole text alive for a slice of it.
    const copy = copyOf(written);
    form = new WordForm(copy);
    if (forms.size >= mostForms) forms.clear();
    if (written.length <= longestRemembered) forms.set(copy, form);
  }
  return form;
}

const copyOf = (text: string) =>
  text.length > longestRemembered
    ? text
    : String.fromCharCode(...Array.from({ length: text.length }, (_, at) => text.charCodeAt(at)));
