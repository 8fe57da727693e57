import { characterAt, dropped, fold, foldCharacter, inWord, kindOf, mark } from './fold.ts';
import type { Declension } from './languageData.ts';
import { Trie } from './trie.ts';

/** A name with the endings it may take here. */
export interface Form<Named> {
  name: string;
  named: Named;
  declensions: readonly Declension[];
  endingsAfterApostrophe: boolean;
}

/** A stretch that could be a name; UTF-16 offsets, `end` exclusive and after the ending. */
export interface Candidate<Named> {
  start: number;
  end: number;
  /** Where the ending begins. */
  stemEnd: number;
  named: Named;
}

interface Stem<Named> {
  named: Named;
  endings: ReadonlySet<string>;
  endingsAfterApostrophe: boolean;
}

const longestEnding = 24;
const noEndings: Declension = { endings: [''] };

/**
 * Finds names in texts: a trie of folded stems walked from each word's first letter over the text itself, folding as
 * it goes, so that no normalised copy and no map of offsets is needed and memory does not grow with the text. What
 * is left of the word after a stem must be one of its endings. A walk is at most one name long: linear in the text.
 */
export class Recogniser<Named> {
  readonly #trie: Trie;
  readonly #stems: Stem<Named>[][];

  constructor(forms: readonly Form<Named>[]) {
    const stems = new Map<string, Stem<Named>[]>();
    for (const form of forms) {
      const [key, stem] = stemOf(form);
      const same = stems.get(key);
      if (same) same.push(stem);
      else if (key !== '') stems.set(key, [stem]);
    }
    this.#trie = new Trie([...stems.keys()]);
    this.#stems = [...stems.values()];
  }

  /**
   * Walks a text once. At each word where names begin, `accept` is offered the candidates, longest first, until it
   * takes one; the walk goes on after that one, else at the next word.
   */
  scan(text: string, accept: (candidate: Candidate<Named>) => boolean): void {
    let afterLetter = false;
    let at = 0;
    while (at < text.length) {
      const character = characterAt(text, at);
      const kind = kindOf(character);
      const next = at + character.length;
      const isWord = (kind & inWord) !== 0;
      const taken = isWord && !afterLetter ? this.#candidatesAt(text, at).find(accept) : undefined;
      if (taken) afterLetter = true;
      else if (!(kind & dropped)) afterLetter = isWord;
      at = taken?.end ?? next;
    }
  }

  #candidatesAt(text: string, start: number): Candidate<Named>[] {
    const found: Candidate<Named>[] = [];
    let node = 0;
    let afterSpace = false;
    for (let at = start; at < text.length;) {
      const character = characterAt(text, at);
      const folded = foldCharacter(character);
      at += character.length;
      if (afterSpace && folded === ' ') continue;
      for (let index = 0; index < folded.length; index += 1) {
        node = this.#trie.step(node, folded.charCodeAt(index));
        if (node === 0) return found.sort((one, other) => other.end - one.end || other.stemEnd - one.stemEnd);
      }
      if (folded !== '') afterSpace = folded === ' ';
      const value = this.#trie.valueAt(node);
      if (value >= 0 && folded !== '') found.push(...this.#close(text, start, at, this.#stems[value] ?? []));
    }
    return found.sort((one, other) => other.end - one.end || other.stemEnd - one.stemEnd);
  }

  /** The stems that end at an offset, each with the ending that fills the word, if it may take it. */
  #close(text: string, start: number, stemEnd: number, stems: readonly Stem<Named>[]): Candidate<Named>[] {
    const rest = restOfWord(text, stemEnd);
    if (!rest) return [];
    const afterApostrophe =
      foldCharacter(text.charAt(rest.end)) === "'" ? restOfWord(text, rest.end + 1) : undefined;
    return stems
      .filter(({ endings }) => endings.has(rest.folded))
      .map(({ named, endings, endingsAfterApostrophe }) => {
        const extended =
          endingsAfterApostrophe &&
          rest.folded === '' &&
          afterApostrophe?.folded &&
          endings.has(afterApostrophe.folded);
        return { start, end: extended ? afterApostrophe.end : rest.end, stemEnd, named };
      });
  }
}

function stemOf<Named>({
  name,
  named,
  declensions,
  endingsAfterApostrophe
}: Form<Named>): [string, Stem<Named>] {
  const { cut = 0, endings } = declensions.find((one) => declines(name, one)) ?? noEndings;
  const letters = Array.from(name);
  const stem = letters.slice(0, letters.length - cut).join('');
  const whole = letters.slice(letters.length - cut).join('');
  return [fold(stem), { named, endings: new Set([whole, ...endings].map(fold)), endingsAfterApostrophe }];
}

function declines(name: string, { finals, vowels }: Declension): boolean {
  const letters = Array.from(name.toLowerCase());
  const lastVowel =
    letters.findLast((letter) => (vowels ?? '').includes(letter) || allVowels.includes(letter)) ?? '';
  return (finals?.includes(letters.at(-1) ?? '') ?? true) && (vowels?.includes(lastVowel) ?? true);
}

/** Vowel letters of the alphabets in use, for vowel harmony. */
const allVowels = 'aeiouyəıöüаеёиоуыэюяաեէըիոօ';

/** The letters from an offset to the end of the word with the marks on the last; undefined when longer than any ending. */
function restOfWord(text: string, offset: number): { folded: string; end: number } | undefined {
  let folded = '';
  let end = offset;
  for (let at = offset; at < text.length && folded.length <= longestEnding;) {
    const character = characterAt(text, at);
    const kind = kindOf(character);
    at += character.length;
    if (!(kind & (inWord | dropped))) break;
    folded += foldCharacter(character);
    // A mark belongs to the letter before it; a joiner or direction control after the last letter does not.
    if (kind & inWord || (kind & mark && end === at - character.length)) end = at;
  }
  return folded.length > longestEnding ? undefined : { folded, end };
}
