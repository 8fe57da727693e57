import type { Mention } from '../geoparse/mention.ts';
import { languages, type Language } from '../i18n/languages.ts';
import type { Span } from '../text/passage.ts';
import { textPositionSelectors, textQuoteSelector } from '../text/selectors.ts';

const context = 'http://www.w3.org/ns/anno.jsonld';

/** The text that is annotated, and what annotations of it are to say. */
export interface AnnotatedText {
  /** What the target is called: the address of a text, or the id of a line. */
  source: string;
  text: string;
  /** The languages in which reasons are told; all where none is named. */
  reasons?: readonly Language[];
  /** The address of a region, by its slug; without it regions are named by their slugs alone. */
  regionAddress?: (region: string) => string;
  /** The id of an annotation by its number, from 1. */
  idOf: (number: number) => string;
}

/** Bodies: which region, as a tag and where its address is known as a link; by way of which place; and why. */
function bodiesOf(mention: Mention, { regionAddress, reasons = languages }: AnnotatedText): object[] {
  const link = regionAddress && {
    type: 'SpecificResource',
    purpose: 'linking',
    source: regionAddress(mention.region)
  };
  return [
    { type: 'TextualBody', purpose: 'tagging', value: mention.region },
    ...(link ? [link] : []),
    ...(mention.via === undefined
      ? []
      : [{ type: 'TextualBody', purpose: 'identifying', value: mention.via }]),
    ...reasons.map((language) => ({
      type: 'TextualBody',
      purpose: 'describing',
      value: mention.reason[language],
      language
    }))
  ];
}

/** A mention moved from its passage to the text that the passage stands in. */
export const shifted = (mention: Mention, by: number): Mention & Span => ({
  ...mention,
  start: mention.start + by,
  end: mention.end + by
});

/**
 * Mentions as W3C Web Annotations (https://www.w3.org/TR/annotation-model/), one each: by their words with 32 graphemes of context
 * (TextQuoteSelector) and by their position in code points (TextPositionSelector).
 * @param mentions offsets UTF-16 in the text, sorted, disjoint
 */
export function webAnnotations(annotated: AnnotatedText, mentions: readonly Mention[]) {
  const positions = textPositionSelectors(annotated.text, mentions);
  return mentions.map((mention, index) => ({
    '@context': context,
    id: annotated.idOf(index + 1),
    type: 'Annotation',
    motivation: 'identifying',
    body: bodiesOf(mention, annotated),
    target: {
      source: annotated.source,
      selector: [textQuoteSelector(annotated.text, mention), positions[index]]
    }
  }));
}

/** What an annotation page says of all that is on it. */
export interface PageFacts {
  id: string;
  label: string;
  /** Who made the annotations: the site. */
  creator: { id: string; name: string };
  /** The text's own terms: it is its publisher's. */
  rights: string;
}

/** Annotations as one AnnotationPage, which most programs take as a file; each still says its own context. */
export function annotationPage({ id, label, creator, rights }: PageFacts, items: readonly object[]): object {
  return {
    '@context': context,
    id,
    type: 'AnnotationPage',
    label,
    creator: { id: creator.id, type: 'Organization', name: creator.name },
    rights,
    startIndex: 0,
    items
  };
}
