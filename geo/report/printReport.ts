import { join } from 'node:path';
import * as v from 'valibot';
import { RegionCollection } from '#lib/data/region.ts';
import { assertFaultless, DataFaults, faultLine } from '../steps/fault.ts';
import { readJson } from '../steps/readSources.ts';
import { issueFaults } from '../steps/shapeRecords.ts';
import { compareAgainst } from './compareAgainst.ts';
import { measureReport } from './measureReport.ts';
import { reportText } from './reportText.ts';

const file = 'geo/regions.geojson';

/** Of more faults than these only the number is told. */
const mostFaultsShown = 50;

/**
 * Prints the report of the committed regions below a project's root, with another file's agreement when a path is given. Reads no sources.
 * Faults go to the error output, all together. Returns the exit status.
 */
export function printReport(root: string, against: string | undefined): number {
  try {
    const parsed = v.safeParse(RegionCollection, readJson(join(root, file)));
    if (!parsed.success) assertFaultless(issueFaults(file, parsed.issues));
    const regions = parsed.output as RegionCollection;
    const shapes = regions.features.map(({ id, properties: { region }, geometry }) => ({
      id,
      region,
      geometry
    }));
    // The file is read first: who gave a wrong one need not look for it under the tables.
    const agreement = against === undefined ? [] : [compareAgainst(against, shapes)];
    console.log([reportText(file, measureReport(regions)), ...agreement].join('\n\n'));
    return 0;
  } catch (error) {
    console.error(errorText(error));
    return 1;
  }
}

function errorText(error: unknown): string {
  if (!(error instanceof DataFaults)) return error instanceof Error ? error.message : String(error);
  const { faults } = error;
  const more = faults.length - mostFaultsShown;
  return [
    `${faults.length} fault${faults.length === 1 ? '' : 's'}:`,
    ...faults.slice(0, mostFaultsShown).map(faultLine),
    ...(more > 0 ? [`… and ${more} more`] : [])
  ].join('\n');
}
