import type { ComponentProps } from 'svelte';
import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import DrawnMap from './DrawnMap.svelte';
import { sampleOptions, sampleShapes } from './style/sample.ts';

const { headings } = sampleOptions();
const regions = Object.keys(headings);

const props = {
  lang: 'az',
  shapes: sampleShapes,
  bounds: [45.5, 38.8, 47.4, 40.4],
  selected: [],
  headings: { ...headings, syunik: 'Sünik' },
  hrefs: Object.fromEntries(regions.map((region) => [region, `/az/${region}/`])),
  captions: { syunik: 'Ermənistan' },
  label: 'Xəritə'
} satisfies ComponentProps<typeof DrawnMap>;

function markup(selected: string[] = [], shapes = sampleShapes): string {
  return render(DrawnMap, { props: { ...props, selected, shapes } }).body;
}

describe('the drawn map', () => {
  test('links each region to its page and names it', () => {
    for (const region of regions) expect(markup()).toContain(`href="/az/${region}/"`);
    expect(markup()).toContain('<title>Sünik</title>');
    expect(markup()).toContain('>SÜNİK</tspan>');
    expect(markup()).toContain('>Ermənistan</tspan>');
  });

  test('draws both shapes of Kelbajar inside one link', () => {
    const [, link = ''] = /href="\/az\/kelbajar\/"(.*?)<\/a>/s.exec(markup()) ?? [];
    expect(link).toMatch(/class="context[^"]*"/);
    expect(link).toMatch(/class="shape[^"]*"/);
  });

  test('writes a heading in the capitals of its own language', () => {
    const { body } = render(DrawnMap, {
      props: { ...props, lang: 'fr', headings: { syunik: 'Sünik' }, headingLanguages: { syunik: 'az' } }
    });
    expect(body).toContain('>SÜNİK</tspan>');
  });

  test('draws lines of another day in dots', () => {
    const principal = sampleShapes.principal.map((shape) => ({ ...shape, holds: shape.region !== 'aghdam' }));
    const [, link = ''] =
      /href="\/az\/aghdam\/"(.*?)<\/a>/s.exec(markup([], { principal, context: [] })) ?? [];
    expect(link).toMatch(/class="shape[^"]*\bunknown\b/);
    expect(markup().match(/class="shape[^"]*\bunknown\b/g)).toBeNull();
  });

  test('marks the selected region and lets the others stand back', () => {
    const selected = markup(['lachin']);
    expect(selected.match(/class="[^"]*\bselected\b/g)).toHaveLength(1);
    expect(selected.match(/class="[^"]*\bdimmed\b/g)).toHaveLength(3);
  });

  test('has no style attribute, which the page’s policy would refuse', () => {
    expect(markup(['lachin'])).not.toMatch(/\sstyle=/);
  });

  test('weighs at most 20 KB of markup', () => {
    expect(Buffer.byteLength(markup())).toBeLessThanOrEqual(20_000);
  });
});
