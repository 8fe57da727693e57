import { createRequire } from 'node:module';
import type { MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import * as v from 'valibot';
import { Position } from '#lib/data/region.ts';
import { languages } from '#lib/i18n/languages.ts';
import type { TileFeature, TileProperties } from './feature.ts';
import { readJson } from './readCollection.ts';

const Text = v.pipe(v.string(), v.minLength(1));
const Translated = v.object({ fr: Text, en: Text, hy: Text, az: Text, ru: Text });

/**
 * A hand-written label. `near`: where a country is labelled from zoom `nearZoom` on, inside the view of the
 * regions, when its own middle is far away. `rank` 1 is the most important.
 */
const Label = v.strictObject({
  kind: v.picklist(['country', 'sea']),
  iso: v.optional(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'an ISO 3166-1 code of two letters'))),
  rank: v.pipe(v.number(), v.integer(), v.minValue(1)),
  position: Position,
  near: v.optional(Position),
  names: Translated
});

export type Label = v.InferOutput<typeof Label>;

/** The zoom from which a country's `near` point replaces its own. */
export const nearZoom = 6;

/** The land of the world, from Natural Earth by way of `world-atlas` (50 m): polygons without properties. */
export async function landFeatures(): Promise<TileFeature[]> {
  const path = createRequire(import.meta.url).resolve('world-atlas/land-50m.json');
  const topology = (await readJson(path)) as Topology<{ land: GeometryCollection }>;
  return feature(topology, topology.objects.land).features.flatMap(({ geometry }) =>
    polygonsOf(geometry as Polygon | MultiPolygon).map((polygon) => ({
      geometry: { type: 'Polygon', coordinates: polygon },
      properties: {},
      fromZoom: 0
    }))
  );
}

/** The labels of `geo/data/labels.json`, checked; throws with every fault and its place. */
export async function readLabels(path: string): Promise<Label[]> {
  const result = v.safeParse(v.array(Label), await readJson(path));
  if (result.success) return result.output;
  const faults = result.issues.map((issue) => `  ${v.getDotPath(issue) ?? 'whole'}: ${issue.message}`);
  throw new Error([`labels.json: ${faults.length} faults`, ...faults].join('\n'));
}

/** Labels of one kind as points; `place` picks which of a label's positions. */
export function labelFeatures(labels: Label[], kind: Label['kind'], place: 'far' | 'near'): TileFeature[] {
  return labels
    .filter((label) => label.kind === kind)
    .sort((a, b) => a.rank - b.rank)
    .map((label) => ({
      geometry: { type: 'Point', coordinates: (place === 'near' && label.near) || label.position },
      properties: labelProperties(label),
      fromZoom: 0
    }));
}

function labelProperties({ iso, rank, names }: Label): TileProperties {
  const translated = Object.fromEntries(languages.map((language) => [`name_${language}`, names[language]]));
  return { ...(iso && { iso }), rank, name: names.en, ...translated };
}

function polygonsOf(geometry: Polygon | MultiPolygon): Polygon['coordinates'][] {
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
}
