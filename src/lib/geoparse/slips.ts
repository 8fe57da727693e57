import type { Script } from './languageData.ts';

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
