import * as v from 'valibot';
import { languages } from '../i18n/languages.ts';
import { LooseDay } from './daySchema.ts';
import { HttpUrl } from './httpUrl.ts';
import { Translated } from './translated.ts';

/** [lon, lat] in degrees, WGS 84. */
export const Position = v.tuple([
  v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
  v.pipe(v.number(), v.minValue(-90), v.maxValue(90))
]);

/** [west, south, east, north] in degrees. */
export const Bounds = v.tuple([v.number(), v.number(), v.number(), v.number()]);

/** A path segment that names a region: lower-case ASCII, hyphens between. */
export const Slug = v.pipe(v.string(), v.regex(/^[a-z]+(-[a-z]+)*$/, 'a slug of a–z and hyphens'));

export const Source = v.object({ title: v.string(), url: v.optional(HttpUrl) });

/** Where a name is read; or, where no dated text is cited, how its spelling came about, which the pages say in the reader's words. */
const NameSource = v.variant('kind', [
  v.object({ kind: v.literal('in-use'), title: v.string() }),
  v.object({ kind: v.literal('by-sound'), title: v.string(), of: v.string() }),
  v.object({ kind: v.optional(v.literal('text')), title: v.string(), url: HttpUrl })
]);

/** A name as somebody uses it. `usedBy` is a key of the messages' `usedBy` table. `from`/`to`: null when open or unknown. */
export const Name = v.object({
  text: v.string(),
  lang: v.picklist(languages),
  usedBy: v.string(),
  from: v.nullable(LooseDay),
  to: v.nullable(LooseDay),
  source: NameSource
});

/** What kinds of places have names of their own told: the keys of the messages' `placeKinds` table. */
export const namedPlaceKinds = ['town', 'village', 'lake', 'monastery'] as const;

/** The names of a main place inside a region: `place` is its id in `geo/places.geojson` or `linkedPlaces.json`. */
export const PlaceNames = v.object({
  place: Slug,
  region: Slug,
  kind: v.picklist(namedPlaceKinds),
  names: v.pipe(v.array(Name), v.minLength(1))
});

/** What a region is, the same for each of its shapes. */
export const RegionRecord = v.object({
  region: Slug,
  order: v.number(),
  kind: v.picklist(['province', 'district']),
  country: v.picklist(['AM', 'AZ']),
  iso: v.nullable(v.string()),
  wikidata: v.nullable(v.string()),
  /** What heads the map and the panel in each language. */
  heading: Translated,
  /** One sentence: what it is, where in its country, its centre. */
  line: Translated,
  names: v.array(Name),
  /** Old, misspelt and foreign spellings that are pages of their own. */
  aliases: v.array(Slug),
  centre: v.object({ name: Translated, position: Position, note: v.nullable(Translated) }),
  population: v.array(
    v.object({ people: v.number(), year: v.number(), source: Source, secondary: v.boolean() })
  ),
  /** Why no later figures are given. */
  populationNote: v.nullable(Translated)
});

/** A shape that shares a line vertex for vertex: how long (metres, on Turf's sphere), of how many vertices. One entry per shape. */
export const Neighbour = v.object({ region: Slug, shape: Slug, metres: v.number(), vertices: v.number() });

/** One drawn shape of a region, with where its lines come from and when they held. */
export const ShapeProperties = v.object({
  region: Slug,
  /** The shape's own id: `kelbajar` or `kelbajar-core`. */
  shape: Slug,
  /** Days on which the shape holds, `to` exclusive; null is open. */
  validity: v.array(v.object({ from: v.nullable(LooseDay), to: v.nullable(LooseDay) })),
  /** Days on which this is the region's shape that is clicked, labelled and measured, `to` exclusive. */
  principal: v.array(v.object({ from: v.nullable(LooseDay), to: v.nullable(LooseDay) })),
  extent: Translated,
  source: v.string(),
  licence: v.string(),
  certainty: v.picklist(['certain', 'uncertain']),
  areaKm2: v.number(),
  areaPublishedKm2: v.nullable(v.tuple([v.number(), v.number()])),
  areaPublishedSource: v.nullable(v.string()),
  areaNote: v.nullable(Translated),
  bbox: Bounds,
  labelPoint: Position,
  neighbours: v.array(Neighbour),
  /** Metres of the shape's edge that are the Armenia–Azerbaijan state border as drawn, vertex for vertex. */
  stateBorderMetres: v.number(),
  /** A vertex was left out where it stood less than this from the line between its remaining neighbours … */
  toleranceMetres: v.number(),
  /** … and this is the farthest that any of the source's vertices stands from the line drawn. */
  displacementMetres: v.number(),
  vertices: v.number()
});

/** A linear ring: closed, so at least four positions. */
const Ring = v.pipe(v.array(Position), v.minLength(4));

/** A feature of `geo/regions.geojson`: a shape with what its region is. `id` equals `properties.shape`. */
export const RegionFeature = v.object({
  type: v.literal('Feature'),
  id: Slug,
  bbox: Bounds,
  properties: v.object({
    ...ShapeProperties.entries,
    country: RegionRecord.entries.country,
    kind: RegionRecord.entries.kind,
    iso: RegionRecord.entries.iso,
    wikidata: RegionRecord.entries.wikidata,
    heading: RegionRecord.entries.heading,
    names: RegionRecord.entries.names
  }),
  geometry: v.object({ type: v.literal('Polygon'), coordinates: v.array(Ring) })
});

/** `geo/regions.geojson`: every shape, in the order of their regions. */
export const RegionCollection = v.object({
  type: v.literal('FeatureCollection'),
  bbox: Bounds,
  features: v.array(RegionFeature)
});

/** A feature of `geo/border.geojson`: one unbroken line of the state border within the data box. */
export const BorderFeature = v.object({
  type: v.literal('Feature'),
  id: v.string(),
  bbox: Bounds,
  properties: v.object({
    between: v.literal('AM-AZ'),
    status: v.string(),
    source: v.string(),
    licence: v.string(),
    metres: v.number(),
    toleranceMetres: v.number(),
    displacementMetres: v.number(),
    vertices: v.number()
  }),
  geometry: v.object({
    type: v.literal('LineString'),
    coordinates: v.pipe(v.array(Position), v.minLength(2))
  })
});

/** `geo/border.geojson`. */
export const BorderCollection = v.object({
  type: v.literal('FeatureCollection'),
  bbox: Bounds,
  features: v.array(BorderFeature)
});

export type RegionRecord = v.InferOutput<typeof RegionRecord>;
export type ShapeProperties = v.InferOutput<typeof ShapeProperties>;
export type RegionFeature = v.InferOutput<typeof RegionFeature>;
export type RegionCollection = v.InferOutput<typeof RegionCollection>;
export type BorderFeature = v.InferOutput<typeof BorderFeature>;
export type BorderCollection = v.InferOutput<typeof BorderCollection>;
export type Neighbour = v.InferOutput<typeof Neighbour>;
export type Name = v.InferOutput<typeof Name>;
export type PlaceNames = v.InferOutput<typeof PlaceNames>;
export type Bounds = v.InferOutput<typeof Bounds>;
export type Position = v.InferOutput<typeof Position>;
