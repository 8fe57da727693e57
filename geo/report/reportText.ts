import type { BoundaryReport, InnerShape, ShapeReport, SharedBorder } from '#lib/data/report.ts';
import { figure, table } from './table.ts';

const number = (heading: string) => ({ heading, isNumber: true });

/** The report as it is printed. */
export function reportText(file: string, report: BoundaryReport): string {
  const notes = report.shapes.flatMap(({ shape, areaNote }) =>
    areaNote === null ? [] : [`  ${shape}, why the areas differ: ${areaNote.en}`]
  );
  return [
    `Boundary report of ${file}; areas and lengths on a sphere of ${figure(report.sphereMetres, 1)} m`,
    shapeTable(report.shapes),
    ...(notes.length === 0 ? [] : [notes.join('\n')]),
    borderTable(report),
    `All shapes together enclose ${figure(report.enclosedSquareMetres, 0)} m² that none covers.`,
    `Stray: a vertex of one within ${report.nearMetres} m of the other’s edge that is not a vertex of the other too.`
  ].join('\n\n');
}

function shapeTable(shapes: readonly ShapeReport[]): string {
  const columns = [
    { heading: 'shape' },
    ...['area km²', 'published km²', 'difference', 'vertices', 'tolerance m', 'moved at most m'].map(number)
  ];
  return table(
    columns,
    shapes.map((shape) => [
      shape.shape,
      figure(shape.areaKm2, 1),
      shape.areaPublishedKm2 === null ? '—' : rangeOf(shape.areaPublishedKm2),
      shape.differencePercent === null ? '—' : differenceOf(shape.differencePercent),
      figure(shape.vertices, 0),
      figure(shape.toleranceMetres, 1),
      figure(shape.displacementMetres, 1)
    ])
  );
}

function borderTable({ borders, inner }: BoundaryReport): string {
  const columns = [
    { heading: 'two shapes' },
    ...['shared vertices', 'shared km', 'stray'].map(number),
    { heading: 'identical vertices' },
    ...['overlap m²', 'gap m²', 'outside m²'].map(number)
  ];
  const shared = (pair: SharedBorder | InnerShape): string[] => [
    figure(pair.sharedVertices, 0),
    figure(pair.sharedKm, 1),
    figure(pair.strayVertices, 0),
    pair.identicalVertices ? 'yes' : 'NO'
  ];
  return table(columns, [
    ...borders.map((border) => [
      border.shapes.join(' – '),
      ...shared(border),
      figure(border.overlapSquareMetres, 0),
      figure(border.gapSquareMetres, 0)
    ]),
    ...inner.map((pair) => [
      `${pair.inner} in ${pair.outer}`,
      ...shared(pair),
      '',
      '',
      figure(pair.outsideSquareMetres, 0)
    ])
  ]);
}

function rangeOf([low, high]: readonly [number, number]): string {
  return low === high ? figure(low, 0) : `${figure(low, 0)}–${figure(high, 0)}`;
}

function differenceOf(percent: number): string {
  return percent === 0 ? 'none' : `${percent > 0 ? '+' : ''}${figure(percent, 1)} %`;
}
