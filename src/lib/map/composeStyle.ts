import type { LayerSpecification, StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import { fonts as ownFonts } from './labels.ts';
import { buildLayers } from './style.ts';
import type { StyleOptions } from './style/options.ts';
import { subjectSources } from './style/sources.ts';

/** A font stack that the external style's glyphs are known to hold: the first that one of its labels names. */
function fontsOf(external: StyleSpecification): string[] | undefined {
  for (const layer of external.layers) {
    const stack: unknown = layer.type === 'symbol' ? layer.layout?.['text-font'] : undefined;
    if (!Array.isArray(stack)) continue;
    const names: unknown[] = stack[0] === 'literal' && Array.isArray(stack[1]) ? stack[1] : stack;
    if (names.every((name) => typeof name === 'string') && isPlain(names[0])) return names;
  }
  return undefined;
}

/** Whether the head of a list is a font's name and not an expression's operator. */
function isPlain(head: unknown): boolean {
  return typeof head === 'string' && /^[A-Z]/.test(head);
}

function inFonts(layer: LayerSpecification, fonts: string[] | undefined): LayerSpecification {
  if (layer.type !== 'symbol' || !fonts) return layer;
  const text = JSON.stringify({ ...layer.layout, 'text-font': fonts });
  // A font may also be named inside a formatted text.
  const layout = JSON.parse(
    text.replaceAll(JSON.stringify(ownFonts.regular), JSON.stringify(fonts))
  ) as typeof layer.layout;
  return { ...layer, layout };
}

/** Gives way to our ids: the external style's own layers and sources of the same id are renamed. */
function makeRoom(
  external: StyleSpecification,
  layerIds: Set<string>,
  sourceIds: Set<string>
): StyleSpecification {
  const renamed = (taken: Set<string>, id: string): string => (taken.has(id) ? `basemap-${id}` : id);
  return {
    ...external,
    sources: Object.fromEntries(
      Object.entries(external.sources).map(([id, source]) => [renamed(sourceIds, id), source])
    ),
    layers: external.layers.map((layer) => {
      const own = { ...layer, id: renamed(layerIds, layer.id) };
      return 'source' in own ? { ...own, source: renamed(sourceIds, own.source) } : own;
    })
  };
}

/**
 * Lays the regions, the border and their names on an external basemap: tints and lines below its first label,
 * our words on top of its. A style has one glyph address, so our words take one of its fonts where it has any.
 */
export function composeStyle(external: StyleSpecification, options: StyleOptions): StyleSpecification {
  const sources = subjectSources(options);
  const ours = buildLayers(options, 'subject');
  const base = makeRoom(external, new Set(ours.map((layer) => layer.id)), new Set(Object.keys(sources)));
  const fonts = base.glyphs ? fontsOf(base) : undefined;
  const placed = ours.map((layer) => inFonts(layer, fonts));
  const firstLabel = base.layers.findIndex((layer) => layer.type === 'symbol');
  const cut = firstLabel < 0 ? base.layers.length : firstLabel;
  return {
    ...base,
    glyphs: base.glyphs ?? options.glyphsUrl,
    sources: { ...base.sources, ...sources },
    layers: [
      ...base.layers.slice(0, cut),
      ...placed.filter((layer) => layer.type !== 'symbol'),
      ...base.layers.slice(cut),
      ...placed.filter((layer) => layer.type === 'symbol')
    ]
  };
}
