import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import fontnik from 'fontnik';
import subsetFont from 'subset-font';
import { readTrueType } from './fontFiles.ts';
import { missingGlyphs } from './missingGlyphs.ts';
import { repertoire } from './repertoire.ts';
import type { Stack } from './stacks.ts';
import { rangeStarts, stacks } from './stacks.ts';

const drawRange = promisify(fontnik.range);
const compose = promisify(fontnik.composite);

/** A range without glyphs is a message with only the stack's name and range; with one, far longer. */
const emptyBytes = 400;

/**
 * Writes `public/glyphs/{stack}/{range}.pbf` below `out`: signed distance fields of the letters of the five languages
 * and of all `texts` the map draws. Throws with the characters when one of them is in no font.
 */
export async function buildGlyphs({ out, texts }: { out: string; texts: string[] }): Promise<void> {
  const folder = join(out, 'public/glyphs');
  const characters = repertoire(texts);
  await rm(folder, { recursive: true, force: true });
  for (const stack of stacks) {
    await mkdir(join(folder, stack.name), { recursive: true });
    for (const [range, glyphs] of await drawStack(stack, characters))
      await writeFile(join(folder, stack.name, `${range}.pbf`), glyphs);
    const missing = await missingGlyphs(join(folder, stack.name), texts);
    if (missing.length > 0) throw new Error(`${stack.name} has no glyph for ${missing.join(', ')}`);
  }
}

/** The ranges of a stack that hold glyphs, as [name of the range, bytes]. */
async function drawStack({ name, files }: Stack, characters: string): Promise<[string, Buffer][]> {
  const fonts = await Promise.all(
    files.map(async (file) => subsetFont(await readTrueType(file), characters, { targetFormat: 'sfnt' }))
  );
  const drawn: [string, Buffer][] = [];
  for (const start of rangeStarts) {
    const end = start + 255;
    const parts = await Promise.all(fonts.map((font) => drawRange({ font, start, end })));
    const glyphs = await compose(parts);
    if (glyphs.length > emptyBytes) drawn.push([`${start}-${end}`, glyphs]);
  }
  if (drawn.length === 0) throw new Error(`${name}: no glyphs were drawn`);
  return drawn;
}
