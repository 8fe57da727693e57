import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** Files below the project root whose characters a page may show, by folder and ending. */
const shown: [folder: string, ending: string][] = [
  ['src/lib/i18n', '.ts'],
  ['src/content', '.json'],
  ['src/content', '.txt'],
  ['geo/data', '.json'],
  ['geo', '.geojson']
];

/** Every distinct character of the texts a page may show: messages, articles, names. */
export async function siteCharacters(root: string): Promise<string> {
  const characters = new Set<string>();
  for (const [folder, ending] of shown)
    for (const path of await filesBelow(join(root, folder), ending))
      for (const character of await readFile(path, 'utf8')) characters.add(character);
  return [...characters].sort().join('');
}

async function filesBelow(folder: string, ending: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending) && !entry.name.includes('.test.'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
