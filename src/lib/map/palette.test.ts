import { describe, expect, test } from 'vitest';
import { composite, contrast, distance, linear, oklab, visions } from './colour.ts';
import { palettes, regionColours } from './palette.ts';
import type { Palette, Theme } from './palette.ts';

/** Least OKLab distance between two regions as drawn; the eye tells large areas apart from about 0.02. */
const floor = { colour: 0.07, grey: 0.045, land: 0.08 };
const known = ['syunik', 'lachin', 'kelbajar', 'aghdam'];
const themes: Theme[] = ['light', 'dark'];

function drawn(palette: Palette, region: string, ground = palette.land): string {
  return composite(palette.regions[region]?.fill ?? '', ground, palette.fillOpacity);
}

function pairs(): [string, string][] {
  return known.flatMap((a, i) => known.slice(i + 1).map((b): [string, string] => [a, b]));
}

describe.each(themes)('the %s regions as laid over land', (theme) => {
  const palette = palettes[theme];

  test.each(visions)('are told apart in %s sight', (vision) => {
    const least = vision === 'grey' ? floor.grey : floor.colour;
    for (const [a, b] of pairs()) {
      expect(distance(drawn(palette, a), drawn(palette, b), vision), `${a} and ${b}`).toBeGreaterThan(least);
    }
  });

  test.each(visions)('stand out from the land around them in %s sight', (vision) => {
    for (const region of known) {
      expect(distance(drawn(palette, region), palette.land, vision), region).toBeGreaterThan(floor.land);
    }
  });

  test('recall no flag: no red, blue and orange, no red, blue and green', () => {
    const hues = known.map((region) => {
      const [, a, b] = oklab(linear(palette.regions[region]?.fill ?? ''));
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
    for (const region of known) {
      const label = palette.regions[region]?.label ?? '';
      expect(contrast(palette.label, drawn(palette, region)), `places in ${region}`).toBeGreaterThanOrEqual(
        4.5
      );
      expect(contrast(label, drawn(palette, region)), `name of ${region}`).toBeGreaterThanOrEqual(4.5);
      expect(contrast(label, palette.land), `name of ${region} on land`).toBeGreaterThanOrEqual(4.5);
    }
  });
});

test('a fifth region takes a colour of its own and the four keep theirs', () => {
  const five = regionColours('light', ['qubadli', ...known]);
  expect(five).toMatchObject(palettes.light.regions);
  const fills = Object.values(five).map((colour) => colour.fill);
  expect(new Set(fills).size).toBe(5);
});
