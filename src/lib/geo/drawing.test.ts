import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Drawing } from '../data/drawing.ts';
import { boundsCentre } from './bounds.ts';
import {
  chainPlaces,
  drawnPlace,
  frame,
  seenFrame,
  lakesPath,
  linesPath,
  shapePath,
  uncertainPath,
  wholeFrame
} from './drawing.ts';

/** Two squares side by side; arc 0 is the edge they share, run from south to north. */
const drawing: Drawing = {
  bounds: [44.5, 38.7, 47.5, 40.8],
  scale: 20,
  origin: [653_904, 396_000],
  size: [100, 50],
  toleranceMetres: 150,
  displacementMetres: 200,
  arcs: [
    [10, 10, 0, -10],
    [10, 0, -10, 0, 0, 10, 10, 0],
    [10, 10, 10, 0, 0, -10, -10, 0]
  ],
  shapes: { west: [[0, 1]], east: [[2, ~0]] },
  uncertain: { east: [[~0]] },
  border: [[0]],
  states: [],
  lakes: [[1, 0]]
};

describe('paths', () => {
  test('a shape is one moveto, one relative lineto and a close, without the step that the close makes', () => {
    expect(shapePath(drawing, 'west')).toBe('M10 10l0-10-10 0 0 10z');
  });

  test('a reversed arc runs the same places the other way', () => {
    expect(chainPlaces(drawing, [~0])).toEqual(chainPlaces(drawing, [0]).toReversed());
    expect(shapePath(drawing, 'east')).toBe('M10 10l10 0 0-10-10 0z');
  });

  test('a line stays open and keeps its last step', () => {
    expect(linesPath(drawing, 'border')).toBe('M10 10l0-10');
    expect(linesPath(drawing, 'states')).toBe('');
    expect(uncertainPath(drawing, 'east')).toBe('M10 0l0 10');
    expect(uncertainPath(drawing, 'west')).toBe('');
    expect(lakesPath(drawing)).toBe('M10 0l-10 0 0 10 10 0z');
  });

  test('an unknown shape is an error', () => {
    expect(() => shapePath(drawing, 'north')).toThrow('no shape north');
  });
});

describe('frames', () => {
  test('what a map sees is as wide as its pixels are at its zoom, about its middle', () => {
    const [left, top, wide, high] = seenFrame(drawing, {
      centre: [45.1, 39.1],
      zoom: 8,
      width: 800,
      height: 400
    });
    const [x, y] = drawnPlace(drawing, [45.1, 39.1]);
    expect([left + wide / 2, top + high / 2]).toEqual([expect.closeTo(x, 6), expect.closeTo(y, 6)]);
    // The world is 512 × 2^8 pixels and 2^20 units wide.
    expect([wide, high]).toEqual([800 * 8, 400 * 8]);
  });

  test('the whole drawing is its size', () => {
    expect(wholeFrame(drawing)).toEqual([0, 0, 100, 50]);
  });

  test('the middle of a frame is where a map that fits the bounds is centred', () => {
    const side = fc.double({ min: 0.1, max: 2, noNaN: true });
    fc.assert(
      fc.property(side, side, (width, height) => {
        const bounds = [45, 39, 45 + width, 39 + height] as [number, number, number, number];
        const [left, top, wide, high] = frame(drawing, bounds);
        const [x, y] = drawnPlace(drawing, boundsCentre(bounds));
        expect(left + wide / 2).toBeCloseTo(x, 1);
        expect(top + high / 2).toBeCloseTo(y, 1);
        expect(wide).toBeCloseTo((width / 360) * 2 ** 20, 1);
      })
    );
  });
});
