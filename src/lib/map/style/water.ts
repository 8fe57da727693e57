import type { LayerGroup } from './options.ts';

/** Lakes, rivers, canals and streams. */
export const waterLayers: LayerGroup = ({ palette }) => [
  {
    id: 'water',
    type: 'fill',
    source: 'basemap',
    'source-layer': 'water',
    paint: { 'fill-color': palette.water }
  },
  {
    id: 'stream',
    type: 'line',
    source: 'basemap',
    'source-layer': 'waterway',
    minzoom: 11,
    filter: ['==', ['get', 'class'], 'stream'],
    layout: { 'line-cap': 'round', 'line-join': 'round' },
    paint: {
      'line-color': palette.waterway,
      'line-opacity': ['interpolate', ['linear'], ['zoom'], 11, 0.5, 13, 0.9],
      'line-width': ['interpolate', ['exponential', 1.4], ['zoom'], 11, 0.5, 16, 2]
    }
  },
  {
    id: 'canal',
    type: 'line',
    source: 'basemap',
    'source-layer': 'waterway',
    minzoom: 9,
    filter: ['==', ['get', 'class'], 'canal'],
    paint: {
      'line-color': palette.waterway,
      'line-opacity': ['interpolate', ['linear'], ['zoom'], 9, 0.45, 12, 0.9],
      'line-width': ['interpolate', ['exponential', 1.4], ['zoom'], 9, 0.5, 16, 3]
    }
  },
  {
    id: 'river',
    type: 'line',
    source: 'basemap',
    'source-layer': 'waterway',
    minzoom: 6,
    filter: ['==', ['get', 'class'], 'river'],
    layout: { 'line-cap': 'round', 'line-join': 'round' },
    paint: {
      'line-color': palette.waterway,
      'line-opacity': ['interpolate', ['linear'], ['zoom'], 6, 0.5, 9, 0.9],
      'line-width': ['interpolate', ['exponential', 1.4], ['zoom'], 6, 0.4, 9, 0.9, 12, 1.8, 16, 5]
    }
  }
];
