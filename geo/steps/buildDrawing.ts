import * as v from 'valibot';
import { Drawing } from '#lib/data/drawing.ts';
import { chainPlaces } from '#lib/geo/drawing.ts';
import type { Position } from '#lib/data/region.ts';
import { dataBox } from '../../src/lib/geo/box.ts';
import type { BuiltRegions } from './buildRegions.ts';
import type { Fault } from './fault.ts';
import { findCrossings } from './findCrossings.ts';
import { makeDrawing } from './makeDrawing.ts';
import { edgesMetres, lineEdges, linesOf } from './measure.ts';
import { readLakes, readStateLines } from './readSources.ts';
import { issueFaults } from './shapeRecords.ts';
import { partOf } from './sharedTopology.ts';
import { otherStateLines } from './stateLines.ts';
import type { Stretch } from './uncertainStretches.ts';

/** About one pixel of a picture 900 pixels wide of the regions (1.7° of longitude, 146 km). */
const drawingToleranceMetres = 150;

const leastLakeKm2 = 20;

/** A lake fills more of a circle of its own outline's length than this; a river mapped as an area, like the Araks here (0.006), does not. */
const leastLakeRoundness = 0.02;

/**
 * Makes `geo/drawing.json` of the regions before they were simplified and of the sources' state lines and lakes; `uncertain`: the
 * uncertain stretches of the shapes' edges.
 */
export function buildDrawing(
  sources: string,
  { full }: BuiltRegions,
  uncertain: ReadonlyMap<string, Stretch[]>
): Drawing {
  const names = Object.keys(full.objects);
  const border: Position[][] = [];
  const shapes = new Map<string, Position[][]>();
  for (const name of names) {
    const geometry = partOf(full, name);
    if (geometry.type === 'LineString') border.push(...linesOf(geometry));
    else shapes.set(name, linesOf(geometry));
  }
  const states = otherStateLines(readStateLines(sources), border, dataBox);
  const lakes = readLakes(sources, leastLakeKm2)
    .filter(isLake)
    .map(({ ring }) => ring);
  return makeDrawing({ bounds: dataBox, shapes, uncertain, border, states, lakes }, drawingToleranceMetres);
}

function isLake({ km2, ring }: { km2: number; ring: Position[] }): boolean {
  const outlineKm = edgesMetres(lineEdges(ring)) / 1000;
  return (4 * Math.PI * km2) / outlineKm ** 2 > leastLakeRoundness;
}

/** Faults of a drawing: its form, and rings that cross themselves after all that was left out. */
export function checkDrawing(file: string, drawing: Drawing): Fault[] {
  const form = v.safeParse(Drawing, drawing);
  const rings = Object.entries(drawing.shapes).flatMap(([shape, chains]) =>
    chains.map((chain) => ({ shape, ring: chainPlaces(drawing, chain) }))
  );
  const crossings = rings.flatMap(({ shape, ring }) =>
    // Crossings are sought in millionths: the drawing's whole units become whole again there.
    findCrossings([ring.map(([x, y]): Position => [x / 1e6, y / 1e6])]).map(({ first, at: [x, y] }) => ({
      file,
      feature: shape,
      place: `vertex ${first.segment} at ${x * 1e6},${y * 1e6}`,
      expected: 'no crossing of the ring with itself'
    }))
  );
  return [...(form.success ? [] : issueFaults(file, form.issues)), ...crossings];
}
