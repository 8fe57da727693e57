import type { Language } from '../i18n/languages.ts';
import type { LanguageData, Script } from './languageData.ts';
import { Lexicon } from './lexicon.ts';
import type { Surroundings } from './surroundings.ts';
import { formOf } from './wordForm.ts';
import type { WordForm } from './wordForm.ts';
import { Words } from './words.ts';

/** The script of a text’s first letter that is of one of the scripts known; Latin where there is none. */
export function scriptOf(text: string): Script {
  const letter = /[\p{Script=Armenian}\p{Script=Cyrillic}\p{Script=Latin}]/u.exec(text)?.[0] ?? 'a';
  if (/\p{Script=Armenian}/u.test(letter)) return 'Armenian';
  return /\p{Script=Cyrillic}/u.test(letter) ? 'Cyrillic' : 'Latin';
}

interface Voice {
  language: Language;
  script: Script;
  bit: number;
  /** A word with a letter that the language alone has. */
  letters: RegExp | undefined;
}

/** A stretch of a sentence and what language it is in; UTF-16 offsets. */
export interface Stretch {
  from: number;
  to: number;
  language: Language;
}

/** By how many words another language must lead before a sentence is taken to be in it, and by how many nothing more is asked. */
const lead = 2;
const decisiveLead = 3;
/** How many words on each side of a name are asked. */
const reach = 12;
/** As much of a text as tells its language, in UTF-16 units. */
const sample = 4000;

/**
 * Tells which of the languages a text, or a sentence of it, is in: by its script, and among the languages of one script
 * by their most frequent words and the letters that one of them alone has. Small on purpose: it must only tell French,
 * English and Azerbaijani apart, in a sentence, many thousand times a second (compared with the kept libraries in the
 * README).
 */
export class LanguageTeller {
  readonly #byScript = new Map<Script, Voice[]>();
  /** Of which languages a word is a frequent one. */
  readonly #frequent: Lexicon;

  constructor(data: readonly LanguageData[]) {
    this.#frequent = new Lexicon(
      Object.fromEntries(data.map(({ language, frequent }) => [language, frequent]))
    );
    for (const { language, script, letters } of data) {
      const bit = this.#frequent.bitOf(language);
      const pattern = letters === '' ? undefined : new RegExp(`[${letters}]`, 'iu');
      const voices = this.#byScript.get(script) ?? [];
      this.#byScript.set(script, [...voices, { language, script, bit, letters: pattern }]);
    }
  }

  /** The language of a whole text: of the script of most of its first letters. */
  ofText(text: string): Language {
    const start = text.slice(0, sample);
    const counts: Record<Script, number> = { Latin: 0, Cyrillic: 0, Armenian: 0 };
    for (const [letter] of start.matchAll(/\p{L}/gu)) counts[scriptOf(letter)] += 1;
    const [script] = (Object.entries(counts) as [Script, number][]).reduce((most, one) =>
      one[1] > most[1] ? one : most
    );
    const voices = this.#voicesOf(script);
    const scores = voices.map(() => 0);
    for (const form of new Words(start).forms()) this.#count(form, voices, scores, true);
    return voices[scores.indexOf(Math.max(...scores))]!.language;
  }

  /**
   * The language around a name at an offset: the text’s own unless the words around are plainly another’s.
   * `last` is the answer for the name before, which serves again where its words reached.
   */
  at(
    surroundings: Surroundings,
    name: string,
    offset: number,
    own: Language,
    last: Stretch | undefined
  ): Stretch {
    const voices = this.#voicesOf(scriptOf(name));
    if (voices.length === 1) return { from: offset, to: offset, language: voices[0]!.language };
    if (last && offset >= last.from && offset < last.to) return last;
    const scores = voices.map(() => 0);
    const stretch = { from: offset, to: offset + 1, language: own };
    for (let place = 0; place < reach && leadOf(scores) < decisiveLead; place += 1) {
      const before = surroundings.before(place);
      const after = surroundings.after(place);
      if (!before && !after) break;
      if (before) stretch.from = before.start;
      if (after) stretch.to = after.end;
      if (before) this.#count(before.form, voices, scores, false);
      if (after) this.#count(after.form, voices, scores, false);
    }
    const ownAt = voices.findIndex(({ language }) => language === own);
    // A name among words of another script tells by its own letters.
    if (ownAt < 0 && leadOf(scores) === 0) this.#count(formOf(name), voices, scores, true);
    const most = Math.max(...scores);
    if (ownAt < 0 || most >= scores[ownAt]! + lead) stretch.language = voices[scores.indexOf(most)]!.language;
    return stretch;
  }

  #voicesOf(script: Script): readonly Voice[] {
    return this.#byScript.get(script) ?? [...this.#byScript.values()][0]!;
  }

  /** A name may be quoted in its own letters; only a word in lower case with them is surely the language’s. */
  #count(form: WordForm, voices: readonly Voice[], scores: number[], namesToo: boolean): void {
    if (form.teller !== this) {
      form.teller = this;
      form.votes = this.#votesOf(form);
    }
    if (form.votes === 0) return;
    const lettersToo = namesToo || form.isLower;
    for (let at = 0; at < voices.length; at += 1) {
      const { bit } = voices[at]!;
      if (form.votes & bit) scores[at]! += 1;
      if (lettersToo && form.votes & (bit << lettersAt)) scores[at]! += 1;
    }
  }

  /** The languages of which a word is a frequent one, and, shifted, those of which it has a letter of their own. */
  #votesOf(form: WordForm): number {
    let votes = this.#frequent.classesAfresh(form.folded);
    for (const voices of this.#byScript.values())
      for (const { bit, letters } of voices) if (letters?.test(form.written)) votes |= bit << lettersAt;
    return votes;
  }
}

/** By how much a language’s bit is shifted for its letters. */
const lettersAt = 16;

/** By how much the highest of some scores is above the next. */
function leadOf(scores: readonly number[]): number {
  let first = 0;
  let second = 0;
  for (const score of scores) {
    if (score > first) [first, second] = [score, first];
    else if (score > second) second = score;
  }
  return first - second;
}
