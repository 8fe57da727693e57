import { describe, expect, test } from 'vitest';
import { composite, contrast, distance, linear, oklab, visions } from './colour.ts';
import type { Vision } from './colour.ts';
import { palettes, regionColours } from './palette.ts';
import type { RegionColour, Theme } from './palette.ts';

/** Least OKLab distance between two regions as drawn; the eye tells large areas apart from about 0.02. */
const floor = { colour: 0.07, grey: 0.045, land: 0.08 };
/** A fifth colour beside the four has less room; from the sixth on, the names have to help whoever sees few colours. */
const fifthFloor = { colour: 0.045, grey: 0.025 };
const spareFloor = 0.04;
const themes: Theme[] = ['light', 'dark'];

/** The regions of the day this was settled, by their places in the records, and four to come. */
const known = ['first', 'second', 'third', 'fourth'];
const fifth = 'fifth';
const all = [...known, fifth, 'sixth', 'seventh', 'eighth'];

const colourOf = (theme: Theme, region: string) => regionColours(theme, all)[region] as RegionColour;

/** A region's tint as laid over land. */
function drawn(theme: Theme, region: string): string {
  const palette = palettes[theme];
  return composite(colourOf(theme, region).fill, palette.land, palette.fillOpacity);
}

function pairs(regions: readonly string[]): [string, string][] {
  return regions.flatMap((a, i) => regions.slice(i + 1).map((b): [string, string] => [a, b]));
}

describe.each(themes)('the %s regions as laid over land', (theme) => {
  const palette = palettes[theme];

  const apart = (a: string, b: string, vision: Vision) => distance(drawn(theme, a), drawn(theme, b), vision);

  test.each(visions)('are told apart in %s sight', (vision) => {
    const least = vision === 'grey' ? floor.grey : floor.colour;
    for (const [a, b] of pairs(known)) expect(apart(a, b, vision), `${a} and ${b}`).toBeGreaterThan(least);
  });

  test.each(visions)('leave room for a fifth in %s sight', (vision) => {
    const least = vision === 'grey' ? fifthFloor.grey : fifthFloor.colour;
    for (const region of known) expect(apart(region, fifth, vision), region).toBeGreaterThan(least);
  });

  test('are eight at most that typical sight tells apart', () => {
    for (const [a, b] of pairs(all))
      expect(apart(a, b, 'typical'), `${a} and ${b}`).toBeGreaterThanOrEqual(spareFloor);
  });

  test.each(visions)('stand out from the land around them in %s sight', (vision) => {
    for (const region of all) {
      expect(distance(drawn(theme, region), palette.land, vision), region).toBeGreaterThan(floor.land);
    }
  });

  test('recall no flag: no red, blue and orange, no red, blue and green', () => {
    // Slate, the eighth, is near to grey: its hue says nothing.
    const hues = all.slice(0, -1).map((region) => {
      const [, a, b] = oklab(linear(colourOf(theme, region).fill));
      return ((Math.atan2(b, a) * 180) / Math.PI + 360) % 360;
    });
    const has = (from: number, to: number): boolean => hues.some((hue) => hue > from && hue < to);
    expect(has(230, 280), 'a blue').toBe(false);
    expect(has(120, 165), 'a green').toBe(false);
  });
});

describe.each(themes)('%s labels', (theme) => {
  const palette = palettes[theme];
  const kinds = ['label', 'labelMinor', 'labelCountry', 'labelWater', 'labelPeak'] as const;
  const grounds = ['land', 'wood', 'grass', 'farmland', 'wetland', 'sand', 'halo'] as const;

  test.each(kinds)('%s reads at 4.5:1 on land, its covers and its own halo', (kind) => {
    for (const ground of grounds) {
      expect(contrast(palette[kind], palette[ground]), `${kind} on ${ground}`).toBeGreaterThanOrEqual(4.5);
    }
  });

  test('water names read at 4.5:1 on water', () => {
    expect(contrast(palette.labelWater, palette.water)).toBeGreaterThanOrEqual(4.5);
  });

  test('place names and a region’s own name read at 4.5:1 inside the region', () => {
    for (const region of all) {
      const { label } = colourOf(theme, region);
      const tint = drawn(theme, region);
      expect(contrast(palette.label, tint), `places in ${region}`).toBeGreaterThanOrEqual(4.5);
      expect(contrast(label, tint), `name of ${region}`).toBeGreaterThanOrEqual(4.5);
      expect(contrast(label, palette.land), `name of ${region} on land`).toBeGreaterThanOrEqual(4.5);
    }
  });
});

test('lines read at 3:1 on land', () => {
  for (const theme of themes)
    for (const region of all)
      expect(contrast(colourOf(theme, region).line, palettes[theme].land), region).toBeGreaterThanOrEqual(3);
});

test('a region more takes a colour of its own and the others keep theirs; after the eighth they begin again', () => {
  const nine = regionColours('light', [...all, 'ninth']);
  expect(nine).toMatchObject(regionColours('light', known));
  expect(new Set(all.map((region) => nine[region]?.fill)).size).toBe(8);
  expect(nine['ninth']).toEqual(nine['first']);
});
