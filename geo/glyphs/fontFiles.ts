import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { convert } from 'fontverter';

const require = createRequire(import.meta.url);

/** A font file of a Fontsource package, e.g. `noto-sans`, `latin`, 400, upright. */
export type FontFile = { family: string; subset: string; weight: 400 | 600; italic?: boolean };

/** The path of a font file below node_modules. */
export function fontPath({ family, subset, weight, italic = false }: FontFile): string {
  const style = italic ? 'italic' : 'normal';
  return require.resolve(`@fontsource/${family}/files/${family}-${subset}-${weight}-${style}.woff2`);
}

/** A font file unpacked to TrueType, as fontnik and subset-font read it. */
export async function readTrueType(file: FontFile): Promise<Buffer> {
  return convert(await readFile(fontPath(file)), 'sfnt');
}
