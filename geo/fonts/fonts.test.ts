import { readFile, readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rangeHolds, rangeOf } from './pageFonts.ts';

const fonts = resolve(import.meta.dirname, '../../src/fonts');

describe('a unicode range', () => {
  test('joins neighbours', () => {
    expect(rangeOf('əŞş')).toBe('U+015E-015F, U+0259');
  });

  test('holds its characters and no others', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 0x20, max: 0x600 }), { minLength: 1 }), (points) => {
        const range = rangeOf(String.fromCodePoint(...points));
        for (let point = 0x20; point <= 0x600; point++)
          expect(rangeHolds(range, point)).toBe(points.includes(point));
      }),
      { numRuns: 30 }
    );
  });
});

describe('src/fonts', () => {
  test('fonts.css names every font file and no other', async () => {
    const sheet = await readFile(join(fonts, 'fonts.css'), 'utf8');
    const named = [...sheet.matchAll(/url\('\.\/([^']+)'\)/g)].map((match) => match[1]);
    const files = (await readdir(fonts)).filter((file) => file.endsWith('.woff2'));
    expect(named.sort()).toEqual(files.sort());
    expect(files.length).toBe(16);
  });

  test('the letters of Azerbaijani are in one small file a weight', async () => {
    for (const file of await readdir(fonts))
      if (file.includes('latin-az')) expect((await readFile(join(fonts, file))).length).toBeLessThan(6000);
  });

  test.each([...'əğışçöüİƏéœԱևЯё№'])('every family and weight has a face for %s', async (letter) => {
    const sheet = await readFile(join(fonts, 'fonts.css'), 'utf8');
    const ranges = [...sheet.matchAll(/unicode-range:([^;]+);/g)].map((match) =>
      match[1]!.replaceAll(/\s+/g, ' ')
    );
    expect(ranges.filter((range) => rangeHolds(range, letter.codePointAt(0)!)).length).toBe(4);
  });
});
