import { fold } from './fold.ts';
import type { Lexicon } from './lexicon.ts';
import type { Nearby, Surroundings } from './surroundings.ts';
import type { WordForm } from './wordForm.ts';
import type { Word } from './words.ts';

/** One step of a pattern, away from the name. */
type Token =
  | { kind: 'word'; word: string; capital: boolean }
  | { kind: 'beginning'; word: string; capital: boolean }
  | { kind: 'class'; bit: number; capital: boolean }
  | { kind: 'linkers' }
  | { kind: 'lower' }
  | { kind: 'capital' }
  | { kind: 'number' }
  | { kind: 'comma'; required: boolean };

interface Pattern {
  /** Nearest to the name first, each way. */
  before: readonly Token[];
  after: readonly Token[];
  /** In which cases the name must stand; undefined: any. */
  cases: ReadonlySet<string> | undefined;
  /** The classes that must be among the words of each side for the pattern to be worth trying. */
  classesBefore: number;
  classesAfter: number;
  /** The anchor of its longest word; undefined where it speaks of none. */
  anchor: number | undefined;
}

/** How many words of the text a pattern took on each side of the name. */
export interface Match {
  before: number;
  after: number;
}

/** The first of a list of patterns that fits around a name, in one of the cases its ending may be. */
export type Matcher = (surroundings: Surroundings, cases: readonly string[]) => Match | undefined;

const mostLinkers = 4;

/** Compiles the patterns of a language’s data (see `languageData.ts`). Throws where one speaks of a class that is not there. */
export function compilePatterns(
  texts: readonly string[],
  lexicon: Lexicon,
  linkers: readonly string[]
): Matcher {
  const patterns = texts.flatMap((text) => withGroups(text, lexicon)).map((text) => compile(text, lexicon));
  const linking = new Set(linkers.map(fold));
  const shelves = new Shelves(patterns);
  return (surroundings, cases) => {
    const { nearBefore, nearAfter } = surroundings;
    for (const pattern of shelves.worthTrying(nearBefore, nearAfter)) {
      if (pattern.cases && !cases.some((one) => pattern.cases!.has(one))) continue;
      const before = matchFrom(new Side(surroundings, true, lexicon, linking), pattern.before, 0, 0, false);
      if (before < 0) continue;
      const after = matchFrom(new Side(surroundings, false, lexicon, linking), pattern.after, 0, 0, false);
      if (after >= 0) return { before, after };
    }
    return undefined;
  };
}

/** Patterns by a class that must be near for them to be worth trying: a language has hundreds, a name few words near it. */
class Shelves {
  readonly #byAnchor = new Map<number, Pattern[]>();
  readonly #before: Pattern[][] = Array.from({ length: 32 }, () => []);
  readonly #after: Pattern[][] = Array.from({ length: 32 }, () => []);
  readonly #others: Pattern[] = [];

  constructor(patterns: readonly Pattern[]) {
    for (const pattern of patterns) {
      const { classesBefore, classesAfter, anchor } = pattern;
      if (anchor !== undefined) this.#byAnchor.set(anchor, [...(this.#byAnchor.get(anchor) ?? []), pattern]);
      else if (classesBefore !== 0) this.#before[highest(classesBefore)]!.push(pattern);
      else if (classesAfter !== 0) this.#after[highest(classesAfter)]!.push(pattern);
      else this.#others.push(pattern);
    }
  }

