import { fold } from './fold.ts';
import type { Lexicon } from './lexicon.ts';
import { Shelves } from './patternShelves.ts';
import type { Live } from './patternShelves.ts';
import { compilePattern, withGroups } from './patternTokens.ts';
import type { Pattern, Token } from './patternTokens.ts';
import type { Surroundings } from './surroundings.ts';
import type { WordForm } from './wordForm.ts';
import type { Word } from './words.ts';

/** How many words of the text a pattern took on each side of the name. */
export interface Match {
  before: number;
  after: number;
}

/** The first of a list of patterns that fits around a name, in one of the cases its ending may be. */
export type Matcher = (surroundings: Surroundings, cases: readonly string[]) => Match | undefined;

/** What the patterns of a language find around a name: which are worth trying, and its two sides. */
export interface Look {
  live: Live;
  before: Side;
  after: Side;
}

const mostLinkers = 4;

/**
 * The patterns of a language, in lists of which each is asked on its own. Which patterns of any list are worth trying
 * is found once for a name: a language has hundreds in some fifty lists, and a name few words near it.
 */
export class PatternBook {
  readonly #lexicon: Lexicon;
  readonly #linking: ReadonlySet<string>;
  readonly #shelves = new Shelves();

  /** @param linkers the words that `…` stands for. */
  constructor(lexicon: Lexicon, linkers: readonly string[]) {
    this.#lexicon = lexicon;
    this.#linking = new Set(linkers.map(fold));
  }

  /** Adds a list of patterns (see `languageData.ts`). Throws where one speaks of a class that is not there. */
  list(texts: readonly string[]): Matcher {
    const list = this.#shelves.newList();
    for (const text of texts.flatMap((one) => withGroups(one, this.#lexicon)))
      this.#shelves.add(list, compilePattern(text, this.#lexicon));
    return (surroundings, cases) => {
      surroundings.look ??= this.#lookAround(surroundings);
      const { live, before, after } = surroundings.look;
      return live[list] && firstOf(live[list], before, after, cases);
    };
  }

  #lookAround(surroundings: Surroundings): Look {
    return {
      live: this.#shelves.worthTrying(surroundings.nearBefore, surroundings.nearAfter),
      before: new Side(surroundings, true, this.#lexicon, this.#linking),
      after: new Side(surroundings, false, this.#lexicon, this.#linking)
    };
  }
}

function firstOf(
  patterns: readonly Pattern[],
  sideBefore: Side,
  sideAfter: Side,
  cases: readonly string[]
): Match | undefined {
  for (const pattern of patterns) {
    if (pattern.cases && !cases.some((one) => pattern.cases!.has(one))) continue;
    const before = matchFrom(sideBefore, pattern.before, 0, 0, false);
    if (before < 0) continue;
    const after = matchFrom(sideAfter, pattern.after, 0, 0, false);
    if (after >= 0) return { before, after };
  }
  return undefined;
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

  /** Whether the name is written in capitals. */
  get isShouted(): boolean {
    return this.#surroundings.isShouted;
  }

  word(place: number): Word | undefined {
    return this.#isBefore ? this.#surroundings.before(place) : this.#surroundings.after(place);
  }

  isLinker(word: Word): boolean {
    return this.#linking.has(word.form.folded);
  }

  /** Whether a word joins others: then it says nothing of the name itself. */
  joins(form: WordForm): boolean {
    return this.#linking.has(form.folded) || this.#lexicon.isPreposition(form);
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
      return form.isLower && !side.joins(form);
    case 'capital':
      return form.isCapital;
    case 'number':
      return form.isNumber;
    case 'word':
      return form.folded === wanted.word && (!wanted.capital || form.isCapital);
    case 'beginning':
      return form.folded.startsWith(wanted.word) && (!wanted.capital || form.isCapital);
    case 'class':
      // In a headline in capitals a capital says nothing.
      return (
        side.isOf(form, wanted.bit) &&
        (!wanted.capital || (form.isCapital && !(form.isUpper && side.isShouted)))
      );
  }
}

// A comma or a bracket parts a name from its context unless the pattern says so; a space, a hyphen, an apostrophe, a
// quotation mark, the dot of an abbreviation and the Armenian stress mark do not.
const close = /^[ '’‘ʼ`"«»“”„‟‹›.․՛‐‑-]*$/u;
const apart = /^[ '’‘ʼ`"«»“”„‟‹›.․՛‐‑՝,()[\]–—:-]*$/u;

const joined = (word: Word, comma: boolean) =>
  word.gap === ' ' || close.test(word.gap) || (comma && apart.test(word.gap));
