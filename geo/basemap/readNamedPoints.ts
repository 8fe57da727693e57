import { existsSync } from 'node:fs';
import * as schemas from './osmSchemas.ts';
import { NamedPoint } from './pointLayers.ts';
import { readCollection } from './readCollection.ts';
import type { SourceFeature } from './readCollection.ts';

const rankByClass = { city: 1, town: 2, village: 3, hamlet: 4 } as const;

/**
 * Settlements, summits and lakes with their names in each language, from `geo/places.geojson`; where that file is not
 * built yet, from the extract itself, with local names only.
 */
export async function readNamedPoints(
  path: string,
  extract: (name: string) => string
): Promise<SourceFeature<NamedPoint>[]> {
  if (existsSync(path)) return readCollection(path, ['Point'], NamedPoint);
  const settlements = await readCollection(extract('places'), ['Point'], schemas.Place);
  const peaks = await readCollection(extract('peaks'), ['Point'], schemas.Peak);
  return [
    ...settlements.map(({ geometry, properties }) => ({
      geometry,
      properties: { kind: 'settlement' as const, rank: rankByClass[properties.class], ...properties }
    })),
    ...peaks.map(({ geometry, properties }) => ({ geometry, properties: { kind: 'peak' as const, ...properties } }))
  ];
}
