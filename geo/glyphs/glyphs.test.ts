import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { missingGlyphs } from './missingGlyphs.ts';
import { readGlyphs } from './readGlyphs.ts';
import { repertoire } from './repertoire.ts';
import { stacks } from './stacks.ts';

const glyphs = resolve(import.meta.dirname, '../../public/glyphs');
const alphabets = {
  Latin: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ abcdefghijklmnopqrstuvwxyz 0123456789 .,;:!?()/-–—«»’“”…',
  French: 'ÀÂÆÇÉÈÊËÎÏÔŒÙÛÜŸ àâæçéèêëîïôœùûüÿ',
  Azerbaijani: 'ƏĞIİÖŞÜÇ əğıiöşüç',
  Russian: 'АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ абвгдеёжзийклмнопрстуфхцчшщъыьэюя',
  Armenian: 'ԱԲԳԴԵԶԷԸԹԺԻԼԽԾԿՀՁՂՃՄՅՆՇՈՉՊՋՌՍՎՏՐՑՈՒՓՔՕՖ աբգդեզէըթժիլխծկհձղճմյնշոչպջռսվտրցւփքօֆև՛՜՝՞։'
};

describe.each(stacks.map(({ name }) => name))('the glyphs of %s', (stack) => {
  test.each(Object.entries(alphabets))('hold the %s alphabet', async (_, letters) => {
    expect(await missingGlyphs(join(glyphs, stack), [letters])).toEqual([]);
  });

  test('hold the space and all of Basic Latin in the first range', async () => {
    const points = new Set(readGlyphs(await readFile(join(glyphs, stack, '0-255.pbf'))));
    for (let point = 0x20; point < 0x7f; point++)
      expect(points.has(point), String.fromCodePoint(point)).toBe(true);
  });

  test('are each in the range that their file is named for', async () => {
    const points = readGlyphs(await readFile(join(glyphs, stack, '1280-1535.pbf')));
    expect(points.length).toBeGreaterThan(70);
    expect(points.every((point) => point >= 1280 && point <= 1535)).toBe(true);
  });
});

test('a character without glyph is named with its code point', async () => {
  expect(await missingGlyphs(join(glyphs, stacks[0]!.name), ['Ağdam 漢'])).toEqual(['漢 U+6F22']);
});

test('the repertoire grows by what the texts hold, sorted, none twice', () => {
  const points = [...repertoire(['ŭŭ'])];
  expect(points.filter((character) => character === 'ŭ').length).toBe(1);
  expect(repertoire([])).not.toContain('ŭ');
  expect(points).toEqual([...points].sort());
});
