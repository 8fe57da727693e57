import { expect, test } from 'vitest';
import { shortened } from './shortened.ts';

test('a text is cut between words, and only where it is too long', () => {
  expect(shortened('Les parties ont tenté', 40)).toBe('Les parties ont tenté');
  expect(shortened('Les parties, ont tenté', 14)).toBe('Les parties…');
  expect(shortened('Սյունիքի մարզ', 10)).toBe('Սյունիքի…');
  expect(shortened('a\n\n b', 9)).toBe('a b');
  expect(shortened('«\u00a0a\u00a0» b', 9)).toBe('«\u00a0a\u00a0» b');
});
