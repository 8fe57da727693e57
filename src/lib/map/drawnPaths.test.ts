import { afterEach, describe, expect, test, vi } from 'vitest';
import shapes from '#geo/data/shapes.json';
import type { DrawnPaths } from './drawnPaths.ts';

async function load(onServer: boolean): Promise<DrawnPaths> {
  vi.resetModules();
  vi.stubEnv('SSR', onServer);
  return (await import('./drawnPaths.ts')).drawnPaths;
}

/** A page that holds what the build drew, as `DrawnMap.svelte` writes it. */
function pageWith({ shapes: drawn, uncertain, ...lines }: DrawnPaths): {
  querySelectorAll: () => { getAttribute: (name: string) => string | null }[];
} {
  const marked = Object.entries(uncertain).map(([shape, d]) => [`uncertain-${shape}`, d] as const);
  const paths = Object.entries({ ...drawn, ...Object.fromEntries(marked), ...lines }).map(([name, d]) => ({
    getAttribute: (attribute: string) => (attribute === 'd' ? d : attribute === 'data-drawn' ? name : null)
  }));
  return { querySelectorAll: () => paths };
}

afterEach(() => {
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
});

describe('drawnPaths', () => {
  test('has every shape and line of the drawing when the site is built', async () => {
    const paths = await load(true);
    expect(Object.keys(paths.shapes).sort()).toEqual(shapes.map(({ shape }) => shape).sort());
    expect(Object.keys(paths.uncertain).sort()).toEqual(['aghdam', 'kelbajar', 'lachin']);
    for (const d of [
      ...Object.values(paths.shapes),
      ...Object.values(paths.uncertain),
      paths.lakes,
      paths.states,
      paths.border
    ])
      expect(d).toMatch(/^[Mm]-?\d/);
  });

  test('reads the same back from the page in the browser', async () => {
    const built = await load(true);
    vi.stubGlobal('document', pageWith(built));
    const found = await load(false);
    expect(found).toMatchObject(built);
  });

  test('draws nothing where the page holds no drawing', async () => {
    vi.stubGlobal('document', { querySelectorAll: () => [] });
    expect(await load(false)).toEqual({ shapes: {}, uncertain: {}, lakes: '', states: '', border: '' });
  });
});
