import { fold } from './fold.ts';
import type { Script } from './languageData.ts';
import { scriptOf } from './localLanguage.ts';
import type { Candidate, Form } from './candidate.ts';
import { soundsOf } from './sounds.ts';
import type { WordForm } from './wordForm.ts';

/** Fewer sounds are too easily another word’s. */
const fewestSounds = 5;
const longestEnding = 6;

/** A reading of a word as a name that sounds like it: how much of the word is the name, and the cases of the ending. */
interface Reading<Named> {
  stemLength: number;
  cases: readonly string[];
  named: Named;
}

/**
 * Finds names by their sounds, for words that no spelling fits: names of one word alone, since two that sound right and
 * stand together are found by their first where it is a name.
 */
export class SoundIndex<Named> {
  readonly #forms = new Map<string, Form<Named>[]>();

  /** Words, folded, that are known as they are spelt. */
  readonly #known: ReadonlySet<string>;

  /**
   * @param forms of names of one word. @param others words that sound like a name and are none, nor is any that sounds so.
   * @param known words that are none though others that sound so are: Shirak, beside Chirag.
   */
  constructor(forms: Iterable<Form<Named>>, others: Iterable<string>, known: Iterable<string> = []) {
    this.#known = new Set(Array.from(known, (word) => fold(word.replace('*', ''))));
    for (const form of forms) {
      const heard = soundsOf(form.written, scriptOf(form.written));
      if (heard.length < fewestSounds) continue;
      const same = this.#forms.get(heard);
      if (same) same.push(form);
      else this.#forms.set(heard, [form]);
    }
    for (const other of others) this.#forms.delete(soundsOf(other, scriptOf(other)));
  }

  /** The candidates that a word at an offset is by its sounds; undefined for most words. */
  candidates(form: WordForm, start: number, end: number): Candidate<Named>[] | undefined {
    if (form.soundIndex !== this) {
      form.soundIndex = this;
      form.readings = this.#readingsOf(form.written);
    }
    if (form.readings.length === 0) return undefined;
    const readings = form.readings as readonly Reading<Named>[];
    return readings.map(({ stemLength, cases, named }) => ({
      start,
      end,
      stemEnd: start + stemLength,
      cases,
      hasEnding: stemLength < end - start,
      named
    }));
  }

  #readingsOf(word: string): Reading<Named>[] {
    const script: Script = scriptOf(word);
    const found: Reading<Named>[] = [];
    for (let ending = 0; ending <= longestEnding && word.length - ending >= fewestSounds; ending += 1) {
      const stemLength = word.length - ending;
      if (this.#known.has(fold(word.slice(0, stemLength)))) return [];
      const tail = fold(word.slice(stemLength));
      for (const { named, cases: endings } of this.#forms.get(soundsOf(word.slice(0, stemLength), script)) ??
        []) {
        // Not an adjective: those of other towns sound alike (Горийский, Горисский).
        const cases = endings.get(tail)?.filter((one) => one !== 'adj' && one !== 'link');
        if (cases && cases.length > 0) found.push({ stemLength, cases, named });
      }
    }
    return found;
  }
}
