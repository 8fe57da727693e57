import type { RegionFeature } from '#lib/data/region.ts';
import type { Licence, TakeAwayFacts } from '#lib/data/takeAway.ts';
import { messages } from '../messages.ts';

/** A file that readers take away, with what it holds, made when it is asked for. */
export interface TakeAwayFile extends TakeAwayFacts {
  body: () => string;
}

/** The terms of several files together: the widest of theirs. */
export function licenceOf(licences: readonly string[]): Licence {
  return licences.some((licence) => licence !== 'ODbL-1.0') ? 'ODbL-1.0 and CC-BY' : 'ODbL-1.0';
}

/** JSON as it is written into files that people may look into. */
export const jsonText = (value: object): string => `${JSON.stringify(value, null, 1)}\n`;

/** Shapes as GeoJSON that says whose data it is wherever it goes. */
export const shapesText = (features: readonly RegionFeature[]): string =>
  jsonText({
    type: 'FeatureCollection',
    attribution: `${messages.en.map.attribution}, ODbL 1.0, https://www.openstreetmap.org/copyright`,
    features
  });
