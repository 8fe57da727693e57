import { expect, test } from 'vitest';
import { languages } from '../languages.ts';
import { typographyFaults } from '../typography.ts';
import { loadShareWords } from './load.ts';

/** Names of formats and styles, which are the same in every language, and what stands for something else here. */
const names = /\b(HTML|QR|SVG|PNG|OpenStreetMap contributors|ODbL 1\.0|CC BY 4\.0)\b|·/g;

/** Every text, with its place; functions are given a mark for each argument. */
function texts(words: object, place = ''): [string, string][] {
  return Object.entries(words).flatMap(([key, value]: [string, unknown]): [string, string][] => {
    const here = place ? `${place}.${key}` : key;
    if (typeof value === 'string') return [[here, value]];
    if (typeof value === 'function') return [[here, (value as (...marks: string[]) => string)('·', '·')]];
    return typeof value === 'object' && value !== null ? texts(value, here) : [];
  });
}

test.each(languages)('the words for sharing are set as %s is', async (lang) => {
  const found = texts(await loadShareWords[lang]());
  expect(found.length).toBeGreaterThan(60);
  const faults = found.flatMap(([place, text]) =>
    typographyFaults(lang, text.replace(names, '№').trim()).map((fault) => `${place}: ${fault}`)
  );
  expect(faults).toEqual([]);
});
