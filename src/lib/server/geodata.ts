import * as v from 'valibot';
import regionsText from '#geo/regions.geojson?raw';
import recordsJson from '#geo/data/regions.json';
import { collectionDay } from '#lib/data/day.ts';
import { RegionCollection, RegionRecord, type RegionFeature } from '#lib/data/region.ts';
import type { MapShape, Shapes } from '#lib/data/views.ts';
import { shapesOn } from '#lib/geo/shapesOn.ts';

/** The geodata of the site, validated: a fault stops the build. */
export const features = v.parse(RegionCollection, JSON.parse(regionsText)).features;
export const records = v
  .parse(v.array(RegionRecord), recordsJson)
  .toSorted((one, other) => one.order - other.order);

const onDay = shapesOn(features, collectionDay);

function mapShape({ properties }: RegionFeature): MapShape {
  const { region, shape, certainty, labelPoint, areaKm2 } = properties;
  return { region, shape, certainty, labelPoint, areaKm2 };
}

/** The shapes that hold on the collection's day. */
export const shapes: Shapes = {
  principal: onDay.map(({ principal }) => mapShape(principal)),
  context: onDay.flatMap(({ context }) => context.map(mapShape))
};

/** A region's shapes on the collection's day. Throws for a slug that is no region. */
export function regionShapes(region: string) {
  const found = onDay.find((candidate) => candidate.region === region);
  if (!found) throw new Error(`no shape of “${region}” on ${collectionDay} in geo/regions.geojson`);
  return found;
}

/** The slug of the region that an address names, by its slug or another spelling of it. */
export function regionOfSegment(segment: string): string | undefined {
  return records.find(({ region, aliases }) => region === segment || aliases.includes(segment))?.region;
}
