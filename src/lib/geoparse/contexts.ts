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
  /** Whether linking words may stand between it and the name. */
  linked: boolean;
}

/** Patterns by the word nearest to the name: a name has few words beside it, a language many patterns. */
interface Patterns {
  byWord: ReadonlyMap<string, readonly Pattern[]>;
  open: readonly Pattern[];
}

/** Finds the first words of a context beside a name, as the text has them, or nothing. */
export type ContextMatcher = (surroundings: Surroundings) => string | undefined;

/** Compiles a context of a language's data. */
export function contextMatcher(context: Context, linkers: readonly string[]): ContextMatcher {
  const before = compile(context.before, true);
  const after = compile(context.after, false);
  const near = (context.near ?? []).map(fold);
  const linking = new Set(linkers.map(fold));
  return (surroundings) => {
    const left = adjacent(before, surroundings.before, linking);
    if (left)
      return left
        .map(({ written }) => written)
        .reverse()
        .join(' ');
    const right = adjacent(after, surroundings.after, linking);
    if (right) return right.map(({ written }) => written).join(' ');
    if (near.length === 0) return undefined;
    const isNear = ({ folded }: Word) => near.some((word) => fits(folded, word));
    return (surroundings.before.find(isNear) ?? surroundings.after.find(isNear))?.written;
  };
}

function compile(texts: readonly string[] = [], before: boolean): Patterns {
  const byWord = new Map<string, Pattern[]>();
  const open: Pattern[] = [];
  for (const text of texts) {
    const parts = text.split(' ');
    const words = parts.filter((part) => part !== '…').map(fold);
    if (before) words.reverse();
    const [nearest = ''] = words;
    const pattern = { words, linked: parts.includes('…') };
    if (nearest.endsWith('*')) open.push(pattern);
    else byWord.set(nearest, [...(byWord.get(nearest) ?? []), pattern]);
  }
  return { byWord, open };
}

const fits = (word: string, wanted: string) =>
  wanted.endsWith('*') ? word.startsWith(wanted.slice(0, -1)) : word === wanted;

// A comma or a closed bracket parts a name from its context; a space, an apostrophe or an opening sign does not.
const joined = (word: Word | undefined) =>
  word !== undefined && (word.gap === ' ' || /^[ '"«»“”„(]*$/u.test(word.gap));

function adjacent(
  { byWord, open }: Patterns,
  words: readonly Word[],
  linkers: ReadonlySet<string>
): Word[] | undefined {
  const at = (from: number, afterLinkers: boolean): Word[] | undefined => {
    const nearest = words[from];
    if (nearest === undefined) return undefined;
    const fitting = (pattern: Pattern) =>
      (pattern.linked || !afterLinkers) &&
      pattern.words.every((wanted, index) => {
        const word = words[from + index];
        return word !== undefined && joined(word) && fits(word.folded, wanted);
      });
    const found = byWord.get(nearest.folded)?.find(fitting) ?? open.find(fitting);
    return found && words.slice(from, from + found.words.length);
  };
  if (!joined(words[0])) return undefined;
  let skipped = 0;
  while (joined(words[skipped]) && linkers.has(words[skipped]?.folded ?? '')) skipped += 1;
  return (skipped > 0 ? at(skipped, true) : undefined) ?? at(0, false);
}
