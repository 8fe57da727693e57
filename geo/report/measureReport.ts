import type { BoundaryReport, ShapeReport } from '#lib/data/report.ts';
import type { RegionCollection, RegionFeature } from '#lib/data/region.ts';
import { areaKm2 } from '../steps/measure.ts';
import { earthRadiusMetres } from '../steps/metric.ts';
import { enclosedSquareMetres, innerShapes, nearMetres, sharedBorders } from './sharedBorders.ts';

/** Measures the shapes of `geo/regions.geojson` anew: from their geometry, not from what the file says of it. */
export function measureReport({ features }: RegionCollection): BoundaryReport {
  const shapes = features.map(({ id, properties: { region }, geometry }) => ({ id, region, geometry }));
  return {
    sphereMetres: earthRadiusMetres,
    nearMetres,
    shapes: features.map(shapeReport),
    borders: sharedBorders(shapes),
    inner: innerShapes(shapes),
    enclosedSquareMetres: enclosedSquareMetres(shapes, [])
  };
}

function shapeReport({ id, properties, geometry }: RegionFeature): ShapeReport {
  const { region, areaPublishedKm2, areaPublishedSource, areaNote } = properties;
  const { toleranceMetres, displacementMetres } = properties;
  const area = areaKm2(geometry);
  return {
    ...{ region, shape: id },
    ...{ areaKm2: area, areaPublishedKm2, areaPublishedSource, areaNote },
    differencePercent: areaPublishedKm2 === null ? null : percentOff(area, areaPublishedKm2),
    vertices: geometry.coordinates.reduce((sum, ring) => sum + ring.length - 1, 0),
    ...{ toleranceMetres, displacementMetres }
  };
}

/** By how many per cent a value is below (negative) or above a range, one decimal; 0 within. */
export function percentOff(value: number, [low, high]: readonly [number, number]): number {
  const nearest = Math.max(low, Math.min(high, value));
  // Plus 0: a rounded −0 would be another number than what the file says.
  return Math.round((value / nearest - 1) * 1000) / 10 + 0;
}
