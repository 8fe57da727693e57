const metresPerDegree = 111_195;

/** Metres between two positions in degrees, on a plane that is true enough for the few kilometres asked of it. */
export function metresBetween(a: { lon: number; lat: number }, b: { lon: number; lat: number }): number {
  const shrink = Math.cos((((a.lat + b.lat) / 2) * Math.PI) / 180);
  return Math.hypot((a.lon - b.lon) * shrink, a.lat - b.lat) * metresPerDegree;
}
