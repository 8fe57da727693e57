import type { Feature, FeatureCollection, LineString } from 'geojson';
import type { LineCollection, LineFeature } from '../data/line.ts';

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
  /** On one feature of each stretch that follows the edge of the former oblast. */
  former?: true;
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
          ...(kind === 'state-border' && index === 0 && { border: true as const }),
          ...(kind === 'former-oblast-edge' && index === 0 && { former: true as const })
        }
      }));
    })
  };
}
