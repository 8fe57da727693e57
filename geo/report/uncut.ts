import type { Fault } from '../steps/fault.ts';
import { findCrossings } from '../steps/findCrossings.ts';
import { ringsOf } from './agreement.ts';
import type { AgainstFeature } from './readAgainst.ts';

/** The fault of a feature that Turf gave up cutting, which it does of some rings that cross themselves: with where, when that is found. */
export function uncutFault(file: string, { name, geometry }: AgainstFeature, error: unknown): Fault {
  const crossing = crossingPlace({ geometry });
  const why = error instanceof Error ? error.message : String(error);
  const expected = crossing === undefined ? `polygons that can be cut (${why})` : 'rings that do not cross';
  return { file, feature: name, place: crossing === undefined ? 'geometry' : `near ${crossing}`, expected };
}

/** Where rings of a feature cross, themselves or each other, if they do; degrees. */
export function crossingPlace({ geometry }: Pick<AgainstFeature, 'geometry'>): string | undefined {
  const [first] = findCrossings(ringsOf(geometry));
  return first === undefined ? undefined : first.at.map((degrees) => degrees.toFixed(4)).join(',');
}
