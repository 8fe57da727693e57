import { readFileSync } from 'node:fs';
import { render } from 'svelte/server';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { Drawing } from '../data/drawing.ts';
import DrawnMap from './DrawnMap.svelte';
import { sampleOptions } from './style/sample.ts';

const drawing = v.parse(
  Drawing,
  JSON.parse(readFileSync(new URL('../../../geo/drawing.json', import.meta.url), 'utf8'))
);
const { shapes, headings } = sampleOptions();
const regions = Object.keys(headings);

function markup(given: { selected?: string[]; highlighted?: string | null } = {}): string {
  const { body } = render(DrawnMap, {
    props: {
      lang: 'az',
      drawing,
      shapes: { principal: [...shapes.principal], context: [...shapes.context] },
      bounds: [45.5, 38.8, 47.4, 40.4],
      selected: given.selected ?? [],
      highlighted: given.highlighted ?? null,
      headings: { ...headings, syunik: 'Sünik' },
      hrefs: Object.fromEntries(regions.map((region) => [region, `/az/${region}/`])),
      label: 'Xəritə',
      onhover: () => undefined
    }
  });
  return body;
}

describe('the drawn map', () => {
  test('links each region to its page and names it', () => {
    for (const region of regions) expect(markup()).toContain(`href="/az/${region}/"`);
    expect(markup()).toContain('<title>Sünik</title>');
    expect(markup()).toContain('>SÜNİK</text>');
  });

  test('draws both shapes of Kelbajar inside one link', () => {
    const [, link = ''] = /href="\/az\/kelbajar\/"(.*?)<\/a>/s.exec(markup()) ?? [];
    expect(link).toMatch(/class="context[^"]*"/);
    expect(link).toMatch(/class="shape[^"]*"/);
  });

  test('marks the selected region and lets the others stand back', () => {
    const selected = markup({ selected: ['lachin'] });
    expect(selected.match(/class="[^"]*\bselected\b/g)).toHaveLength(1);
    expect(selected.match(/class="[^"]*\bdimmed\b/g)).toHaveLength(3);
  });

  test('has no style attribute, which the page’s policy would refuse', () => {
    expect(markup({ selected: ['lachin'], highlighted: 'syunik' })).not.toMatch(/\sstyle=/);
  });

  test('weighs at most 20 KB of markup', () => {
    expect(Buffer.byteLength(markup())).toBeLessThanOrEqual(20_000);
  });
});
