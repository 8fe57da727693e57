/** Runs of code points, both ends included, with what they hold. */
const always: [first: number, last: number][] = [
  [0x0020, 0x007e], // Basic Latin
  [0x00a0, 0x00ff], // Latin-1: French
  [0x0152, 0x0153], // Œ œ
  [0x0178, 0x0178], // Ÿ
  [0x011e, 0x011f], // Ğ ğ
  [0x0130, 0x0131], // İ ı
  [0x015e, 0x015f], // Ş ş
  [0x018f, 0x018f], // Ə
  [0x0259, 0x0259], // ə
  [0x010c, 0x010d], // Č č
  [0x0160, 0x0161], // Š š
  [0x017d, 0x017e], // Ž ž
  [0x02bb, 0x02bf], // letter apostrophes of romanisations
  [0x0400, 0x045f], // Cyrillic
  [0x0531, 0x0556], // Armenian capitals
  [0x0559, 0x058a], // Armenian small letters and punctuation
  [0x2010, 0x2015], // hyphens and dashes
  [0x2018, 0x201e], // quotation marks
  [0x2022, 0x2022], // bullet
  [0x2026, 0x2026], // ellipsis
  [0x202f, 0x202f], // narrow no-break space
  [0x2039, 0x203a] // single guillemets
];

/**
 * The characters the map's glyphs are drawn for, as one sorted text: the alphabets of the five languages with their
 * punctuation, and all that occurs in `texts`. A range of 256 then costs a reader what is used of it: on an
 * Azerbaijani page ə alone, not the 240 other letters of its range.
 */
export function repertoire(texts: Iterable<string>): string {
  const points = new Set(always.flatMap(([first, last]) => runOf(first, last)));
  for (const text of texts) for (const character of text) points.add(character.codePointAt(0)!);
  return String.fromCodePoint(...[...points].sort((a, b) => a - b));
}

function runOf(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
