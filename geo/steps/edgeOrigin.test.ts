import { describe, expect, test } from 'vitest';
import type { Position } from '#lib/data/region.ts';
import { adminStrands, connectedGroups, type AdminLine } from './adminStrands.ts';
import type { DrawnEdge } from './drawnEdges.ts';
import { edgeOrigin, type OriginEvidence } from './edgeOrigin.ts';
import { edgeKey } from './edges.ts';
import { segmentTree } from './segmentTree.ts';

/** A line along a meridian, 11 km. */
const meridian = (lon: number): Position[] => [
  [lon, 39],
  [lon, 39.1]
];
const lines: AdminLine[] = [
  { level: 2, line: meridian(46) },
  { level: 3, line: [...meridian(46.2), [46.2, 39.2]] },
  { level: 3, line: meridian(46.3) },
  { level: 4, line: meridian(46.4) },
  { level: 5, line: meridian(46.2) },
  { level: 6, line: meridian(46.6) }
];
const inSalient: [Position, Position] = [
  [46.2, 39.05],
  [46.2, 39.06]
];
const evidence: OriginEvidence = {
  strands: adminStrands(lines),
  aghdam2020: segmentTree([meridian(46.8)])!,
  salient: new Set([edgeKey(...inSalient)])
};
/** An edge 1.1 km long, so many metres beside a meridian. */
const edge = (lon: number, metres: number, shapes = ['aghdam'], isBorder = false): DrawnEdge => ({
  ends: [
    [lon + metres / 86_500, 39.01],
    [lon + metres / 86_500, 39.02]
  ],
  shapes,
  isBorder
});

describe('the origin of an edge', () => {
  test.each([
    [edge(46, 0, ['syunik'], true), 'osm-2021-state', 2],
    [edge(46, 0, ['syunik']), 'osm-2021-iran', 2],
    [edge(46.2, 0), 'osm-2021-former-oblast', 3],
    [edge(46.3, 0), 'osm-2021-cut-off', 3],
    [edge(46.4, 0), 'osm-2021-district', 4],
    [{ ends: inSalient, shapes: ['lachin'], isBorder: false }, 'lachin-salient', 3],
    [edge(46.6, 0), 'aghdam-whos-on-first', null],
    [edge(46.8, 0), 'aghdam-osm-2020', null],
    [edge(46.8, 0, ['kelbajar']), 'kelbajar-whos-on-first', null],
    [edge(46.8, 0, ['lachin']), 'lachin-unlisted', null]
  ])('%#', (drawn, origin, adminLevel) => {
    expect(edgeOrigin(drawn, evidence)).toEqual({ origin, adminLevel });
  });

  test('is a line’s up to 5 m beside it', () => {
    expect(edgeOrigin(edge(46.4, 4.5), evidence)?.origin).toBe('osm-2021-district');
    expect(edgeOrigin(edge(46.4, 5.5), evidence)?.origin).toBe('aghdam-whos-on-first');
  });

  test('is no line’s when only its ends are on one', () => {
    const away: DrawnEdge = {
      ends: [
        [46, 39.05],
        [46.2, 39.05]
      ],
      shapes: ['aghdam'],
      isBorder: false
    };
    expect(edgeOrigin(away, evidence)?.origin).toBe('aghdam-whos-on-first');
  });

  test('is unknown where no filling is told of: on the border, between shapes, in Syunik', () => {
    expect(edgeOrigin(edge(46.9, 0, [], true), evidence)).toBeUndefined();
    expect(edgeOrigin(edge(46.9, 0, ['aghdam', 'lachin']), evidence)).toBeUndefined();
    expect(edgeOrigin(edge(46.9, 0, ['syunik']), evidence)).toBeUndefined();
  });
});

test('lines hang together by their ends, also when a later one joins two groups', () => {
  const [a, b, c]: Position[][] = [
    [
      [46, 39],
      [46.1, 39]
    ],
    [
      [46.2, 39],
      [46.3, 39]
    ],
    [
      [46.1, 39],
      [46.2, 39]
    ]
  ];
  const alone = meridian(47);
  const last: Position[] = [
    [46.3, 39],
    [46.4, 39]
  ];
  expect(connectedGroups([alone, a!, b!, c!, last])).toEqual([[a, b, c, last], [alone]]);
});
