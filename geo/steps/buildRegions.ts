import { dataBox } from '../../src/lib/geo/box.ts';
import { join } from 'node:path';
import type { BorderCollection, RegionCollection, RegionRecord } from '#lib/data/region.ts';
import { wholeBorder } from './border.ts';
import { checkArea } from './checkArea.ts';
import { checkForm, checkLines, checkShapes } from './checkCollections.ts';
import { checkRecords } from './checkRecords.ts';
import { checkAlong } from './checkNeighbours.ts';
import { assertFaultless, type Fault } from './fault.ts';
import {
  readBorder,
  readBoundaries,
  readJson,
  boundaryFile,
  type BorderFile,
  type BoundaryFile
} from './readSources.ts';
import { borderFeatures, boundsAround, regionFeatures } from './regionFeatures.ts';
import { parseRegionRecords, parseShapeRecords, type ShapeRecord } from './shapeRecords.ts';
import { jointTopology, simplifyRegions, snapMetres } from './simplifyRegions.ts';
import type { SharedTopology } from './sharedTopology.ts';

/**
 * How far a vertex may stand off the line that replaces it, in metres: half of the 3.68 m that one CSS pixel covers at zoom 14 and 39.7° N
 * (40,075,017 m · cos 39.7° ÷ 512 ÷ 2¹⁴), which is one pixel of a screen of double density.
 */
export const toleranceMetres = 1.8;

/** What the pipeline makes of the boundaries. */
export interface BuiltRegions {
  regions: RegionCollection;
  border: BorderCollection;
  /** Shapes and border before they were simplified, for the drawing. */
  full: SharedTopology;
}

/** Reads, checks, simplifies, measures, checks again. Throws `DataFaults` with every fault of a stage. */
export function buildRegions(options: { sources: string; out: string }): BuiltRegions {
  const source = readBoundaries(options.sources);
  const borderSource = readBorder(options.sources);
  const records = readRecords(options.out, source);
  assertFaultless(checkShapes(boundaryFile, source.features, dataBox, { joinedMetres: snapMetres }));
  const pieces = borderSource.features.map(({ geometry }) => geometry.coordinates);
  const full = jointTopology(source.features, wholeBorder(pieces, dataBox));
  const built = { ...collections(full, source, borderSource, records), full };
  assertFaultless(outputFaults(built, records.shapes));
  return built;
}

function readRecords(out: string, source: BoundaryFile): { regions: RegionRecord[]; shapes: ShapeRecord[] } {
  const [regionsFile, shapesFile] = ['geo/data/regions.json', 'geo/data/shapes.json'];
  const regions = parseRegionRecords(regionsFile, readJson(join(out, regionsFile)));
  const shapes = parseShapeRecords(shapesFile, readJson(join(out, shapesFile)));
  assertFaultless([...regions.faults, ...shapes.faults]);
  const ids = source.features.map(({ id }) => id);
  assertFaultless(checkRecords(shapesFile, shapes.records, regions.records, ids));
  return { regions: regions.records, shapes: shapes.records };
}

function collections(
  full: SharedTopology,
  source: BoundaryFile,
  borderSource: BorderFile,
  records: { regions: RegionRecord[]; shapes: ShapeRecord[] }
): { regions: RegionCollection; border: BorderCollection } {
  const simplified = simplifyRegions(full, toleranceMetres);
  const origins = new Map(
    source.features.map(({ id, properties: { source, licence } }) => [id, { source, licence }])
  );
  const regions = regionFeatures(simplified, toleranceMetres, { ...records, origins });
  const { status, source: name, licence } = borderSource.features[0]!.properties;
  const border = borderFeatures(simplified, toleranceMetres, { status, source: name, licence });
  return {
    regions: {
      type: 'FeatureCollection',
      bbox: boundsAround(regions.map(({ bbox }) => bbox)),
      features: regions
    },
    border: {
      type: 'FeatureCollection',
      bbox: boundsAround(border.map(({ bbox }) => bbox)),
      features: border
    }
  };
}

function outputFaults({ regions, border }: BuiltRegions, shapes: readonly ShapeRecord[]): Fault[] {
  const areas = new Map(regions.features.map(({ id, properties }) => [id, properties.areaKm2]));
  const measured = regions.features.map(({ id, properties: { region }, geometry }) => ({
    id,
    region,
    geometry
  }));
  return [
    ...checkForm(regions, border),
    ...checkShapes('regions.geojson', regions.features, dataBox),
    ...checkLines('border.geojson', border.features, dataBox),
    ...checkAlong('border.geojson', border.features, measured),
    ...shapes.flatMap((record) => checkArea('regions.geojson', record, areas.get(record.shape) ?? 0))
  ];
}
