import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Position } from '#lib/data/region.ts';
import { sharedEdges } from './edges.ts';
import { linesOf } from './measure.ts';
import { metresToLine } from './metric.ts';
import { polygonOf } from './fixtures.ts';
import {
  chainsOf,
  displacementOf,
  maxDisplacement,
  partOf,
  simplifyTopology,
  topologyOf
} from './sharedTopology.ts';

/** A wavering line from south to north, `steps` edges, the middle ones off by up to 0.01° as the offsets say. */
function waver(offsets: readonly number[]): Position[] {
  const ends: Position[] = [
    [46.5, 39],
    [46.5, 39.5]
  ];
  const between = offsets.map((offset, index): Position => [
    46.5 + offset,
    39 + (0.5 * (index + 1)) / (offsets.length + 1)
  ]);
  return [ends[0]!, ...between, ends[1]!];
}

function neighbours(offsets: readonly number[]) {
  const shared = waver(offsets);
  return topologyOf({
    west: polygonOf([[46, 39], ...shared, [46, 39.5], [46, 39]]),
    east: polygonOf([[47, 39], [47, 39.5], ...shared.toReversed(), [47, 39]]),
    border: { type: 'LineString', coordinates: shared }
  });
}

const offsets = fc.array(fc.double({ min: -0.01, max: 0.01, noNaN: true }), { minLength: 1, maxLength: 60 });

describe('simplifying a topology', () => {
  test('keeps shared lines the same vertex for vertex, whatever the tolerance', () => {
    fc.assert(
      fc.property(offsets, fc.integer({ min: 1, max: 2000 }), (line, toleranceMetres) => {
        const simpler = simplifyTopology(neighbours(line), toleranceMetres);
        const [west, east, border] = ['west', 'east', 'border'].map((name) => linesOf(partOf(simpler, name)));
        expect(sharedEdges(west!, east!)).toHaveLength(border![0]!.length - 1);
        expect(sharedEdges(border!, west!)).toHaveLength(border![0]!.length - 1);
      })
    );
  });

  test('drops what stands off less than the tolerance and keeps what stands off more', () => {
    // 0.0001° of longitude is 8.6 m here, 0.001° is 86 m.
    const simpler = simplifyTopology(neighbours([0.0001, 0.001, 0]), 50);
    expect(linesOf(partOf(simpler, 'border'))[0]).toHaveLength(3);
  });

  test('measures as far as an independent search over the whole line finds, or farther', () => {
    fc.assert(
      fc.property(offsets, fc.integer({ min: 1, max: 500 }), (line, toleranceMetres) => {
        const full = neighbours(line);
        const simpler = simplifyTopology(full, toleranceMetres);
        const [simple] = linesOf(partOf(simpler, 'border'));
        const farthest = Math.max(...waver(line).map((vertex) => metresToLine(vertex, simple!)));
        expect(maxDisplacement(full, simpler, 'border')).toBeGreaterThanOrEqual(farthest - 1e-6);
        expect(displacementOf(full, simpler)).toBeGreaterThanOrEqual(
          maxDisplacement(full, simpler, 'border')
        );
      })
    );
  });

  test('a displacement that is known', () => {
    const full = neighbours([0.0001]);
    expect(maxDisplacement(full, simplifyTopology(full, 50), 'border')).toBeCloseTo(8.63, 1);
  });

  test('a displacement that is known, on the second of two segments', () => {
    // The middle vertex stays; the third is 0.0005° of longitude off the segment from it to the end.
    const full = neighbours([0.0001, 0.001, 0]);
    expect(maxDisplacement(full, simplifyTopology(full, 50), 'border')).toBeCloseTo(42.98, 1);
  });

  test('chains name arcs, reversed ones by their complement', () => {
    const topology = neighbours([0.001]);
    const [border] = chainsOf(topology, 'border');
    const used = [...chainsOf(topology, 'west').flat(), ...chainsOf(topology, 'east').flat()];
    expect(used).toContain(border![0]);
    expect(used).toContain(~border![0]!);
    expect(() => chainsOf(topology, 'north')).toThrow('north');
  });
});
