import * as v from 'valibot';
import { RegionRecord, ShapeProperties } from '#lib/data/region.ts';
import { Translated } from '#lib/data/translated.ts';
import type { Fault } from './fault.ts';

const { region, shape, validity, principal, extent, certainty } = ShapeProperties.entries;
const { areaPublishedKm2, areaPublishedSource, areaNote } = ShapeProperties.entries;

/**
 * What is said by hand of a shape: `geo/data/shapes.json`. `areaInputKm2` is the area that the sources' own table gives; `legend` what
 * the map's legend says of the shape where it is drawn beside the region's principal one.
 */
export const ShapeRecord = v.object({
  ...{ region, shape, validity, principal, extent, certainty },
  ...{ areaPublishedKm2, areaPublishedSource, areaNote },
  areaInputKm2: v.pipe(v.number(), v.gtValue(0)),
  legend: v.optional(Translated)
});

export type ShapeRecord = v.InferOutput<typeof ShapeRecord>;

/** The shapes' records, or every fault of the file. */
export function parseShapeRecords(file: string, json: unknown): { records: ShapeRecord[]; faults: Fault[] } {
  return parse(file, v.array(ShapeRecord), json);
}

/** The regions' records, or every fault of the file. */
export function parseRegionRecords(
  file: string,
  json: unknown
): { records: RegionRecord[]; faults: Fault[] } {
  return parse(file, v.array(RegionRecord), json);
}

function parse<T>(
  file: string,
  schema: v.GenericSchema<unknown, T[]>,
  json: unknown
): { records: T[]; faults: Fault[] } {
  const result = v.safeParse(schema, json);
  return result.success
    ? { records: result.output, faults: [] }
    : { records: [], faults: issueFaults(file, result.issues) };
}

/** Valibot's issues as faults: the first key of the path names the feature, the rest the place. */
export function issueFaults(file: string, issues: readonly v.BaseIssue<unknown>[]): Fault[] {
  return issues.map((issue) => {
    const [first, ...rest] = (v.getDotPath(issue) ?? '').split('.');
    return {
      file,
      feature: first === '' ? 'file' : `#${first}`,
      place: rest.join('.'),
      expected: issue.message
    };
  });
}
