import type { GeoJSONVTFeature, GeoJSONVTFeatureNonPoint } from '@maplibre/geojson-vt';

type Ring = [number, number][];

/** A ring smaller than this, in square units of a tile (64 make a CSS pixel), shows nothing and only costs bytes. */
const leastRingUnits = 2;

/**
 * The features of one layer of one tile, cleaned and merged: positions that rounding made equal are dropped, lines
 * without length and rings without area too (and the holes of such a ring), and lines and areas of equal properties
 * become one feature at the place of the first. Points are left alone.
 */
export function mergeTileFeatures(features: GeoJSONVTFeature[]): GeoJSONVTFeature[] {
  const merged: GeoJSONVTFeature[] = [];
  const byProperties = new Map<string, GeoJSONVTFeatureNonPoint>();
  for (const feature of features) {
    if (feature.type === 1) {
      merged.push(feature);
      continue;
    }
    const geometry = feature.type === 2 ? cleanLines(feature.geometry) : cleanRings(feature.geometry);
    if (geometry.length === 0) continue;
    const key = `${feature.type}${JSON.stringify(feature.tags)}`;
    const first = byProperties.get(key);
    if (first) {
      for (const part of geometry) first.geometry.push(part);
      continue;
    }
    const start: GeoJSONVTFeatureNonPoint = { type: feature.type, tags: feature.tags, geometry };
    byProperties.set(key, start);
    merged.push(start);
  }
  return merged;
}

function cleanLines(lines: Ring[]): Ring[] {
  return lines.map(withoutRepeats).filter((line) => line.length > 1);
}

/**
 * Rings of one polygon, the outer first. Rounding can turn a sliver inside out, and simplification can push a hole
 * out of its ring; drawn so, earcut joins the two by a line across the tile. Such rings are dropped.
 */
function cleanRings([outer = [], ...holes]: Ring[]): Ring[] {
  const ring = withoutRepeats(outer);
  // In tile space, y down, an outer ring has positive area, a hole negative: MVT 2.1, 4.3.4.4.
  if (ring.length < 4 || signedUnits(ring) < leastRingUnits) return [];
  const kept = holes
    .map(withoutRepeats)
    .filter(
      (hole) => hole.length > 3 && signedUnits(hole) <= -leastRingUnits && isInside(leftmost(hole), ring)
    );
  return [ring, ...kept];
}

/** The corner from which earcut looks for the ring around a hole. */
function leftmost(ring: Ring): [number, number] {
  return ring.reduce((left, corner) => (corner[0] < left[0] ? corner : left));
}

function isInside([x, y]: [number, number], ring: Ring): boolean {
  let inside = false;
  for (let index = 1; index < ring.length; index++) {
    const [x0, y0] = ring[index - 1]!;
    const [x1, y1] = ring[index]!;
    if (y0 > y !== y1 > y && x < ((x1 - x0) * (y - y0)) / (y1 - y0) + x0) inside = !inside;
  }
  return inside;
}

function withoutRepeats(line: Ring): Ring {
  return line.filter(([x, y], index) => {
    const before = line[index - 1];
    return !before || before[0] !== x || before[1] !== y;
  });
}

function signedUnits(ring: Ring): number {
  let twice = 0;
  for (let index = 1; index < ring.length; index++) {
    const [x0, y0] = ring[index - 1]!;
    const [x1, y1] = ring[index]!;
    twice += x0 * y1 - x1 * y0;
  }
  return twice / 2;
}
