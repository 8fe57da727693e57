import * as v from 'valibot';
import { Bounds } from './region.ts';

const Whole = v.pipe(v.number(), v.integer());

/** Lines as chains of arcs: an arc's index, or ~index where the line runs along it backwards (as in TopoJSON). */
const Chains = v.array(v.array(Whole));

/**
 * `geo/drawing.json`: the map as it is drawn in the page before, or instead of, the live one. Whole units of Web Mercator, 2^scale of them
 * around the world; places count from `origin`, x to the east and y to the south. An arc is [x, y, dx, dy, dx, dy …].
 */
export const Drawing = v.object({
  bounds: Bounds,
  scale: Whole,
  origin: v.tuple([Whole, Whole]),
  size: v.tuple([Whole, Whole]),
  toleranceMetres: v.number(),
  displacementMetres: v.number(),
  arcs: v.array(v.pipe(v.array(Whole), v.minLength(4))),
  /** Rings of the regions' shapes, by the shapes' ids. */
  shapes: v.record(v.string(), Chains),
  /** Uncertain stretches of the shapes' edges, by the shapes' ids. */
  uncertain: v.record(v.string(), Chains),
  /** The state border of Armenia and Azerbaijan. */
  border: Chains,
  /** The other borders between states. */
  states: Chains,
  lakes: Chains
});

export type Drawing = v.InferOutput<typeof Drawing>;
