import { mesh } from 'topojson-client';
import type { MultiLineString } from 'geojson';
import type { Bounds, Position } from '#lib/data/region.ts';
import { joinEnds } from './border.ts';
import { clipLine } from './clipLine.ts';
import { lineEdges } from './measure.ts';
import { metresToLine } from './metric.ts';
import { roundPosition } from './rings.ts';
import { topologyOf } from './sharedTopology.ts';

/** A state line whose middle is nearer to the drawn border than this is the drawn border. */
const sameLineMetres = 20;

/** The sources lack 1.2 km of the line along the Araks near 45.62 E: a break shorter than this is closed. */
const breakMetres = 1500;

/**
 * The borders between states in a box, but for the one that is given: its edges are left out, the rest is stitched into lines as long as they
 * come. Degrees, six decimals.
 */
export function otherStateLines(
  lines: readonly Position[][],
  border: readonly Position[][],
  box: Bounds
): Position[][] {
  const others = lines
    .flatMap((line) => clipLine(line, box))
    .flatMap(lineEdges)
    .filter((edge) => !border.some((line) => metresToLine(middle(edge), line) < sameLineMetres));
  return joinEnds(stitch(others), breakMetres).map((line) => line.map(roundPosition));
}

function middle([start, end]: [Position, Position]): Position {
  return [(start[0] + end[0]) / 2, (start[1] + end[1]) / 2];
}

/** Lines that end in one place, joined. */
function stitch(lines: readonly Position[][]): Position[][] {
  const all: MultiLineString = { type: 'MultiLineString', coordinates: [...lines] };
  const joined = topologyOf({ all });
  return mesh(joined, joined.objects['all']).coordinates as Position[][];
}
