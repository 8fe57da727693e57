import type { Point, Position } from 'geojson';
import * as v from 'valibot';
import type { TileFeature, TileProperties } from './feature.ts';
import { isDrawable } from './localNames.ts';
import type { SourceFeature } from './readCollection.ts';

const placeZooms = { city: 5, town: 7, village: 9, hamlet: 11 } as const;

const Text = v.optional(v.pipe(v.string(), v.minLength(1)));
const names = {
  name: Text,
  name_fr: Text,
  name_en: Text,
  name_hy: Text,
  name_az: Text,
  name_ru: Text,
  rule: Text
};

/** What a feature of `geo/places.geojson` says that the tiles carry. */
export const NamedPoint = v.variant('kind', [
  v.object({
    kind: v.literal('settlement'),
    class: v.picklist(['city', 'town', 'village', 'hamlet']),
    rank: v.pipe(v.number(), v.integer(), v.minValue(1)),
    ...names
  }),
  v.object({ kind: v.literal('peak'), ele: v.nullish(v.number()), ...names }),
  v.object({ kind: v.literal('lake'), km2: v.nullish(v.number()), ...names })
]);

export type NamedPoint = v.InferOutput<typeof NamedPoint>;

/** Settlements, the most important first: a label engine that keeps the first of two keeps the greater. */
export function placeFeatures(points: SourceFeature<NamedPoint>[]): TileFeature[] {
  return points
    .flatMap(({ geometry, properties }) => {
      if (properties.kind !== 'settlement') return [];
      const { class: placeClass, rank } = properties;
      const tags = { class: placeClass, rank, ...nameTags(properties) };
      return [pointFeature(geometry as Point, tags, placeZooms[placeClass])];
    })
    .sort((a, b) => Number(a.properties['rank']) - Number(b.properties['rank']));
}

/** Summits with a height, highest first, thinned below zoom 12 to the highest of each cell of `cellPixels`. */
export function peakFeatures(points: SourceFeature<NamedPoint>[]): TileFeature[] {
  const peaks = points
    .flatMap(({ geometry, properties }) => {
      if (properties.kind !== 'peak' || !properties.ele) return [];
      return [
        pointFeature(geometry as Point, { ele: Math.round(properties.ele), ...nameTags(properties) }, 12)
      ];
    })
    .sort((a, b) => Number(b.properties['ele']) - Number(a.properties['ele']));
  for (const zoom of [11, 10, 9]) thin(peaks, zoom);
  return peaks;
}

/** Lakes, the greatest first; one of unknown size waits for zoom 12. */
export function lakeFeatures(points: SourceFeature<NamedPoint>[]): TileFeature[] {
  const km2Of = (feature: TileFeature): number => Number(feature.properties['km2'] ?? 0);
  return points
    .flatMap(({ geometry, properties }) => {
      if (properties.kind !== 'lake') return [];
      const km2 = properties.km2 ?? undefined;
      const tags = { ...(km2 !== undefined && { km2 }), ...nameTags(properties) };
      return [pointFeature(geometry as Point, tags, lakeZoom(km2 ?? 0))];
    })
    .sort((a, b) => km2Of(b) - km2Of(a));
}

function lakeZoom(km2: number): number {
  const leastKm2ByZoom: [number, number][] = [
    [8, 10],
    [9, 1],
    [10, 0.3],
    [11, 0.05]
  ];
  return leastKm2ByZoom.find(([, least]) => km2 >= least)?.[0] ?? 12;
}

function thin(peaks: TileFeature[], zoom: number): void {
  const cellPixels = 96;
  const taken = new Set<string>();
  for (const peak of peaks) {
    const [lon = 0, lat = 0]: Position = (peak.geometry as Point).coordinates;
    const cellsPerDegree = (512 * 2 ** zoom) / 360 / cellPixels;
    const cell = `${Math.floor(lon * cellsPerDegree)},${Math.floor((lat * cellsPerDegree) / Math.cos((lat * Math.PI) / 180))}`;
    if (taken.has(cell)) continue;
    taken.add(cell);
    peak.fromZoom = zoom;
  }
}

function nameTags(properties: NamedPoint): TileProperties {
  const tags: TileProperties = {};
  for (const key of Object.keys(names) as (keyof typeof names)[]) {
    const text = properties[key];
    if (text && isDrawable(text)) tags[key] = text;
  }
  return tags;
}

function pointFeature(geometry: Point, properties: TileProperties, fromZoom: number): TileFeature {
  return { geometry, properties, fromZoom };
}
