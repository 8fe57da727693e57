import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bridgeGaps, countVertices } from './bridgeGaps.ts';
import { joinLines } from './joinLines.ts';

const cell = fc.integer({ min: 0, max: 4 });
const network = fc.array(
  fc.uniqueArray(fc.tuple(cell, cell), { minLength: 2, maxLength: 5, selector: String }),
  {
    maxLength: 15
  }
);

/** Every segment of some lines, each direction alike, sorted. */
function segments(lines: number[][][]): string[] {
  return lines
    .flatMap((line) => line.slice(1).map((to, index) => [String(line[index]), String(to)].sort().join(' ')))
    .sort();
}

describe('joinLines', () => {
  test('joins three pieces that follow each other, whatever their direction', () => {
    const pieces = [
      [[0, 0], [1, 0]], // prettier-ignore
      [[2, 0], [1, 0]], // prettier-ignore
      [[2, 0], [3, 0]] // prettier-ignore
    ];
    expect(joinLines(pieces)).toEqual([
      [
        [0, 0],
        [1, 0],
        [2, 0],
        [3, 0]
      ]
    ]);
  });

  test('does not join across a fork', () => {
    expect(joinLines([[[0, 0], [1, 0]], [[1, 0], [2, 0]], [[1, 0], [1, 1]]]).length).toBe(3); // prettier-ignore
  });

  test('keeps every segment of a network, none twice', () => {
    fc.assert(
      fc.property(network, (lines) => {
        expect(segments(joinLines(lines))).toEqual(segments(lines));
      })
    );
  });
});

describe('bridgeGaps', () => {
  const pieces = [
    [[46, 39], [46.1, 39]], // prettier-ignore
    [[46.105, 39], [46.2, 39]] // prettier-ignore
  ];

  test('closes a gap of 430 m when 500 m are allowed, and not when 400 m are', () => {
    expect(bridgeGaps(pieces, countVertices(pieces), 500).length).toBe(1);
    expect(bridgeGaps(pieces, countVertices(pieces), 400)).toEqual(pieces);
  });

  test('leaves an end that meets another line alone', () => {
    const meeting = [[46.1, 39], [46.1, 39.2]]; // prettier-ignore
    expect(bridgeGaps(pieces, countVertices([...pieces, meeting]), 500)).toEqual(pieces);
  });
});
