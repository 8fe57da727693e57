import type { Bounds, Position } from '../data/region.ts';
import type { Drawing } from '../data/drawing.ts';
import { projectMercator } from './mercator.ts';

/** x, y, width, height of a view box, in the drawing's units. */
export type ViewBox = readonly [number, number, number, number];

/** The parts of a drawing that are lines and not areas. */
export type DrawnLines = 'border' | 'states';

/** The view box of the whole drawing: the data box. */
export function wholeFrame(drawing: Pick<Drawing, 'size'>): ViewBox {
  return [0, 0, drawing.size[0], drawing.size[1]];
}

/** A place in degrees to [x, y] in the drawing's units, not rounded. */
export function drawnPlace(drawing: Pick<Drawing, 'origin' | 'scale'>, position: Position): [number, number] {
  const [x, y] = projectMercator(position);
  const units = 2 ** drawing.scale;
  return [x * units - drawing.origin[0], y * units - drawing.origin[1]];
}

/**
 * The view box that, with preserveAspectRatio="xMidYMid meet", shows what MapLibre's `fitBounds(bounds)` without padding, bearing and pitch
 * shows in a box of the same size: both put the middle of the bounds *in Mercator* at the centre and take the largest scale that fits.
 * For a map with padding, give the SVG the room that the padding leaves. Rounded to hundredths of a unit (0.3 m).
 */
export function frame(
  drawing: Pick<Drawing, 'origin' | 'scale'>,
  [west, south, east, north]: Bounds
): ViewBox {
  const [left, top] = drawnPlace(drawing, [west, north]);
  const [right, bottom] = drawnPlace(drawing, [east, south]);
  const rounded = (units: number): number => Math.round(units * 100) / 100;
  return [rounded(left), rounded(top), rounded(right - left), rounded(bottom - top)];
}

/**
 * The view box that shows what a Web Mercator map shows in a box of `width` × `height` pixels, its bearing and pitch apart.
 * @param zoom MapLibre's: the world is 512 × 2^zoom pixels wide
 */
export function seenFrame(
  drawing: Pick<Drawing, 'origin' | 'scale'>,
  { centre, zoom, width, height }: { centre: Position; zoom: number; width: number; height: number }
): ViewBox {
  const unitsPerPixel = 2 ** (drawing.scale - zoom) / 512;
  const [x, y] = drawnPlace(drawing, centre);
  const [across, down] = [width * unitsPerPixel, height * unitsPerPixel];
  return [x - across / 2, y - down / 2, across, down];
}

/** The `d` of a region's shape: closed rings, for fill-rule evenodd. Throws for an unknown shape. */
export function shapePath(drawing: Drawing, shape: string): string {
  const rings = drawing.shapes[shape];
  if (rings === undefined) throw new Error(`The drawing has no shape ${shape}`);
  return rings.map((chain) => `${chainPath(drawing, chain, true)}z`).join('');
}

/** The `d` of the uncertain stretches of a shape's edge: open lines; empty where there are none. */
export function uncertainPath(drawing: Drawing, shape: string): string {
  return (drawing.uncertain[shape] ?? []).map((chain) => chainPath(drawing, chain, false)).join('');
}

/** The `d` of the lakes: closed rings. */
export function lakesPath(drawing: Drawing): string {
  return drawing.lakes.map((chain) => `${chainPath(drawing, chain, true)}z`).join('');
}

/** The `d` of borders between states: open lines. */
export function linesPath(drawing: Drawing, lines: DrawnLines): string {
  return drawing[lines].map((chain) => chainPath(drawing, chain, false)).join('');
}

/** `M x y` and one relative `l` with all steps; a closed ring leaves its last step to the `z`. */
function chainPath(drawing: Drawing, chain: readonly number[], closed: boolean): string {
  const [start, ...rest] = chainPlaces(drawing, chain);
  if (start === undefined) return '';
  const places = closed ? rest.slice(0, -1) : rest;
  const steps = places.flatMap(([x, y], index) => {
    const [fromX, fromY] = index === 0 ? start : places[index - 1]!;
    return [x - fromX, y - fromY];
  });
  return `M${numbers(start)}l${numbers(steps)}`;
}

/** The places of a chain of arcs one after another, the last of each arc being the first of the next. */
export function chainPlaces(drawing: Drawing, chain: readonly number[]): [number, number][] {
  return chain.flatMap((arc, index) => {
    const places = arcPlaces(drawing.arcs[arc < 0 ? ~arc : arc] ?? []);
    const inOrder = arc < 0 ? places.toReversed() : places;
    return index === 0 ? inOrder : inOrder.slice(1);
  });
}

function arcPlaces(arc: readonly number[]): [number, number][] {
  let [x, y] = [0, 0];
  const places: [number, number][] = [];
  for (let index = 0; index + 1 < arc.length; index += 2) {
    x += arc[index]!;
    y += arc[index + 1]!;
    places.push([x, y]);
  }
  return places;
}

/** Numbers as SVG takes them with the fewest characters: a minus sign parts as well as a blank. */
function numbers(values: readonly number[]): string {
  return values.map((value, index) => (index === 0 || value < 0 ? `${value}` : ` ${value}`)).join('');
}
