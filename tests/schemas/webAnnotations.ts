import * as v from 'valibot';

/* The W3C Web Annotation Data Model of 23 February 2017, https://www.w3.org/TR/annotation-model/, as far as it is used. */

const Address = v.pipe(v.string(), v.url());
const context = v.literal('http://www.w3.org/ns/anno.jsonld');
const purpose = v.picklist(['tagging', 'linking', 'identifying', 'describing']);

const Body = v.variant('type', [
  v.object({
    type: v.literal('TextualBody'),
    purpose,
    value: v.pipe(v.string(), v.minLength(1)),
    language: v.optional(v.string())
  }),
  v.object({ type: v.literal('SpecificResource'), purpose, source: Address })
]);

const Offset = v.pipe(v.number(), v.integer(), v.minValue(0));

export const WebAnnotation = v.object({
  '@context': context,
  id: Address,
  type: v.literal('Annotation'),
  motivation: v.literal('identifying'),
  body: v.array(Body),
  target: v.object({
    source: Address,
    selector: v.tuple([
      v.object({
        type: v.literal('TextQuoteSelector'),
        exact: v.pipe(v.string(), v.minLength(1)),
        prefix: v.string(),
        suffix: v.string()
      }),
      v.object({ type: v.literal('TextPositionSelector'), start: Offset, end: Offset })
    ])
  })
});

export const AnnotationPage = v.object({
  '@context': context,
  id: Address,
  type: v.literal('AnnotationPage'),
  label: v.pipe(v.string(), v.minLength(1)),
  creator: v.object({ id: Address, type: v.literal('Organization'), name: v.string() }),
  rights: v.pipe(v.string(), v.minLength(1)),
  startIndex: v.literal(0),
  items: v.array(WebAnnotation)
});
