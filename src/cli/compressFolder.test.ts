import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { compressFolder, type Compressed } from './compressFolder.ts';

const folder = mkdtempSync(join(tmpdir(), 'compress-folder-'));
const text = 'Syunik, Kelbajar, Lachin, Aghdam. '.repeat(100);
let total: Compressed;

beforeAll(async () => {
  mkdirSync(join(folder, 'glyphs'));
  for (const name of [
    'regions.geojson',
    'worker.mjs',
    'glyphs/0-255.pbf',
    'icon.svg',
    'basemap.pmtiles',
    'photo.jpg'
  ]) {
    writeFileSync(join(folder, name), text);
  }
  writeFileSync(join(folder, 'small.json'), '{}');
  total = await compressFolder(folder);
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

test.each(['regions.geojson', 'worker.mjs', 'glyphs/0-255.pbf', 'icon.svg'])(
  '%s comes back equal',
  (name) => {
    const path = join(folder, name);
    expect(brotliDecompressSync(readFileSync(`${path}.br`)).toString()).toBe(text);
    expect(gunzipSync(readFileSync(`${path}.gz`)).toString()).toBe(text);
    expect(statSync(`${path}.br`).mtimeMs).toBeCloseTo(statSync(path).mtimeMs, -1);
  }
);

test.each(['basemap.pmtiles', 'photo.jpg', 'small.json'])('%s stays alone', (name) => {
  expect(existsSync(join(folder, `${name}.br`))).toBe(false);
  expect(existsSync(join(folder, `${name}.gz`))).toBe(false);
});

test('the totals count what was compressed', () => {
  expect(total.files).toBe(4);
  expect(total.plainBytes).toBe(4 * text.length);
  expect(total.brotliBytes).toBeLessThan(total.plainBytes / 5);
});

test('a second time compresses no compressed file', async () => {
  await compressFolder(folder);
  expect(existsSync(join(folder, 'worker.mjs.br.br'))).toBe(false);
});
