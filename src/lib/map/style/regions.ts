import type {
  DataDrivenPropertyValueSpecification,
  ExpressionSpecification,
  FilterSpecification,
  LineLayerSpecification as LineLayer
} from '@maplibre/maplibre-gl-style-spec';
import { composite } from '../colour.ts';
import { regionColours } from '../palette.ts';
import type { RegionColour } from '../palette.ts';
import type { LayerGroup, StyleContext, StyledShape } from './options.ts';

/** Layers whose features are regions: what a pointer finds, principal shapes first. */
export const regionFillLayers = ['region-fill', 'region-context-fill'] as const;

/** Layers whose features are drawn lines: what a pointer finds. */
export const lineLayers = [
  'region-outline',
  'region-outline-uncertain',
  'region-outline-unknown',
  'region-context-outline',
  'border-line'
] as const;

/** The value for a region that is looked at, one that is selected, one that stands back, and any other. */
function byState<T extends string | number>(states: {
  hover: T;
  selected: T;
  dimmed: T;
  rest: T;
}): ExpressionSpecification {
  return [
    'case',
    ['boolean', ['feature-state', 'hover'], false],
    states.hover,
    ['boolean', ['feature-state', 'selected'], false],
    states.selected,
    ['boolean', ['feature-state', 'dimmed'], false],
    states.dimmed,
    states.rest
  ];
}

/** The colour of a region by its slug. */
export function regionColour(
  context: StyleContext,
  part: keyof RegionColour
): DataDrivenPropertyValueSpecification<string> {
  return byRegion(context, (colour) => colour[part]);
}

/** The halo of a region's name: the map's halo with a breath of the region's tint. */
export function regionHalo(context: StyleContext): DataDrivenPropertyValueSpecification<string> {
  return byRegion(context, (colour) => composite(colour.fill, context.palette.halo, 0.2));
}

function byRegion(
  { theme, shapes, palette }: StyleContext,
  pick: (colour: RegionColour) => string
): DataDrivenPropertyValueSpecification<string> {
  const slugs = [...shapes.principal, ...shapes.context].map((shape) => shape.region);
  const colours = Object.entries(regionColours(theme, [...new Set(slugs)]));
  const [first, ...rest] = colours.map(([region, colour]): [string, string] => [region, pick(colour)]);
  if (!first) return palette.boundary;
  return ['match', ['get', 'region'], ...first, ...rest.flat(), palette.boundary] as ExpressionSpecification;
}

function among(shapes: readonly StyledShape[]): FilterSpecification {
  return ['in', ['get', 'shape'], ['literal', shapes.map((shape) => shape.shape)]];
}

/** Tints that the map is read through: strong from afar, where they are the subject, faint near by. */
export const regionFills: LayerGroup = (context) => {
  const { palette, shapes } = context;
  const opacity = palette.fillOpacity;
  const at = (strength: number): ExpressionSpecification =>
    byState({
      hover: Math.min(0.9, strength * 1.3),
      selected: Math.min(0.9, strength * 1.15),
      dimmed: strength * 0.45,
      rest: strength
    });
  const fading = (share: number): DataDrivenPropertyValueSpecification<number> => [
    'interpolate',
    ['linear'],
    ['zoom'],
    8.5,
    at(opacity * share),
    10,
    at(opacity * share * 0.6),
    12.5,
    at(opacity * share * 0.28)
  ];
  return [
    {
      id: 'region-context-fill',
      type: 'fill',
      source: 'regions',
      filter: among(shapes.context),
      paint: {
        'fill-color': regionColour(context, 'fill'),
        'fill-opacity': fading(0.35)
      }
    },
    {
      id: 'region-fill',
      type: 'fill',
      source: 'regions',
      filter: among(shapes.principal),
      paint: {
        'fill-color': regionColour(context, 'fill'),
        'fill-opacity': fading(1)
      }
    }
  ];
};

/**
 * The edges, line by line: solid where a line is certain, dashed where it is not or where its shape is context only, in dots
 * where none of the day is known. Under them the one that is asked about.
 */
export const regionOutlines: LayerGroup = (context) => {
  const { shapes, palette, pickedLine } = context;
  const unknown = shapes.principal.filter(({ holds }) => holds === false);
  const known = shapes.principal.filter(({ holds }) => holds !== false);
  const of = (certainty: StyledShape['certainty']): FilterSpecification =>
    ['all', among(known), ['==', ['get', 'certainty'], certainty]] as FilterSpecification;
  const outline = (
    id: string,
    filter: FilterSpecification,
    factor: number,
    dashes?: number[]
  ): LineLayer => ({
    id,
    type: 'line',
    source: 'lines',
    filter,
    layout: { 'line-join': 'round' },
    paint: {
      'line-color': regionColour(context, 'line'),
      'line-width': outlineWidth(factor),
      ...(dashes && { 'line-dasharray': dashes })
    }
  });
  return [
    {
      id: 'line-picked',
      type: 'line',
      source: 'lines',
      filter: ['==', ['get', 'line'], pickedLine ?? ''],
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      // One colour through and through: what is seen through would darken where the line meets itself.
      paint: { 'line-color': composite(palette.border, palette.halo, 0.35), 'line-width': 11 }
    },
    outline('region-context-outline', among(shapes.context), 0.85, [3, 2.2]),
    // The lines of another day, the nearest that are known: short dashes, and no more than that.
    outline('region-outline-unknown', among(unknown), 0.85, [1.2, 1.6]),
    outline('region-outline-uncertain', of('uncertain'), 1, [3, 1.6]),
    outline('region-outline', of('certain'), 1)
  ];
};

function outlineWidth(factor: number): DataDrivenPropertyValueSpecification<number> {
  const at = (px: number): ExpressionSpecification =>
    byState({ hover: px * 1.6, selected: px * 1.8, dimmed: px * 0.7, rest: px });
  return [
    'interpolate',
    ['linear'],
    ['zoom'],
    5,
    at(0.9 * factor),
    8,
    at(1.6 * factor),
    13,
    at(2.6 * factor)
  ];
}
