import { expect, test } from 'vitest';
import { Beginnings } from './beginnings.ts';
import { fold } from './fold.ts';

test('a word begins in one of several ways, whatever their lengths, case and marks', () => {
  const beginnings = new Beginnings(['Népal', 'Çorum', 'Лор'].map(fold));
  for (const word of ['népalais', 'ÇORUMDA', 'лорийский', 'Népal'])
    expect(beginnings.begin(fold(word))).toBe(true);
  for (const word of ['Népa', 'incorum', 'ло', '']) expect(beginnings.begin(fold(word))).toBe(false);
  expect(new Beginnings([]).begin('népal')).toBe(false);
});
