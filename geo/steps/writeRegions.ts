import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LineCollection } from '#lib/data/line.ts';
import { measureReport } from '../report/measureReport.ts';
import { buildDrawing, checkDrawing } from './buildDrawing.ts';
import { buildLines } from './buildLines.ts';
import { buildRegions } from './buildRegions.ts';
import { assertFaultless } from './fault.ts';
import { uncertainStretches } from './uncertainStretches.ts';
import { collectionText, sortKeys } from './writeJson.ts';

/** The files that the regions' pipeline writes, relative to the project's root. */
export const regionFiles = [
  'geo/regions.geojson',
  'geo/border.geojson',
  'geo/lines.geojson',
  'geo/drawing.json',
  'geo/report.json'
] as const;

/**
 * Builds and writes the regions' files. `data` is the project's root, where `geo/data` is read; `out` the root to write to, which differs only
 * when the committed files are being checked. Returns lines that say what was made. Throws `DataFaults`.
 */
export function writeRegions(options: { sources: string; data: string; out: string }): string[] {
  const built = buildRegions({ sources: options.sources, out: options.data });
  const drawn = buildLines(options, built);
  const drawing = buildDrawing(options.sources, built, uncertainStretches(drawn));
  assertFaultless(checkDrawing('drawing.json', drawing));
  const texts: Record<(typeof regionFiles)[number], string> = {
    'geo/regions.geojson': collectionText(built.regions),
    'geo/border.geojson': collectionText(built.border),
    'geo/lines.geojson': collectionText(drawn),
    'geo/drawing.json': `${JSON.stringify(sortKeys(drawing))}\n`,
    'geo/report.json': `${JSON.stringify(sortKeys(measureReport(built.regions)), null, 2)}\n`
  };
  mkdirSync(join(options.out, 'geo'), { recursive: true });
  for (const file of regionFiles) writeFileSync(join(options.out, file), texts[file]);
  const lines = [...built.regions.features, ...built.border.features].map(
    ({ id, properties: { vertices, displacementMetres, toleranceMetres } }) =>
      `${id}: ${vertices} vertices, at most ${displacementMetres} m moved (tolerance ${toleranceMetres} m)`
  );
  const bytes = regionFiles.map((file) => `${file}: ${Buffer.byteLength(texts[file])} bytes`);
  return [
    ...lines,
    `drawing: at most ${drawing.displacementMetres} m moved (tolerance ${drawing.toleranceMetres} m)`,
    ...originLines(drawn),
    ...bytes
  ];
}

/** What each origin's lines come to. */
function originLines({ features }: LineCollection): string[] {
  const origins = Map.groupBy(features, ({ properties }) => properties.origin);
  return [...origins]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([origin, lines]) => {
      const km = lines.reduce((sum, { properties }) => sum + properties.lengthKm, 0);
      return `${origin}: ${lines.length} line${lines.length === 1 ? '' : 's'}, ${km.toFixed(1)} km`;
    });
}
