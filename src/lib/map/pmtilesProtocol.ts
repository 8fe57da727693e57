import { PMTiles } from 'pmtiles';

/** As much of an archive as a tile request needs. */
export interface Archive {
  getZxy(z: number, x: number, y: number, signal?: AbortSignal): Promise<{ data: ArrayBuffer } | undefined>;
}

type TileLoader = (request: { url: string }, abort: AbortController) => Promise<{ data: ArrayBuffer }>;

const address = /^pmtiles:\/\/(.+)\/(\d+)\/(\d+)\/(\d+)$/;

/**
 * Serves MapLibre's requests for `pmtiles://{archive}/{z}/{x}/{y}`. A tile that the archive does not hold is
 * empty, not an error. An archive that failed is opened afresh at the next request, since a reader of archives
 * remembers its first answer, also a bad one.
 */
export function pmtilesProtocol(open: (url: string) => Archive = (url) => new PMTiles(url)): TileLoader {
  const archives = new Map<string, Archive>();

  return async ({ url }, abort) => {
    const [, file, z, x, y] = address.exec(url) ?? [];
    if (!file) throw new Error(`Not the address of a tile in an archive: ${url}`);
    const archive = archives.get(file) ?? open(file);
    archives.set(file, archive);
    try {
      const tile = await archive.getZxy(Number(z), Number(x), Number(y), abort.signal);
      return { data: tile?.data ?? new ArrayBuffer(0) };
    } catch (error) {
      if (!abort.signal.aborted) archives.delete(file);
      throw error;
    }
  };
}
