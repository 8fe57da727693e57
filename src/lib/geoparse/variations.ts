import variations from './data/variations.json' with { type: 'json' };
import type { Script } from './languageData.ts';

const groups = (texts: readonly string[]) => texts.map((text) => text.split(' '));

const table: Record<Script, readonly (readonly string[])[]> = {
  Latin: groups(variations.Latin),
  Cyrillic: groups(variations.Cyrillic),
  Armenian: groups(variations.Armenian)
};

/**
 * A name in the spellings that come of exchanging letters that transliterations use for one another, at most `most` of
 * them, itself first. The name is folded (`fold`), and so are its variations.
 */
export function variationsOf(name: string, script: Script, most: number): string[] {
  const found = new Set([name]);
  for (const group of table[script]) {
    for (const known of [...found]) {
      for (const written of group) {
        if (!known.includes(written)) continue;
        for (const other of group) {
          if (found.size >= most) return [...found];
          found.add(known.replaceAll(written, other));
        }
        // The longest that fits is what is written: of “kh”, not its h.
        break;
      }
    }
  }
  return [...found];
}

const vowels: Record<Script, string> = { Latin: 'aeiouy', Cyrillic: 'аеиоуыэюя', Armenian: 'աեէըիոօու' };

/**
 * What a folded name becomes by one slip of the pen that keeps its first letter: a letter left out, doubled or
 * exchanged with the next, a vowel for another.
 */
export function slipsOf(name: string, script: Script): string[] {
  const letters = Array.from(name);
  const slips = letters.flatMap((letter, at) => {
    if (at === 0) return [];
    const head = letters.slice(0, at).join('');
    const tail = letters.slice(at + 1).join('');
    const next = letters[at + 1];
    const otherVowels = vowels[script].includes(letter) ? Array.from(vowels[script]) : [];
    return [
      head + tail,
      head + letter + letter + tail,
      ...(next === undefined ? [] : [head + next + letter + letters.slice(at + 2).join('')]),
      ...otherVowels.map((vowel) => head + vowel + tail)
    ];
  });
  return [...new Set(slips)].filter((slip) => slip !== name);
}
