import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { locate, paragraphs } from './passage.ts';

const text =
  'Premier mot.\u00a0 \n\nLe calme règne.\n\n \u00a0\nUn intermède.\r\n\r\nLe calme règne.\nEncore. \n';
const slices = paragraphs(text).map(({ start, end }) => text.slice(start, end));

describe('paragraphs', () => {
  test('are the blocks between blank lines, without outer whitespace', () => {
    expect(slices).toEqual(['Premier mot.', 'Le calme règne.', 'Un intermède.', 'Le calme règne.\nEncore.']);
  });

  test('of nothing are none', () => {
    expect(paragraphs('')).toEqual([]);
    expect(paragraphs(' \n\u00a0\n')).toEqual([]);
  });

  test('are disjoint, in order, and leave only whitespace between them', () => {
    const prose = fc.string({ unit: fc.constantFrom('a', 'é', ' ', '\u00a0', '\n', '\r', '\t', '😀') });
    fc.assert(
      fc.property(prose, (words) => {
        let last = 0;
        for (const { start, end } of [...paragraphs(words), { start: words.length, end: words.length }]) {
          expect(words.slice(last, start).trim()).toBe('');
          expect(words.slice(start, end)).toBe(words.slice(start, end).trim());
          last = end;
        }
      })
    );
  });
});

describe('locate', () => {
  test('finds a quote that stands once, whatever its context', () => {
    expect(locate(text, { quote: 'Un intermède.', prefix: 'x', suffix: 'y' })).toEqual({
      start: 36,
      end: 49
    });
  });

  test('lets the context decide between two places', () => {
    const first = locate(text, { quote: 'Le calme règne.', prefix: 'mot.\u00a0 \n\n', suffix: '\n\n' });
    const second = locate(text, { quote: 'Le calme règne.', prefix: '\r\n\r\n', suffix: '\nEncore. \n' });
    expect(first?.start).toBe(16);
    expect(second?.start).toBe(53);
  });

  test('does not choose where the context does not', () => {
    expect(locate(text, { quote: 'Le calme règne.', prefix: 'x', suffix: 'y' })).toBeUndefined();
    expect(locate('a a', { quote: 'a', prefix: '', suffix: '' })).toBeUndefined();
  });

  test('never finds what only looks the same', () => {
    const anchor = (quote: string) => ({ quote, prefix: '', suffix: '' });
    expect(locate('Le calme règne.'.normalize('NFD'), anchor('Le calme règne.'))).toBeUndefined();
    expect(locate('Le cal\u00adme', anchor('Le calme'))).toBeUndefined();
    expect(locate('Le\u00a0calme', anchor('Le calme'))).toBeUndefined();
    expect(locate('Le cal\u00adme', anchor('Le cal\u00adme'))).toEqual({ start: 0, end: 9 });
    expect(locate('', anchor(''))).toBeUndefined();
  });
});
