import { existsSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Transfer } from './visit.ts';

/** The kinds of a first view's bytes, in the table's order. */
export const kinds = [
  'HTML',
  'CSS',
  'JS before the map',
  'MapLibre',
  'MapLibre worker',
  'other JS',
  'page fonts',
  'glyphs',
  'map data',
  'tiles',
  'other'
] as const;

export type Kind = (typeof kinds)[number];

/**
 * Adds up a visit's transfers by kind, as a host sends them that has gzip alone.
 * @param folder the folder that was served: the `.gz` beside a file is what counts, or the file itself
 * @param html the page: the scripts it names are those it needs before the map
 * @returns bytes and number of requests of each kind
 */
export function bytesByKind(
  folder: string,
  html: string,
  transfers: Transfer[]
): Map<Kind, { bytes: number; requests: number }> {
  const total = new Map(kinds.map((kind) => [kind, { bytes: 0, requests: 0 }]));
  for (const transfer of transfers.filter(({ url }) => url.startsWith('http'))) {
    const path = servedFile(folder, transfer.url);
    const row = total.get(kindOf(path, html, transfer));
    if (!row) continue;
    row.requests += 1;
    row.bytes += transfer.partial ? transfer.length : gzipBytes(path);
  }
  return total;
}

function servedFile(folder: string, url: string): string {
  const path = decodeURIComponent(new URL(url).pathname);
  return join(folder, path.endsWith('/') ? `${path}index.html` : path);
}

function gzipBytes(path: string): number {
  const stored = existsSync(`${path}.gz`) ? `${path}.gz` : path;
  return statSync(stored, { throwIfNoEntry: false })?.size ?? 0;
}

const byExtension: Partial<Record<string, Kind>> = {
  '.html': 'HTML',
  '.css': 'CSS',
  '.woff2': 'page fonts',
  '.pbf': 'glyphs',
  '.geojson': 'map data',
  '.pmtiles': 'tiles'
};

function kindOf(path: string, html: string, { url }: Transfer): Kind {
  const extension = extname(path);
  if (extension !== '.js' && extension !== '.mjs') return byExtension[extension] ?? 'other';
  if (path.includes('maplibre-gl-worker')) return 'MapLibre worker';
  if (isMapLibrary(path)) return 'MapLibre';
  return html.includes(new URL(url).pathname) ? 'JS before the map' : 'other JS';
}

/** The library's chunk has a hash for a name; its size and a class of its own tell it. */
function isMapLibrary(path: string): boolean {
  return statSync(path).size > 400_000 && readFileSync(path, 'utf8').includes('maplibregl-canvas');
}
