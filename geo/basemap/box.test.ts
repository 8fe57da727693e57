import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { box, boxEdge, clipLineToBox } from './box.ts';
import { lengthMetres } from './measure.ts';

function isInBox([lon = NaN, lat = NaN]: readonly number[]): boolean {
  return lon >= box[0] && lon <= box[2] && lat >= box[1] && lat <= box[3];
}

const near = fc.tuple(
  fc.double({ min: 43, max: 49, noNaN: true }),
  fc.double({ min: 37, max: 42, noNaN: true })
);

describe('clipLineToBox', () => {
  test('keeps a line that lies inside as it is', () => {
    const line = [
      [45, 39],
      [46, 40]
    ];
    expect(clipLineToBox(line)).toEqual([line]);
  });

  test('cuts a line that crosses twice into two parts, exactly at the edge', () => {
    const parts = clipLineToBox([
      [44, 39],
      [45, 39],
      [44, 40],
      [45, 40]
    ]);
    expect(parts.length).toBe(2);
    expect(parts[0]).toEqual([
      [44.5, 39],
      [45, 39],
      [44.5, 39.5]
    ]);
  });

  test('gives nothing for a line that passes by', () => {
    expect(clipLineToBox([[43, 40], [45, 42]])).toEqual([]); // prettier-ignore
  });

  test('never leaves the box and never lengthens a line', () => {
    fc.assert(
      fc.property(fc.array(near, { minLength: 2, maxLength: 12 }), (line) => {
        const parts = clipLineToBox(line);
        expect(parts.flat().every(isInBox)).toBe(true);
        const metres = parts.reduce((sum, part) => sum + lengthMetres(part), 0);
        expect(metres).toBeLessThanOrEqual(lengthMetres(line) * 1.001 + 1);
      })
    );
  });

  test('the edge of the box lies in the box and is closed', () => {
    expect(boxEdge().every(isInBox)).toBe(true);
    expect(boxEdge()[0]).toEqual(boxEdge().at(-1));
    expect(boxEdge()[0]).toEqual([box[0], box[1]]);
  });
});
