import type { FilterSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { LayerGroup } from './options.ts';

/** Each stretch of the state border once, however many shapes it bounds. */
const onBorder: FilterSpecification = ['to-boolean', ['get', 'border']];

/** Layers of the basemap's lines of administration, which carry their `level`: what a pointer finds. */
export const basemapLineLayers = [
  'boundary-state',
  'boundary-former',
  'boundary-province',
  'boundary-district'
] as const;

/** Lines of administration, from the finest to state borders; the border in question has layers of its own. */
export const boundaryLayers: LayerGroup = ({ palette }) => [
  {
    id: 'boundary-district',
    type: 'line',
    source: 'basemap',
    'source-layer': 'boundary',
    minzoom: 7,
    filter: ['in', ['get', 'level'], ['literal', [5, 6]]],
    paint: {
      'line-color': palette.boundary,
      'line-opacity': ['interpolate', ['linear'], ['zoom'], 7, 0.35, 10, 0.6],
      'line-width': ['interpolate', ['linear'], ['zoom'], 7, 0.5, 12, 1],
      'line-dasharray': [3, 2]
    }
  },
  {
    id: 'boundary-province',
    type: 'line',
    source: 'basemap',
    'source-layer': 'boundary',
    minzoom: 6,
    filter: ['==', ['get', 'level'], 4],
    paint: {
      'line-color': palette.boundary,
      'line-opacity': ['interpolate', ['linear'], ['zoom'], 6, 0.4, 10, 0.7],
      'line-width': ['interpolate', ['linear'], ['zoom'], 6, 0.6, 12, 1.3],
      'line-dasharray': [5, 2, 1, 2]
    }
  },
  {
    // In Azerbaijan level 3 is the edge of the former Nagorno-Karabakh autonomous oblast: context, so dots.
    id: 'boundary-former',
    type: 'line',
    source: 'basemap',
    'source-layer': 'boundary',
    minzoom: 6,
    filter: ['==', ['get', 'level'], 3],
    layout: { 'line-cap': 'round' },
    paint: {
      'line-color': palette.boundary,
      'line-opacity': 0.75,
      'line-width': ['interpolate', ['linear'], ['zoom'], 6, 0.9, 12, 1.6],
      'line-dasharray': [0.1, 2.4]
    }
  },
  {
    id: 'boundary-state',
    type: 'line',
    source: 'basemap',
    'source-layer': 'boundary',
    minzoom: 5,
    filter: ['all', ['==', ['get', 'level'], 2], ['!=', ['coalesce', ['get', 'between'], ''], 'AM-AZ']],
    layout: { 'line-join': 'round' },
    paint: {
      'line-color': palette.boundary,
      'line-width': ['interpolate', ['linear'], ['zoom'], 5, 0.8, 8, 1.4, 12, 2.4]
    }
  }
];

/** The Armenia–Azerbaijan state border, not delimited: a dash and a dot on a pale bed, unlike any other line. */
export const borderLayers: LayerGroup = ({ palette }) => [
  {
    id: 'border-casing',
    type: 'line',
    source: 'lines',
    filter: onBorder,
    layout: { 'line-join': 'round', 'line-cap': 'round' },
    paint: {
      'line-color': palette.borderCasing,
      'line-opacity': 0.85,
      'line-width': ['interpolate', ['linear'], ['zoom'], 4, 1.6, 7, 3.6, 10, 5.5, 14, 8]
    }
  },
  {
    id: 'border-line',
    type: 'line',
    source: 'lines',
    filter: onBorder,
    layout: { 'line-join': 'round' },
    paint: {
      'line-color': palette.border,
      'line-width': ['interpolate', ['linear'], ['zoom'], 4, 0.7, 7, 1.5, 10, 2.2, 14, 3],
      'line-dasharray': ['step', ['zoom'], ['literal', [4, 1.6, 1, 1.6]], 9, ['literal', [6, 2, 1.2, 2]]]
    }
  }
];

/** Where the data end. */
export const extentLayers: LayerGroup = ({ palette }) => [
  {
    id: 'extent',
    type: 'line',
    source: 'basemap',
    'source-layer': 'extent',
    minzoom: 5,
    paint: {
      'line-color': palette.extent,
      'line-opacity': ['interpolate', ['linear'], ['zoom'], 5, 0.4, 7, 0.8],
      'line-width': 1
    }
  }
];
