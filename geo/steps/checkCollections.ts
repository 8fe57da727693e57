import * as v from 'valibot';
import type { LineString, Polygon } from 'geojson';
import { BorderCollection, RegionCollection, type Bounds, type Position } from '#lib/data/region.ts';
import { checkNeighbours, type GapOptions } from './checkNeighbours.ts';
import { checkPositions, checkRepeats, checkRings } from './checkRing.ts';
import { vertexPlace, type Fault } from './fault.ts';
import { findCrossings } from './findCrossings.ts';
import { linesOf } from './measure.ts';
import { issueFaults } from './shapeRecords.ts';

/** A shape as it is checked: of the sources or of the output. */
export interface CheckedShape {
  id: string;
  properties: { region: string };
  geometry: Polygon;
}

/** Every fault of the geometry of a collection of shapes: each by itself, then each against the others. */
export function checkShapes(
  file: string,
  shapes: readonly CheckedShape[],
  box: Bounds,
  options: GapOptions = { joinedMetres: 0 }
): Fault[] {
  const checked = shapes.map((shape) => ({ shape, faults: shapeFaults(file, shape, box) }));
  // A shape that is no polygon cannot be held against another: that would only hide what is wrong with it.
  const sound = checked
    .filter(({ faults }) => faults.length === 0)
    .map(({ shape: { id, properties, geometry } }) => ({ id, region: properties.region, geometry }));
  return [
    ...checkIds(file, shapes),
    ...checked.flatMap(({ faults }) => faults),
    ...checkNeighbours(file, sound, options)
  ];
}

function shapeFaults(file: string, { id, geometry }: CheckedShape, box: Bounds): Fault[] {
  const where = { file, feature: id };
  const rings = linesOf(geometry);
  return [
    ...checkRings(where, rings),
    ...rings.flatMap((ring, index) => checkPositions(where, 'ring', ring, index, box)),
    ...crossingFaults(where, 'ring', rings)
  ];
}

/** Every fault of the geometry of lines. */
export function checkLines(
  file: string,
  lines: readonly { id: string; geometry: LineString }[],
  box: Bounds
): Fault[] {
  const alone = lines.flatMap(({ id, geometry }) => {
    const where = { file, feature: id };
    const [line = []] = linesOf(geometry);
    return [
      ...checkRepeats(where, 'line', line, 0),
      ...checkPositions(where, 'line', line, 0, box),
      ...crossingFaults(where, 'line', [line])
    ];
  });
  return [...checkIds(file, lines), ...alone];
}

/** Faults of ids that come twice. */
export function checkIds(file: string, features: readonly { id: string }[]): Fault[] {
  return features.flatMap(({ id }, index) => {
    const earlier = features.findIndex((feature) => feature.id === id);
    return earlier < index
      ? [{ file, feature: id, place: `feature ${index}`, expected: 'an id of its own' }]
      : [];
  });
}

/** Faults of form of the two collections that are written. */
export function checkForm(regions: unknown, border: unknown): Fault[] {
  const [first, second] = [v.safeParse(RegionCollection, regions), v.safeParse(BorderCollection, border)];
  return [
    ...(first.success ? [] : issueFaults('regions.geojson', first.issues)),
    ...(second.success ? [] : issueFaults('border.geojson', second.issues))
  ];
}

function crossingFaults(
  where: { file: string; feature: string },
  part: string,
  lines: readonly (readonly Position[])[]
): Fault[] {
  return findCrossings(lines).map(({ first, second, at }) => ({
    ...where,
    place: vertexPlace(part, first.line, first.segment, at),
    expected: `no crossing with the edge from vertex ${second.segment} of ${part} ${second.line}`
  }));
}
