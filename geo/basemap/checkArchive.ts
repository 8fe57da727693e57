import { VectorTile } from '@mapbox/vector-tile';
import { PbfReader } from 'pbf';
import type { TileLayer } from './feature.ts';
import type { ArchiveTile } from './pmtilesWriter.ts';
import { readArchive } from './readArchive.ts';
import { tileExtent } from './sliceTiles.ts';

/** A tile of more bytes than this, uncompressed, is slow to parse on a phone. */
const mostTileBytes = 250_000;

/** Rounding may carry a position this far past a layer's buffer. */
const roundingUnits = 1;

type Found = Map<string, Set<number>>;

/**
 * The faults of a written archive, one line each, read back by the `pmtiles` reader and decoded: a tile too large, a
 * layer it does not know, or a position past the layer's buffer; a layer that is at none of the tiles of a zoom
 * it should be drawn at.
 */
export async function checkArchive(archive: string | Uint8Array, layers: TileLayer[]): Promise<string[]> {
  const { tiles } = await readArchive(archive);
  const found: Found = new Map();
  return [...tiles.flatMap((tile) => checkTile(tile, layers, found)), ...checkPresence(layers, found)];
}

function checkTile({ z, x, y, data }: ArchiveTile, layers: TileLayer[], found: Found): string[] {
  const place = `tile ${z}/${x}/${y}`;
  const faults: string[] = [];
  if (data.length > mostTileBytes)
    faults.push(`${place}: ${data.length} bytes, expected at most ${mostTileBytes}`);
  for (const [name, layer] of Object.entries(new VectorTile(new PbfReader(data)).layers)) {
    const buffers = layers.filter((known) => known.name === name).map(({ buffer }) => buffer);
    if (buffers.length === 0) faults.push(`${place}: unknown layer ${name}`);
    found.set(name, (found.get(name) ?? new Set()).add(z));
    const reach = Math.max(...buffers) + roundingUnits;
    for (let index = 0; index < layer.length; index++)
      for (const part of layer.feature(index).loadGeometry())
        for (const { x: across, y: down } of part)
          if (Math.min(across, down) < -reach || Math.max(across, down) > tileExtent + reach)
            faults.push(
              `${place} ${name} feature ${index}: ${across},${down} is past the buffer of ${reach}`
            );
  }
  return faults;
}

/** A layer is missed at a zoom when one of its features begins no later than that zoom and no tile holds the layer. */
function checkPresence(layers: TileLayer[], found: Found): string[] {
  return layers.flatMap(({ name, minZoom, maxZoom, features }) => {
    const first = features.reduce((least, { fromZoom }) => Math.min(least, fromZoom), Infinity);
    const zooms = Array.from({ length: maxZoom - minZoom + 1 }, (_, index) => minZoom + index);
    return zooms
      .filter((zoom) => zoom >= first && !found.get(name)?.has(zoom))
      .map((zoom) => `layer ${name}: in no tile of zoom ${zoom}`);
  });
}
