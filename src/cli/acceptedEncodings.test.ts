import { expect, test } from 'vitest';
import { acceptedEncodings } from './acceptedEncodings.ts';

test.each([
  ['gzip, deflate, br, zstd', ['br', 'gzip']],
  ['gzip', ['gzip']],
  ['br;q=0, gzip;q=0.5', ['gzip']],
  ['*', ['br', 'gzip']],
  ['*;q=0', []],
  ['*;q=0.1, br;q=0', ['gzip']],
  ['identity', []],
  ['vibrant', []],
  ['br;q=nonsense', []],
  [undefined, []]
])('%s', (header, codings) => {
  expect(acceptedEncodings(header).map(({ coding }) => coding)).toEqual(codings);
});
