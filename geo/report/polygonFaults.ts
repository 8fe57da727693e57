/** A fault within one geometry. */
export interface PlaceFault {
  place: string;
  expected: string;
}

/** Features of more vertices are refused: Turf would take minutes to cut them. */
const mostVertices = 100_000;

/** What is wrong with the coordinates of a MultiPolygon. Of each ring one fault of a kind is told, with how many more there are. */
export function polygonFaults(polygons: unknown): PlaceFault[] {
  if (!Array.isArray(polygons) || polygons.length === 0)
    return [{ place: 'coordinates', expected: 'at least one polygon' }];
  const faults = polygons.flatMap((rings: unknown, polygon) => {
    const place = polygons.length === 1 ? '' : `polygon ${polygon}, `;
    if (!Array.isArray(rings) || rings.length === 0)
      return [{ place: `${place}coordinates`, expected: 'at least one ring' }];
    return rings.flatMap((ring: unknown, index) => ringFaults(ring, `${place}ring ${index}`));
  });
  const vertices = faults.length === 0 ? (polygons as unknown[][][]).flat(2).length : 0;
  if (vertices <= mostVertices) return faults;
  return [
    { place: 'coordinates', expected: `at most ${mostVertices} vertices, not ${vertices}: simplify it` }
  ];
}

function ringFaults(ring: unknown, place: string): PlaceFault[] {
  if (!Array.isArray(ring)) return [{ place, expected: 'a list of positions' }];
  const bad = ring.flatMap((position: unknown, vertex) => {
    const expected = positionFault(position);
    return expected === undefined ? [] : [{ vertex, expected }];
  });
  if (bad[0] !== undefined) {
    const more = bad.length === 1 ? '' : ` (and ${bad.length - 1} more vertices of this ring)`;
    return [{ place: `${place}, vertex ${bad[0].vertex}`, expected: `${bad[0].expected}${more}` }];
  }
  if (ring.length < 4) return [{ place, expected: `four positions or more, not ${ring.length}` }];
  const [first, last] = [String(ring[0]), String(ring.at(-1))];
  return first === last
    ? []
    : [{ place, expected: `a closed ring: the last position ${last} should be the first, ${first}` }];
}

function positionFault(position: unknown): string | undefined {
  if (!Array.isArray(position) || position.length < 2) return 'a position [lon, lat]';
  const [lon, lat] = position as unknown[];
  if (typeof lon !== 'number' || typeof lat !== 'number') return 'a position of numbers';
  if (Math.abs(lon) <= 180 && Math.abs(lat) <= 90) return undefined;
  const swapped = Math.abs(lat) <= 180 && Math.abs(lon) <= 90;
  return swapped
    ? `longitude before latitude: ${lon},${lat} seem to be swapped`
    : `degrees of WGS 84, not ${lon},${lat}`;
}
