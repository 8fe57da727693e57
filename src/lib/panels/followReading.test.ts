import { describe, expect, test } from 'vitest';
import { readingShare } from './followReading.ts';

describe('the reading line', () => {
  test('rests in the upper third while there is more to read', () => {
    expect(readingShare(0, 5000, 800)).toBeCloseTo(0.3);
    expect(readingShare(2000, 5000, 800)).toBeCloseTo(0.3);
  });

  test('comes down to the last passage at the end', () => {
    expect(readingShare(3800, 5000, 800)).toBeCloseTo(0.625);
    expect(readingShare(4200, 5000, 800)).toBeCloseTo(0.95);
  });

  test('is at the end where there is nothing to scroll', () => {
    expect(readingShare(0, 500, 800)).toBeCloseTo(0.95);
  });
});
