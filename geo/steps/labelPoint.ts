import { bbox, booleanPointInPolygon } from '@turf/turf';
import type { Polygon } from 'geojson';
import type { Position } from '#lib/data/region.ts';
import { metresToLine } from './metric.ts';

const gridSteps = 20;
const finestDegrees = 0.0005;

/**
 * Where a label stands best: the place inside the polygon that is farthest from its edge (the pole of inaccessibility, of Garcia-Castellanos
 * and Lombardo 2007), found on a grid that closes in by halves until it is finer than 0.0005° (about 50 m).
 * Degrees, four decimals. Throws when the grid finds no place inside.
 */
export function labelPoint(polygon: Polygon): Position {
  const [west, south, east, north] = bbox(polygon) as [number, number, number, number];
  let reach = Math.max(east - west, north - south) / 2;
  let best = bestOnGrid(polygon, [(west + east) / 2, (south + north) / 2], reach);
  while (reach / gridSteps > finestDegrees) {
    reach /= 2;
    best = bestOnGrid(polygon, best, reach);
  }
  return best.map((degrees) => Math.round(degrees * 1e4) / 1e4) as Position;
}

/** The place of a square grid around a centre that is inside and farthest from the edge. */
function bestOnGrid(polygon: Polygon, centre: Position, reach: number): Position {
  let best: Position | undefined;
  let farthest = 0;
  for (const place of grid(centre, reach)) {
    if (!booleanPointInPolygon(place, polygon)) continue;
    const distance = Math.min(...polygon.coordinates.map((ring) => metresToLine(place, ring as Position[])));
    if (distance > farthest) [best, farthest] = [place, distance];
  }
  if (best === undefined) throw new Error(`No place inside the polygon near ${centre.join(',')}`);
  return best;
}

function grid([lon, lat]: Position, reach: number): Position[] {
  const offsets = Array.from({ length: gridSteps + 1 }, (_, step) => ((2 * step) / gridSteps - 1) * reach);
  return offsets.flatMap((north) => offsets.map((east): Position => [lon + east, lat + north]));
}
