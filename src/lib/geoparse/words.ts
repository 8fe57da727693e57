import { characterAt, characterBefore, dropped, foldCharacter, inWord, kindOf, sentenceEnd } from './fold.ts';

/** A word beside a name: folded, as written, and what stands between it and the word (or name) nearer by, folded. */
export interface Word {
  folded: string;
  written: string;
  gap: string;
}

// Bounds, so that a text of one endless word or sentence costs no more a name than a short one.
const windowUnits = 200;

/** Up to `most` words before an offset, nearest first, none from another sentence. */
export function wordsBefore(text: string, offset: number, most: number): Word[] {
  const from = Math.max(0, offset - windowUnits);
  return words(text, offset, most, (at) => (at > from ? characterBefore(text, at) : ''), -1);
}

/** Up to `most` words after an offset, nearest first, none from another sentence. */
export function wordsAfter(text: string, offset: number, most: number): Word[] {
  const to = Math.min(text.length, offset + windowUnits);
  return words(text, offset, most, (at) => (at < to ? characterAt(text, at) : ''), 1);
}

/** Walks from an offset in a direction, by a function that gives the character there, '' at the window's end. */
function words(
  text: string,
  offset: number,
  most: number,
  next: (at: number) => string,
  direction: 1 | -1
): Word[] {
  const found: Word[] = [];
  let at = offset;
  let gapStart = offset;
  let wordStart = -1;
  const close = () => {
    found.push({
      written: between(text, wordStart, at),
      folded: foldPiece(between(text, wordStart, at)),
      gap: foldPiece(between(text, gapStart, wordStart))
    });
    gapStart = at;
    wordStart = -1;
  };
  for (let character = next(at); character !== ''; character = next(at)) {
    const kind = kindOf(character);
    if (kind & inWord) {
      if (wordStart < 0) wordStart = at;
    } else if (!(kind & dropped)) {
      if (wordStart >= 0) close();
      if (found.length === most || kind & sentenceEnd) return found;
    }
    at += direction * character.length;
  }
  if (wordStart >= 0) close();
  return found;
}

const between = (text: string, one: number, other: number) =>
  one < other ? text.slice(one, other) : text.slice(other, one);

const folds = new Map<string, string>([[' ', ' ']]);
const mostFolds = 20_000;
// The engine copies short slices, but a longer one, kept as a key, would keep the whole text it was cut from.
const longestRemembered = 12;

/** Folds a word or a gap; prose repeats its words, so they are remembered, up to a bound. */
function foldPiece(piece: string): string {
  let folded = folds.get(piece);
  if (folded === undefined) {
    folded = Array.from(piece, foldCharacter).join('');
    if (folds.size >= mostFolds) folds.clear();
    if (piece.length <= longestRemembered) folds.set(piece, folded);
  }
  return folded;
}
