import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { hashInputs } from './hashInputs.ts';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'hash-inputs-'));
  for (const folder of ['src/lib', 'geo/steps', 'public', 'tests'])
    mkdirSync(join(root, folder), { recursive: true });
  writeFileSync(join(root, 'src/lib/a.ts'), 'a');
  writeFileSync(join(root, 'geo/regions.geojson'), '{}');
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

test('nothing changed, nothing changes', () => {
  expect(hashInputs(root, { HOME: '/a' })).toBe(hashInputs(root, { HOME: '/b' }));
});

test.each(['src/lib/a.ts', 'src/lib/new.svelte', 'geo/regions.geojson', 'public/_headers', 'vite.config.ts'])(
  '%s is an input',
  (name) => {
    const before = hashInputs(root, {});
    writeFileSync(join(root, name), 'changed');
    expect(hashInputs(root, {})).not.toBe(before);
  }
);

test.each(['src/lib/a.test.ts', 'geo/steps/read.ts', 'tests/driver.ts', 'README.md'])(
  '%s is none',
  (name) => {
    const before = hashInputs(root, {});
    writeFileSync(join(root, name), 'changed');
    expect(hashInputs(root, {})).toBe(before);
  }
);

test('a file under another name is another input', () => {
  const before = hashInputs(root, {});
  renameSync(join(root, 'src/lib/a.ts'), join(root, 'src/lib/b.ts'));
  expect(hashInputs(root, {})).not.toBe(before);
});

test('the public settings are inputs', () => {
  expect(hashInputs(root, { PUBLIC_ORIGIN: 'https://a.example' })).not.toBe(hashInputs(root, {}));
});
