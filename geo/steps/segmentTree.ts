import type { Bounds, Position } from '#lib/data/region.ts';
import { metresFrom } from './metric.ts';

/** The place of some lines that is nearest to a point, and how far it is. */
export interface Nearest {
  place: Position;
  metres: number;
}

type Segment = [Position, Position];

/** Boxes within boxes around the segments of lines, for finding the nearest one without looking at all. */
export interface SegmentTree {
  box: Bounds;
  content: { segments: Segment[] } | { halves: [SegmentTree, SegmentTree] };
}

/** Segments looked at one by one: fewer cost more boxes, more cost more distances. */
const leafSize = 8;

/**
 * A tree over the segments in their order along the lines: consecutive segments are near each other, so that halving the list makes boxes
 * as good as sorting by place would. Undefined when the lines have no segment.
 */
export function segmentTree(lines: readonly (readonly Position[])[]): SegmentTree | undefined {
  const segments = lines.flatMap((line) => line.slice(1).map((end, index): Segment => [line[index]!, end]));
  return segments.length === 0 ? undefined : treeOf(segments);
}

function treeOf(segments: Segment[]): SegmentTree {
  if (segments.length <= leafSize) return { box: boxOf(segments.flat()), content: { segments } };
  const middle = segments.length >> 1;
  const halves: [SegmentTree, SegmentTree] = [
    treeOf(segments.slice(0, middle)),
    treeOf(segments.slice(middle))
  ];
  const [[w, s, e, n], other] = [halves[0].box, halves[1].box];
  const box: Bounds = [
    Math.min(w, other[0]),
    Math.min(s, other[1]),
    Math.max(e, other[2]),
    Math.max(n, other[3])
  ];
  return { box, content: { halves } };
}

function boxOf(positions: readonly Position[]): Bounds {
  const [lons, lats] = [positions.map(([lon]) => lon), positions.map(([, lat]) => lat)];
  return [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)];
}

/**
 * The place of the lines that is nearest to a point and nearer than `belowMetres`; undefined when there is none. The search stops at the
 * first place nearer than `enoughMetres`, which then need not be the nearest. Degrees; distances as `metresFrom` measures them.
 */
export function nearestTo(
  tree: SegmentTree,
  point: Position,
  belowMetres = Infinity,
  enoughMetres = 0
): Nearest | undefined {
  if (metresToBox(point, tree.box) >= belowMetres) return undefined;
  const { content } = tree;
  if ('segments' in content) return nearestSegment(content.segments, point, belowMetres);
  const [first, second] = content.halves;
  const [near, far] =
    metresToBox(point, first.box) <= metresToBox(point, second.box) ? [first, second] : [second, first];
  const found = nearestTo(near, point, belowMetres, enoughMetres);
  if (found !== undefined && found.metres < enoughMetres) return found;
  return nearestTo(far, point, found?.metres ?? belowMetres, enoughMetres) ?? found;
}

function metresToBox(point: Position, [west, south, east, north]: Bounds): number {
  const lon = Math.max(west, Math.min(east, point[0]));
  const lat = Math.max(south, Math.min(north, point[1]));
  return Math.hypot(...metresFrom(point, [lon, lat]));
}

function nearestSegment(
  segments: readonly Segment[],
  point: Position,
  belowMetres: number
): Nearest | undefined {
  let found: Nearest | undefined;
  for (const segment of segments) {
    const nearest = nearestOn(segment, point);
    if (nearest.metres < (found?.metres ?? belowMetres)) found = nearest;
  }
  return found;
}

function nearestOn([start, end]: Segment, point: Position): Nearest {
  const [ax, ay] = metresFrom(point, start);
  const [bx, by] = metresFrom(point, end);
  const [dx, dy] = [bx - ax, by - ay];
  const squared = dx * dx + dy * dy;
  const along = squared === 0 ? 0 : Math.max(0, Math.min(1, -(ax * dx + ay * dy) / squared));
  return {
    place: [start[0] + along * (end[0] - start[0]), start[1] + along * (end[1] - start[1])],
    metres: Math.hypot(ax + along * dx, ay + along * dy)
  };
}
