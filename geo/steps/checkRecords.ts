import type { RegionRecord } from '#lib/data/region.ts';
import type { Fault } from './fault.ts';
import type { ShapeRecord } from './shapeRecords.ts';

type Period = ShapeRecord['principal'][number];

/**
 * Faults of what is said by hand: every shape of the sources is spoken of once and belongs to a region that is known, every region has a shape,
 * and on every day just one shape of a region is its principal one.
 */
export function checkRecords(
  file: string,
  shapes: readonly ShapeRecord[],
  regions: readonly Pick<RegionRecord, 'region'>[],
  sourceIds: readonly string[]
): Fault[] {
  const known = shapes.map(({ shape }) => shape);
  const fault = (feature: string, place: string, expected: string): Fault => ({
    file,
    feature,
    place,
    expected
  });
  return [
    ...sourceIds.filter((id) => !known.includes(id)).map((id) => fault(id, '', 'a record of this shape')),
    ...known.filter((id) => !sourceIds.includes(id)).map((id) => fault(id, '', 'a shape of the sources')),
    ...known.filter((id, index) => known.indexOf(id) !== index).map((id) => fault(id, '', 'one record only')),
    ...shapes
      .filter(({ region }) => !regions.some((record) => record.region === region))
      .map(({ shape, region }) => fault(shape, `region ${region}`, 'a region of geo/data/regions.json')),
    ...regions.flatMap(({ region }) => {
      const periods = shapes
        .filter((record) => record.region === region)
        .flatMap(({ principal }) => principal);
      return principalFaults(periods).map((expected) => fault(region, 'principal', expected));
    })
  ];
}

/** What is wrong with periods that should cover all time without a gap or an overlap; days as written, `to` exclusive. */
function principalFaults(periods: readonly Period[]): string[] {
  const inOrder = [...periods].sort((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1));
  if (inOrder.length === 0) return ['a shape that is the principal one'];
  const faults: string[] = [];
  if (inOrder[0]!.from !== null) faults.push(`a principal shape before ${inOrder[0]!.from}`);
  for (const [index, next] of inOrder.slice(1).entries()) {
    const { to } = inOrder[index]!;
    if (to === null || to !== next.from)
      faults.push(
        `one principal shape up to ${to ?? 'ever'} and the next from then, not from ${next.from ?? 'ever'}`
      );
  }
  const { to } = inOrder.at(-1)!;
  if (to !== null) faults.push(`a principal shape from ${to} on`);
  return faults;
}
