import type { Position } from '#lib/data/region.ts';

/**
 * Twice the signed area of a ring in square degrees: positive when it runs counter-clockwise. Taken about the ring's first vertex, as
 * far from zero the terms would swallow each other.
 */
export function signedArea(ring: readonly Position[]): number {
  const [originX, originY] = ring[0] ?? [0, 0];
  let sum = 0;
  for (let index = 1; index < ring.length; index++) {
    const [ax, ay] = ring[index - 1]!;
    const [bx, by] = ring[index]!;
    sum += (ax - originX) * (by - originY) - (bx - originX) * (ay - originY);
  }
  return sum;
}

/** Rings wound as RFC 7946 §3.1.6 wants: the first counter-clockwise, holes clockwise. */
export function windRings(rings: readonly (readonly Position[])[]): Position[][] {
  return rings.map((ring, index) => {
    const counterClockwise = signedArea(ring) > 0;
    return counterClockwise === (index === 0) ? [...ring] : ring.toReversed();
  });
}

/** A position with at most six decimals (0.1 m), as RFC 7946 §11.2 advises. */
export function roundPosition([lon, lat]: Position): Position {
  return [Math.round(lon * 1e6) / 1e6, Math.round(lat * 1e6) / 1e6];
}
