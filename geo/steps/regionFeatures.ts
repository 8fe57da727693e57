import type { Polygon } from 'geojson';
import type { Bounds, BorderFeature, Position, RegionFeature, RegionRecord } from '#lib/data/region.ts';
import { sharedEdges } from './edges.ts';
import { labelPoint } from './labelPoint.ts';
import {
  areaKm2,
  boundsOf,
  edgesMetres,
  lineEdges,
  linesOf,
  neighboursOf,
  type MeasuredShape
} from './measure.ts';
import type { ShapeRecord } from './shapeRecords.ts';
import { borderName, type Simplified } from './simplifyRegions.ts';

/** What the sources say of a line's origin. */
export interface Origin {
  source: string;
  licence: string;
}

/** The features of `geo/regions.geojson`: geometry, what is measured, what is said by hand, what the region is. */
export function regionFeatures(
  simplified: Simplified,
  toleranceMetres: number,
  records: {
    regions: readonly RegionRecord[];
    shapes: readonly ShapeRecord[];
    origins: ReadonlyMap<string, Origin>;
  }
): RegionFeature[] {
  const shapes = records.shapes.map((record): MeasuredShape => ({
    id: record.shape,
    region: record.region,
    geometry: found(simplified.shapes.get(record.shape), record.shape)
  }));
  const border = simplified.border.flatMap(linesOf);
  const features = records.shapes.map((record, index): RegionFeature => {
    const { country, kind, iso, wikidata, heading, names } = found(
      records.regions.find(({ region }) => region === record.region),
      record.region
    );
    const shape = shapes[index]!;
    const { areaInputKm2: _area, legend: _legend, ...said } = record;
    const measured = {
      ...measures(shape, shapes, border),
      toleranceMetres,
      displacementMetres: upToTenth(simplified.displacement.get(record.shape) ?? 0)
    };
    const origin = found(records.origins.get(record.shape), record.shape);
    return {
      type: 'Feature',
      id: record.shape,
      bbox: measured.bbox,
      properties: { ...said, ...origin, ...measured, country, kind, iso, wikidata, heading, names },
      geometry: { type: 'Polygon', coordinates: linesOf(shape.geometry) }
    };
  });
  const order = new Map(records.regions.map(({ region, order }) => [region, order]));
  const rank = ({ properties }: RegionFeature): number => order.get(properties.region) ?? 0;
  return features.sort((a, b) => rank(a) - rank(b) || (a.id < b.id ? -1 : 1));
}

function measures(shape: MeasuredShape, shapes: readonly MeasuredShape[], border: readonly Position[][]) {
  return {
    areaKm2: areaKm2(shape.geometry),
    bbox: boundsOf(shape.geometry),
    labelPoint: labelPoint(shape.geometry),
    neighbours: neighboursOf(shape, shapes),
    stateBorderMetres: edgesMetres(sharedEdges(linesOf(shape.geometry), border)),
    vertices: distinctVertices(shape.geometry)
  };
}

/** Vertices of all rings, the repeated last one of each not counted. */
function distinctVertices(geometry: Polygon): number {
  return geometry.coordinates.reduce((sum, ring) => sum + ring.length - 1, 0);
}

/** The features of `geo/border.geojson`, the longest first. */
export function borderFeatures(
  simplified: Simplified,
  toleranceMetres: number,
  origin: Origin & { status: string }
): BorderFeature[] {
  const features = simplified.border.map((geometry, index): BorderFeature => {
    const line = geometry.coordinates as Position[];
    return {
      type: 'Feature',
      id: '',
      bbox: boundsOf(geometry),
      properties: {
        between: 'AM-AZ',
        ...origin,
        metres: edgesMetres(lineEdges(line)),
        toleranceMetres,
        displacementMetres: upToTenth(simplified.displacement.get(borderName(index)) ?? 0),
        vertices: line.length
      },
      geometry: { type: 'LineString', coordinates: line }
    };
  });
  const longestFirst = features.sort((a, b) => b.properties.metres - a.properties.metres);
  return longestFirst.map((feature, index) => ({ ...feature, id: `border-${index + 1}` }));
}

/** The box around several boxes; at least one is needed. */
export function boundsAround(all: readonly Bounds[]): Bounds {
  return [
    Math.min(...all.map(([west]) => west)),
    Math.min(...all.map(([, south]) => south)),
    Math.max(...all.map(([, , east]) => east)),
    Math.max(...all.map(([, , , north]) => north))
  ];
}

// Up, not to the nearest: a displacement is a bound, and a rounded bound must still hold.
function upToTenth(metres: number): number {
  return Math.ceil(metres * 10) / 10;
}

function found<T>(value: T | undefined, name: string): T {
  if (value === undefined) throw new Error(`Nothing is known of ${name}`);
  return value;
}
