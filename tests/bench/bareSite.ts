import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { FeatureCollection } from 'geojson';
import { PMTiles, type RangeResponse, type Source } from 'pmtiles';
import { build } from 'vite';
import { compressFolder } from '../../src/cli/compressFolder.ts';
import type { ShapeProperties } from '../../src/lib/data/region.ts';
import { dataBox } from '../../src/lib/geo/box.ts';
import { buildStyle } from '../../src/lib/map/style.ts';

/**
 * A folder that shows the built site and lets a bare page stand beside it, so that one server serves both.
 * @returns the folder
 */
export function shadowFolder(buildFolder: string): string {
  const folder = resolve('test-results/bench');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(buildFolder)) symlinkSync(resolve(buildFolder, name), join(folder, name));
  return folder;
}

/**
 * Builds the bare MapLibre page into `bare/` of a folder: the same archive, glyphs, geodata and layers.
 * @param origin where the folder is served, without a slash at its end
 */
export async function buildBarePage(folder: string, origin: string): Promise<void> {
  await build({
    root: resolve('tests/bench/bare'),
    configFile: false,
    base: '/bare/',
    logLevel: 'warn',
    publicDir: false,
    define: { bareStyle: JSON.stringify(await bareStyle(origin)) },
    build: {
      outDir: join(folder, 'bare'),
      emptyOutDir: true,
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 2000
    }
  });
  copyFileSync('geo/regions.geojson', join(folder, 'bare', 'regions.geojson'));
  await compressFolder(join(folder, 'bare'));
}

async function bareStyle(origin: string): Promise<StyleSpecification> {
  const collection = JSON.parse(readFileSync('geo/regions.geojson', 'utf8')) as FeatureCollection;
  const shapes = collection.features.map((feature) => feature.properties as ShapeProperties);
  const regions = [...new Set(shapes.map(({ region }) => region))];
  const principal = regions.flatMap((region) => shapes.find((shape) => shape.region === region) ?? []);
  return buildStyle({
    theme: 'light',
    lang: 'fr',
    archiveUrl: `${origin}/basemap.pmtiles`,
    archiveMaxZoom: (await new PMTiles(fileSource('public/basemap.pmtiles')).getHeader()).maxZoom,
    glyphsUrl: `${origin}/glyphs/{fontstack}/{range}.pbf`,
    regions: { url: `${origin}/bare/regions.geojson` },
    lines: { url: `${origin}/lines.geojson` },
    wordLines: { url: `${origin}/words.geojson` },
    shapes: { principal, context: shapes.filter((shape) => !principal.includes(shape)) },
    headings: Object.fromEntries(regions.map((region) => [region, region])),
    words: {
      notDelimited: 'frontière non délimitée',
      formerOblast: 'ancien oblast',
      dataEnd: 'fin des données'
    },
    box: dataBox
  });
}

function fileSource(path: string): Source {
  const bytes = readFileSync(path);
  return {
    getKey: () => path,
    getBytes: (offset, length): Promise<RangeResponse> => {
      const part = new Uint8Array(bytes.subarray(offset, offset + length));
      return Promise.resolve({ data: part.buffer });
    }
  };
}
