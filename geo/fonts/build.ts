import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import fontnik from 'fontnik';
import { format, resolveConfig } from 'prettier';
import subsetFont from 'subset-font';
import type { FontFile } from '../glyphs/fontFiles.ts';
import { fontPath, readTrueType } from '../glyphs/fontFiles.ts';
import { fallbackFaces } from './fallbacks.ts';
import type { Family, PageFont } from './pageFonts.ts';
import { extraLetters, families, rangeHolds, rangeOf, subsetRanges, weights } from './pageFonts.ts';
import { siteCharacters } from './siteTexts.ts';

const loadFont = promisify(fontnik.load);

/**
 * Writes `src/fonts/*.woff2` and `src/fonts/fonts.css` below `out`: Noto Sans and Noto Serif, 400 and 600, as Latin,
 * Cyrillic and Armenian subsets, and one small file of the letters that Latin-1 lacks and the site uses.
 */
export async function buildFonts({ out }: { out: string }): Promise<void> {
  const folder = join(out, 'src/fonts');
  const characters = [...(await siteCharacters(out)), ...extraLetters];
  await mkdir(folder, { recursive: true });
  for (const old of await readdir(folder)) if (old.endsWith('.woff2')) await rm(join(folder, old));
  const faces: string[] = [];
  for (const family of families)
    for (const weight of weights)
      for (const font of await familyFonts(family, weight, characters)) {
        await writeFile(join(folder, font.name), await fontBytes(font));
        faces.push(faceOf(font));
      }
  const head = '/* Written by geo/fonts/build.ts. Noto fonts: SIL Open Font License 1.1. */';
  const path = join(folder, 'fonts.css');
  const sheet = [head, ...faces, ...fallbackFaces()].join('\n\n');
  await writeFile(path, await format(sheet, { ...(await resolveConfig(path)), parser: 'css' }));
}

async function familyFonts(
  family: Family,
  weight: FontFile['weight'],
  characters: string[]
): Promise<PageFont[]> {
  const font = (packageName: string, subset: string, name: string, unicodeRange: string): PageFont => ({
    file: { family: packageName, subset, weight },
    name: `${family.latin}-${name}-${weight}.woff2`,
    family: family.name,
    unicodeRange
  });
  const extra = await extraCharacters({ family: family.latin, subset: 'latin-ext', weight }, characters);
  return [
    font(family.latin, 'latin', 'latin', subsetRanges.latin),
    font(family.latin, 'latin-ext', 'latin-az', rangeOf(extra)),
    font(family.latin, 'cyrillic', 'cyrillic', subsetRanges.cyrillic),
    font(family.armenian, 'armenian', 'armenian', subsetRanges.armenian)
  ];
}

/** Of some characters, those a font has and none of the whole subsets is asked for. */
async function extraCharacters(file: FontFile, characters: string[]): Promise<string> {
  const faces = await loadFont(await readTrueType(file));
  const points = new Set(faces.flatMap((face) => face.points));
  const isExtra = (character: string): boolean => {
    const point = character.codePointAt(0)!;
    return points.has(point) && !Object.values(subsetRanges).some((range) => rangeHolds(range, point));
  };
  return [...new Set(characters)].filter(isExtra).sort().join('');
}

async function fontBytes({ file, name, unicodeRange }: PageFont): Promise<Buffer> {
  const whole = await readFile(fontPath(file));
  if (!name.includes('latin-az')) return whole;
  return subsetFont(whole, charactersOf(unicodeRange), { targetFormat: 'woff2' });
}

function charactersOf(range: string): string {
  const points = range.split(', ').flatMap((part) => {
    const [first = 0, last = first] = part
      .slice(2)
      .split('-')
      .map((hex) => parseInt(hex, 16));
    return Array.from({ length: last - first + 1 }, (_, index) => first + index);
  });
  return String.fromCodePoint(...points);
}

function faceOf({ family, file, name, unicodeRange }: PageFont): string {
  return [
    '@font-face {',
    `  font-family: '${family}';`,
    `  font-weight: ${file.weight};`,
    '  font-display: swap;',
    `  src: url('./${name}') format('woff2');`,
    `  unicode-range: ${unicodeRange};`,
    '}'
  ].join('\n');
}

if (import.meta.main) await buildFonts({ out: resolve(import.meta.dirname, '../..') });
