import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseByteRange } from './byteRange.ts';

describe('parseByteRange', () => {
  test.each([
    ['bytes=0-0', { start: 0, end: 0 }],
    ['bytes=2-4', { start: 2, end: 4 }],
    ['bytes=8-', { start: 8, end: 9 }],
    ['bytes=8-200', { start: 8, end: 9 }],
    ['bytes=-3', { start: 7, end: 9 }],
    ['bytes=-30', { start: 0, end: 9 }],
    ['BYTES = 1-2 ', { start: 1, end: 2 }]
  ])('%s of ten bytes', (header, range) => {
    expect(parseByteRange(header, 10)).toEqual(range);
  });

  test.each(['bytes=10-', 'bytes=10-12', 'bytes=-0'])('%s lies outside ten bytes', (header) => {
    expect(parseByteRange(header, 10)).toBe('unsatisfiable');
  });

  test.each([
    'bytes=-',
    'bytes=5-2',
    'bytes=a-b',
    'bytes=0-1,4-5',
    'lines=0-1',
    '',
    'bytes=0x1-2',
    'bytes=1.5-2'
  ])('%j is ignored', (header) => {
    expect(parseByteRange(header, 10)).toBeUndefined();
  });

  test('an empty file satisfies no range', () => {
    expect(parseByteRange('bytes=0-', 0)).toBe('unsatisfiable');
    expect(parseByteRange('bytes=-1', 0)).toBe('unsatisfiable');
  });

  test('whatever is asked, a range stays inside the file', () => {
    const bound = fc.option(fc.nat(300), { nil: '' });
    fc.assert(
      fc.property(bound, bound, fc.nat(200), (first, last, size) => {
        const range = parseByteRange(`bytes=${first}-${last}`, size);
        if (typeof range !== 'object') return;
        expect(range.start).toBeGreaterThanOrEqual(0);
        expect(range.start).toBeLessThanOrEqual(range.end);
        expect(range.end).toBeLessThan(size);
      })
    );
  });
});
