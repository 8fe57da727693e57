import { describe, expect, test } from 'vitest';
import { endsSentence, WordReader } from './words.ts';

/** The words from `|` on in a direction, with the gap before each. */
function read(marked: string, direction: 1 | -1, withinSentence = true): string[] {
  const offset = marked.indexOf('|');
  const text = marked.replace('|', '');
  const reader = new WordReader(text, offset, direction, 240, withinSentence);
  const words: string[] = [];
  for (let word = reader.next(); word; word = reader.next()) {
    expect(text.slice(word.start, word.end)).toBe(word.form.written);
    words.push(`${word.gap}${word.form.written}`);
  }
  return words;
}

describe('words are read one by one', () => {
  test('nearest first, with what parts them, each space as one', () => {
    expect(read('Le 2e\u00a0district  de l’|', -1)).toEqual(['’l', ' de', ' district', ' 2e', ' Le']);
    expect(read('|, dit-il (deux)', 1)).toEqual([', dit', '-il', ' (deux']);
  });

  test('from one sentence alone, unless told otherwise', () => {
    expect(read('Hier. Le |', -1)).toEqual([' Le']);
    expect(read('| ville. Demain', 1)).toEqual([' ville']);
    expect(read('| ville. Demain', 1, false)).toEqual([' ville', '. Demain']);
  });

  test('with pairs, marks and signs of no width inside them', () => {
    expect(read('| a\u0301b \ud835\udc0bx la\u00adtin \ud800 c', 1)).toEqual([
      ' a\u0301b',
      ' \ud835\udc0bx',
      ' la\u00adtin',
      ' \ud800 c'
    ]);
    // Read backward, a mark on a word’s last letter is left to the gap.
    expect(read('\ud835\udc0bx a\u0301 |', -1)).toEqual([' a', ' \ud835\udc0bx']);
  });

  test('no farther than the window', () => {
    expect(read(`${'a'.repeat(1000)} |`, -1)).toEqual([` ${'a'.repeat(239)}`]);
  });
});

describe('a sentence', () => {
  const long = 'Une longue ligne de texte coupée à la largeur par un logiciel de courrier';
  test.each([
    ['fin. Puis', 3, true],
    ['г. Горис', 1, false],
    ['ք․ Գորիս', 1, false],
    ['la M. Lachin', 4, false],
    ['1.5', 1, false],
    ['lachin.example', 6, false],
    ['Quoi ? Oui', 5, true],
    ['« Kapan ? », dit-il', 8, false],
    ['Վերջ։ Նոր', 4, true],
    ['2։0 հաշվով', 1, false],
    ['Titre\nTexte', 5, true],
    [`${long}\nde plus`, long.length, false],
    [`${long}.\nPuis`, long.length + 1, true],
    [`${long}\n\nPuis`, long.length, true]
  ])('%s: at %i ends: %s', (text, at, ends) => {
    expect(endsSentence(text, at)).toBe(ends);
  });
});
