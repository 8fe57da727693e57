import type { Position } from '#lib/data/region.ts';
import { vertexKey } from './edges.ts';
import { segmentTree, type SegmentTree } from './segmentTree.ts';

/** A line of OpenStreetMap's of August 2021 between states, provinces, districts …, by its `admin_level`. */
export interface AdminLine {
  level: number;
  line: Position[];
}

/** Lines of one origin and level, to be searched by place. */
export interface Strand {
  origin: string;
  adminLevel: number;
  tree: SegmentTree;
}

/**
 * The lines by origin and level, in the order in which they are taken where several run along one another: state, former oblast, cut-off,
 * province (4), district (5). Lower levels are no edges of regions. Level 3 has two origins: the lines that hang together, which are
 * the former oblast's edge with what was cut off from it, and single ones elsewhere.
 */
export function adminStrands(lines: readonly AdminLine[]): Strand[] {
  const ofLevel = (level: number): Position[][] =>
    lines.filter((line) => line.level === level).map(({ line }) => line);
  const third = connectedGroups(ofLevel(3));
  const all = [
    { origin: 'osm-2021-state', adminLevel: 2, lines: ofLevel(2) },
    { origin: 'osm-2021-former-oblast', adminLevel: 3, lines: third[0] ?? [] },
    { origin: 'osm-2021-cut-off', adminLevel: 3, lines: third.slice(1).flat() },
    { origin: 'osm-2021-district', adminLevel: 4, lines: ofLevel(4) },
    { origin: 'osm-2021-district', adminLevel: 5, lines: ofLevel(5) }
  ];
  return all.flatMap(({ origin, adminLevel, lines }) => {
    const tree = segmentTree(lines);
    return tree === undefined ? [] : [{ origin, adminLevel, tree }];
  });
}

/** Lines that hang together by common ends, the group of the most vertices first. */
export function connectedGroups(lines: readonly Position[][]): Position[][][] {
  let groups: { ends: Set<string>; lines: Position[][] }[] = [];
  for (const line of lines) {
    const ends = new Set([line[0]!, line.at(-1)!].map(vertexKey));
    const touching = groups.filter((group) => !group.ends.isDisjointFrom(ends));
    const joined = {
      ends: touching.reduce((all, group) => all.union(group.ends), ends),
      lines: [...touching.flatMap((group) => group.lines), line]
    };
    groups = [...groups.filter((group) => !touching.includes(group)), joined];
  }
  const vertices = (group: Position[][]): number => group.reduce((sum, line) => sum + line.length, 0);
  return groups.map((group) => group.lines).sort((a, b) => vertices(b) - vertices(a));
}
