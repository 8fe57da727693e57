import type { Position } from '#lib/data/region.ts';
import { assertFaultless, type Fault } from '../steps/fault.ts';
import type { MeasuredShape } from '../steps/measure.ts';
import { agreement, stepMetres, type Agreement } from './agreement.ts';
import { matchShapes, type Match } from './matchShapes.ts';
import { readAgainst, type AgainstFeature } from './readAgainst.ts';
import { figure, table } from './table.ts';
import { crossingPlace, uncutFault } from './uncut.ts';

/** How the shapes agree with a file of somebody's own, as it is printed. Throws `DataFaults` with all that is wrong with the file. */
export function compareAgainst(path: string, shapes: readonly MeasuredShape[]): string {
  const { features, faults } = readAgainst(path);
  assertFaultless(faults);
  const { matches, faults: doubled } = matchShapes(path, shapes, features);
  assertFaultless(doubled);
  const tried = matches.map((match) => rowOf(path, match));
  assertFaultless(tried.flatMap((row) => ('fault' in row ? [row.fault] : [])));
  const rows = tried.filter((row) => 'found' in row);
  return [
    `Agreement with ${path}; edges held against each other at all vertices and every ${stepMetres} m (at most ${stepMetres / 2} m missed)`,
    agreementTable(rows),
    ...leftOut(shapes, features, matches),
    ...crossingNotes(features)
  ].join('\n\n');
}

function rowOf(path: string, match: Match): { match: Match; found: Agreement } | { fault: Fault } {
  try {
    return { match, found: agreement(match.shape.geometry, match.feature.geometry) };
  } catch (error) {
    return { fault: uncutFault(path, match.feature, error) };
  }
}

function agreementTable(rows: readonly { match: Match; found: Agreement }[]): string {
  const columns = [
    ...['shape', 'feature', 'matched by'].map((heading) => ({ heading })),
    ...['IoU', 'Hausdorff km'].map((heading) => ({ heading, isNumber: true })),
    { heading: 'farthest at' }
  ];
  return table(
    columns,
    rows.map(({ match: { shape, feature, by }, found: { iou, hausdorffKm, at } }) => [
      ...[shape.id, feature.name, by],
      ...[figure(iou, 4), figure(hausdorffKm, 3)],
      placeText(at)
    ])
  );
}

function leftOut(
  shapes: readonly MeasuredShape[],
  features: readonly AgainstFeature[],
  matches: readonly Match[]
): string[] {
  const noFeature = shapes.filter((shape) => !matches.some((match) => match.shape === shape));
  const noShape = features.filter((feature) => !matches.some((match) => match.feature === feature));
  return [
    ...(noFeature.length === 0
      ? []
      : [`Shapes with no feature: ${noFeature.map(({ id }) => id).join(', ')}`]),
    ...(noShape.length === 0 ? [] : [`Features with no shape: ${noShape.map(({ name }) => name).join(', ')}`])
  ];
}

/** A ring that crosses itself has no clear area: it is compared all the same, and that is said. */
function crossingNotes(features: readonly AgainstFeature[]): string[] {
  return features.flatMap((feature) => {
    const place = crossingPlace(feature);
    return place === undefined
      ? []
      : [`Note: the rings of ${feature.name} cross near ${place}; its IoU may be wrong.`];
  });
}

function placeText([lon, lat]: Position): string {
  return `${lon.toFixed(4)},${lat.toFixed(4)}`;
}
