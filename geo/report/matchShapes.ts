import { bbox } from '@turf/turf';
import { DataFaults, type Fault } from '../steps/fault.ts';
import type { MeasuredShape } from '../steps/measure.ts';
import { iouOf, type Areal } from './agreement.ts';
import type { AgainstFeature } from './readAgainst.ts';
import { uncutFault } from './uncut.ts';

/** A feature with the shape it is held against, and what told so. */
export interface Match {
  shape: MeasuredShape;
  feature: AgainstFeature;
  by: 'id' | 'properties.shape' | 'properties.region' | 'overlap';
}

/**
 * Which feature is which shape: by its id, else by `properties.shape`, else by `properties.region` (of a region's shapes, the one it agrees with
 * best), else by overlap, the best agreement first, among the shapes that are left. Two features named as one shape are a fault.
 * Throws `DataFaults` for a feature that cannot be held against a shape.
 */
export function matchShapes(
  file: string,
  shapes: readonly MeasuredShape[],
  features: readonly AgainstFeature[]
): { matches: Match[]; faults: Fault[] } {
  const named = features.flatMap((feature) => namedMatch(file, shapes, feature) ?? []);
  const faults = named.flatMap(({ shape, feature }, index) => {
    const earlier = named.slice(0, index).find((match) => match.shape === shape);
    if (earlier === undefined) return [];
    const expected = `one feature for ${shape.id}; ${earlier.feature.name} is another`;
    return [{ file, feature: feature.name, place: '', expected }];
  });
  const left = features.filter((feature) => !named.some((match) => match.feature === feature));
  const free = shapes.filter((shape) => !named.some((match) => match.shape === shape));
  const matches = [...named, ...overlapMatches(file, free, left)];
  const order = (match: Match): number => shapes.indexOf(match.shape);
  return { matches: matches.sort((a, b) => order(a) - order(b)), faults };
}

function namedMatch(
  file: string,
  shapes: readonly MeasuredShape[],
  feature: AgainstFeature
): Match | undefined {
  for (const [by, name] of [
    ['id', feature.id],
    ['properties.shape', feature.shape]
  ] as const) {
    const shape = shapes.find(({ id }) => id === name);
    if (shape !== undefined) return { shape, feature, by };
  }
  const ofRegion = shapes.filter(({ region }) => region === feature.region);
  const best = ofRegion.length < 2 ? ofRegion[0] : candidates(file, ofRegion, [feature])[0]?.shape;
  return best === undefined ? undefined : { shape: best, feature, by: 'properties.region' };
}

/** The best agreement first, each shape and each feature once. */
function overlapMatches(
  file: string,
  shapes: readonly MeasuredShape[],
  features: readonly AgainstFeature[]
): Match[] {
  const matches: Match[] = [];
  for (const { shape, feature } of candidates(file, shapes, features)) {
    if (matches.some((match) => match.shape === shape || match.feature === feature)) continue;
    matches.push({ shape, feature, by: 'overlap' });
  }
  return matches;
}

function candidates(file: string, shapes: readonly MeasuredShape[], features: readonly AgainstFeature[]) {
  return shapes
    .flatMap((shape) =>
      features
        .filter((feature) => boxesMeet(shape.geometry, feature.geometry))
        .map((feature) => ({ shape, feature, iou: iouWith(file, shape, feature) }))
    )
    .filter(({ iou }) => iou > 0)
    .sort((a, b) => b.iou - a.iou);
}

function iouWith(file: string, shape: MeasuredShape, feature: AgainstFeature): number {
  try {
    return iouOf(shape.geometry, feature.geometry);
  } catch (error) {
    throw new DataFaults([uncutFault(file, feature, error)]);
  }
}

function boxesMeet(first: Areal, second: Areal): boolean {
  const [a, b] = [bbox(first), bbox(second)];
  return a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3];
}
