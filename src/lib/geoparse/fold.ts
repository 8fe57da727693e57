/** Letters that decomposition leaves apart though writers use them for one another, and signs that vary by keyboard. */
const replacements: Record<string, string> = {
  ə: 'e',
  // The turned e that some keyboards have for it.
  ǝ: 'e',
  ı: 'i',
  ø: 'o',
  // The schwa of Cyrillic Azerbaijani.
  ә: 'е',
  ғ: 'г',
  // Russian spelling until 1918: Агдамъ, въ Агдамѣ.
  ъ: '',
  ѣ: 'е',
  і: 'и',
  ѳ: 'ф',
  đ: 'd',
  ł: 'l',
  œ: 'oe',
  æ: 'ae',
  // Western Armenian and classical spelling write these where Eastern Armenian has the others.
  է: 'ե',
  օ: 'ո',
  // Armenian ligature of ech and yiwn: capitals write it ԵՎ.
  և: 'եվ',
  '’': "'",
  '‘': "'",
  ʼ: "'",
  ʻ: "'",
  '`': "'",
  '´': "'",
  '-': ' ',
  '‐': ' ',
  '‑': ' ',
  // The Armenian marks of question, wonder and stress stand inside a word, after its vowel.
  '՞': '',
  '՜': '',
  '՛': '',
  // Scholars’ signs for aspirates and palatals: Siwnikʿ, Tatʿev.
  ʿ: '',
  ʾ: '',
  ʹ: '',
  ʺ: ''
};

/** No letter of news prose decomposes into more; what does (an Arabic ligature of eighteen) is left as it is. */
const longestFold = 3;

/**
 * One character as names are compared: lower case, without diacritics, one apostrophe, every space and hyphen a space.
 * Combining marks and characters without width (soft hyphen, joiners, direction controls) become nothing.
 * Folds away what keyboards and editors drop (Kəlbəcər, Kelbecer), so case and marks are for later rules to judge.
 */
function foldAfresh(character: string): string {
  const replacement = replacements[character];
  if (replacement !== undefined) return replacement;
  const bare = character
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}\p{Cf}]/gu, '');
  const folded = Array.from(bare, (part) => replacements[part] ?? (/\s/u.test(part) ? ' ' : part)).join('');
  return folded.length > longestFold ? character : folded;
}

/** A letter or digit. */
export const inWord = 1;
/** A mark drawn over or under the character before it: part of any stretch that ends with that character. */
export const mark = 2;
/** Folds to nothing: neither breaks a word nor counts in a name. */
export const dropped = 4;
/** May end a sentence. */
export const sentenceEnd = 8;
/** A capital letter. */
export const capital = 16;
const known = 128;

const kinds = new Uint8Array(0x10000);
const folds = new Map<string, string>();
/** For each UTF-16 unit the one unit it folds to; see `foldUnit`. */
const units = new Uint16Array(0x10000);

/** What `foldUnit` answers for a unit that folds to nothing, and for one that does not fold to a single unit. */
export const toNothing = 1;
export const toSeveral = 2;

/**
 * The UTF-16 unit that a unit folds to, by table: what a walk over a long text can afford. Halves of a surrogate pair
 * and what folds to several letters are for `foldCharacter`.
 */
export function foldUnit(unit: number): number {
  const stored = units[unit]!;
  return stored !== 0 ? stored : (units[unit] = unitAfresh(unit));
}

function unitAfresh(unit: number): number {
  if (unit <= toSeveral || (unit >= 0xd800 && unit < 0xe000)) return toSeveral;
  const folded = foldCharacter(String.fromCharCode(unit));
  if (folded === '') return toNothing;
  return folded.length === 1 ? folded.charCodeAt(0) : toSeveral;
}

/** What a UTF-16 unit is, as `kindOf`; halves of a surrogate pair are none of it. */
export function kindOfUnit(unit: number): number {
  const stored = kinds[unit]!;
  return stored !== 0 ? stored : kindOf(String.fromCharCode(unit));
}

/** The end of the run of letters and digits of the basic plane from an offset on. */
export function runEnd(text: string, offset: number): number {
  const { length } = text;
  let at = offset;
  while (at < length && (kindOfUnit(text.charCodeAt(at)) & inWord) !== 0) at += 1;
  return at;
}

/** What a character is: the flags above, together. Reckoned once for each character of the basic plane. */
export function kindOf(character: string): number {
  const unit = character.length === 1 ? character.charCodeAt(0) : 0;
  const stored = kinds[unit] ?? 0;
  if (unit > 0 && stored > 0) return stored;
  let kind = known;
  if (/^[\p{L}\p{N}]$/u.test(character) && !/[ʿʾʹʺ]/u.test(character)) kind |= inWord;
  if (/^[\p{M}ʿʾʹʺ՛՜՞]$/u.test(character)) kind |= mark;
  if (/^\p{Lu}$/u.test(character)) kind |= capital;
  if (foldCharacter(character) === '') kind |= dropped;
  if (/^[.!?…։․\n\u2028\u2029]$/u.test(character)) kind |= sentenceEnd;
  if (unit > 0) kinds[unit] = kind;
  return kind;
}

/** One character folded; see above. `''` for what is dropped. */
export function foldCharacter(character: string): string {
  let folded = folds.get(character);
  // A text can hold any of a million characters; the names hold a few hundred.
  if (folded === undefined) {
    folded = foldAfresh(character);
    if (character.length === 1) folds.set(character, folded);
  }
  return folded;
}

/** A text folded character by character. For names and short contexts: offsets are not kept. */
export function fold(text: string): string {
  return foldLetters(text).replace(/ +/g, ' ').trim();
}

/** A word folded letter by letter; spaces stay as they are. */
export function foldLetters(text: string): string {
  let folded = '';
  for (let at = 0; at < text.length;) {
    const unit = foldUnit(text.charCodeAt(at));
    if (unit === toSeveral) {
      const character = characterAt(text, at);
      folded += foldCharacter(character);
      at += character.length;
    } else {
      if (unit !== toNothing) folded += String.fromCharCode(unit);
      at += 1;
    }
  }
  return folded;
}

/** The character that begins at an offset: a surrogate pair whole, a lone surrogate alone. */
export function characterAt(text: string, offset: number): string {
  const unit = text.charCodeAt(offset);
  return unit >= 0xd800 && unit < 0xe000
    ? String.fromCodePoint(text.codePointAt(offset) ?? unit)
    : text.charAt(offset);
}

/** The character that ends at an offset. */
export function characterBefore(text: string, offset: number): string {
  const pair = offset > 1 ? characterAt(text, offset - 2) : '';
  return pair.length === 2 ? pair : text.charAt(offset - 1);
}
