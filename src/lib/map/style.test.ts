import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, test } from 'vitest';
import { languages } from '../i18n/languages.ts';
import { buildStyle } from './style.ts';
import { sampleOptions } from './style/sample.ts';
import type { Theme } from './palette.ts';

/** The layers that the archive is built with. */
const tileLayers = [
  'land',
  'landcover',
  'residential',
  'park',
  'water',
  'waterway',
  'road',
  'rail',
  'boundary',
  'extent',
  'place',
  'peak',
  'lake',
  'country',
  'sea'
];

const themes: Theme[] = ['light', 'dark'];
const layers = buildStyle(sampleOptions()).layers;
const position = (id: string): number => {
  const index = layers.findIndex((layer) => layer.id === id);
  expect(index, id).toBeGreaterThanOrEqual(0);
  return index;
};
const sourceOf = (layer: LayerSpecification): string => ('source' in layer ? layer.source : '');

describe.each(themes)('the %s style', (theme) => {
  test.each(languages)('in %s passes the validator of the style specification', (lang) => {
    const style = buildStyle(sampleOptions({ theme, lang }));
    expect(validateStyleMin(style).map((fault) => fault.message)).toEqual([]);
  });

  test('stays valid with no context shape, no heading and no words', () => {
    const { shapes } = sampleOptions();
    const style = buildStyle(
      sampleOptions({
        theme,
        shapes: { ...shapes, context: [] },
        headings: {},
        words: { notDelimited: '', formerOblast: '', dataEnd: '' }
      })
    );
    expect(validateStyleMin(style).map((fault) => fault.message)).toEqual([]);
  });
});

describe('the one ordered list', () => {
  test('names each layer once', () => {
    const ids = layers.map((layer) => layer.id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  test('is the same in both themes and every language', () => {
    const ids = layers.map((layer) => layer.id);
    for (const theme of themes) {
      for (const lang of languages) {
        expect(buildStyle(sampleOptions({ theme, lang })).layers.map((layer) => layer.id)).toEqual(ids);
      }
    }
  });

  test('draws only what the tiles hold, from sources that exist', () => {
    const { sources } = buildStyle(sampleOptions());
    for (const layer of layers) {
      if (layer.type === 'background') continue;
      const source = sources[sourceOf(layer)];
      expect(source, layer.id).toBeDefined();
      const sourceLayer = 'source-layer' in layer ? layer['source-layer'] : undefined;
      if (source?.type === 'vector') expect(tileLayers, layer.id).toContain(sourceLayer);
      else expect(sourceLayer, layer.id).toBeUndefined();
    }
  });

  test('runs from the ground up: cover, tints, water, roads, lines, words', () => {
    const order = [
      'sea',
      'land',
      'landcover',
      'residential',
      'region-context-fill',
      'region-fill',
      'water',
      'river',
      'rail',
      'road-minor-casing',
      'road-trunk-line',
      'boundary-state',
      'region-context-outline',
      'region-outline',
      'border-line',
      'extent',
      'label-waterway',
      'label-peak',
      'label-lake',
      'label-village',
      'label-town',
      'label-city',
      'label-country',
      'label-former',
      'label-border',
      'label-region'
    ];
    expect(order.map(position)).toEqual(order.map(position).sort((a, b) => a - b));
  });

  test('puts every region tint below every road and every word', () => {
    const tint = position('region-fill');
    const above = layers.filter((layer) => layer.type === 'symbol' || layer.id.startsWith('road-'));
    for (const layer of above) expect(position(layer.id), layer.id).toBeGreaterThan(tint);
  });

  test('gives the regions’ names their place before all others', () => {
    expect(layers.at(-1)?.id).toBe('label-region');
  });
});

describe('the shapes of the day', () => {
  const filterOf = (id: string, given = sampleOptions()): unknown => {
    const layer = buildStyle(given).layers.find((candidate) => candidate.id === id);
    return layer && 'filter' in layer ? JSON.stringify(layer.filter) : undefined;
  };

  test('are told apart by their ids: one clicked, the other dashed context', () => {
    expect(filterOf('region-fill')).toContain('kelbajar-core');
    expect(filterOf('region-context-outline')).toContain('"kelbajar"');
    expect(filterOf('region-context-outline')).not.toContain('kelbajar-core');
  });

  test('are dashed where a line of theirs is uncertain, solid elsewhere', () => {
    expect(filterOf('region-outline-uncertain')).toContain('"uncertain"');
    expect(filterOf('region-outline')).toContain('"certain"');
    for (const id of ['region-outline', 'region-outline-uncertain'])
      expect(filterOf(id)).toContain('"kelbajar-core"');
  });

  test('are drawn in dots alone where their lines of the day are not known', () => {
    const { principal, context } = sampleOptions().shapes;
    const given = sampleOptions({
      shapes: {
        principal: principal.map((shape) => ({ ...shape, holds: shape.region !== 'aghdam' })),
        context
      }
    });
    expect(filterOf('region-outline-unknown', given)).toContain('"aghdam"');
    for (const id of ['region-outline', 'region-outline-uncertain'])
      expect(filterOf(id, given)).not.toContain('"aghdam"');
  });

  test('have the line that is asked about lit up, and none where none is', () => {
    expect(filterOf('line-picked', sampleOptions({ pickedLine: 'lachin-2' }))).toContain('"lachin-2"');
    expect(filterOf('line-picked')).toContain('""');
  });
});

describe('region names', () => {
  const texts = (lang: 'az' | 'hy', heading: string): unknown => {
    const style = buildStyle(sampleOptions({ lang, headings: { syunik: heading } }));
    const labels = style.sources.labels;
    if (labels?.type !== 'geojson' || typeof labels.data !== 'object') return undefined;
    return JSON.stringify(labels.data);
  };

  test('are in capitals by the rules of their language', () => {
    expect(texts('az', 'Sünik')).toContain('SÜNİK');
    expect(texts('hy', 'Սյունիք')).toContain('ՍՅՈՒՆԻՔ');
  });
});
