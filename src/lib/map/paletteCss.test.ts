import { describe, expect, test } from 'vitest';
import { palettes, regionColours } from './palette.ts';
import { pageColours } from './pageColours.ts';
import { paletteCss, themeCss } from './paletteCss.ts';

const slugs = ['syunik', 'kelbajar', 'lachin', 'aghdam'];
const css = paletteCss(slugs);
const [light = '', dark = ''] = css.split('@media');

describe('paletteCss', () => {
  test.each([
    ['light', light],
    ['dark', dark]
  ] as const)('gives every colour of the %s map', (theme, sheet) => {
    for (const slug of slugs)
      for (const [part, value] of Object.entries(regionColours(theme, slugs)[slug] ?? {}))
        expect(sheet).toContain(`--region-${slug}-${part}: ${value};`);
    expect(sheet).toContain(`--map-water: ${palettes[theme].water};`);
    expect(sheet).toContain(`--paper-raised: ${pageColours[theme].paperRaised};`);
  });

  test('every property that is used is defined, in both themes', () => {
    const used = new Set([...css.matchAll(/var\((--[\w-]+)\)/g)].map(([, name]) => name));
    expect(used.size).toBe(slugs.length * 3);
    for (const sheet of [light, dark])
      expect([...used].filter((name) => !sheet.includes(`${name}: `))).toEqual([]);
  });

  test('lights up what stands for the region that is pointed at, and nothing else', () => {
    const lit = [...css.matchAll(/\[data-lit='(\w+)'\] \[data-region='(\w+)'\] \{ --lit: 1; \}/g)];
    expect(lit.map(([, pointed, stands]) => [pointed, stands])).toEqual(slugs.map((slug) => [slug, slug]));
  });

  test('holds only names and values that CSS can read', () => {
    const declarations = [...css.matchAll(/(--[^:]+): ([^;]+);/g)];
    expect(declarations.length).toBeGreaterThan(30);
    for (const [, name, value] of declarations) {
      expect(name).toMatch(/^--[a-z0-9-]+$/);
      expect(value).toMatch(
        /^(#[0-9a-f]{3,8}|[\d.]+%?|0 1px 2px rgb.+|var\(--[a-z-]+\)|(rgb|hsl|oklch)a?\([^)]+\))$/i
      );
    }
    expect(css.split('{').length).toBe(css.split('}').length);
  });

  test('a fifth region gets colours of its own, and the four keep theirs', () => {
    const withFifth = paletteCss([...slugs, 'vayots-dzor']);
    const fills = new Map(
      [...(withFifth.split('@media')[0] ?? '').matchAll(/--region-([\w-]+)-fill: (#\w+);/g)].map(
        ([, slug = '', value = '']) => [slug, value]
      )
    );
    expect(fills.size).toBe(5);
    expect(new Set(fills.values()).size).toBe(5);
    for (const slug of slugs) expect(light).toContain(`--region-${slug}-fill: ${fills.get(slug)};`);
    expect(withFifth).toContain("[data-region='vayots-dzor']");
  });
});

test('themeCss says the same as the sheet of both themes, each where it is asked for', () => {
  const themes = themeCss(slugs);
  const [ofLight = '', ofDark = ''] = themes.split(":root[data-theme='dark']");
  const declared = (sheet: string) => sheet.match(/--[\w-]+: [^;]+;/g)?.sort();
  const [lightRoot = ''] = light.split('}');
  expect(declared(ofLight)).toEqual(declared(lightRoot));
  const [darkRoot = ''] = dark.split('} }');
  expect(declared(ofDark)).toEqual(declared(darkRoot));
});
