import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { readGlyphs } from './readGlyphs.ts';

/**
 * The characters of some texts for which a folder of glyph files (`public/glyphs/{stack}`) has no glyph, each with its
 * code point: `"ə U+0259"`. Line breaks are not drawn and not missed.
 */
export async function missingGlyphs(folder: string, texts: Iterable<string>): Promise<string[]> {
  const drawn = new Set<number>();
  for (const file of await readdir(folder))
    for (const point of readGlyphs(await readFile(join(folder, file)))) drawn.add(point);
  const missing = new Set<string>();
  for (const text of texts)
    for (const character of text)
      if (!drawn.has(character.codePointAt(0)!) && character !== '\n') missing.add(character);
  return [...missing].sort().map((character) => `${character} U+${hexOf(character)}`);
}

function hexOf(character: string): string {
  return character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0');
}
