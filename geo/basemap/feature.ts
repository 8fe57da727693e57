import type { Geometry } from 'geojson';

/** What a tile feature says of itself. Values of one kind per key, so that a style's filters stay simple. */
export type TileProperties = Record<string, string | number>;

/** A feature on its way into the tiles: `fromZoom` is the first zoom that draws it. */
export type TileFeature = { geometry: Geometry; properties: TileProperties; fromZoom: number };

/**
 * One layer of the tiles. `features` are in drawing order (the last on top).
 * `tolerance` simplifies, in 4096ths of a tile (an eighth of a CSS pixel each); `topTolerance` does so at `maxZoom`,
 * which is drawn enlarged. `buffer` is how far, in the same unit, geometry reaches past the tile's edge.
 */
export type TileLayer = {
  name: string;
  minZoom: number;
  maxZoom: number;
  tolerance: number;
  topTolerance: number;
  buffer: number;
  features: TileFeature[];
};
