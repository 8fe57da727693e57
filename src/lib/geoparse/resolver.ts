import type { Language } from '../i18n/languages.ts';
import { contextMatcher } from './contexts.ts';
import type { Surroundings } from './contexts.ts';
import { languageData } from './data/languages.ts';
import type { RuleId } from './data/reasons.ts';
import { fold } from './fold.ts';
import type { Trap } from './languageData.ts';
import type { Mention } from './mention.ts';
import type { Named } from './names.ts';
import type { Candidate } from './recogniser.ts';
import { wordsAfter, wordsBefore } from './words.ts';

/** By which rule a candidate is a mention, and the words of the text that tell. */
export interface Decision {
  rule: RuleId;
  context: string;
}

/** Whether a candidate is a mention; `previous` is the mention before it in the text. */
export type Resolver = (
  text: string,
  candidate: Candidate<Named>,
  previous: Mention | undefined
) => Decision | undefined;

const reach = 8;

/** Compiles the decisions of a language from its data. */
export function createResolver(lang: Language): Resolver {
  const { types, support, villages, traps, linkers, conjunctions, surnames, prepositions, lowerCaseWords } =
    languageData[lang];
  const typeBeside = contextMatcher(types, linkers);
  const needed = { support: contextMatcher(support, linkers), village: contextMatcher(villages, linkers) };
  const compiledTraps = traps.map((trap) => ({ trap, beside: contextMatcher(trap, linkers) }));
  const surnameEndings = surnames.map(fold);
  const placing = new Set(prepositions.map(fold));
  const joining = new Set([...conjunctions, ...linkers].map(fold));

  const isTrapped = ({ named }: Candidate<Named>, surroundings: Surroundings) =>
    compiledTraps.some(({ trap, beside }) => concerns(trap, named) && beside(surroundings) !== undefined);

  const isPerson = (surroundings: Surroundings) => {
    const next = surroundings.after[0];
    return (
      next?.gap === ' ' &&
      /^\p{Lu}/u.test(next.written) &&
      surnameEndings.some(
        (ending) => next.folded.endsWith(ending) && next.folded.length > ending.length + 1
      ) &&
      !placing.has(surroundings.before[0]?.folded ?? '')
    );
  };

  /** Whether a capitalised word stands before, within the sentence, that is no preposition: Suren Spandaryan. */
  const isPartOfName = ({ before: [previous, first] }: Surroundings) =>
    previous?.gap === ' ' &&
    first !== undefined &&
    /^\p{Lu}/u.test(previous.written) &&
    !placing.has(previous.folded) &&
    !joining.has(previous.folded);

  /** Whether nothing but commas and joining words stands between two offsets. */
  const continues = (text: string, previous: Mention, start: number) => {
    const between = text.slice(previous.end, start);
    if (between.length > 40 || !/^[^.!?…;:\n]*$/u.test(between)) return false;
    const parts = between.split(/[\s,'’]+/u).filter((part) => part !== '');
    return (between.includes(',') || parts.length > 0) && parts.every((part) => joining.has(fold(part)));
  };

  return (text, candidate, previous) => {
    const { start, end, stemEnd, named } = candidate;
    const written = text.slice(start, stemEnd);
    if (isLowerCase(written) && (named.via !== undefined || lowerCaseWords.includes(written)))
      return undefined;
    if (isAddress(text, start, end)) return undefined;
    const surroundings = { before: wordsBefore(text, start, reach), after: wordsAfter(text, end, reach) };
    if (isTrapped(candidate, surroundings) || isPerson(surroundings)) return undefined;
    if (named.needs !== undefined) {
      const context = needed[named.needs](surroundings);
      return context === undefined
        ? undefined
        : { rule: named.needs === 'support' ? 'supported' : 'village', context };
    }
    if (named.via !== undefined)
      return named.small && isPartOfName(surroundings) ? undefined : { rule: 'inside', context: '' };
    const context = typeBeside(surroundings);
    if (context !== undefined) return { rule: 'typed', context };
    const inList =
      previous &&
      (previous.rule === 'typed' || previous.rule === 'listed') &&
      continues(text, previous, start);
    return { rule: inList ? 'listed' : 'name', context: '' };
  };
}

const concerns = ({ regions }: Trap, { region }: Named) => regions?.includes(region) ?? true;

const isLowerCase = (text: string) => !/\p{Lu}/u.test(text);

/** Part of a web or mail address or of a handle: lachin.example, @lachin. */
function isAddress(text: string, start: number, end: number): boolean {
  return (
    /[@_]$|\p{L}\.$|:\/\/$/u.test(text.slice(Math.max(0, start - 3), start)) ||
    /^(@|_|\.\p{Ll}\p{L})/u.test(text.slice(end, end + 3))
  );
}
