import { expect, test } from 'vitest';
import { expand } from './expand.ts';

test('choices multiply, an empty one counts', () => {
  expect(expand('S{y,}un{i,y}k')).toEqual(['Syunik', 'Syunyk', 'Sunik', 'Sunyk']);
  expect(expand('Lachin')).toEqual(['Lachin']);
  expect(expand('a{b')).toEqual(['a{b']);
});
