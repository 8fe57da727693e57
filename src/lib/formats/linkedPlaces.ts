import type { Name, RegionFeature, RegionRecord } from '../data/region.ts';
import { languages } from '../i18n/languages.ts';

/** Format and terms: https://github.com/LinkedPasts/linked-places-format, version 1.3 of 24 June 2024 (`fclasses` are required since). */
const context =
  'https://raw.githubusercontent.com/LinkedPasts/linked-places/master/linkedplaces-context-v1.1.jsonld';

interface Interval {
  from: string | null;
  to: string | null;
}

/** What the regions' countries are in Wikidata. */
const countries = {
  AM: { identifier: 'wd:Q399', label: 'Armenia' },
  AZ: { identifier: 'wd:Q227', label: 'Azerbaijan' }
} as const;

/** Terms of the Getty Art & Architecture Thesaurus; a rayon has none of its own there. */
const types = {
  province: { identifier: 'aat:300000774', label: 'province', sourceLabel: 'marz' },
  district: { identifier: 'aat:300232418', label: 'administrative division', sourceLabel: 'rayon' }
} as const;

/**
 * A time as the format writes it. Where its beginning is unknown it began at the latest when it ended, or on the day it is known for; where
 * its end is open it did not end before that day: the format takes a lone start for the whole time.
 */
function timespan({ from, to }: Interval, knownOn: string) {
  return {
    start: from === null ? { latest: to ?? knownOn } : { in: from },
    end: to === null ? { earliest: from !== null && from > knownOn ? from : knownOn } : { in: to }
  };
}

const when = (times: readonly Interval[], knownOn: string) => ({
  timespans: times.map((time) => timespan(time, knownOn))
});

function nameEntry({ text, lang, from, to, source }: Name, knownOn: string): object {
  const citation = 'url' in source ? { label: source.title, '@id': source.url } : { label: source.title };
  return {
    toponym: text,
    lang,
    citations: [citation],
    ...(from === null && to === null ? {} : { when: when([{ from, to }], knownOn) })
  };
}

function geometryEntry({ geometry, properties }: RegionFeature, knownOn: string): object {
  const { validity, certainty, source } = properties;
  return {
    ...geometry,
    when: when(validity, knownOn),
    citations: [{ label: source }],
    certainty: certainty === 'certain' ? 'certain' : 'less-certain'
  };
}

/** A region with its shapes, and where its page is. */
export interface LinkedPlace {
  record: RegionRecord;
  shapes: readonly RegionFeature[];
  /** The address of its page: what it is known by. */
  address: string;
}

function placeFeature({ record, shapes, address }: LinkedPlace, knownOn: string): object {
  const { kind, country, wikidata, heading, line, names } = record;
  const { sourceLabel, ...type } = types[kind];
  const geometries = shapes.map((shape) => geometryEntry(shape, knownOn));
  const [only] = geometries;
  return {
    '@id': address,
    type: 'Feature',
    properties: { title: heading.en, ccodes: [country], fclasses: ['A'] },
    when: when([{ from: knownOn, to: knownOn }], knownOn),
    names: names.map((name) => nameEntry(name, knownOn)),
    types: [{ ...type, sourceLabels: [{ label: sourceLabel, lang: 'en' }] }],
    geometry: geometries.length === 1 ? only : { type: 'GeometryCollection', geometries },
    relations: [
      {
        relationType: 'gvp:broaderPartitive',
        relationTo: countries[country].identifier,
        label: countries[country].label
      }
    ],
    ...(wikidata === null ? {} : { links: [{ type: 'exactMatch', identifier: `wd:${wikidata}` }] }),
    descriptions: languages.map((lang) => ({ value: line[lang], lang }))
  };
}

/**
 * Regions in the Linked Places format 1.3, which is GeoJSON and JSON-LD at once: every shape with the time it held, every name with
 * its source and time.
 * @param knownOn the collection's day (ISO): for which everything open is known to hold
 */
export function linkedPlaces(places: readonly LinkedPlace[], knownOn: string): object {
  return {
    '@context': context,
    type: 'FeatureCollection',
    features: places.map((place) => placeFeature(place, knownOn))
  };
}
