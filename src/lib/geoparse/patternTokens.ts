import { fold } from './fold.ts';
import type { Lexicon } from './lexicon.ts';

/** One step of a pattern, away from the name. */
export type Token =
  | { kind: 'word'; word: string; capital: boolean }
  | { kind: 'beginning'; word: string; capital: boolean }
  | { kind: 'class'; bit: number; capital: boolean }
  | { kind: 'linkers' }
  | { kind: 'lower' }
  | { kind: 'capital' }
  | { kind: 'number' }
  | { kind: 'comma'; required: boolean };

/** A pattern as it is matched. */
export interface Pattern {
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

/** A pattern with each word group of its classes in the class’s place, beside the class for the single words. */
export function withGroups(text: string, lexicon: Lexicon): string[] {
  const open = /\{(\w+)\}/u.exec(text);
  if (!open) return [text];
  const [whole, name = ''] = open;
  const head = text.slice(0, open.index);
  const choices = [whole, ...(lexicon.groups.get(name) ?? [])];
  return withGroups(text.slice(open.index + whole.length), lexicon).flatMap((tail) =>
    choices.map((choice) => head + choice + tail)
  );
}

/** Compiles the text of a pattern (see `languageData.ts`). Throws where it speaks of a class that is not there. */
export function compilePattern(text: string, lexicon: Lexicon): Pattern {
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
