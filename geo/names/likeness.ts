import { scriptOf } from '#lib/text/transliterate/script.ts';
import { transliterate } from '#lib/text/transliterate/transliterate.ts';

/** Sounds that one romanisation or another writes with different letters, as one letter each. */
const sameSounds: [RegExp, string][] = [
  [/['’ʻ`\s-]/g, ''],
  [/dzh|dj|zh|j/g, 'j'],
  [/tch|ch|ç|sh/g, 's'],
  [/kh|gh|q|x|h|k/g, 'g'],
  [/ts|dz|tz/g, 'z'],
  [/ou|w/g, 'u'],
  [/[ye]a|ya/g, 'a'],
  [/[yiı]/g, 'i'],
  [/[eəäö]/g, 'a'],
  [/o/g, 'a'],
  [/p/g, 'b'],
  [/t/g, 'd'],
  [/(.)\1+/g, '$1']
];

/** A rough key of how a name in any of the scripts sounds, for telling whether two spellings can be the same name. */
export function soundKey(name: string): string {
  const script = scriptOf(name);
  const from = script === 'Armn' ? 'hy' : script === 'Cyrl' ? 'ru' : 'az';
  const latin = transliterate(name.replaceAll('ǝ', 'ə'), from, 'en') ?? name;
  const plain = latin.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '');
  return sameSounds.reduce((text, [sound, letter]) => text.replaceAll(sound, letter), plain);
}

/** Levenshtein distance of two texts: insertions, deletions and replacements of UTF-16 units. */
export function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/** 1 for names that sound the same, 0 for names that share nothing. */
export function likeness(a: string, b: string): number {
  const [first, second] = [soundKey(a), soundKey(b)];
  const longest = Math.max(first.length, second.length);
  return longest === 0 ? 0 : 1 - editDistance(first, second) / longest;
}
