import type { LineString, Position } from 'geojson';
import { clipLineToBox } from './box.ts';
import type { TileFeature } from './feature.ts';
import { bridgeGaps, countVertices } from './bridgeGaps.ts';
import { joinLines } from './joinLines.ts';
import { lengthMetres } from './measure.ts';
import type { SourceFeature } from './readCollection.ts';

/**
 * At three of the points where three states meet, the border file runs on for 0.5–1.2 km along a border with
 * Iran, Turkey or Georgia. A piece shorter than this is such an overrun; the true pieces are 28 km and longer.
 */
const overrunMetres = 2000;

/**
 * The extract lost short pieces of some lines (1.2 km of the Araz between Azerbaijan and Iran, 0.01–1.2 km of some
 * province and district lines). Two loose ends of one level, each the nearest to the other and no further apart than
 * this, are joined by a straight piece.
 */
const gapMetres = 1250;

const firstZoomByLevel: Record<number, number> = { 2: 5, 3: 5, 4: 5, 5: 7 };
const firstZoomOfLowLevels = 9;

/**
 * The administrative lines cut to the box, lowest level last. Level-2 lines that are the Armenia–Azerbaijan border
 * (both ends of a segment are vertices of `border`) carry `between: 'AM-AZ'`.
 */
export function boundaryFeatures(
  lines: SourceFeature<{ admin_level: number }>[],
  border: Position[][]
): TileFeature[] {
  const groups = new Map<string, Position[][]>();
  const borderVertices = vertexSet(border);
  const allVertices = countVertices(lines.map(({ geometry }) => (geometry as LineString).coordinates));
  for (const { geometry, properties } of lines) {
    const positions = (geometry as LineString).coordinates;
    const pieces =
      properties.admin_level === 2
        ? splitAtBorder(positions, borderVertices)
        : [{ positions, isBorder: false }];
    for (const piece of pieces) {
      const key = `${properties.admin_level}${piece.isBorder ? ' AM-AZ' : ''}`;
      groups.set(key, [...(groups.get(key) ?? []), piece.positions]);
    }
  }
  return [...groups]
    .sort(([a], [b]) => (a < b ? 1 : -1))
    .flatMap(([key, pieces]) => {
      const whole = bridgeGaps(joinLines(pieces), allVertices, gapMetres);
      return whole.flatMap(clipLineToBox).map((line) => boundaryFeature(key, line));
    });
}

function boundaryFeature(key: string, coordinates: Position[]): TileFeature {
  const [level = '', between] = key.split(' ');
  return {
    geometry: { type: 'LineString', coordinates },
    properties: { level: Number(level), ...(between && { between }) },
    fromZoom: firstZoomByLevel[Number(level)] ?? firstZoomOfLowLevels
  };
}

/** The vertices of the border's true pieces, as keys. */
function vertexSet(border: Position[][]): Set<string> {
  const pieces = border.filter((line) => lengthMetres(line) >= overrunMetres);
  return new Set(pieces.flat().map(String));
}

function splitAtBorder(
  line: Position[],
  border: Set<string>
): { positions: Position[]; isBorder: boolean }[] {
  const pieces: { positions: Position[]; isBorder: boolean }[] = [];
  for (let index = 1; index < line.length; index++) {
    const from = line[index - 1]!;
    const to = line[index]!;
    const isBorder = border.has(String(from)) && border.has(String(to));
    const last = pieces.at(-1);
    if (last?.isBorder === isBorder) last.positions.push(to);
    else pieces.push({ positions: [from, to], isBorder });
  }
  return pieces;
}
