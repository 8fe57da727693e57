import type { Stem } from './endings.ts';
import { capital, characterAt, dropped, foldCharacter, inWord, kindOf, mark } from './fold.ts';

/** A name with the endings it may take. */
export interface Form<Named> extends Stem {
  named: Named;
  /** Whether an ending may follow an apostrophe and then belongs to the name: Laçın’da. */
  endingsAfterApostrophe: boolean;
}

/** A stretch that could be a name; UTF-16 offsets, `end` exclusive and after the ending. */
export interface Candidate<Named> {
  start: number;
  end: number;
  /** Where the ending begins. */
  stemEnd: number;
  /** The cases that the ending may be of. */
  cases: readonly string[];
  /** Whether there is an ending, of one letter or more. */
  hasEnding: boolean;
  named: Named;
}

const longestEnding = 24;
const linkCase = 'link';
const clippedCase = 'clipped';
const lowerCase = 'lower';

export const longestFirst = <Named>(found: Candidate<Named>[]) =>
  found.sort((one, other) => other.end - one.end || other.stemEnd - one.stemEnd);

/** The forms whose stem ends at an offset, each with the ending that fills the word, if it may take it. */
export function close<Named>(
  text: string,
  start: number,
  stemEnd: number,
  forms: readonly Form<Named>[]
): Candidate<Named>[] {
  const rest = restOfWord(text, stemEnd);
  if (!rest) return [];
  const found: Candidate<Named>[] = [];
  for (const { named, cases: endings, endingsAfterApostrophe } of forms) {
    let cases = endings.get(rest.folded);
    if (!cases) continue;
    // The first half of a compound adjective (Кельбаджаро-Лачинский) stands before a hyphen alone.
    if (cases.includes(linkCase) && !/^[-‐‑–]/u.test(text.slice(rest.end, rest.end + 1))) {
      cases = cases.filter((one) => one !== linkCase);
      if (cases.length === 0) continue;
    }
    // A clipped adjective (Лачинск. р-н) stands before a dot alone.
    if (cases.includes(clippedCase)) {
      if (text.charAt(rest.end) !== '.') continue;
      cases = ['adj'];
    }
    // An adjective that a capital makes an inhabitant: agdamien, un Agdamien.
    if (cases.includes(lowerCase)) {
      if ((kindOf(text.charAt(start)) & capital) !== 0) continue;
      cases = ['adj', lowerCase];
    }
    const parted = endingsAfterApostrophe && rest.folded === '' ? afterApostrophe(text, rest.end) : undefined;
    const partedCases = parted && endings.get(parted.folded);
    if (parted && partedCases)
      found.push({ start, end: parted.end, stemEnd, cases: partedCases, hasEnding: true, named });
    else found.push({ start, end: rest.end, stemEnd, cases, hasEnding: rest.folded !== '', named });
  }
  return found;
}

function afterApostrophe(text: string, offset: number): { folded: string; end: number } | undefined {
  if (foldCharacter(text.charAt(offset)) !== "'") return undefined;
  const rest = restOfWord(text, offset + 1);
  return rest && rest.folded !== '' ? rest : undefined;
}

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
