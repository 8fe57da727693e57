import { readFile } from 'node:fs/promises';
import { PMTiles, tileIdToZxy } from 'pmtiles';
import type { Header, Source } from 'pmtiles';
import type { ArchiveTile } from './pmtilesWriter.ts';

/** A PMTiles archive read whole: header, metadata, and every addressed tile, decompressed, in Hilbert order. */
export type Archive = { header: Header; metadata: unknown; tiles: ArchiveTile[] };

/** Reads a whole archive by the `pmtiles` reader, from a path or from bytes. */
export async function readArchive(archive: string | Uint8Array): Promise<Archive> {
  const bytes = typeof archive === 'string' ? await readFile(archive) : archive;
  const reader = new PMTiles(memorySource(bytes));
  const header = await reader.getHeader();
  const tiles: ArchiveTile[] = [];
  for (const tileId of await tileIds(reader, header)) {
    const [z, x, y] = tileIdToZxy(tileId);
    const tile = await reader.getZxy(z, x, y);
    if (!tile) throw new Error(`tile ${z}/${x}/${y} is in the directory but cannot be read`);
    tiles.push({ z, x, y, data: new Uint8Array(tile.data) });
  }
  return { header, metadata: await reader.getMetadata(), tiles };
}

async function tileIds(reader: PMTiles, header: Header): Promise<number[]> {
  const ids: number[] = [];
  const walk = async (offset: number, length: number): Promise<void> => {
    for (const entry of await reader.cache.getDirectory(reader.source, offset, length, header)) {
      if (entry.runLength === 0) await walk(header.leafDirectoryOffset + entry.offset, entry.length);
      for (let run = 0; run < entry.runLength; run++) ids.push(entry.tileId + run);
    }
  };
  await walk(header.rootDirectoryOffset, header.rootDirectoryLength);
  return ids;
}

/** An archive in memory, as the `pmtiles` reader takes it. */
export function memorySource(bytes: Uint8Array): Source {
  return {
    getKey: () => 'memory',
    getBytes: (offset, length) =>
      Promise.resolve({ data: new Uint8Array(bytes.subarray(offset, offset + length)).buffer })
  };
}
