import * as v from 'valibot';
import { ShapeProperties, Slug } from './region.ts';

const { areaKm2, areaPublishedKm2, areaPublishedSource, areaNote } = ShapeProperties.entries;
const { region, shape, vertices, toleranceMetres, displacementMetres } = ShapeProperties.entries;

const SquareMetres = v.pipe(v.number(), v.integer(), v.minValue(0));
const Count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** A shape's area against the published one, and how finely it is drawn. */
export const ShapeReport = v.object({
  ...{ region, shape },
  ...{ areaKm2, areaPublishedKm2, areaPublishedSource },
  /** By how many per cent the area is off the published range: negative below it, 0 within, null where nothing is published. */
  differencePercent: v.nullable(v.number()),
  /** Why the areas differ. */
  areaNote,
  ...{ vertices, toleranceMetres, displacementMetres }
});

const Shared = {
  /** Vertices that both have … */
  sharedVertices: Count,
  /** … and the length of the edges that both have, on Turf's sphere. */
  sharedKm: v.number(),
  /** Vertices of one that stand within `nearMetres` of an edge of the other without being its vertices too. */
  strayVertices: Count,
  /** That there are none: the two run along the very same line. */
  identicalVertices: v.boolean()
};

/** Two shapes of different regions that meet. */
export const SharedBorder = v.object({
  shapes: v.tuple([Slug, Slug]),
  ...Shared,
  /** What both cover. */
  overlapSquareMetres: SquareMetres,
  /** What the two enclose and no shape covers. */
  gapSquareMetres: SquareMetres
});

/** A shape inside another of the same region. */
export const InnerShape = v.object({
  inner: Slug,
  outer: Slug,
  ...Shared,
  /** What of the inner one lies outside of the outer one. */
  outsideSquareMetres: SquareMetres
});

/** `geo/report.json`: what is measured of the shapes of `geo/regions.geojson`. */
export const BoundaryReport = v.object({
  /** Radius of the sphere on which areas and lengths are measured. */
  sphereMetres: v.number(),
  nearMetres: v.number(),
  shapes: v.array(ShapeReport),
  borders: v.array(SharedBorder),
  inner: v.array(InnerShape),
  /** What all the shapes together enclose and none covers. */
  enclosedSquareMetres: SquareMetres
});

export type ShapeReport = v.InferOutput<typeof ShapeReport>;
export type SharedBorder = v.InferOutput<typeof SharedBorder>;
export type InnerShape = v.InferOutput<typeof InnerShape>;
export type BoundaryReport = v.InferOutput<typeof BoundaryReport>;
