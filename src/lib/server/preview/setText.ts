import { widthOf, type Face } from './outlines.ts';

/** Lines of a text in a face. */
export interface SetText {
  lines: string[];
  face: Face;
}

/** A text in lines of at most `width` pixels, broken at spaces; a word wider than that stands alone and sticks out. */
export function wrapped(text: string, face: Face, width: number): string[] {
  const lines: string[] = [];
  // Not \s: no-break spaces hold together what they join.
  for (const word of text.trim().split(/[ \t\r\n]+/)) {
    const last = lines.at(-1);
    if (last !== undefined && widthOf(`${last} ${word}`, face) <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** What is done to a text that was cut: a quotation is closed again. */
type Finish = (cut: string) => string;

/** A text in at most `most` lines, cut at a word with an ellipsis where it is longer. */
function cutToLines(text: string, face: Face, width: number, most: number, finish: Finish): string[] {
  const words = wrapped(text, face, width).slice(0, most).join(' ').split(' ');
  while (words.length > 1) {
    const cut = words.join(' ').replace(/[\s\p{P}]+$/u, '');
    const kept = wrapped(finish(`${cut}…`), face, width);
    if (kept.length <= most) return kept;
    words.pop();
  }
  return [finish(`${words[0] ?? ''}…`)];
}

interface Fit {
  width: number;
  height: number;
  /** Of one line, in ems. */
  lineHeight: number;
  finish?: Finish;
}

/** A text in the largest of some sizes at which it fits `width` × `height` pixels; in the smallest it is cut at a word. */
export function fitted(
  text: string,
  face: Omit<Face, 'size'>,
  sizes: readonly number[],
  { width, height, lineHeight, finish = (cut) => cut }: Fit
): SetText {
  const most = (size: number) => Math.max(1, Math.floor(height / (size * lineHeight)));
  for (const size of sizes) {
    const lines = wrapped(text, { ...face, size }, width);
    const fits = lines.every((line) => widthOf(line, { ...face, size }) <= width);
    if (fits && lines.length <= most(size)) return { lines, face: { ...face, size } };
  }
  const size = sizes.at(-1) ?? 24;
  return { lines: cutToLines(text, { ...face, size }, width, most(size), finish), face: { ...face, size } };
}