  worthTrying(before: Nearby, after: Nearby): Pattern[] {
    const found: Pattern[] = [];
    const take = (patterns: readonly Pattern[]) => {
      for (const pattern of patterns) {
        if ((before.classes & pattern.classesBefore) !== pattern.classesBefore) continue;
        if ((after.classes & pattern.classesAfter) === pattern.classesAfter) found.push(pattern);
      }
    };
    for (const anchor of before.anchors) take(this.#byAnchor.get(anchor) ?? none);
    for (const anchor of after.anchors) take(this.#byAnchor.get(anchor) ?? none);
    for (let classes = before.classes; classes !== 0; classes &= ~(1 << highest(classes)))
      take(this.#before[highest(classes)]!);
    for (let classes = after.classes; classes !== 0; classes &= ~(1 << highest(classes)))
      take(this.#after[highest(classes)]!);
    take(this.#others);
    return found;
  }
}

const none: readonly Pattern[] = [];

/** The place of the highest bit that is set. */
const highest = (bits: number) => 31 - Math.clz32(bits);

/** A pattern with each word group of its classes in the class’s place, beside the class for the single words. */
function withGroups(text: string, lexicon: Lexicon): string[] {
  const open = /\{(\w+)\}/u.exec(text);
  if (!open) return [text];
  const [whole, name = ''] = open;
  const head = text.slice(0, open.index);
  const choices = [whole, ...(lexicon.groups.get(name) ?? [])];
  return withGroups(text.slice(open.index + whole.length), lexicon).flatMap((tail) =>
    choices.map((choice) => head + choice + tail)
  );
}

function compile(text: string, lexicon: Lexicon): Pattern {
  const tokens = text.split(' ');
  const name = tokens.findIndex((token) => token.startsWith('_'));
  const cases = tokens[name]!.slice(1);
  const side = (parts: readonly string[]) => parts.map((part) => tokenOf(part, lexicon));
  const before = side(tokens.slice(0, name).reverse());
  const after = side(tokens.slice(name + 1));
  return {
    before,
    after,
    cases: cases === '' ? undefined : new Set(cases.split('|')),
    classesBefore: classesIn(before),
    classesAfter: classesIn(after),
    anchor: anchorIn([...before, ...after], lexicon)
  };
}

const classesIn = (tokens: readonly Token[]) =>
  tokens.reduce((classes, token) => (token.kind === 'class' ? classes | token.bit : classes), 0);

/** The anchor of the longest word that the tokens speak of: the longest is the rarest. */
function anchorIn(tokens: readonly Token[], lexicon: Lexicon): number | undefined {
  const words = tokens.filter((token) => token.kind === 'word' || token.kind === 'beginning');
  const [longest] = words.toSorted((one, other) => other.word.length - one.word.length);
  return longest && lexicon.anchorOf(longest.word, longest.kind === 'beginning');
}

function tokenOf(part: string, lexicon: Lexicon): Token {
  if (part === '…') return { kind: 'linkers' };
  if (part === '~') return { kind: 'lower' };
  if (part === '#') return { kind: 'number' };
  if (part === '^') return { kind: 'capital' };
  if (part === ',' || part === ',!') return { kind: 'comma', required: part === ',!' };
  const capital = part.startsWith('^');
  const bare = capital ? part.slice(1) : part;
  const name = /^\{(\w+)\}$/u.exec(bare)?.[1];
  if (name !== undefined) return { kind: 'class', bit: lexicon.bitOf(name), capital };
  if (bare.endsWith('*')) return { kind: 'beginning', word: fold(bare.slice(0, -1)), capital };
  return { kind: 'word', word: fold(bare), capital };
}

/** One side of a name, nearest word first. */
class Side {
  readonly #surroundings: Surroundings;
  readonly #isBefore: boolean;
  readonly #lexicon: Lexicon;
  readonly #linking: ReadonlySet<string>;

  constructor(surroundings: Surroundings, isBefore: boolean, lexicon: Lexicon, linking: ReadonlySet<string>) {
    this.#surroundings = surroundings;
    this.#isBefore = isBefore;
    this.#lexicon = lexicon;
    this.#linking = linking;
  }

  word(place: number): Word | undefined {
    return this.#isBefore ? this.#surroundings.before(place) : this.#surroundings.after(place);
  }

  isLinker(word: Word): boolean {
    return this.#linking.has(word.form.folded);
  }

  isOf(form: WordForm, classes: number): boolean {
    return (this.#lexicon.classesOf(form) & classes) !== 0;
  }
}

/** How many words of a side the tokens from one on take, from a place on, or -1; `comma`: whether one may stand there. */
function matchFrom(
  side: Side,
  tokens: readonly Token[],
  token: number,
  place: number,
  comma: boolean
): number {
  const wanted = tokens[token];
  if (wanted === undefined) return place;
  const word = side.word(place);
  if (wanted.kind === 'comma') {
    if (wanted.required && !/[,(՝]/u.test(word?.gap ?? '')) return -1;
    return matchFrom(side, tokens, token + 1, place, true);
  }
  if (wanted.kind === 'linkers') return matchLinkers(side, tokens, token, place, comma);
  if (!word || !joined(word, comma) || !fits(side, word.form, wanted)) return -1;
  return matchFrom(side, tokens, token + 1, place + 1, false);
}

/** The longest run of linking words first: “région de la Syunik”. */
function matchLinkers(
  side: Side,
  tokens: readonly Token[],
  token: number,
  place: number,
  comma: boolean
): number {
  let most = 0;
  while (most < mostLinkers) {
    const word = side.word(place + most);
    if (!word || !joined(word, comma && most === 0) || !side.isLinker(word)) break;
    most += 1;
  }
  for (let taken = most; taken >= 0; taken -= 1) {
    const end = matchFrom(side, tokens, token + 1, place + taken, comma && taken === 0);
    if (end >= 0) return end;
  }
  return -1;
}

function fits(side: Side, form: WordForm, wanted: Exclude<Token, { kind: 'comma' | 'linkers' }>): boolean {
  switch (wanted.kind) {
    case 'lower':
      return form.isLower;
    case 'capital':
      return form.isCapital;
    case 'number':
      return form.isNumber;
    case 'word':
      return form.folded === wanted.word && (!wanted.capital || form.isCapital);
    case 'beginning':
      return form.folded.startsWith(wanted.word) && (!wanted.capital || form.isCapital);
    case 'class':
      return side.isOf(form, wanted.bit) && (!wanted.capital || form.isCapital);
  }
}

// A comma or a bracket parts a name from its context unless the pattern says so; a space, a hyphen, an apostrophe, a
// quotation mark, the dot of an abbreviation and the Armenian stress mark do not.
const close = /^[ '’‘ʼ`"«»“”„‟‹›.․՛‐‑-]*$/u;
const apart = /^[ '’‘ʼ`"«»“”„‟‹›.․՛‐‑՝,()[\]–—:-]*$/u;

const joined = (word: Word, comma: boolean) =>
  word.gap === ' ' || close.test(word.gap) || (comma && apart.test(word.gap));
