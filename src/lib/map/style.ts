import type { LayerSpecification, StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import { palettes } from './palette.ts';
import { borderLayers, boundaryLayers, extentLayers } from './style/boundaries.ts';
import { landLayers } from './style/land.ts';
import { natureLabels } from './style/natureLabels.ts';
import type { LayerGroup, StyleOptions } from './style/options.ts';
import { placeLabels } from './style/placeLabels.ts';
import { regionFills, regionOutlines } from './style/regions.ts';
import { roadLayers } from './style/roads.ts';
import { basemapSources, subjectSources } from './style/sources.ts';
import { borderWords, extentWords, formerWords, regionNames, worldLabels } from './style/subjectLabels.ts';
import { waterLayers } from './style/water.ts';

export type { GeoData, MapWords, StyledShape, StyleOptions } from './style/options.ts';

/**
 * The whole map in drawing order, the ground first. Names are placed from the last layer to the first: what
 * stands lower in this list is drawn on top and gets its place before what stands higher.
 * `subject` groups are laid over any basemap; the others are the basemap itself.
 */
const groups: readonly { subject: boolean; layers: LayerGroup }[] = [
  { subject: false, layers: landLayers },
  // Water over the tints: a lake stays blue in every region.
  { subject: true, layers: regionFills },
  { subject: false, layers: waterLayers },
  { subject: false, layers: roadLayers },
  { subject: false, layers: boundaryLayers },
  { subject: true, layers: regionOutlines },
  { subject: true, layers: borderLayers },
  { subject: false, layers: extentLayers },
  { subject: false, layers: natureLabels },
  { subject: false, layers: placeLabels },
  { subject: false, layers: worldLabels },
  { subject: false, layers: extentWords },
  { subject: true, layers: formerWords },
  { subject: true, layers: borderWords },
  { subject: true, layers: regionNames }
];

/** The layers of one theme and language, in drawing order; only those of the subject, if asked. */
export function buildLayers(options: StyleOptions, part: 'all' | 'subject' = 'all'): LayerSpecification[] {
  const context = { ...options, palette: palettes[options.theme] };
  return groups.filter(({ subject }) => part === 'all' || subject).flatMap(({ layers }) => layers(context));
}

/** The map as a MapLibre style: embedded basemap, regions and border, in one theme, language and day. */
export function buildStyle(options: StyleOptions): StyleSpecification {
  return {
    version: 8,
    name: `border-regions ${options.theme} ${options.lang}`,
    glyphs: options.glyphsUrl,
    sources: { ...basemapSources(options), ...subjectSources(options) },
    layers: buildLayers(options),
    transition: { duration: 160, delay: 0 }
  };
}
