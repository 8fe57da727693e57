import { globSync } from 'node:fs';
import { extname } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compressible, contentType } from './contentTypes.ts';

const unknown = 'application/octet-stream';

describe('contentType', () => {
  test('says that texts are UTF-8, and knows modules', () => {
    expect(contentType('.html')).toBe('text/html; charset=utf-8');
    // A browser refuses a worker or module of any other type.
    expect(contentType('.mjs')).toBe('text/javascript; charset=utf-8');
    expect(contentType('.JS')).toBe('text/javascript; charset=utf-8');
  });

  test('what is not known is bytes', () => {
    for (const extension of ['', '.exe', 'html', '.constructor'])
      expect(contentType(extension)).toBe(unknown);
  });

  test('knows every file that is published as it is', () => {
    const extensions = new Set(globSync('public/**/*.*').map((file) => extname(file)));
    expect(extensions.size).toBeGreaterThan(2);
    expect([...extensions].filter((one) => one !== '.pmtiles' && contentType(one) === unknown)).toEqual([]);
  });
});

test('only known types are compressed, and none that is compressed already', () => {
  expect([...compressible].filter((extension) => contentType(extension) === unknown)).toEqual([]);
  for (const extension of ['.pmtiles', '.woff2', '.png', '.webp'])
    expect(compressible.has(extension)).toBe(false);
});
