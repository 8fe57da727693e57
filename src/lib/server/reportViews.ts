import reportJson from '#geo/report.json';
import * as v from 'valibot';
import { BoundaryReport, type SharedBorder } from '#lib/data/report.ts';
import type * as views from '#lib/data/views.ts';
import { formatKilometres, formatNumber } from '#lib/i18n/format.ts';
import type { Language } from '#lib/i18n/languages.ts';
import { records, shapes } from './geodata.ts';

const report = v.parse(BoundaryReport, reportJson);

/** A shape as tables name it. Throws for one that `geo/regions.geojson` has not. */
function named(shape: string, lang: Language): views.NamedShape {
  const region = shapes.find((candidate) => candidate.shape === shape)?.region;
  const record = records.find((candidate) => candidate.region === region);
  if (!record) throw new Error(`“${shape}” in geo/report.json is no shape of geo/regions.geojson`);
  return { shape, heading: record.heading[lang] };
}

function pair(
  of: [string, string],
  shared: Pick<SharedBorder, 'sharedVertices' | 'sharedKm' | 'strayVertices'>,
  lang: Language
) {
  return {
    shapes: of.map((shape) => named(shape, lang)),
    sharedVertices: formatNumber(shared.sharedVertices, lang),
    sharedLength: formatKilometres(shared.sharedKm * 1000, lang),
    strayVertices: formatNumber(shared.strayVertices, lang)
  };
}

/** With its sign; within the published range there is no difference. */
function difference(percent: number | null, lang: Language): string | null {
  if (percent === null) return null;
  const sign = percent < 0 ? '−' : percent > 0 ? '+' : '';
  return sign + formatNumber(Math.abs(percent), lang, 1);
}

/** What was measured of the shapes when the geodata were built, figures written out. */
export function reportView(lang: Language): views.ReportView {
  return {
    shapes: report.shapes.map((shape) => ({
      ...named(shape.shape, lang),
      area: formatNumber(shape.areaKm2, lang, 1),
      areaPublished:
        shape.areaPublishedKm2 &&
        [...new Set(shape.areaPublishedKm2)].map((area) => formatNumber(area, lang)).join('–'),
      difference: difference(shape.differencePercent, lang),
      areaNote: shape.areaNote?.[lang] ?? null,
      vertices: formatNumber(shape.vertices, lang),
      tolerance: formatNumber(shape.toleranceMetres, lang, 1),
      displacement: formatNumber(shape.displacementMetres, lang, 1)
    })),
    borders: report.borders.map(({ shapes: both, overlapSquareMetres, gapSquareMetres, ...shared }) => ({
      ...pair(both, shared, lang),
      overlap: formatNumber(overlapSquareMetres, lang),
      gap: formatNumber(gapSquareMetres, lang)
    })),
    inner: report.inner.map(({ inner, outer, outsideSquareMetres, ...shared }) => ({
      ...pair([inner, outer], shared, lang),
      outside: formatNumber(outsideSquareMetres, lang)
    })),
    enclosed: formatNumber(report.enclosedSquareMetres, lang),
    sphere: formatNumber(report.sphereMetres, lang, 1)
  };
}
