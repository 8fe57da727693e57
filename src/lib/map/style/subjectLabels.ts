import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { fonts, nameIn } from '../labels.ts';
import type { LayerGroup, StyleContext } from './options.ts';
import { regionColour, regionHalo } from './regions.ts';
import { ink, lineText, pointText } from './text.ts';

/** Seas and countries: where in the world this is. Near by they give way to what is inside them. */
export const worldLabels: LayerGroup = ({ lang, palette }) => [
  {
    id: 'label-sea',
    type: 'symbol',
    source: 'world',
    'source-layer': 'sea',
    maxzoom: 9,
    layout: pointText({
      'text-field': nameIn(lang),
      'text-size': ['interpolate', ['linear'], ['zoom'], 2, 11, 8, 17],
      'text-letter-spacing': 0.12,
      'text-max-width': 6
    }),
    paint: ink(palette.labelWater, palette, 0.6)
  },
  // From zoom 6 the archive names countries where they meet the regions; from 7.8 each region names its own.
  countryLabels({ palette, lang }, { id: 'label-country', source: 'world', maxzoom: 6 }),
  countryLabels({ palette, lang }, { id: 'label-country-near', source: 'basemap', minzoom: 6, maxzoom: 7.8 })
];

function countryLabels(
  { palette, lang }: Pick<StyleContext, 'palette' | 'lang'>,
  layer: { id: string; source: string; minzoom?: number; maxzoom: number }
): LayerSpecification {
  return {
    ...layer,
    type: 'symbol',
    'source-layer': 'country',
    layout: pointText({
      'text-field': nameIn(lang),
      'text-font': [...fonts.strong],
      'text-size': ['interpolate', ['linear'], ['zoom'], 2, 10.5, 5, 15, 8, 20],
      'text-letter-spacing': 0.1,
      'text-max-width': 7,
      // A country's name moves aside rather than vanish: one of two neighbours must not stand on the map alone.
      'text-variable-anchor': ['center', 'top', 'bottom', 'left', 'right'],
      'text-radial-offset': 1,
      'symbol-sort-key': ['get', 'rank']
    }),
    paint: ink(palette.labelCountry, palette)
  };
}

/** The words along the edge of the data, on the land beyond it. */
export const extentWords: LayerGroup = ({ palette, words }) => [
  {
    id: 'label-extent',
    type: 'symbol',
    source: 'edges',
    minzoom: 6,
    layout: lineText({
      'text-field': words.dataEnd,
      'text-size': 11,
      'text-letter-spacing': 0.05,
      'text-offset': ['case', ['==', ['get', 'side'], 1], ['literal', [0, 1]], ['literal', [0, -1]]],
      // Turned upright, words of a turned map would jump to the other side of the line, among the data.
      'text-keep-upright': false,
      'symbol-spacing': 500
    }),
    paint: ink(palette.labelCountry, palette)
  }
];

/**
 * The words along the edge of the former oblast: small, since it is context. Only where a region's edge follows it: elsewhere
 * OpenStreetMap gives its level to other lines too.
 */
export const formerWords: LayerGroup = ({ palette, words }) => [
  {
    id: 'label-former',
    type: 'symbol',
    source: 'border-words',
    minzoom: 8.5,
    filter: ['==', ['get', 'kind'], 'former-oblast-edge'],
    layout: lineText({
      'text-field': words.formerOblast,
      'text-size': ['interpolate', ['linear'], ['zoom'], 8.5, 9.5, 12, 11],
      'text-offset': [0, 1],
      'text-max-angle': 60,
      'symbol-spacing': 50,
      'text-padding': 40
    }),
    paint: ink(palette.labelMinor, palette)
  }
];

/** The words along the state border. */
export const borderWords: LayerGroup = ({ palette, words }) => [
  {
    id: 'label-border',
    type: 'symbol',
    source: 'border-words',
    filter: ['==', ['get', 'kind'], 'state-border'],
    minzoom: 7,
    layout: lineText({
      'text-field': words.notDelimited,
      'text-size': ['interpolate', ['linear'], ['zoom'], 7, 10, 12, 12.5],
      'text-letter-spacing': 0.04,
      'text-offset': [0, -1.2],
      'text-max-angle': 60,
      // Many places are tried, since few stretches of this line are straight enough; the padding keeps them apart.
      'symbol-spacing': 50,
      'text-padding': 40
    }),
    paint: ink(palette.border, palette, 1.8)
  }
];

/** A heading with its caption small beneath it. */
const captioned: ExpressionSpecification = [
  'format',
  ['get', 'text'],
  {},
  '\n',
  {},
  ['get', 'caption'],
  { 'font-scale': 0.62, 'text-font': ['literal', [...fonts.regular]] }
];

/** The regions' own names, placed before all others. */
export const regionNames: LayerGroup = (context) => [
  {
    id: 'label-region',
    type: 'symbol',
    source: 'labels',
    minzoom: 5.5,
    maxzoom: 12,
    layout: pointText({
      'text-field': [
        'step',
        ['zoom'],
        ['coalesce', ['get', 'text'], ''],
        7.8,
        ['case', ['==', ['get', 'caption'], ''], ['get', 'text'], captioned]
      ],
      'text-font': [...fonts.strong],
      'text-size': ['interpolate', ['linear'], ['zoom'], 5.5, 9.5, 7, 12.5, 9, 21, 11, 30],
      'text-letter-spacing': ['interpolate', ['linear'], ['zoom'], 5.5, 0.06, 8, 0.16, 11, 0.3],
      'text-max-width': 20,
      'text-padding': 2,
      'symbol-sort-key': ['get', 'order']
    }),
    paint: {
      ...ink(regionColour(context, 'label'), context.palette),
      'text-halo-color': regionHalo(context),
      'text-halo-width': 1.6,
      'text-opacity': [
        'interpolate',
        ['linear'],
        ['zoom'],
        10,
        ['case', ['boolean', ['feature-state', 'dimmed'], false], 0.78, 1],
        12,
        0.5
      ]
    }
  }
];
