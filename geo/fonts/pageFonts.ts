import type { FontFile } from '../glyphs/fontFiles.ts';

/** One font file of the pages: where its glyphs come from and the code points it is asked for. */
export type PageFont = { file: FontFile; name: string; family: string; unicodeRange: string };

/** A family as the style sheet names it, and the Fontsource packages its letters come from. */
export type Family = { name: string; latin: string; armenian: string };

export const families: Family[] = [
  { name: 'Noto Sans', latin: 'noto-sans', armenian: 'noto-sans-armenian' },
  { name: 'Noto Serif', latin: 'noto-serif', armenian: 'noto-serif-armenian' }
];

export const weights = [400, 600] as const;

/** Code points of the whole subsets, as Fontsource declares them; Armenian without the punctuation that Latin has too. */
export const subsetRanges = {
  latin:
    'U+0000-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+0304, U+0308, U+0329, U+2000-206F, U+20AC, U+2122, U+2191, U+2193, U+2212, U+2215, U+FEFF, U+FFFD',
  cyrillic: 'U+0301, U+0400-045F, U+0490-0491, U+04B0-04B1, U+2116',
  armenian: 'U+0530-058F, U+FB13-FB17'
} as const;

/** Letters every page may need beyond Latin-1: Azerbaijani, and the carons of romanised Armenian. */
export const extraLetters = 'ĞğİŞşƏəČčŠšŽžĠġʾʿ';

/** Whether a range written as in a style sheet holds a code point. */
export function rangeHolds(range: string, point: number): boolean {
  return range.split(',').some((part) => {
    const [first = '', last = first] = part.trim().slice(2).split('-');
    return point >= parseInt(first, 16) && point <= parseInt(last, 16);
  });
}

/** A style sheet's range for some characters, neighbours joined. */
export function rangeOf(characters: string): string {
  const points = [...characters].map((character) => character.codePointAt(0)!).sort((a, b) => a - b);
  const runs: [number, number][] = [];
  for (const point of points) {
    const last = runs.at(-1);
    if (last && point <= last[1] + 1) last[1] = point;
    else runs.push([point, point]);
  }
  return runs.map(([first, end]) => `U+${hexOf(first)}${end > first ? `-${hexOf(end)}` : ''}`).join(', ');
}

function hexOf(point: number): string {
  return point.toString(16).toUpperCase().padStart(4, '0');
}
