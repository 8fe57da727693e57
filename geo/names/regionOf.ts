import { bbox, booleanPointInPolygon } from '@turf/turf';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import type { Bounds } from '#lib/data/region.ts';

/** A shape with the mark it gives to what lies inside it. */
export interface Area<Mark> {
  mark: Mark;
  bounds: Bounds;
  shape: Feature<Polygon | MultiPolygon>;
}

/** Prepares shapes for many questions. */
export function areasOf<Mark>(shapes: { mark: Mark; geometry: Polygon | MultiPolygon }[]): Area<Mark>[] {
  return shapes.map(({ mark, geometry }) => {
    const shape: Feature<Polygon | MultiPolygon> = { type: 'Feature', properties: {}, geometry };
    return { mark, shape, bounds: bbox(shape) as Bounds };
  });
}

/** The marks of the areas that hold a position, in their order. */
export function areasHolding<Mark>(areas: Area<Mark>[], { lon, lat }: { lon: number; lat: number }): Mark[] {
  return areas
    .filter(
      ({ bounds: [west, south, east, north] }) => lon >= west && lon <= east && lat >= south && lat <= north
    )
    .filter(({ shape }) => booleanPointInPolygon([lon, lat], shape))
    .map(({ mark }) => mark);
}

/** What a shape says of the places inside it: whose it is, and whether it is its region's principal one on the collection's day. */
export interface ShapeMark {
  region: string;
  principal: boolean;
}

/**
 * A place's region on the collection's day, from the shapes that hold it, or the region of which only another extent does: what lies
 * only within Kelbajar's extent of 1992–2023 was, in May 2021, for the most part under Armenian administration and called Martakert;
 * to say of a passage about Haterk that it is "inside Kelbajar" would mislead.
 */
export function regionOf(shapes: readonly ShapeMark[]): { region?: string; extent?: string } {
  const principal = shapes.find((shape) => shape.principal);
  if (principal) return { region: principal.region };
  const [other] = shapes;
  return other ? { extent: other.region } : {};
}
