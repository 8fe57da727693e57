import * as v from 'valibot';
import regionsText from '#geo/regions.geojson?raw';
import placeNamesJson from '#geo/data/placeNames.json';
import recordsJson from '#geo/data/regions.json';
import shapesJson from '#geo/data/shapes.json';
import { PlaceNames, RegionCollection, RegionRecord } from '#lib/data/region.ts';
import { Translated } from '#lib/data/translated.ts';
import type { MapShape } from '#lib/data/views.ts';

/** The geodata of the site, validated: a fault stops the build. */
export const features = v.parse(RegionCollection, JSON.parse(regionsText)).features;
export const records = v
  .parse(v.array(RegionRecord), recordsJson)
  .toSorted((one, other) => one.order - other.order);

/** The names of main places inside the regions. */
export const placeNames = v.parse(v.array(PlaceNames), placeNamesJson);

/** What the map's legend says of shapes drawn beside their region's principal one, where geo/data/shapes.json says something. */
export const legends = v.parse(
  v.array(v.object({ region: v.string(), shape: v.string(), legend: v.optional(Translated) })),
  shapesJson
);

/** What the map needs to know of every shape, of any day. */
export const shapes: MapShape[] = features.map(({ properties }) => {
  const { region, shape, certainty, labelPoint, areaKm2, validity, principal, bbox } = properties;
  return { region, shape, certainty, labelPoint, areaKm2, validity, principal, bounds: bbox };
});

/** The slug of the region that an address names, by its slug or another spelling of it. */
export function regionOfSegment(segment: string): string | undefined {
  return records.find(({ region, aliases }) => region === segment || aliases.includes(segment))?.region;
}
