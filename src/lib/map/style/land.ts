import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { LayerGroup, StyleContext } from './options.ts';

function coverColour({ palette }: StyleContext): ExpressionSpecification {
  return [
    'match',
    ['get', 'class'],
    'wood',
    palette.wood,
    'grass',
    palette.grass,
    'farmland',
    palette.farmland,
    'wetland',
    palette.wetland,
    'ice',
    palette.ice,
    'sand',
    palette.sand,
    palette.land
  ];
}

/** What grows or is built on the land. */
function coverLayers(context: StyleContext): LayerSpecification[] {
  const { palette } = context;
  return [
    {
      id: 'landcover',
      type: 'fill',
      source: 'basemap',
      'source-layer': 'landcover',
      minzoom: 6,
      paint: {
        'fill-color': coverColour(context),
        'fill-antialias': false,
        'fill-opacity': ['interpolate', ['linear'], ['zoom'], 6, 0.5, 8, 0.85, 11, 1]
      }
    },
    {
      id: 'residential',
      type: 'fill',
      source: 'basemap',
      'source-layer': 'residential',
      minzoom: 8,
      paint: {
        'fill-color': palette.residential,
        'fill-opacity': ['interpolate', ['linear'], ['zoom'], 8, 0.6, 11, 0.9]
      }
    },
    {
      id: 'park',
      type: 'line',
      source: 'basemap',
      'source-layer': 'park',
      minzoom: 8,
      paint: {
        'line-color': palette.park,
        'line-opacity': 0.55,
        'line-width': ['interpolate', ['linear'], ['zoom'], 8, 0.6, 12, 1.2],
        'line-dasharray': [1, 2]
      }
    }
  ];
}

/** Sea, land and what grows or is built on it; and the veil over the land of which the map holds no data. */
export const landLayers: LayerGroup = (context) => {
  const { palette } = context;
  return [
    { id: 'sea', type: 'background', paint: { 'background-color': palette.sea } },
    {
      // The box is all land: should the archive fail, the regions still lie on ground and not in a sea.
      id: 'ground',
      type: 'fill',
      source: 'ground',
      paint: { 'fill-color': palette.land, 'fill-antialias': false }
    },
    {
      id: 'land',
      type: 'fill',
      source: 'world',
      'source-layer': 'land',
      paint: { 'fill-color': palette.land, 'fill-antialias': true }
    },
    ...coverLayers(context),
    {
      id: 'veil',
      type: 'fill',
      source: 'veil',
      paint: {
        'fill-color': palette.veil,
        'fill-antialias': false,
        'fill-opacity': ['interpolate', ['linear'], ['zoom'], 4.5, 0, 6.5, palette.veilOpacity]
      }
    }
  ];
};
