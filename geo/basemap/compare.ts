import type { Header } from 'pmtiles';
import type { Archive } from './readArchive.ts';
import { readArchive } from './readArchive.ts';

/** Fields of a header that say what an archive holds, not where its sections fell after compression. */
const headerFields = [
  'specVersion',
  'numAddressedTiles',
  'numTileEntries',
  'numTileContents',
  'clustered',
  'internalCompression',
  'tileCompression',
  'tileType',
  'minZoom',
  'maxZoom',
  'minLon',
  'minLat',
  'maxLon',
  'maxLat',
  'centerZoom',
  'centerLon',
  'centerLat'
] as const satisfies (keyof Header)[];

/**
 * What differs between two archives (paths or bytes), one line per difference, none when they are the same: header
 * fields, metadata, and tile for tile once decompressed. Another zlib may compress to other bytes; that is no difference.
 */
export async function compareArchives(a: string | Uint8Array, b: string | Uint8Array): Promise<string[]> {
  const [left, right] = await Promise.all([readArchive(a), readArchive(b)]);
  return [...compareHeaders(left, right), ...compareMetadata(left, right), ...compareTiles(left, right)];
}

function compareHeaders({ header: left }: Archive, { header: right }: Archive): string[] {
  return headerFields
    .filter((field) => left[field] !== right[field])
    .map((field) => `header ${field}: ${left[field]} and ${right[field]}`);
}

function compareMetadata({ metadata: left }: Archive, { metadata: right }: Archive): string[] {
  return JSON.stringify(left) === JSON.stringify(right) ? [] : ['metadata: not the same'];
}

function compareTiles(left: Archive, right: Archive): string[] {
  const rest = tilesByPlace(right);
  const differences: string[] = [];
  for (const [place, data] of tilesByPlace(left)) {
    const other = rest.get(place);
    rest.delete(place);
    if (!other) differences.push(`tile ${place}: only in the first`);
    else if (Buffer.compare(data, other) !== 0)
      differences.push(`tile ${place}: ${data.length} and ${other.length} bytes, not the same`);
  }
  return [...differences, ...[...rest.keys()].map((place) => `tile ${place}: only in the second`)];
}

function tilesByPlace({ tiles }: Archive): Map<string, Uint8Array> {
  return new Map(tiles.map(({ z, x, y, data }) => [`${z}/${x}/${y}`, data]));
}
