import type { Bounds, Position } from '#lib/data/region.ts';
import type { Drawing } from '#lib/data/drawing.ts';
import { projectMercator } from '#lib/geo/mercator.ts';
import type { MultiLineString } from 'geojson';
import {
  arcsOf,
  chainsOf,
  displacementOf,
  simplifyTopology,
  topologyOf,
  type Parts
} from './sharedTopology.ts';
import { snapLines } from './snapLines.ts';
import { alongRing, type Stretch } from './uncertainStretches.ts';

/** What is drawn, in degrees and in full: rings of the shapes by id, the state border, the other state borders, lakes' outer rings. */
export interface DrawingSource {
  bounds: Bounds;
  shapes: ReadonlyMap<string, Position[][]>;
  /** Uncertain stretches of the shapes' edges, by the shapes' ids. */
  uncertain: ReadonlyMap<string, Stretch[]>;
  border: Position[][];
  states: Position[][];
  lakes: Position[][];
}

/** Units around the world: 2^20, of 29.4 m at 39.7° N; a picture 900 pixels wide of the regions has 160 m to the pixel. */
const scale = 20;

/**
 * The drawing: one topology of all that is drawn, so that what runs together is drawn together, simplified to a tolerance in metres, then
 * set on whole units of Web Mercator.
 */
export function makeDrawing(source: DrawingSource, toleranceMetres: number): Drawing {
  const full = topologyOf(drawingParts(source));
  const simpler = simplifyTopology(full, toleranceMetres);
  const [left, top] = units([source.bounds[0], source.bounds[3]]);
  const [right, bottom] = units([source.bounds[2], source.bounds[1]]);
  const origin: [number, number] = [Math.floor(left), Math.floor(top)];
  const chains = (name: string): number[][] => chainsOf(simpler, name);
  return {
    bounds: source.bounds,
    scale,
    origin,
    size: [Math.ceil(right) - origin[0], Math.ceil(bottom) - origin[1]],
    toleranceMetres,
    displacementMetres: Math.ceil(displacementOf(full, simpler)),
    arcs: arcsOf(simpler).map((arc) => deltas(arc, origin)),
    shapes: Object.fromEntries([...source.shapes.keys()].sort().map((id) => [id, chains(id)])),
    uncertain: Object.fromEntries(
      [...source.uncertain.keys()].sort().map((id) => [id, chains(uncertainPart(id))])
    ),
    border: chains('border'),
    states: chains('states'),
    lakes: chains('lakes')
  };
}

const uncertainPart = (shape: string): string => `uncertain ${shape}`;

function drawingParts({ shapes, uncertain, border, states, lakes }: DrawingSource): Parts {
  const rings = [...shapes.values()].flat();
  // The other state borders come from the same tiles as the shapes but were rounded apart.
  const snapped = snapLines(states, [...rings, ...border], 2);
  const parts: Parts = { border: lines(snapped.rings.slice(rings.length)), states: lines(snapped.lines) };
  let next = 0;
  for (const [id, own] of shapes) {
    const coordinates = snapped.rings.slice(next, (next += own.length));
    parts[id] = { type: 'Polygon', coordinates };
    const [outer = []] = coordinates;
    const stretches = uncertain.get(id)?.map((stretch) => alongRing(outer, stretch));
    if (stretches) parts[uncertainPart(id)] = lines(stretches);
  }
  parts['lakes'] = { type: 'MultiPolygon', coordinates: lakes.map((ring) => [ring]) };
  return parts;
}

function lines(coordinates: Position[][]): MultiLineString {
  return { type: 'MultiLineString', coordinates };
}

function units(position: Position): [number, number] {
  const [x, y] = projectMercator(position);
  return [x * 2 ** scale, y * 2 ** scale];
}

/** [x, y, dx, dy …] in whole units from the origin; steps that whole units cannot show are left out, but never the last place. */
function deltas(arc: readonly Position[], [originX, originY]: readonly [number, number]): number[] {
  const places = arc.map((position) => {
    const [x, y] = units(position);
    return [Math.round(x) - originX, Math.round(y) - originY] as const;
  });
  const start = places[0]!;
  let [lastX, lastY] = start;
  const steps: number[] = [];
  for (const [x, y] of places.slice(1)) {
    if (x === lastX && y === lastY) continue;
    steps.push(x - lastX, y - lastY);
    [lastX, lastY] = [x, y];
  }
  return [...start, ...(steps.length > 0 ? steps : [0, 0])];
}
