import type { ShapeProperties } from '../data/region.ts';

/** What these functions need of a shape: the properties of a feature of `geo/regions.geojson` have it. */
export type DatedShape = Pick<ShapeProperties, 'region' | 'shape' | 'validity' | 'principal'>;

type Period = ShapeProperties['validity'][number];

/** A region's shapes on a day: the one that is clicked, labelled and measured, and the others that hold, drawn dashed. */
export interface RegionOnDay<Shape> {
  region: string;
  principal: Shape;
  /** Whether the principal shape's lines held on that day; if not they are the nearest that are known, and the map says so. */
  holds: boolean;
  context: Shape[];
}

/**
 * Whether a day (YYYY-MM-DD) is in a period, `to` exclusive, null open. A month or a year stands for its first day: ISO text compares so by itself, as
 * `1992` < `1992-01-01` < `1992-01-02`.
 */
export function isInPeriod(day: string, { from, to }: Period): boolean {
  return (from === null || day >= from) && (to === null || day < to);
}

/** Whether a shape's lines held on a day. */
export function holdsOn({ validity }: DatedShape, day: string): boolean {
  return validity.some((period) => isInPeriod(day, period));
}

/** Whether a shape is, on a day, the one of its region that is clicked, labelled and measured. */
export function isPrincipalOn({ principal }: Pick<DatedShape, 'principal'>, day: string): boolean {
  return principal.some((period) => isInPeriod(day, period));
}

/** The regions in the order of their first shapes, each with its shapes on a day (YYYY-MM-DD). A region without a principal shape that day is left out. */
export function shapesOn<Shape extends DatedShape>(
  shapes: readonly Shape[],
  day: string
): RegionOnDay<Shape>[] {
  const regions = [...new Set(shapes.map(({ region }) => region))];
  return regions.flatMap((region) => {
    const own = shapes.filter((shape) => shape.region === region);
    const principal = own.find((shape) => isPrincipalOn(shape, day));
    if (principal === undefined) return [];
    const context = own.filter((shape) => shape !== principal && holdsOn(shape, day));
    return [{ region, principal, holds: holdsOn(principal, day), context }];
  });
}

/**
 * Of a shape's neighbours those that count on a day: of the shapes of a neighbouring region only the principal one does, or the same
 * border would be told twice (Lachin touches both shapes of Kelbajar).
 */
export function neighboursOn<Neighbour extends { shape: string }>(
  neighbours: readonly Neighbour[],
  shapes: readonly DatedShape[],
  day: string
): Neighbour[] {
  const principal = new Set(shapesOn(shapes, day).map((region) => region.principal.shape));
  return neighbours.filter(({ shape }) => principal.has(shape));
}
