import type {
  CircleLayerSpecification,
  DataDrivenPropertyValueSpecification,
  SymbolLayerSpecification
} from '@maplibre/maplibre-gl-style-spec';
import { fonts, nameIn } from '../labels.ts';
import type { LayerGroup, StyleContext } from './options.ts';
import { ink, pointText } from './text.ts';

type Zoomed = DataDrivenPropertyValueSpecification<number>;

interface PlaceClass {
  id: 'hamlet' | 'village' | 'town' | 'city';
  minzoom: number;
  size: Zoomed;
  dot: Zoomed;
  /** A ring instead of a dot. */
  ringed: boolean;
  /** Set in the stronger face. */
  strong: boolean;
}

/** From the least to the greatest: a later layer's names are placed first. */
const placeClasses: readonly PlaceClass[] = [
  {
    id: 'hamlet',
    minzoom: 12,
    size: ['interpolate', ['linear'], ['zoom'], 12, 10.5, 15, 12.5],
    dot: 1.5,
    ringed: false,
    strong: false
  },
  {
    id: 'village',
    minzoom: 10,
    size: ['interpolate', ['linear'], ['zoom'], 10, 10.5, 15, 14],
    dot: ['interpolate', ['linear'], ['zoom'], 10, 1.3, 13, 2],
    ringed: false,
    strong: false
  },
  {
    id: 'town',
    minzoom: 7.5,
    size: ['interpolate', ['linear'], ['zoom'], 7.5, 11, 10, 13, 15, 18],
    dot: ['interpolate', ['linear'], ['zoom'], 7.5, 1.8, 11, 2.8],
    ringed: true,
    strong: false
  },
  {
    id: 'city',
    minzoom: 6,
    size: ['interpolate', ['linear'], ['zoom'], 6, 12, 10, 16, 15, 22],
    dot: ['interpolate', ['linear'], ['zoom'], 6, 2.2, 11, 3.4],
    ringed: true,
    strong: true
  }
];

/** Near by a place is streets, not a dot. */
const dotsUntil = 13.5;

function placeDot(place: PlaceClass, { lang, palette }: StyleContext): CircleLayerSpecification {
  return {
    id: `place-${place.id}-dot`,
    type: 'circle',
    source: 'basemap',
    'source-layer': 'place',
    minzoom: place.minzoom,
    maxzoom: dotsUntil,
    // No dot without a name: of many places in Iran only the name in Arabic script is known.
    filter: ['all', ['==', ['get', 'class'], place.id], ['!=', nameIn(lang), '']],
    paint: {
      'circle-radius': place.dot,
      'circle-color': place.ringed ? palette.halo : palette.labelMinor,
      'circle-stroke-color': place.ringed ? palette.label : palette.halo,
      'circle-stroke-width': place.ringed ? 1.3 : 0.8
    }
  };
}

function placeLabel(place: PlaceClass, { lang, palette }: StyleContext): SymbolLayerSpecification {
  return {
    id: `label-${place.id}`,
    type: 'symbol',
    source: 'basemap',
    'source-layer': 'place',
    minzoom: place.minzoom,
    filter: ['==', ['get', 'class'], place.id],
    layout: pointText({
      'text-field': nameIn(lang),
      // The data call some very small towns a city: only the most important stand out.
      'text-font': place.strong
        ? [
            'case',
            ['<=', ['coalesce', ['get', 'rank'], 9], 1],
            ['literal', [...fonts.strong]],
            ['literal', [...fonts.regular]]
          ]
        : [...fonts.regular],
      'text-size': place.size,
      'text-variable-anchor': ['bottom-left', 'top-left', 'bottom-right', 'top-right', 'top', 'bottom'],
      'text-radial-offset': 0.45,
      'text-justify': 'auto',
      'symbol-sort-key': ['coalesce', ['get', 'rank'], 99]
    }),
    paint: ink(place.ringed ? palette.label : palette.labelMinor, palette)
  };
}

/** Settlements by size: all the dots, then all the names. */
export const placeLabels: LayerGroup = (context) => [
  ...placeClasses.map((place) => placeDot(place, context)),
  ...placeClasses.map((place) => placeLabel(place, context))
];
