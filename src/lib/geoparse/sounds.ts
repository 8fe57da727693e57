import sounds from './data/sounds.json' with { type: 'json' };
import type { Script } from './languageData.ts';

/** For each script the groups of letters that make a sound, the longest first, and the sound. */
const groups: Record<Script, readonly (readonly [letters: string, sound: string])[]> = {
  Latin: read(sounds.Latin),
  Cyrillic: read(sounds.Cyrillic),
  Armenian: read(sounds.Armenian)
};

function read(lines: readonly string[]): [string, string][] {
  return lines
    .flatMap((line): [string, string][] => {
      const [sound = '', letters = ''] = line.split(': ');
      return letters.split(' ').map((one) => [one, sound === '∅' ? '' : sound]);
    })
    .sort(([one], [other]) => other.length - one.length);
}

/** How a name sounds, letter by letter, whatever its transliteration: the same for spellings of one name. Repeated sounds count once. */
export function soundsOf(name: string, script: Script): string {
  const written = name.toLowerCase().normalize('NFC');
  let heard = '';
  let last = '';
  for (let at = 0; at < written.length;) {
    const group = groups[script].find(([letters]) => written.startsWith(letters, at));
    const sound = group ? group[1] : written.charAt(at).normalize('NFD').charAt(0);
    if (sound !== last) heard += sound;
    if (sound !== '') last = sound;
    at += group ? group[0].length : 1;
  }
  return heard;
}
