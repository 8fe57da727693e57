import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Surroundings } from './surroundings.ts';
import { endsSentence, windowUnits, Words } from './words.ts';

type Side = 'before' | 'after';

/** The words on a side of a stretch, nearest first, each with the gap that parts it from the one nearer by. */
function wordsOf(words: Words, start: number, end: number, side: Side): string[] {
  const surroundings = new Surroundings(words, start, end);
  const found: string[] = [];
  for (let word = surroundings[side](0); word; word = surroundings[side](found.length)) {
    expect(words.text.slice(word.start, word.end)).toBe(word.form.written);
    found.push(`${word.gap}${word.form.written}`);
  }
  return found;
}

/** The words on a side of `|`. */
function read(marked: string, side: Side): string[] {
  const offset = marked.indexOf('|');
  return wordsOf(new Words(marked.replace('|', '')), offset, offset, side);
}

describe('words are read', () => {
  test('nearest first, with what parts them, each space as one', () => {
    expect(read('Le 2e\u00a0district  de l’|', 'before')).toEqual(['’l', ' de', ' district', ' 2e', ' Le']);
    expect(read('|, dit-il (deux)', 'after')).toEqual([', dit', '-il', ' (deux']);
  });

  test('from one sentence alone', () => {
    expect(read('Hier. Le |', 'before')).toEqual([' Le']);
    expect(read('| ville. Demain', 'after')).toEqual([' ville']);
  });

  test('with pairs, marks and signs of no width inside them', () => {
    expect(read('| a\u0301b \ud835\udc0bx la\u00adtin \ud800 c', 'after')).toEqual([
      ' a\u0301b',
      ' \ud835\udc0bx',
      ' la\u00adtin',
      ' \ud800 c'
    ]);
    // A mark on a word’s last letter is left to the gap.
    expect(read('\ud835\udc0bx a\u0301 |', 'before')).toEqual([' a', ' \ud835\udc0bx']);
  });

  test('no farther than the window, and no longer than it', () => {
    expect(read(`${'a'.repeat(1000)} b |`, 'before')).toEqual([' b']);
    expect(read(`| b ${'a'.repeat(1000)} c`, 'after')).toEqual([' b', ` ${'a'.repeat(windowUnits)}`]);
    expect(read(`|${' '.repeat(windowUnits)}b`, 'after')).toEqual([]);
  });

  test('the same for a name whatever names were read before it', () => {
    const piece = fc.constantFrom(
      'a',
      'bc',
      ' ',
      ' ',
      '\u0301',
      '. ',
      '\n',
      '\ud835\udc0b',
      'x'.repeat(300),
      ', '
    );
    const long = fc.array(piece, { maxLength: 200 }).map((pieces) => pieces.join(''));
    const offsets = fc.array(fc.nat(2000), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(long, offsets, (text, places) => {
        const moved = new Words(text);
        for (const place of places) {
          // Names begin where a word does: elsewhere the rest of a word would be read as one.
          const from = text.indexOf(' ', place % (text.length + 1));
          if (from < 0) continue;
          for (const side of ['before', 'after'] as const)
            expect(wordsOf(moved, from, from, side)).toEqual(wordsOf(new Words(text), from, from, side));
        }
      }),
      { numRuns: 300 }
    );
  });

  test('many in one text, of which those far behind are let go', () => {
    const text = 'un mot '.repeat(20_000);
    const words = new Words(text);
    for (let at = 2; at < text.length; at += 700)
      expect(wordsOf(words, at, at, 'before').length).toBeGreaterThan(at > 300 ? 50 : 0);
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
