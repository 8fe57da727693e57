import * as v from 'valibot';
import { languages } from '../i18n/languages.ts';
import { Position, Slug } from './region.ts';

/** An id that is also a path segment and never changes: lower-case ASCII, digits, hyphens between. */
export const PlaceId = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'a slug of a–z, 0–9 and hyphens')
);

const Text = v.pipe(v.string(), v.minLength(1));

/** `fr,en`: the languages whose name was made by rule, in the order of the site's languages. */
const RuleList = v.pipe(
  v.string(),
  v.check(
    (text) => text.split(',').every((code) => (languages as readonly string[]).includes(code)),
    'codes of the five languages, with commas between'
  )
);

/** A settlement, summit or lake, with its names in the five languages where they are known or can be had by rule. */
export const PlaceProperties = v.object({
  kind: v.picklist(['settlement', 'peak', 'lake']),
  /** Settlements only: OpenStreetMap's size class. */
  class: v.optional(v.picklist(['city', 'town', 'village', 'hamlet'])),
  /** 1 is what a map labels first; comparable across kinds. */
  rank: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** The region whose principal shape on the collection's day holds the place. */
  region: v.optional(Slug),
  /** The region of which only a wider, contested or older extent holds the place. */
  extent: v.optional(Slug),
  /** Height above the sea in metres. */
  ele: v.optional(v.pipe(v.number(), v.integer())),
  /** Surface of a lake in km². */
  km2: v.optional(v.number()),
  /** The local name as OpenStreetMap has it; absent for a summit known by its height alone. */
  name: v.optional(Text),
  name_fr: v.optional(Text),
  name_en: v.optional(Text),
  name_hy: v.optional(Text),
  name_az: v.optional(Text),
  name_ru: v.optional(Text),
  rule: v.optional(RuleList),
  /** True where no name fit for the site's five languages is to be had: a local name in Arabic script that nobody has checked. */
  unlabelled: v.optional(v.literal(true)),
  /** Where the position and the names that are not by rule come from. */
  source: Text,
  wikidata: v.optional(v.pipe(v.string(), v.regex(/^Q\d+$/, 'a Wikidata item: Q and digits')))
});

export const PlaceFeature = v.object({
  type: v.literal('Feature'),
  id: PlaceId,
  properties: PlaceProperties,
  geometry: v.object({ type: v.literal('Point'), coordinates: Position })
});

/** geo/places.geojson, RFC 7946. */
export const PlaceCollection = v.pipe(
  v.object({ type: v.literal('FeatureCollection'), features: v.array(PlaceFeature) }),
  v.check(
    ({ features }) => new Set(features.map(({ id }) => id)).size === features.length,
    'every id only once'
  )
);

/** A main place whose names were checked by hand: an entry of geo/data/places.json. */
export const CheckedPlace = v.strictObject({
  id: PlaceId,
  kind: v.picklist(['settlement', 'peak', 'lake']),
  /** Local names by which the feature is found, any of them; the nearest to `near` within two kilometres is meant. */
  local: v.pipe(v.array(Text), v.minLength(1)),
  near: Position,
  /** The class where OpenStreetMap's is plainly behind: a district's centre mapped as a village. */
  class: v.optional(v.picklist(['city', 'town', 'village', 'hamlet'])),
  rank: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  fr: v.optional(Text),
  en: v.optional(Text),
  hy: v.optional(Text),
  az: v.optional(Text),
  ru: v.optional(Text),
  wikidata: v.optional(v.pipe(v.string(), v.regex(/^Q\d+$/))),
  source: Text
});

export const CheckedPlaces = v.array(CheckedPlace);

export type PlaceProperties = v.InferOutput<typeof PlaceProperties>;
export type PlaceFeature = v.InferOutput<typeof PlaceFeature>;
export type PlaceCollection = v.InferOutput<typeof PlaceCollection>;
export type CheckedPlace = v.InferOutput<typeof CheckedPlace>;
