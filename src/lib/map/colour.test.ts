import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { composite, contrast, distance, linear, oklab, seenBy, visions } from './colour.ts';

const hex = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);

describe('colour', () => {
  test('black and white are 21 apart in contrast and 1 in OKLab', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(distance('#000000', '#ffffff')).toBeCloseTo(1, 4);
  });

  test('OKLab gives the published values for pure red', () => {
    const [l, a, b] = oklab(linear('#ff0000'));
    expect([l, a, b].map((value) => value.toFixed(3))).toEqual(['0.628', '0.225', '0.126']);
  });

  test('a neutral stays neutral to every eye', () => {
    for (const vision of visions) {
      const [r, g, b] = seenBy(vision, linear('#808080'));
      expect(Math.max(r, g, b) - Math.min(r, g, b), vision).toBeLessThan(0.001);
    }
  });

  test('red and green come close to an eye without long-wave cones', () => {
    expect(distance('#c04040', '#7a7d2c', 'protanopia')).toBeLessThan(distance('#c04040', '#7a7d2c') * 0.7);
  });

  test('laying over is the top at 1, the ground at 0', () => {
    fc.assert(
      fc.property(hex, hex, (top, ground) => {
        expect(composite(top, ground, 1)).toBe(top);
        expect(composite(top, ground, 0)).toBe(ground);
      })
    );
  });

  test('contrast and distance are symmetric', () => {
    fc.assert(
      fc.property(hex, hex, fc.constantFrom(...visions), (a, b, vision) => {
        expect(contrast(a, b)).toBe(contrast(b, a));
        expect(distance(a, b, vision)).toBeCloseTo(distance(b, a, vision), 12);
      })
    );
  });

  test('another notation is refused', () => {
    expect(() => linear('red')).toThrow('#rrggbb');
  });
});
