import type { Polygon } from 'geojson';
import type { TileFeature, TileProperties } from './feature.ts';
import { metresPerPixel, ringSquareMetres } from './measure.ts';
import type { SourceFeature } from './readCollection.ts';

/** The first zoom of a layer, the zoom from which all its areas are drawn, and what an area must measure before. */
type Sizing = { first: number; all: number; squarePixels: number };

/** Land cover classes in drawing order: what covers more of the land lies below. */
const landcoverOrder = ['farmland', 'grass', 'wood', 'wetland', 'sand', 'ice'] as const;

export type LandcoverClass = (typeof landcoverOrder)[number];

export function landcoverFeatures(areas: SourceFeature<{ class: LandcoverClass }>[]): TileFeature[] {
  const sizing = { first: 6, all: 12, squarePixels: 12 };
  return landcoverOrder.flatMap((landcoverClass) =>
    areas
      .filter(({ properties }) => properties.class === landcoverClass)
      .map((area) => areaFeature(area, { class: landcoverClass }, sizing))
  );
}

export function residentialFeatures(areas: SourceFeature<unknown>[]): TileFeature[] {
  return areas.map((area) => areaFeature(area, {}, { first: 8, all: 11, squarePixels: 6 }));
}

export function waterFeatures(areas: SourceFeature<unknown>[]): TileFeature[] {
  return areas.map((area) => areaFeature(area, {}, { first: 5, all: 12, squarePixels: 3 }));
}

export function parkFeatures(
  areas: SourceFeature<{ class: string; name?: string | undefined }>[],
  namesOf: (name: string) => TileProperties
): TileFeature[] {
  return areas.map((area) => {
    const { class: parkClass, name } = area.properties;
    const sizing = { first: 7, all: 10, squarePixels: 20 };
    return areaFeature(area, { class: parkClass, ...(name && namesOf(name)) }, sizing);
  });
}

function areaFeature(
  area: SourceFeature<unknown>,
  properties: TileProperties,
  { first, all, squarePixels }: Sizing
): TileFeature {
  const geometry = area.geometry as Polygon;
  const squareMetres = ringSquareMetres(geometry.coordinates[0]!);
  let fromZoom = first;
  while (fromZoom < all && squareMetres < squarePixels * metresPerPixel(fromZoom) ** 2) fromZoom++;
  return { geometry, properties, fromZoom };
}
