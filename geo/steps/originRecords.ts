import * as v from 'valibot';
import { LineCollection, Origins } from '#lib/data/line.ts';
import type { Fault } from './fault.ts';
import { issueFaults } from './shapeRecords.ts';

/** What is said by hand of the origins of lines, or every fault of the file. */
export function parseOrigins(file: string, json: unknown): { origins: Origins; faults: Fault[] } {
  const result = v.safeParse(Origins, json);
  return result.success
    ? { origins: result.output, faults: [] }
    : { origins: {}, faults: issueFaults(file, result.issues) };
}

/** Faults between lines and origins: an origin that is not told of, one that no line has, and another certainty than the origin's. */
export function checkOrigins(file: string, lines: LineCollection, origins: Origins): Fault[] {
  const used = new Set(lines.features.map(({ properties }) => properties.origin));
  const faults = lines.features.flatMap(({ id, properties: { origin, certainty } }) => {
    const record = origins[origin];
    if (record === undefined)
      return [{ file, feature: id, place: `origin ${origin}`, expected: 'a key of geo/data/origins.json' }];
    if (record.certainty === certainty) return [];
    return [
      { file, feature: id, place: `certainty ${certainty}`, expected: `${record.certainty}, as ${origin} is` }
    ];
  });
  const unused = Object.keys(origins).filter((key) => !used.has(key));
  return [
    ...faults,
    ...unused.map((key) => ({
      file: 'geo/data/origins.json',
      feature: key,
      place: '',
      expected: `a line of this origin in ${file}`
    }))
  ];
}

/** Faults of form of the lines that are written. */
export function checkLineForm(file: string, lines: unknown): Fault[] {
  const result = v.safeParse(LineCollection, lines);
  return result.success ? [] : issueFaults(file, result.issues);
}
