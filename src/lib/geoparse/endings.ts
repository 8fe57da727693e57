import { fold } from './fold.ts';
import type { LanguageData, ParadigmData } from './languageData.ts';

/** A name’s stem as texts are compared, and the cases of each ending that may fill the word after it, by folded ending. */
export interface Stem {
  stem: string;
  /** The stem as the name is written. */
  written: string;
  cases: ReadonlyMap<string, readonly string[]>;
}

/** The only ending of a name where its script’s language has none. */
export const noEndings: ReadonlyMap<string, readonly string[]> = new Map([['', ['nom']]]);

/**
 * Makes the function that declines the names of a language: a stem with its endings, and a second one where its last
 * letter softens before a vowel. Names of one shape share one table of endings.
 */
export function createDecliner(data: LanguageData): (name: string) => Stem[] {
  const tables = new Map<string, ReadonlyMap<string, readonly string[]>>();
  return (name) => {
    const letters = Array.from(name.toLowerCase());
    const last = letters.at(-1) ?? '';
    const paradigm = data.endings.find(({ final }) => final === undefined || final.includes(last));
    if (!paradigm) return [{ stem: fold(name), written: name, cases: noEndings }];
    const written = letters.findLast((letter) => data.vowels.includes(letter)) ?? data.vowels.charAt(0);
    // As texts are compared a name does not tell which of two vowels is meant: Lacin is Laçın, and Turkish Laçin.
    const meant = Array.from(data.vowels).filter((vowel) => fold(vowel) === fold(written));
    const lastVowels = meant.length > 0 ? meant : [written];
    const afterVowel = data.vowels.includes(last);
    const key = [
      data.endings.indexOf(paradigm),
      ...lastVowels.map((vowel) => harmonyKey(data, vowel)),
      afterVowel
    ].join(' ');
    let cases = tables.get(key);
    if (!cases) tables.set(key, (cases = endingsOf(data, paradigm, lastVowels, afterVowel)));
    const kept = Array.from(name)
      .slice(0, letters.length - paradigm.drop)
      .join('');
    const soft = data.softened[last];
    if (soft === undefined) return [{ stem: fold(kept), written: kept, cases }];
    const softKey = `soft ${key}`;
    let softCases = tables.get(softKey);
    if (!softCases) tables.set(softKey, (softCases = beforeVowels(cases, data.vowels)));
    return [
      { stem: fold(kept), written: kept, cases },
      { stem: fold(kept.slice(0, -1) + soft), written: kept.slice(0, -1) + soft, cases: softCases }
    ];
  };
}

/** The same language in another alphabet; capitals in endings, which stand for vowels, and names of pieces stay. */
export function inAlphabet(data: LanguageData, letters: ReadonlyMap<string, string>): LanguageData {
  const write = (text: string) =>
    text.replace(/\{\w+\}|./gu, (one) => (one.length > 1 ? one : (letters.get(one) ?? one)));
  const writeAll = (table: Readonly<Record<string, string>>) =>
    Object.fromEntries(Object.entries(table).map(([key, value]) => [write(key), write(value)]));
  return {
    ...data,
    vowels: write(data.vowels),
    harmony: Object.fromEntries(Object.entries(data.harmony).map(([key, table]) => [key, writeAll(table)])),
    softened: writeAll(data.softened),
    pieces: Object.fromEntries(Object.entries(data.pieces).map(([key, value]) => [key, write(value)])),
    endings: data.endings.map(({ final, cases, ...paradigm }) => ({
      ...paradigm,
      ...(final === undefined ? {} : { final: write(final) }),
      cases: Object.fromEntries(Object.entries(cases).map(([name, endings]) => [name, write(endings)]))
    }))
  };
}

/** The endings of a table that begin with a vowel. */
function beforeVowels(
  cases: ReadonlyMap<string, readonly string[]>,
  vowels: string
): ReadonlyMap<string, readonly string[]> {
  const folded = fold(vowels);
  return new Map([...cases].filter(([ending]) => ending !== '' && folded.includes(ending.charAt(0))));
}

/** The vowels that a name’s last vowel calls for: names alike in them have like endings. */
const harmonyKey = ({ harmony }: LanguageData, vowel: string) =>
  Object.values(harmony)
    .map((table) => vowelAfter(table, vowel))
    .join('');

const vowelAfter = (table: Readonly<Record<string, string>>, vowel: string) =>
  Object.entries(table).find(([after]) => after.includes(vowel))?.[1] ?? '';

function endingsOf(
  { harmony, pieces }: LanguageData,
  { cases }: ParadigmData,
  lastVowels: readonly string[],
  afterVowel: boolean
): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const [name, templates] of Object.entries(cases)) {
    const choices = templates.split(' ').flatMap((template) => withPieces(template, pieces));
    for (const [template, vowel] of choices.flatMap((one) =>
      lastVowels.map((last) => [one, last] as const)
    )) {
      const ending = template
        .replace('∅', '')
        .replace(/\((.)\)/gu, afterVowel ? '$1' : '')
        .replace(/./gu, (letter) => (letter in harmony ? vowelAfter(harmony[letter]!, vowel) : letter));
      const folded = fold(ending);
      const known = found.get(folded) ?? [];
      if (!known.includes(name)) found.set(folded, [...known, name]);
    }
  }
  return found;
}

/** An ending with each of a piece’s choices in the place of `{piece}`. */
function withPieces(template: string, pieces: Readonly<Record<string, string>>): string[] {
  const [, before = '', piece, after = ''] = /^(.*?)\{(\w+)\}(.*)$/u.exec(template) ?? [];
  if (piece === undefined) return [template];
  return (pieces[piece] ?? '').split(' ').map((choice) => before + choice + after);
}
