import type { Bounds } from '../data/region.ts';
import type { MapShape, Shapes } from '../data/views.ts';
import { unionBounds } from './bounds.ts';
import { shapesOn } from './shapesOn.ts';

/** The shapes that the map draws on a day (YYYY-MM-DD): one of each region clicked and labelled, others as context. */
export function mapShapesOn(shapes: readonly MapShape[], day: string): Shapes {
  const regions = shapesOn(shapes, day);
  return {
    principal: regions.map(({ principal, holds }) => ({ ...principal, holds })),
    context: regions.flatMap(({ context }) => context)
  };
}

/** The box that frames regions together as they are on the day, [west, south, east, north] in degrees; all where none is named. */
export function frameOf({ principal }: Shapes, regions: readonly string[] = []): Bounds | undefined {
  const named = principal.filter(({ region }) => regions.includes(region));
  return unionBounds((named.length > 0 ? named : principal).map(({ bounds }) => bounds));
}

/** Slugs of the regions whose lines of the day are not known: the nearest known are drawn for them. */
export function regionsWithoutLines({ principal }: Shapes): string[] {
  return principal.filter(({ holds }) => !holds).map(({ region }) => region);
}
