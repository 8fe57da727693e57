import { describe, expect, test } from 'vitest';
import type { Position } from '#lib/data/region.ts';
import { drawnChains, type Chain } from './drawnEdges.ts';
import { rectangle, shapeOf } from './fixtures.ts';
import { originRuns } from './originRuns.ts';

/** A chain of edges along a parallel, 864 m each, and their origins, one letter each; capitals are certain. */
function chainOf(letters: string, isLoop = false) {
  const places = [...letters, ''].map((_, index): Position => [46 + index / 100, 39]);
  const edges = [...letters].map((_, index) => ({
    ends: [places[index]!, places[index + 1]!] as [Position, Position],
    shapes: ['x'],
    isBorder: false
  }));
  const chain: Chain = { edges, isLoop };
  return { chain, origins: [...letters].map((origin) => ({ origin, adminLevel: null })) };
}

function runs(letters: string, leastMetres: number, isLoop = false): string[] {
  const { chain, origins } = chainOf(letters, isLoop);
  const isCertain = (origin: string): boolean => origin === origin.toUpperCase();
  return originRuns(chain, origins, isCertain, leastMetres).map(
    ({ origin, edges }) => `${origin}${edges.length}`
  );
}

describe('runs of one origin', () => {
  test('are cut where the origin changes', () => {
    expect(runs('AAAbbA', 100)).toEqual(['A3', 'b2', 'A1']);
  });

  test('take in what is too short, the shortest first, by the longest beside it', () => {
    expect(runs('AAABCC', 1000)).toEqual(['A4', 'C2']);
    expect(runs('aabaacbb', 1000)).toEqual(['a6', 'b2']);
  });

  test('never make what is uncertain certain, nor the other way', () => {
    expect(runs('AAbAA', 1000)).toEqual(['A2', 'b1', 'A2']);
    expect(runs('bbAbb', 1000)).toEqual(['b2', 'A1', 'b2']);
  });

  test('of a loop are whole across its first vertex', () => {
    expect(runs('AAbbbbA', 100, true)).toEqual(['b4', 'A3']);
    expect(runs('AAbbbbA', 100)).toEqual(['A2', 'b4', 'A1']);
    expect(runs('AAA', 100, true)).toEqual(['A3']);
  });
});

describe('chains of drawn edges', () => {
  const [west, east] = [
    shapeOf('west', rectangle(46, 39, 46.1, 39.1)),
    shapeOf('east', rectangle(46.1, 39, 46.2, 39.1))
  ];
  const told = (chains: Chain[]): string[] =>
    chains.map(
      ({ edges, isLoop }) => `${edges[0]!.shapes.join('+')} ${edges.length}${isLoop ? ' loop' : ''}`
    );

  test('end where the shapes change, and have a shared edge once', () => {
    expect(told(drawnChains([west, east], []))).toEqual(['west 3', 'east+west 1', 'east 3']);
  });

  test('are a loop where nothing is met, also where they begin elsewhere', () => {
    expect(told(drawnChains([west], []))).toEqual(['west 4 loop']);
  });

  test('end at a vertex where two shapes touch', () => {
    const corner = shapeOf('corner', rectangle(46.1, 39.1, 46.2, 39.2));
    expect(told(drawnChains([west, corner], []))).toEqual(['west 4', 'corner 4']);
  });

  test('end where another line leaves, and tell the border', () => {
    const border: Position[] = [
      [46.1, 39],
      [46.1, 39.1],
      [46.1, 39.2]
    ];
    const chains = drawnChains([west], [border]);
    expect(told(chains)).toEqual(['west 3', 'west 1', ' 1']);
    expect(chains.map(({ edges }) => edges[0]!.isBorder)).toEqual([false, true, true]);
  });
});
