import { GeoJSONVT } from '@maplibre/geojson-vt';
import type { GeoJSONVTFeature, GeoJSONVTTile } from '@maplibre/geojson-vt';
import { fromGeojsonVt } from '@maplibre/vt-pbf';
import type { TileFeature, TileLayer } from './feature.ts';
import { mergeTileFeatures } from './mergeTileFeatures.ts';
import type { ArchiveTile } from './pmtilesWriter.ts';

/** Units along a tile's side. */
export const tileExtent = 4096;

export type TilePlace = { z: number; x: number; y: number };

type Slicer = { layer: TileLayer; tile(place: TilePlace): GeoJSONVTTile | null };

/**
 * The tiles of some places, each holding every layer that has something there, encoded as MVT 2. Layers appear in the
 * order given; a place where nothing lies gives no tile.
 */
export function sliceTiles(layers: TileLayer[], places: TilePlace[]): ArchiveTile[] {
  const slicers = layers.map(makeSlicer);
  const tiles: ArchiveTile[] = [];
  for (const place of places) {
    const drawn: Record<string, GeoJSONVTTile> = {};
    for (const { layer, tile } of slicers) {
      if (place.z < layer.minZoom || place.z > layer.maxZoom) continue;
      const sliced = tile(place);
      const features = sliced ? tileFeatures(sliced.features, layer.features, place.z) : [];
      if (sliced && features.length > 0)
        drawn[layer.name] = { ...sliced, features: features as GeoJSONVTTile['features'] };
    }
    if (Object.keys(drawn).length === 0) continue;
    tiles.push({ ...place, data: fromGeojsonVt(drawn, { version: 2, extent: tileExtent }) });
  }
  return tiles;
}

function makeSlicer(layer: TileLayer): Slicer {
  const data: GeoJSON.FeatureCollection = {
    type: 'FeatureCollection',
    features: layer.features.map(({ geometry }, index) => ({
      type: 'Feature',
      geometry,
      properties: { index }
    }))
  };
  const indexOf = (tolerance: number, indexMaxZoom: number): GeoJSONVT =>
    new GeoJSONVT(data, {
      // geojson-vt does not simplify at its own greatest zoom, so that lies one past ours.
      maxZoom: layer.maxZoom + 1,
      indexMaxZoom,
      indexMaxPoints: 0,
      extent: tileExtent,
      buffer: layer.buffer,
      tolerance
    });
  const below = layer.minZoom < layer.maxZoom ? indexOf(layer.tolerance, layer.maxZoom - 1) : undefined;
  const top = indexOf(layer.topTolerance, layer.maxZoom);
  return { layer, tile: ({ z, x, y }) => (z < layer.maxZoom ? (below ?? top) : top).getTile(z, x, y) };
}

function tileFeatures(sliced: GeoJSONVTFeature[], features: TileFeature[], zoom: number): GeoJSONVTFeature[] {
  const drawn = sliced.flatMap((feature) => {
    const source = features[Number(feature.tags?.['index'])];
    return source && source.fromZoom <= zoom ? [{ ...feature, tags: source.properties }] : [];
  });
  return mergeTileFeatures(drawn);
}
