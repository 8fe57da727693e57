import { describe, expect, test } from 'vitest';
import { outlineOf, widthOf, type Face } from './outlines.ts';

const sans: Face = { family: 'noto-sans', weight: 600, size: 20 };
/** What stands for a letter that no face has. */
const box = outlineOf('\u{1F5FA}', sans, [0, 0]);

describe('outlineOf', () => {
  test.each([...'ƏəİıĞğŞşÇçÖöÜüéœԱևՖ՞։ЖяЁё«»“”’…—·'])('has an outline of its own for %s', (letter) => {
    for (const family of ['noto-sans', 'noto-serif'] as const)
      for (const weight of [400, 600] as const) {
        const face: Face = { family, weight, size: 20 };
        const d = outlineOf(letter, face, [0, 0]);
        expect(d).toMatch(/^M[\d. MLQCZ-]+$/);
        expect(d).not.toBe(outlineOf('\u{1F5FA}', face, [0, 0]));
      }
  });

  test('draws a box for a letter that no face has, and goes on', () => {
    expect(box).toMatch(/^M/);
    expect(outlineOf('\u{1F5FA}a', sans, [0, 0]).startsWith(box)).toBe(true);
  });

  test('draws i with a dot and ı without one', () => {
    const contours = (letter: string) => outlineOf(letter, sans, [0, 0]).split('Z').length - 1;
    expect([contours('i'), contours('ı'), contours('İ')]).toEqual([2, 1, 2]);
  });
});

test('widthOf adds up over scripts and grows with the size', () => {
  const mixed = widthOf('Laçın Լաչին Лачин', sans);
  const parts = ['Laçın ', 'Լաչին', ' ', 'Лачин'].reduce((sum, part) => sum + widthOf(part, sans), 0);
  expect(mixed).toBeCloseTo(parts, 0);
  expect(widthOf('Laçın', { ...sans, size: 40 })).toBeCloseTo(2 * widthOf('Laçın', sans), 6);
});
