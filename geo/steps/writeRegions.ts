import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildDrawing, checkDrawing } from './buildDrawing.ts';
import { buildRegions } from './buildRegions.ts';
import { assertFaultless } from './fault.ts';
import { collectionText, sortKeys } from './writeJson.ts';

/** The files that the regions' pipeline writes, relative to the project's root. */
export const regionFiles = ['geo/regions.geojson', 'geo/border.geojson', 'geo/drawing.json'] as const;

/**
 * Builds and writes the regions' files. `data` is the project's root, where `geo/data` is read; `out` the root to write to, which differs only
 * when the committed files are being checked. Returns lines that say what was made. Throws `DataFaults`.
 */
export function writeRegions(options: { sources: string; data: string; out: string }): string[] {
  const built = buildRegions({ sources: options.sources, out: options.data });
  const drawing = buildDrawing(options.sources, built);
  assertFaultless(checkDrawing('drawing.json', drawing));
  const texts: Record<(typeof regionFiles)[number], string> = {
    'geo/regions.geojson': collectionText(built.regions),
    'geo/border.geojson': collectionText(built.border),
    'geo/drawing.json': `${JSON.stringify(sortKeys(drawing))}\n`
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
    ...bytes
  ];
}
