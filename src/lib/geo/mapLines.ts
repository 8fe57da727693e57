import type { Feature, FeatureCollection, LineString } from 'geojson';
import type { LineCollection, LineFeature } from '../data/line.ts';
import type { BorderCollection } from '../data/region.ts';

/** What a line of the map carries. */
export interface MapLineProperties {
  /** Its id in `geo/lines.geojson`. */
  line: string;
  /** The shape of whose edge it is here, and that shape's region; absent on a stretch of border along no region. */
  region?: string;
  shape?: string;
  certainty: LineFeature['properties']['certainty'];
  /** On one feature of each stretch of the state border. */
  border?: true;
}

/**
 * The drawn lines as the map wants them: one feature for each shape that has a line as its edge, since a shape's lines
 * are coloured and lit up with it. `regionOf`: a shape's region.
 */
export function mapLines(
  { features }: Pick<LineCollection, 'features'>,
  regionOf: (shape: string) => string
): FeatureCollection<LineString, MapLineProperties> {
  return {
    type: 'FeatureCollection',
    features: features.flatMap(({ id, geometry, properties: { shapes, certainty, kind } }) => {
      const bearers = shapes.length > 0 ? shapes : [undefined];
      return bearers.map((shape, index): Feature<LineString, MapLineProperties> => ({
        type: 'Feature',
        geometry,
        properties: {
          line: id,
          ...(shape !== undefined && { shape, region: regionOf(shape) }),
          certainty,
          ...(kind === 'state-border' && index === 0 && { border: true as const })
        }
      }));
    })
  };
}

/** What a line carries that words run along. */
export interface WordLineProperties {
  kind: Exclude<LineFeature['properties']['kind'], 'region-edge'>;
}

/**
 * The lines that words run along, `simplify` applied to each: words cannot follow every bend of a line on a ridge, and a few vertices
 * are soon fetched. The state border comes whole: in the stretches of `geo/lines.geojson` fewer words find room.
 */
export function wordLines(
  border: Pick<BorderCollection, 'features'>,
  { features }: Pick<LineCollection, 'features'>,
  simplify: (line: LineString) => LineString
): FeatureCollection<LineString, WordLineProperties> {
  const feature = (
    kind: WordLineProperties['kind'],
    line: LineString
  ): Feature<LineString, WordLineProperties> => ({
    type: 'Feature',
    geometry: simplify(line),
    properties: { kind }
  });
  const former = features.filter(({ properties }) => properties.kind === 'former-oblast-edge');
  return {
    type: 'FeatureCollection',
    features: [
      ...border.features.map(({ geometry }) => feature('state-border', geometry)),
      ...former.map(({ geometry }) => feature('former-oblast-edge', geometry))
    ]
  };
}
