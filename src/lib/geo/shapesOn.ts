import type { Neighbour, ShapeProperties } from '../data/region.ts';

/** What these functions need of a feature of `geo/regions.geojson`. */
export interface ShapeFeature {
  properties: Pick<ShapeProperties, 'region' | 'shape' | 'validity' | 'principal' | 'neighbours'>;
}

type Period = ShapeProperties['validity'][number];

/** A region's shapes on a day: the one that is clicked, labelled and measured, and the others that hold, drawn dashed. */
export interface RegionOnDay<Feature> {
  region: string;
  principal: Feature;
  /** Whether the principal shape's lines held on that day; if not they are the nearest that are known, and the map says so. */
  holds: boolean;
  context: Feature[];
}

/**
 * Whether a day (YYYY-MM-DD) is in a period, `to` exclusive, null open. A month or a year stands for its first day: ISO text compares so by itself, as
 * `1992` < `1992-01-01` < `1992-01-02`.
 */
export function isInPeriod(day: string, { from, to }: Period): boolean {
  return (from === null || day >= from) && (to === null || day < to);
}

/** Whether a shape's lines held on a day. */
export function holdsOn(feature: ShapeFeature, day: string): boolean {
  return feature.properties.validity.some((period) => isInPeriod(day, period));
}

/** Whether a shape is, on a day, the one of its region that is clicked, labelled and measured. */
export function isPrincipalOn(feature: ShapeFeature, day: string): boolean {
  return feature.properties.principal.some((period) => isInPeriod(day, period));
}

/** The regions in the order of their first features, each with its shapes on a day (YYYY-MM-DD). A region without a principal shape that day is left out. */
export function shapesOn<Feature extends ShapeFeature>(
  features: readonly Feature[],
  day: string
): RegionOnDay<Feature>[] {
  const regions = [...new Set(features.map(({ properties }) => properties.region))];
  return regions.flatMap((region) => {
    const own = features.filter(({ properties }) => properties.region === region);
    const principal = own.find((feature) => isPrincipalOn(feature, day));
    if (principal === undefined) return [];
    const context = own.filter((feature) => feature !== principal && holdsOn(feature, day));
    return [{ region, principal, holds: holdsOn(principal, day), context }];
  });
}

/**
 * A shape's neighbours on a day: of the shapes of a neighbouring region only the principal one counts, or the same border would be told
 * twice (Lachin touches both shapes of Kelbajar).
 */
export function neighboursOn(
  feature: ShapeFeature,
  features: readonly ShapeFeature[],
  day: string
): Neighbour[] {
  const principal = new Set(shapesOn(features, day).map((region) => region.principal.properties.shape));
  return feature.properties.neighbours.filter(({ shape }) => principal.has(shape));
}
