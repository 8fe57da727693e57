import { fold } from './fold.ts';
import type { Context } from './languageData.ts';
import type { Word } from './words.ts';

/** The words on each side of a name, nearest first. */
export interface Surroundings {
  before: readonly Word[];
  after: readonly Word[];
}

interface Pattern {
  /** Folded, nearest to the name first. A last `*` stands for any ending. */
  words: readonly string[];
  linked: boolean;
}

/** Finds the first words of a context beside a name, as the text has them, or nothing. */
export type ContextMatcher = (surroundings: Surroundings) => string | undefined;

/** Compiles a context of a language's data. */
export function contextMatcher(context: Context, linkers: readonly string[]): ContextMatcher {
  const before = (context.before ?? []).map((text) => pattern(text, true));
  const after = (context.after ?? []).map((text) => pattern(text, false));
  const near = (context.near ?? []).map(fold);
  const linking = new Set(linkers.map(fold));
  return (surroundings) => {
    const left = adjacent(before, surroundings.before, linking);
    if (left) return left.map(({ written }) => written).reverse().join(' ');
    const right = adjacent(after, surroundings.after, linking);
    if (right) return right.map(({ written }) => written).join(' ');
    if (near.length === 0) return undefined;
    return [...surroundings.before, ...surroundings.after].find(({ folded }) => near.some((word) => fits(folded, word)))
      ?.written;
  };
}

function pattern(text: string, before: boolean): Pattern {
  const parts = text.split(' ');
  const words = parts.filter((part) => part !== '…').map(fold);
  return { words: before ? words.reverse() : words, linked: parts.includes('…') };
}

const fits = (word: string, wanted: string) =>
  wanted.endsWith('*') ? word.startsWith(wanted.slice(0, -1)) : word === wanted;

// A comma or a closed bracket parts a name from its context; a space, an apostrophe or an opening sign does not.
const joined = (word: Word | undefined) => word !== undefined && /^[ '"«»“”„(]*$/u.test(word.gap);

function adjacent(patterns: readonly Pattern[], words: readonly Word[], linkers: ReadonlySet<string>): Word[] | undefined {
  if (patterns.length === 0 || !joined(words[0])) return undefined;
  let skipped = 0;
  while (joined(words[skipped]) && linkers.has(words[skipped]?.folded ?? '')) skipped += 1;
  for (const { words: wanted, linked } of patterns) {
    for (const from of linked ? [skipped, 0] : [0]) {
      const part = words.slice(from, from + wanted.length);
      if (part.length === wanted.length && part.every((word, at) => joined(word) && fits(word.folded, wanted[at] ?? ''))) return part;
    }
  }
  return undefined;
}
