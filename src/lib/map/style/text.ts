import type { SymbolLayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { fonts } from '../labels.ts';
import type { Palette } from '../palette.ts';

type Layout = NonNullable<SymbolLayerSpecification['layout']>;
type Paint = NonNullable<SymbolLayerSpecification['paint']>;

/** Layout of a label at a point: wraps at eight ems, gives way to its neighbours. */
export function pointText(layout: Layout): Layout {
  return { 'text-font': [...fonts.regular], 'text-max-width': 8, 'text-padding': 3, ...layout };
}

/** Layout of a label that follows its line. */
export function lineText(layout: Layout): Layout {
  return { 'text-font': [...fonts.regular], 'symbol-placement': 'line', 'text-max-angle': 30, ...layout };
}

/** A text's colour on a halo that lifts it off roads and lines. */
export function ink(colour: Paint['text-color'], { halo }: Palette, width = 1.2): Paint {
  // Not wholly opaque: on a tint an opaque halo reads as a white box.
  return {
    'text-color': colour,
    'text-halo-color': `${halo}cc`,
    'text-halo-width': width,
    'text-halo-blur': 0.4
  };
}
