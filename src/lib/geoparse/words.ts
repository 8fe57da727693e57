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
  let at = offset;
  return words(most, () => {
    if (at <= from) return '';
    const character = characterBefore(text, at);
    at -= character.length;
    return character;
  }).map(({ folded, written, gap }) => ({ folded: reversed(folded), written: reversed(written), gap: reversed(gap) }));
}

/** Up to `most` words after an offset, nearest first, none from another sentence. */
export function wordsAfter(text: string, offset: number, most: number): Word[] {
  const to = Math.min(text.length, offset + windowUnits);
  let at = offset;
  return words(most, () => {
    if (at >= to) return '';
    const character = characterAt(text, at);
    at += character.length;
    return character;
  });
}

const reversed = (text: string) => Array.from(text).reverse().join('');

/** Words from a source of characters that gives '' at its end. */
function words(most: number, next: () => string): Word[] {
  const found: Word[] = [];
  let word: Word = { folded: '', written: '', gap: '' };
  for (let character = next(); character !== ''; character = next()) {
    const kind = kindOf(character);
    if (kind & (inWord | dropped)) {
      word.folded += foldCharacter(character);
      word.written += character;
      continue;
    }
    if (word.folded !== '') {
      if (found.push(word) === most) return found;
      word = { folded: '', written: '', gap: '' };
    }
    if (kind & sentenceEnd) return found;
    word.gap += foldCharacter(character);
  }
  if (word.folded !== '') found.push(word);
  return found;
}
