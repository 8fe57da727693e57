const byExtension: Record<string, string> = {
  '.bib': 'application/x-bibtex; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.geojson': 'application/geo+json',
  '.gif': 'image/gif',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.jsonl': 'application/jsonl',
  '.jsonld': 'application/ld+json',
  '.map': 'application/json',
  '.md': 'text/markdown; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.pbf': 'application/x-protobuf',
  '.pdf': 'application/pdf',
  '.pmtiles': 'application/octet-stream',
  '.png': 'image/png',
  '.ris': 'application/x-research-info-systems; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml'
};

/**
 * The media type of a file.
 * @param extension with its dot, as `path.extname` gives it
 * @returns the type, `application/octet-stream` where the extension is not known
 */
export function contentType(extension: string): string {
  return byExtension[extension.toLowerCase()] ?? 'application/octet-stream';
}

/** Extensions of files that shrink when compressed; pictures, woff2 and the tile archive are compressed already. */
export const compressible: ReadonlySet<string> = new Set([
  '.css',
  '.csv',
  '.geojson',
  '.html',
  '.js',
  '.json',
  '.jsonl',
  '.jsonld',
  '.map',
  '.mjs',
  '.pbf',
  '.svg',
  '.txt',
  '.wasm',
  '.webmanifest',
  '.xml'
]);
