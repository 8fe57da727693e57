import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import { expect, test } from 'vitest';
import { composeStyle } from './composeStyle.ts';
import { sampleOptions } from './style/sample.ts';

const external: StyleSpecification = {
  version: 8,
  glyphs: 'https://tiles.example/fonts/{fontstack}/{range}.pbf',
  sources: {
    openmaptiles: { type: 'vector', url: 'https://tiles.example/planet' },
    labels: { type: 'vector', url: 'https://tiles.example/labels' }
  },
  layers: [
    { id: 'background', type: 'background' },
    { id: 'roads', type: 'line', source: 'openmaptiles', 'source-layer': 'transportation' },
    {
      id: 'label-region',
      type: 'symbol',
      source: 'labels',
      'source-layer': 'place',
      layout: { 'text-field': ['get', 'name'], 'text-font': ['Klokantech Bold'] }
    }
  ]
};

const composed = composeStyle(external, sampleOptions());
const ids = composed.layers.map((layer) => layer.id);

test('the composed style is valid', () => {
  expect(validateStyleMin(composed).map((fault) => fault.message)).toEqual([]);
});

test('tints and lines lie under the first label, our words above the last', () => {
  expect(ids.indexOf('roads')).toBeLessThan(ids.indexOf('region-fill'));
  expect(ids.indexOf('border-line')).toBeLessThan(ids.indexOf('basemap-label-region'));
  expect(ids.at(-1)).toBe('label-region');
});

test('the external style gives way where an id is the same, and loses nothing', () => {
  expect(Object.keys(composed.sources)).toContain('basemap-labels');
  expect(composed.layers.find((layer) => layer.id === 'basemap-label-region')).toMatchObject({
    source: 'basemap-labels'
  });
  expect(ids).toEqual(expect.arrayContaining(['background', 'roads']));
});

test('our words are set in a font that its glyphs hold', () => {
  expect(composed.layers.at(-1)).toMatchObject({ layout: { 'text-font': ['Klokantech Bold'] } });
});

test('with no glyphs of its own it takes ours, and our fonts', () => {
  const bare: StyleSpecification = {
    version: 8,
    sources: {},
    layers: [{ id: 'background', type: 'background' }]
  };
  const style = composeStyle(bare, sampleOptions());
  expect(style.glyphs).toBe(sampleOptions().glyphsUrl);
  expect(style.layers.at(-1)).toMatchObject({ layout: { 'text-font': ['Noto Sans SemiBold'] } });
});

test('none of the embedded basemap’s tiles are asked for', () => {
  expect(JSON.stringify(composed)).not.toContain('pmtiles');
});
