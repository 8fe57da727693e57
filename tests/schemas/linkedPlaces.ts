import * as v from 'valibot';

/*
 * The Linked Places format 1.3 (24 June 2024), after its README and its sample record, https://github.com/LinkedPasts/linked-places-format, and
 * the World Historical Gazetteer's checks of uploads: every feature says when, `fclasses` or types are required, years are four digits.
 */

const Text = v.pipe(v.string(), v.minLength(1));
const Term = v.pipe(v.string(), v.regex(/^\w+:\S+$/, 'an address or a prefixed term'));
const Date = v.pipe(
  v.string(),
  v.regex(/^-?\d{1,4}(-(0[1-9]|1[0-2])(-([0-2]\d|3[01]))?)?$/, 'a year, month or day, ISO 8601')
);
const Moment = v.union([
  v.strictObject({ in: Date }),
  v.strictObject({ earliest: Date, latest: v.optional(Date) }),
  v.strictObject({ latest: Date })
]);
const When = v.object({
  timespans: v.pipe(v.array(v.strictObject({ start: Moment, end: v.optional(Moment) })), v.minLength(1)),
  certainty: v.optional(v.picklist(['certain', 'less-certain', 'uncertain']))
});
const Citation = v.object({ label: Text, '@id': v.optional(Term) });
const Position = v.tuple([v.number(), v.number()]);
const scoped = {
  when: v.optional(When),
  citations: v.optional(v.array(Citation)),
  certainty: v.optional(v.picklist(['certain', 'less-certain', 'uncertain']))
};
const Polygon = v.object({
  ...scoped,
  type: v.literal('Polygon'),
  coordinates: v.array(v.pipe(v.array(Position), v.minLength(4)))
});

const Feature = v.object({
  '@id': v.pipe(v.string(), v.url()),
  type: v.literal('Feature'),
  properties: v.object({
    title: Text,
    ccodes: v.pipe(v.array(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/))), v.minLength(1)),
    fclasses: v.pipe(v.array(v.picklist(['A', 'H', 'L', 'P', 'R', 'S', 'T'])), v.minLength(1))
  }),
  when: When,
  names: v.pipe(
    v.array(
      v.object({
        toponym: Text,
        lang: v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/)),
        citations: v.array(Citation),
        when: v.optional(When)
      })
    ),
    v.minLength(1)
  ),
  types: v.array(
    v.object({
      identifier: Term,
      label: Text,
      sourceLabels: v.optional(v.array(v.object({ label: Text, lang: Text })))
    })
  ),
  geometry: v.variant('type', [
    Polygon,
    v.object({ type: v.literal('GeometryCollection'), geometries: v.array(Polygon) })
  ]),
  relations: v.optional(v.array(v.object({ relationType: Term, relationTo: Term, label: Text }))),
  links: v.optional(
    v.array(
      v.object({
        type: v.picklist(['exactMatch', 'closeMatch', 'primaryTopicOf', 'subjectOf', 'seeAlso']),
        identifier: Term
      })
    )
  ),
  descriptions: v.optional(v.array(v.object({ value: Text, lang: Text })))
});

export const LinkedPlacesCollection = v.object({
  '@context': v.pipe(v.string(), v.url()),
  type: v.literal('FeatureCollection'),
  features: v.pipe(v.array(Feature), v.minLength(1))
});
