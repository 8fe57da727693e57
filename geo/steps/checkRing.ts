import type { Bounds, Position } from '#lib/data/region.ts';
import { vertexKey } from './edges.ts';
import { vertexPlace, type Fault } from './fault.ts';
import { signedArea } from './rings.ts';

/** Where a geometry comes from, for its faults. */
export interface Where {
  file: string;
  feature: string;
}

/** Faults of a polygon's rings one by one: closed, long enough, wound as RFC 7946 wants, no vertex twice. Crossings are `findCrossings`. */
export function checkRings(where: Where, rings: readonly (readonly Position[])[]): Fault[] {
  return rings.flatMap((ring, index) => [
    ...checkClosed(where, ring, index),
    ...checkWinding(where, ring, index),
    ...checkRepeats(where, 'ring', ring.slice(0, -1), index)
  ]);
}

function checkClosed(where: Where, ring: readonly Position[], index: number): Fault[] {
  const [first, last] = [ring[0], ring.at(-1)];
  if (first === undefined || last === undefined || ring.length < 4) {
    return [{ ...where, place: `ring ${index}`, expected: `at least four positions, not ${ring.length}` }];
  }
  if (vertexKey(first) === vertexKey(last)) return [];
  const place = vertexPlace('ring', index, ring.length - 1, last);
  return [{ ...where, place, expected: `a closed ring that ends at ${first.join(',')} where it began` }];
}

function checkWinding(where: Where, ring: readonly Position[], index: number): Fault[] {
  const counterClockwise = signedArea(ring) > 0;
  if (ring.length < 4 || counterClockwise === (index === 0)) return [];
  const expected = index === 0 ? 'the outer ring counter-clockwise' : 'a hole clockwise';
  return [{ ...where, place: `ring ${index}`, expected }];
}

/** Faults of a line or an open ring where a vertex comes twice. */
export function checkRepeats(where: Where, part: string, line: readonly Position[], index: number): Fault[] {
  const seen = new Map<string, number>();
  return line.flatMap((position, vertex) => {
    const earlier = seen.get(vertexKey(position));
    seen.set(vertexKey(position), vertex);
    if (earlier === undefined) return [];
    const place = vertexPlace(part, index, vertex, position);
    return [{ ...where, place, expected: `each vertex once, not again after vertex ${earlier}` }];
  });
}

/** Faults of positions that are outside a box or have more than six decimals. */
export function checkPositions(
  where: Where,
  part: string,
  line: readonly Position[],
  index: number,
  box: Bounds
): Fault[] {
  return line.flatMap((position, vertex) => {
    const [lon, lat] = position;
    const place = vertexPlace(part, index, vertex, position);
    const faults: Fault[] = [];
    if (!(lon >= box[0] && lon <= box[2] && lat >= box[1] && lat <= box[3])) {
      faults.push({ ...where, place, expected: `a place in the box ${box.join(',')}` });
    }
    if (Math.round(lon * 1e6) / 1e6 !== lon || Math.round(lat * 1e6) / 1e6 !== lat) {
      faults.push({ ...where, place, expected: 'at most six decimals' });
    }
    return faults;
  });
}
