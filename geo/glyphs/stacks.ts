import type { FontFile } from './fontFiles.ts';

const sansSubsets = ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext'];

/** A font stack of the map's style and the files its glyphs come from, the first that has a character winning. */
export type Stack = { name: string; files: FontFile[] };

/**
 * The map's font stacks. Fontsource cuts a family into subsets by use, not by Unicode block: ı (U+0131) is in
 * `latin`, ğ in `latin-ext`, so a range is put together from all. Armenian has no italic: its upright serves.
 */
export const stacks: Stack[] = [
  stack('Noto Sans Regular', 400, false),
  stack('Noto Sans SemiBold', 600, false),
  stack('Noto Sans Italic', 400, true)
];

function stack(name: string, weight: FontFile['weight'], italic: boolean): Stack {
  const sans = sansSubsets.map((subset) => ({ family: 'noto-sans', subset, weight, italic }));
  return { name, files: [...sans, { family: 'noto-sans-armenian', subset: 'armenian', weight }] };
}

/** First code points of the ranges of 256 that the map asks for: Latin, Cyrillic, Armenian, Latin additional, punctuation. */
export const rangeStarts = [0, 256, 512, 768, 1024, 1280, 7680, 8192];
