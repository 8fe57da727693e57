import type { Position } from '#lib/data/region.ts';
import type { Chain } from './drawnEdges.ts';
import type { EdgeOrigin } from './edgeOrigin.ts';
import { edgesMetres } from './measure.ts';

/** Edges one after the other of one origin. */
export interface OriginRun extends EdgeOrigin {
  edges: [Position, Position][];
}

/** A run shorter than this is no line of its own: a join between two sources, or two lines that come near each other. */
export const leastRunMetres = 1000;

/**
 * The runs of one origin along a chain. A run shorter than `leastMetres` takes the origin of the longest run beside it that is as certain as
 * it is, the shortest first; it never makes what is uncertain certain, nor the other way. A loop begins where its longest run does.
 */
export function originRuns(
  chain: Chain,
  origins: readonly EdgeOrigin[],
  isCertain: (origin: string) => boolean,
  leastMetres: number
): OriginRun[] {
  let runs = joined(chain.edges.map(({ ends }, index) => ({ ...origins[index]!, edges: [ends] })));
  if (chain.isLoop) runs = fromLongest(runs);
  for (;;) {
    const next = withoutShortest(runs, isCertain, leastMetres);
    if (next === undefined) return runs;
    runs = joined(next);
  }
}

/** Neighbours of the same origin as one run. */
function joined(runs: readonly OriginRun[]): OriginRun[] {
  const all: OriginRun[] = [];
  for (const run of runs) {
    const last = all.at(-1);
    if (last !== undefined && sameOrigin(last, run)) last.edges.push(...run.edges);
    else all.push({ ...run, edges: [...run.edges] });
  }
  return all;
}

function fromLongest(runs: readonly OriginRun[]): OriginRun[] {
  const [first, last] = [runs[0]!, runs.at(-1)!];
  // The run across the ring's first vertex is one.
  const whole =
    runs.length > 1 && sameOrigin(first, last)
      ? [{ ...last, edges: [...last.edges, ...first.edges] }, ...runs.slice(1, -1)]
      : [...runs];
  const start = whole.indexOf(longestOf(whole));
  return [...whole.slice(start), ...whole.slice(0, start)];
}

function withoutShortest(
  runs: readonly OriginRun[],
  isCertain: (origin: string) => boolean,
  leastMetres: number
): OriginRun[] | undefined {
  const short = runs
    .map((run, index) => ({ run, index, metres: edgesMetres(run.edges) }))
    .filter(({ metres }) => metres < leastMetres)
    .sort((a, b) => a.metres - b.metres);
  for (const { run, index } of short) {
    const beside = [runs[index - 1], runs[index + 1]].filter((other) => other !== undefined);
    const alike = beside.filter((other) => isCertain(other.origin) === isCertain(run.origin));
    if (alike.length === 0) continue;
    const { origin, adminLevel } = longestOf(alike);
    return runs.with(index, { origin, adminLevel, edges: run.edges });
  }
  return undefined;
}

function longestOf(runs: readonly OriginRun[]): OriginRun {
  return runs.reduce((longest, run) => (edgesMetres(run.edges) > edgesMetres(longest.edges) ? run : longest));
}

function sameOrigin(first: EdgeOrigin, second: EdgeOrigin): boolean {
  return first.origin === second.origin && first.adminLevel === second.adminLevel;
}
