import { globSync, readFileSync } from 'node:fs';
import { sep } from 'node:path';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import regionsFile from '#geo/data/regions.json';
import shapesFile from '#geo/data/shapes.json';
import { RegionRecord } from './region.ts';

/** What is data though it is written in TypeScript, and what only tests read. */
const exempt = [
  /\.test\.ts$/,
  /^src\/content\//,
  /^src\/lib\/geoparse\/data\//,
  /^src\/lib\/text\/transliterate\/(tables\/|knownNames\.ts$)/,
  /^geo\/names\/gazetteer\.ts$/,
  /^src\/lib\/map\/style\/sample\.ts$/,
  /^geo\/steps\/fixtures\.ts$/,
  // What the sources of the lines say of three shapes: by which lines they were filled.
  /^geo\/steps\/(buildLines|edgeOrigin|salient|readSources)\.ts$/
];

const records = v.parse(v.array(RegionRecord), regionsFile);
const names = new Set([
  ...shapesFile.map(({ shape }) => shape),
  ...records.flatMap(({ region, heading, names, aliases }) => [
    region,
    ...aliases,
    ...Object.values(heading),
    ...names.map(({ text }) => text)
  ])
]);
const isNamed = new RegExp(`(?<!\\p{L})(${[...names].join('|')})(?!\\p{L})`, 'u');

/** Comments tell of regions by way of example; they decide nothing. */
const withoutComments = (code: string) =>
  code.replace(/\/\*[^]*?\*\/|<!--[^]*?-->|^\s*\/\/.*$|\s\/\/ .*$/gm, '');

test('no code names a region: what is special about one is told by the data', () => {
  const files = globSync(['src/**/*.ts', 'src/**/*.svelte', 'geo/**/*.ts', 'vite.config.ts'])
    .map((path) => path.split(sep).join('/'))
    .filter((path) => !exempt.some((pattern) => pattern.test(path)));
  const faults = files.flatMap((path) =>
    withoutComments(readFileSync(path, 'utf8'))
      .split('\n')
      .filter((line) => isNamed.test(line))
      .map((line) => `${path}: ${line.trim()}`)
  );
  expect(files.length).toBeGreaterThan(200);
  expect(faults).toEqual([]);
});
