import type { Language } from '../../i18n/languages.ts';
import { isAzerbaijani, isWrittenIn } from './alphabet.ts';
import { partGeneric } from './genericWords.ts';
import { knownNames } from './knownNames.ts';
import { capitalise } from './letterCase.ts';
import { scriptOf } from './script.ts';
import { transliterate } from './transliterate.ts';

/** A name in a language, and whether a rule made it rather than people. */
export interface NameIn {
  text: string;
  byRule: boolean;
}

/** One of the names in a local name such as "Laçın / Բերձոր", with the language it is in; `romanised` is Latin of no language. */
interface Part {
  text: string;
  language: Language | 'romanised';
}

/** Marks of writing direction and joiners, quotation marks, and heights that mappers put into a name ("Դալար 2616մ"). */
const noise = /[\u200B-\u200F\u202A-\u202E\u2066-\u2069«»"“”]|\s*\b\d{3,4}\s*(?:մ|m)(?!\p{L})|\s*\(\d+\)/gu;

/** A local name without the noise, blanks single. */
export function cleanName(local: string): string {
  return local.normalize('NFC').replaceAll(noise, '').replaceAll(/\s+/g, ' ').trim();
}

/** The language of one part; Latin in brackets is a mapper's romanisation of what stands before it. */
function languageOf(text: string, bracketed: boolean): Part['language'] | undefined {
  switch (scriptOf(text)) {
    case 'Armn':
      return 'hy';
    case 'Cyrl':
      return isWrittenIn(text, 'ru') ? 'ru' : undefined;
    case 'Latn':
      return isAzerbaijani(text) && !bracketed ? 'az' : 'romanised';
    default:
      return undefined;
  }
}

/** The names in a local name, in its order: divided by a slash, a semicolon or brackets. Parts in no known language are left out. */
export function partsOf(local: string): Part[] {
  const pieces = cleanName(local).matchAll(/\((?<bracketed>[^)]*)\)|(?<plain>[^/;()]+)/gu);
  return [...pieces].flatMap(({ groups }) => {
    const text = (groups?.['bracketed'] ?? groups?.['plain'] ?? '').trim();
    const language = languageOf(text, groups?.['bracketed'] !== undefined);
    return language === undefined ? [] : [{ text, language }];
  });
}

/** A part rewritten by rule, each word with a capital, its generic word (lake, reservoir, mount …) translated. */
function byRule({ text, language }: Part, to: Language): string | undefined {
  if (language === 'romanised') return undefined;
  const parted = partGeneric(text, language);
  const rewritten = transliterate(parted?.proper ?? text, language, to);
  const proper = rewritten?.replaceAll(/\p{L}+/gu, (word) => capitalise(word, to));
  return proper === undefined || !parted ? proper : parted.compose(proper, to);
}

/** The name that a language has for one of the great waters, whatever script the map has it in. */
function known(local: string, to: Language): string | undefined {
  const pieces = cleanName(local).split(/\s*[/;–]\s*|\s+-\s+/u);
  return knownNames.find((entry) => pieces.some((piece) => entry.local.includes(piece)))?.names[to];
}

/**
 * A map's local name in one of the site's languages. In order: the conventional name of a great river; the part of the local name
 * already in that language (of "Laçın / Բերձոր", Բերձոր for Armenian); a bracketed romanisation for French and English; a name by rule
 * from the first part that a rule can take, marked so. Undefined when none can be had (Arabic script, unknown letters).
 */
export function nameIn(local: string, to: Language): NameIn | undefined {
  const conventional = known(local, to);
  if (conventional !== undefined) return { text: conventional, byRule: false };
  const parts = partsOf(local);
  const own = parts.find((part) => part.language === to);
  if (own) return { text: own.text, byRule: false };
  const romanised = parts.find((part) => part.language === 'romanised' && isWrittenIn(part.text, 'en'));
  if (romanised && (to === 'fr' || to === 'en')) return { text: romanised.text, byRule: false };
  for (const part of parts) {
    const text = byRule(part, to);
    if (text !== undefined) return { text, byRule: true };
  }
  return undefined;
}
