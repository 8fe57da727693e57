import * as v from 'valibot';
import { LooseDay } from './daySchema.ts';
import { HttpUrl } from './httpUrl.ts';
import { Bounds, Position, ShapeProperties, Slug } from './region.ts';
import { Translated } from './translated.ts';

/** A key of `geo/data/origins.json`: like a slug, but it may name a year. */
const OriginKey = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'a key of a–z, 0–9 and hyphens'));

/** What is drawn: certain when a dated source draws the line there and it is known whose edge it is. No word on whose border is right. */
export const Certainty = ShapeProperties.entries.certainty;

/** What a line is the edge of. Where it is several, the first of these. */
export const LineKind = v.picklist(['state-border', 'former-oblast-edge', 'region-edge']);

/** Who made a line, under which terms. */
const OriginSource = v.object({
  title: v.string(),
  url: HttpUrl,
  attribution: v.string(),
  licence: v.string()
});

/** Where lines come from, said by hand: what it is, by what source and of what day, how certain and why. */
export const OriginRecord = v.object({
  title: Translated,
  text: Translated,
  certainty: Certainty,
  /** The day of the source, or its month or year; null where none is known. */
  day: v.nullable(LooseDay),
  sources: v.pipe(v.array(OriginSource), v.minLength(1))
});

/** `geo/data/origins.json`: origins by key. */
export const Origins = v.record(OriginKey, OriginRecord);

/** `geo/data/boundaryLevels.json`: what is said of the basemap's own lines, by the least `admin_level` that it is said of. */
export const BoundaryLevels = v.object({ 2: OriginRecord, 3: OriginRecord, 4: OriginRecord });

/** A feature of `geo/lines.geojson`: a stretch of drawn line of one origin, between the same shapes all along. */
export const LineFeature = v.object({
  type: v.literal('Feature'),
  id: v.pipe(v.string(), v.regex(/^[a-z]+(-[a-z]+)*-[1-9]\d*$/, 'a slug and a number')),
  bbox: Bounds,
  properties: v.object({
    origin: OriginKey,
    /** The slugs of the regions, and the ids of the shapes, of whose edges it is part; in alphabetical order, none for the border elsewhere. */
    regions: v.array(Slug),
    shapes: v.array(Slug),
    kind: LineKind,
    certainty: Certainty,
    /** OpenStreetMap's `admin_level` of the line that it follows; null where it follows none of August 2021. */
    adminLevel: v.nullable(v.number()),
    /** On Turf's sphere, to the metre. */
    lengthKm: v.pipe(v.number(), v.gtValue(0))
  }),
  geometry: v.object({
    type: v.literal('LineString'),
    coordinates: v.pipe(v.array(Position), v.minLength(2))
  })
});

/** `geo/lines.geojson`: every drawn line of regions and state border, each once. */
export const LineCollection = v.object({
  type: v.literal('FeatureCollection'),
  bbox: Bounds,
  features: v.array(LineFeature)
});

export type Certainty = v.InferOutput<typeof Certainty>;
export type LineKind = v.InferOutput<typeof LineKind>;
export type OriginRecord = v.InferOutput<typeof OriginRecord>;
export type Origins = v.InferOutput<typeof Origins>;
export type LineFeature = v.InferOutput<typeof LineFeature>;
export type LineCollection = v.InferOutput<typeof LineCollection>;
