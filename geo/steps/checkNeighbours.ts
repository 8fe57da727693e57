import { booleanPointInPolygon } from '@turf/turf';
import type { LineString, Polygon } from 'geojson';
import type { Position } from '#lib/data/region.ts';
import { edgesOf, vertexKey } from './edges.ts';
import { vertexPlace, type Fault } from './fault.ts';
import { findCrossings } from './findCrossings.ts';
import { lineEdges, linesOf, type MeasuredShape } from './measure.ts';
import { metresToLine } from './metric.ts';

/** Two edges nearer than this, but not the same, leave a gap or an overlap between neighbours. */
const gapMetres = 5;

/** What nearness is a fault: from 0 in what is written; in what is read, from the distance that the pipeline joins by itself. */
export interface GapOptions {
  joinedMetres: number;
}

/**
 * Faults between shapes: edges that cross, shapes of two regions that overlap, a shape of one region that is not inside the
 * region's larger one, and neighbours whose edges run beside each other instead of being the same (a gap, or a sliver twice covered).
 */
export function checkNeighbours(
  file: string,
  shapes: readonly MeasuredShape[],
  options: GapOptions
): Fault[] {
  return shapes.flatMap((first, index) =>
    shapes
      .slice(index + 1)
      .flatMap((second) => [
        ...crossingFaults(file, first, second),
        ...insideFaults(file, first, second),
        ...gapFaults(file, first, second, options),
        ...gapFaults(file, second, first, options)
      ])
  );
}

function crossingFaults(file: string, first: MeasuredShape, second: MeasuredShape): Fault[] {
  const [own, other] = [linesOf(first.geometry), linesOf(second.geometry)];
  return findCrossings([...own, ...other])
    .filter((crossing) => crossing.first.line < own.length !== crossing.second.line < own.length)
    .map(({ first: { line, segment }, at }) => ({
      file,
      feature: line < own.length ? first.id : second.id,
      place: vertexPlace('ring', line < own.length ? line : line - own.length, segment, at),
      expected: `no crossing of the edges of ${first.id} and ${second.id}`
    }));
}

/** Of two regions, neither may have an edge inside the other; of one region, the smaller must be inside the larger. */
function insideFaults(file: string, first: MeasuredShape, second: MeasuredShape): Fault[] {
  if (first.region !== second.region) {
    const expected = (other: string) => `no overlap with ${other}`;
    return [
      ...edgesWhere(file, first, second, true, expected(second.id)),
      ...edgesWhere(file, second, first, true, expected(first.id))
    ];
  }
  const [inner, outer] =
    edgesWhere(file, first, second, true, '').length > 0 ? [first, second] : [second, first];
  return edgesWhere(file, inner, outer, false, `an edge inside ${outer.id}`);
}

/** A fault for each edge that the shapes do not share and whose middle is inside the other (or outside of it). */
function edgesWhere(
  file: string,
  shape: MeasuredShape,
  other: MeasuredShape,
  inside: boolean,
  expected: string
): Fault[] {
  const shared = edgesOf(linesOf(other.geometry));
  return linesOf(shape.geometry).flatMap((ring, ringIndex) => {
    const own = [...edgesOf([ring])].filter(([key]) => !shared.has(key)).map(([, edge]) => edge);
    return own
      .filter(
        (edge) => booleanPointInPolygon(middle(edge), other.geometry, { ignoreBoundary: true }) === inside
      )
      .map(([start]) => ({
        file,
        feature: shape.id,
        place: vertexPlace('ring', ringIndex, ring.indexOf(start), start),
        expected
      }));
  });
}

function middle([start, end]: [Position, Position]): Position {
  return [(start[0] + end[0]) / 2, (start[1] + end[1]) / 2];
}

/**
 * Faults where lines and shapes run beside each other, nearer than 5 m, without being the same: a border that is drawn along a region must
 * be the region's own edge.
 */
export function checkAlong(
  file: string,
  lines: readonly { id: string; geometry: LineString }[],
  shapes: readonly MeasuredShape[]
): Fault[] {
  const options = { joinedMetres: 0 };
  return lines.flatMap((line) =>
    shapes.flatMap((shape) => [
      ...gapFaults(file, line, shape, options),
      ...gapFaults(file, shape, line, options)
    ])
  );
}

interface Drawn {
  id: string;
  geometry: LineString | Polygon;
}

function gapFaults(file: string, shape: Drawn, other: Drawn, { joinedMetres }: GapOptions): Fault[] {
  const otherLines = linesOf(other.geometry);
  const vertices = new Set(otherLines.flat().map(vertexKey));
  const part = shape.geometry.type === 'Polygon' ? 'ring' : 'line';
  return linesOf(shape.geometry).flatMap((line, lineIndex) =>
    lineEdges(line).flatMap(([start], vertex) => {
      if (vertices.has(vertexKey(start))) return [];
      const metres = Math.min(...otherLines.map((otherLine) => metresToLine(start, otherLine)));
      if (metres >= gapMetres || metres < joinedMetres) return [];
      const expected = `a vertex of ${other.id} too, its edge is ${metres.toFixed(2)} m away`;
      return [{ file, feature: shape.id, place: vertexPlace(part, lineIndex, vertex, start), expected }];
    })
  );
}
