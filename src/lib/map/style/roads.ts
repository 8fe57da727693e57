import type {
  DataDrivenPropertyValueSpecification,
  LineLayerSpecification
} from '@maplibre/maplibre-gl-style-spec';
import type { LayerGroup, StyleContext } from './options.ts';

interface RoadClass {
  id: string;
  classes: readonly string[];
  minzoom: number;
  /** Stops of [zoom, width in pixels]. */
  widths: readonly (readonly [number, number])[];
  /** Zoom from which the road has a casing. */
  casedFrom: number;
}

/** From the least to the greatest, so that a trunk road crosses over a lane. */
const roadClasses: readonly RoadClass[] = [
  {
    id: 'minor',
    classes: ['minor'],
    minzoom: 11,
    casedFrom: 13,
    widths: [
      [11, 0.4],
      [13, 1],
      [16, 6]
    ]
  },
  {
    id: 'tertiary',
    classes: ['tertiary'],
    minzoom: 9,
    casedFrom: 11.5,
    widths: [
      [9, 0.4],
      [12, 1.4],
      [16, 8]
    ]
  },
  {
    id: 'secondary',
    classes: ['secondary'],
    minzoom: 8,
    casedFrom: 10,
    widths: [
      [8, 0.5],
      [12, 2.2],
      [16, 10]
    ]
  },
  {
    id: 'primary',
    classes: ['primary'],
    minzoom: 6.5,
    casedFrom: 8.5,
    widths: [
      [6.5, 0.5],
      [9, 1.2],
      [12, 3],
      [16, 12]
    ]
  },
  {
    id: 'trunk',
    classes: ['motorway', 'trunk'],
    minzoom: 5.5,
    casedFrom: 7.5,
    widths: [
      [5.5, 0.5],
      [9, 1.7],
      [12, 3.6],
      [16, 14]
    ]
  }
];

function width(road: RoadClass, extra: number): DataDrivenPropertyValueSpecification<number> {
  return [
    'interpolate',
    ['exponential', 1.4],
    ['zoom'],
    ...road.widths.flatMap(([zoom, px]) => [zoom, px + extra])
  ];
}

function roadLine(
  road: RoadClass,
  part: 'casing' | 'line',
  { palette }: StyleContext
): LineLayerSpecification {
  const casing = part === 'casing';
  return {
    id: `road-${road.id}-${part}`,
    type: 'line',
    source: 'basemap',
    'source-layer': 'road',
    minzoom: casing ? Math.max(road.minzoom, road.casedFrom) : road.minzoom,
    filter: ['in', ['get', 'class'], ['literal', [...road.classes]]],
    layout: { 'line-cap': casing ? 'butt' : 'round', 'line-join': 'round' },
    paint: {
      // Too thin for a casing, a white road is lost on pale land: until then it has a colour of its own.
      'line-color': casing
        ? palette.roadCasing
        : ['step', ['zoom'], palette.roadThin, road.casedFrom, palette.road],
      'line-width': width(road, casing ? 1.4 : 0)
    }
  };
}

/** Railways under roads, every casing under every road: crossings then read as one network. */
export const roadLayers: LayerGroup = (context) => [
  {
    id: 'rail',
    type: 'line',
    source: 'basemap',
    'source-layer': 'rail',
    minzoom: 8,
    paint: {
      'line-color': context.palette.rail,
      'line-width': ['interpolate', ['linear'], ['zoom'], 8, 0.6, 14, 1.4]
    }
  },
  {
    id: 'rail-ties',
    type: 'line',
    source: 'basemap',
    'source-layer': 'rail',
    minzoom: 10,
    paint: {
      'line-color': context.palette.rail,
      'line-width': ['interpolate', ['linear'], ['zoom'], 10, 2.4, 14, 4.5],
      'line-dasharray': [0.3, 4]
    }
  },
  ...roadClasses.map((road) => roadLine(road, 'casing', context)),
  ...roadClasses.map((road) => roadLine(road, 'line', context))
];
