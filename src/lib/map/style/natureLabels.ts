import { nameIn, peakText } from '../labels.ts';
import type { LayerGroup } from './options.ts';
import { ink, lineText, pointText } from './text.ts';

/** Names of rivers, peaks and lakes. */
export const natureLabels: LayerGroup = ({ lang, palette }) => [
  {
    id: 'label-waterway',
    type: 'symbol',
    source: 'basemap',
    'source-layer': 'waterway',
    minzoom: 9,
    filter: ['any', ['==', ['get', 'class'], 'river'], ['>=', ['zoom'], 12]],
    layout: lineText({
      'text-field': nameIn(lang),
      'text-size': ['interpolate', ['linear'], ['zoom'], 9, 10.5, 14, 13],
      'text-letter-spacing': 0.06,
      'symbol-spacing': 420
    }),
    paint: ink(palette.labelWater, palette)
  },
  {
    id: 'peak-dot',
    type: 'circle',
    source: 'basemap',
    'source-layer': 'peak',
    minzoom: 11,
    paint: {
      'circle-radius': ['interpolate', ['linear'], ['zoom'], 11, 1.4, 14, 2.4],
      'circle-color': palette.labelPeak
    }
  },
  {
    id: 'label-peak',
    type: 'symbol',
    source: 'basemap',
    'source-layer': 'peak',
    minzoom: 10.2,
    // From afar a bare height says little: first the peaks that have a name.
    filter: ['any', ['>=', ['zoom'], 11], ['!=', nameIn(lang), '']],
    layout: pointText({
      'text-field': peakText(lang),
      'text-size': ['interpolate', ['linear'], ['zoom'], 9, 10, 14, 12],
      'text-anchor': 'top',
      'text-offset': [0, 0.35],
      'text-padding': 8,
      'symbol-sort-key': ['-', 0, ['coalesce', ['get', 'ele'], 0]]
    }),
    paint: ink(palette.labelPeak, palette)
  },
  {
    id: 'label-lake',
    type: 'symbol',
    source: 'basemap',
    'source-layer': 'lake',
    minzoom: 8,
    layout: pointText({
      'text-field': nameIn(lang),
      'text-size': ['interpolate', ['linear'], ['zoom'], 8, 10.5, 14, 13],
      'text-letter-spacing': 0.04,
      'symbol-sort-key': ['-', 0, ['coalesce', ['get', 'km2'], 0]]
    }),
    paint: ink(palette.labelWater, palette)
  }
];
