import { expect, test } from 'vitest';
import { azerbaijaniOrdinal } from './azerbaijaniOrdinal.ts';

test.each([
  '0-cı',
  '1-ci',
  '2-ci',
  '3-cü',
  '4-cü',
  '5-ci',
  '6-cı',
  '7-ci',
  '8-ci',
  '9-cu',
  '10-cu',
  '20-ci',
  '30-cu',
  '40-cı',
  '50-ci',
  '60-cı',
  '70-ci',
  '80-ci',
  '90-cı',
  '100-cü',
  '1000-ci',
  '1000000-cu',
  '1900-cü',
  '1918-ci',
  '1923-cü',
  '1989-cu',
  '1993-cü',
  '1995-ci',
  '2000-ci',
  '2021-ci'
])('%s', (written) => {
  expect(azerbaijaniOrdinal(written.replace(/-.*/, ''))).toBe(written);
});

test('what is no number comes back as it is', () => {
  expect(azerbaijaniOrdinal('p2')).toBe('p2');
});
