import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contextAfter, contextBefore, textPositionSelectors, textQuoteSelector } from './selectors.ts';

describe('context', () => {
  test('is 32 graphemes, none cut', () => {
    const family = '👨‍👩‍👧';
    const marked = 'e\u0301';
    const text = `${family.repeat(40)}|${marked.repeat(40)}`;
    const at = text.indexOf('|');
    expect(contextBefore(text, at)).toBe(family.repeat(32));
    expect(contextAfter(text, at + 1)).toBe(marked.repeat(32));
  });

  test('ends with the text', () => {
    expect(textQuoteSelector('ab', { start: 0, end: 1 })).toEqual({
      type: 'TextQuoteSelector',
      exact: 'a',
      prefix: '',
      suffix: 'b'
    });
  });

  test('of any text joins its quote to a stretch of it', () => {
    const any = fc.string({ unit: 'binary' });
    fc.assert(
      fc.property(any, any, any, (before, exact, after) => {
        const text = before + exact + after;
        const { prefix, suffix } = textQuoteSelector(text, {
          start: before.length,
          end: before.length + exact.length
        });
        expect(before.endsWith(prefix)).toBe(true);
        expect(after.startsWith(suffix)).toBe(true);
      })
    );
  });
});

describe('positions in code points', () => {
  test('count a pair of surrogates once, a lone one too', () => {
    const text = '😀\ud83da😀b';
    expect(
      textPositionSelectors(text, [
        { start: 3, end: 4 },
        { start: 6, end: 7 }
      ])
    ).toEqual([
      { type: 'TextPositionSelector', start: 2, end: 3 },
      { type: 'TextPositionSelector', start: 4, end: 5 }
    ]);
  });

  test('agree with the code points of the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.string({ unit: 'binary', minLength: 1 }),
        (before, exact) => {
          const span = { start: before.length, end: before.length + exact.length };
          const [position] = textPositionSelectors(before + exact, [span]);
          const points = Array.from(before + exact);
          expect(points.slice(position?.start, position?.end).join('')).toBe(exact);
        }
      )
    );
  });
});
