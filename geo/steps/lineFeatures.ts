import type { LineString } from 'geojson';
import type { Certainty, LineCollection, LineFeature, LineKind } from '#lib/data/line.ts';
import type { Position } from '#lib/data/region.ts';
import { boundsOf, edgesMetres } from './measure.ts';
import type { OriginRun } from './originRuns.ts';
import { boundsAround } from './regionFeatures.ts';

/** A run with what it is the edge of. */
export interface DrawnRun extends OriginRun {
  shapes: string[];
  regions: string[];
  isBorder: boolean;
}

/**
 * The features of `geo/lines.geojson`: by their regions in alphabetical order, the longest first, numbered in that order: `lachin-syunik-1`;
 * `state-border-1` where the border is no region's edge.
 */
export function lineCollection(
  runs: readonly DrawnRun[],
  certaintyOf: (origin: string) => Certainty
): LineCollection {
  const groups = new Map<string, DrawnRun[]>();
  for (const run of runs) {
    const name = run.regions.length === 0 ? 'state-border' : run.regions.join('-');
    groups.set(name, [...(groups.get(name) ?? []), run]);
  }
  const features = [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([name, group]) =>
      group
        .sort((a, b) => edgesMetres(b.edges) - edgesMetres(a.edges))
        .map((run, index) => lineFeature(`${name}-${index + 1}`, run, certaintyOf(run.origin)))
    );
  return { type: 'FeatureCollection', bbox: boundsAround(features.map(({ bbox }) => bbox)), features };
}

function lineFeature(id: string, run: DrawnRun, certainty: Certainty): LineFeature {
  const coordinates: Position[] = [run.edges[0]![0], ...run.edges.map(([, end]) => end)];
  const geometry: LineString = { type: 'LineString', coordinates };
  return {
    type: 'Feature',
    id,
    bbox: boundsOf(geometry),
    properties: {
      origin: run.origin,
      regions: run.regions,
      shapes: run.shapes,
      kind: kindOf(run),
      certainty,
      adminLevel: run.adminLevel,
      lengthKm: edgesMetres(run.edges) / 1000
    },
    geometry: { type: 'LineString', coordinates }
  };
}

function kindOf({ isBorder, origin }: DrawnRun): LineKind {
  if (isBorder) return 'state-border';
  return origin === 'osm-2021-former-oblast' ? 'former-oblast-edge' : 'region-edge';
}
