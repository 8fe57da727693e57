import { expect, test } from 'vitest';
import { formAt, formOf } from './wordForm.ts';

test('a form is the word’s at its place, however many others were asked for between', () => {
  // More than are remembered, so that forms lose their places to one another.
  const words = Array.from({ length: 200_000 }, (_, at) => `w${at.toString(36)}`);
  const text = words.join(' ');
  for (let round = 0; round < 2; round += 1) {
    let start = 0;
    for (const word of words) {
      const form = formAt(text, start, start + word.length);
      if (form.written !== word) expect(form.written).toBe(word);
      start += word.length + 1;
    }
  }
  expect(formAt(text, 0, 2)).toBe(formOf('w0'));
});

test.each([
  ['Lachin', { isCapital: true, isLower: false, isUpper: false, isNumber: false }],
  ['LAÇIN', { isCapital: true, isLower: false, isUpper: true, isNumber: false }],
  ['L', { isCapital: true, isLower: false, isUpper: false, isNumber: false }],
  ['село', { isCapital: false, isLower: true, isUpper: false, isNumber: false }],
  ['12', { isCapital: false, isLower: false, isUpper: false, isNumber: true }]
])('%s', (word, expected) => {
  expect(formOf(word)).toMatchObject({ written: word, ...expected });
});
