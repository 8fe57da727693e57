import type { Fault } from './fault.ts';
import type { ShapeRecord } from './shapeRecords.ts';

/** How far an area may be from a published one, as a share of it. */
const allowedShare = 0.01;

/**
 * Faults of a shape's area (km²): it must be within 1 % of what the sources' table says of the same polygon, and within 1 % of the published
 * range, or the record explains the difference.
 */
export function checkArea(file: string, record: ShapeRecord, areaKm2: number): Fault[] {
  const { shape, areaInputKm2, areaPublishedKm2, areaNote } = record;
  const faults: Fault[] = [];
  const fault = (expected: string): void =>
    void faults.push({ file, feature: shape, place: `area ${areaKm2} km²`, expected });
  if (!isWithin(areaKm2, [areaInputKm2, areaInputKm2]))
    fault(`within 1 % of the sources' ${areaInputKm2} km²`);
  if (areaPublishedKm2 !== null && areaNote === null && !isWithin(areaKm2, areaPublishedKm2)) {
    fault(`within 1 % of the published ${areaPublishedKm2.join('–')} km², or an areaNote`);
  }
  return faults;
}

function isWithin(value: number, [low, high]: readonly [number, number]): boolean {
  return value >= low * (1 - allowedShare) && value <= high * (1 + allowedShare);
}
