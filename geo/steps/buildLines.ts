import { join } from 'node:path';
import type { LineCollection, Origins } from '#lib/data/line.ts';
import type { Position } from '#lib/data/region.ts';
import { adminStrands, type AdminLine } from './adminStrands.ts';
import type { BuiltRegions } from './buildRegions.ts';
import { drawnChains, type DrawnEdge } from './drawnEdges.ts';
import { edgeOrigin, sameLineMetres, type EdgeOrigin, type OriginEvidence } from './edgeOrigin.ts';
import { assertFaultless, vertexPlace, type Fault } from './fault.ts';
import { lineCollection, type DrawnRun } from './lineFeatures.ts';
import { linesOf, type MeasuredShape } from './measure.ts';
import { checkLineForm, checkOrigins, parseOrigins } from './originRecords.ts';
import { leastRunMetres, originRuns } from './originRuns.ts';
import { readAdminLines, readAghdam2020, readJson } from './readSources.ts';
import { lachinSalient, partEdges } from './salient.ts';
import { segmentTree } from './segmentTree.ts';

const file = 'lines.geojson';
const originsFile = 'geo/data/origins.json';

/**
 * Makes `geo/lines.geojson`: every edge of shapes and border once, in lines that are cut where the origin changes. `data` is the project's
 * root, where `geo/data` is read. Throws `DataFaults`.
 */
export function buildLines(options: { sources: string; data: string }, built: BuiltRegions): LineCollection {
  const { origins, faults } = parseOrigins(originsFile, readJson(join(options.data, originsFile)));
  assertFaultless(faults);
  const shapes = built.regions.features.map(({ id, properties: { region }, geometry }) => ({
    id,
    region,
    geometry
  }));
  const border = built.border.features.flatMap(({ geometry }) => linesOf(geometry));
  const evidence = evidenceOf(readAdminLines(options.sources), options.data, shapes);
  const lines = linesWithOrigin(shapes, border, evidence, origins);
  assertFaultless([...checkLineForm(file, lines), ...checkOrigins(file, lines, origins)]);
  return lines;
}

function linesWithOrigin(
  shapes: readonly MeasuredShape[],
  border: readonly Position[][],
  evidence: OriginEvidence,
  origins: Origins
): LineCollection {
  const regionOf = new Map(shapes.map(({ id, region }) => [id, region]));
  const isCertain = (origin: string): boolean => origins[origin]?.certainty === 'certain';
  const faults: Fault[] = [];
  const runs = drawnChains(shapes, border).flatMap((chain): DrawnRun[] => {
    const found = chain.edges.map((edge) => edgeOrigin(edge, evidence));
    faults.push(...chain.edges.filter((_, index) => found[index] === undefined).map(unexplained));
    const known = found.filter((origin): origin is EdgeOrigin => origin !== undefined);
    if (known.length < found.length) return [];
    const { shapes: ids, isBorder } = chain.edges[0]!;
    const regions = [...new Set(ids.map((id) => regionOf.get(id)!))].sort();
    return originRuns(chain, known, isCertain, leastRunMetres).map((run) => ({
      ...run,
      shapes: ids,
      regions,
      isBorder
    }));
  });
  assertFaultless(faults);
  return lineCollection(runs, (origin) => origins[origin]?.certainty ?? 'uncertain');
}

function unexplained({ ends: [start], shapes }: DrawnEdge): Fault {
  return {
    file,
    feature: shapes.join(' ') || 'border',
    place: vertexPlace('edge', 0, 0, start),
    expected: `a line of OpenStreetMap of August 2021 within ${sameLineMetres} m, or a filling that the sources tell of`
  };
}

function evidenceOf(
  lines: readonly AdminLine[],
  data: string,
  shapes: readonly MeasuredShape[]
): OriginEvidence {
  const lachin = shapes.find(({ id }) => id === 'lachin');
  const salients = lachin === undefined ? [] : partEdges(linesOf(lachin.geometry)[0]!, lines, lachinSalient);
  if (salients.length !== 1) {
    const expected = `one line across the shape that cuts off ${lachinSalient.km2} km² around ${lachinSalient.place.join(',')}, not ${salients.length}`;
    assertFaultless([{ file, feature: 'lachin', place: 'salient', expected }]);
  }
  const aghdam2020 = segmentTree([readAghdam2020(data)])!;
  return { strands: adminStrands(lines), aghdam2020, salient: salients[0]! };
}
