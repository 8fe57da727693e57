import { readdir, readFile, stat, utimes, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { compressible } from './contentTypes.ts';

const brotli = promisify(brotliCompress);
const deflate = promisify(gzip);

/** Smaller files fit one packet anyway. */
const smallestBytes = 1024;
/**
 * Of 11. The two highest take several times as long over hundreds of pages, and everybody who starts the site
 * waits for them.
 */
const brotliQuality = 9;
/** As many files at once as node's thread pool works on by default. */
const atOnce = 4;

/** What compressing a folder came to; bytes of the compressed files alone. */
export type Compressed = { files: number; plainBytes: number; brotliBytes: number; gzipBytes: number };

/**
 * Writes a `.br` and a `.gz` beside every file of a folder that shrinks by it. The
 * adapter's own `precompress` leaves out .geojson, .mjs and .pbf, which are most of a map's bytes.
 * @param folder the published folder, searched to its depth
 */
export async function compressFolder(folder: string): Promise<Compressed> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() && compressible.has(extname(entry.name)) && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name));
  const total: Compressed = { files: 0, plainBytes: 0, brotliBytes: 0, gzipBytes: 0 };
  const worker = async (): Promise<void> => {
    for (let path = paths.pop(); path !== undefined; path = paths.pop()) await compressFile(path, total);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return total;
}

async function compressFile(path: string, total: Compressed): Promise<void> {
  const plain = await readFile(path);
  if (plain.length < smallestBytes) return;
  const [small, smaller] = await Promise.all([
    deflate(plain, { level: constants.Z_BEST_COMPRESSION }),
    brotli(plain, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: brotliQuality,
        [constants.BROTLI_PARAM_SIZE_HINT]: plain.length
      }
    })
  ]);
  if (small.length >= plain.length) return;
  const { atime, mtime } = await stat(path);
  for (const [ending, content] of [['.gz', small] as const, ['.br', smaller] as const]) {
    await writeFile(path + ending, content);
    // One day of change for all variants: clients compare it when they ask for a part.
    await utimes(path + ending, atime, mtime);
  }
  total.files += 1;
  total.plainBytes += plain.length;
  total.gzipBytes += small.length;
  total.brotliBytes += smaller.length;
}
