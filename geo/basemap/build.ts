import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildGlyphs } from '../glyphs/build.ts';
import { box } from './box.ts';
import { checkArchive } from './checkArchive.ts';
import type { TileLayer } from './feature.ts';
import { boxLayers, maxZoom, worldLayers, worldMaxZoom } from './layers.ts';
import { localNames } from './localNames.ts';
import { describeLayers } from './metadata.ts';
import { namesIn } from './namesIn.ts';
import type { ArchiveTile } from './pmtilesWriter.ts';
import { writeArchive } from './pmtilesWriter.ts';
import { sliceTiles } from './sliceTiles.ts';
import { boxPlaces, worldPlaces } from './tilePlaces.ts';

/** The edges of the Web Mercator world, in degrees. */
const worldBounds: [number, number, number, number] = [-180, -85.051129, 180, 85.051129];

/** The zoom at which the data box fills a laptop's window. */
const centreZoom = 7;

/**
 * Builds the basemap below the project root `out`: `public/basemap.pmtiles` and `public/glyphs`, from the geodata
 * sources in the folder `sources` and the project's `geo/places.geojson` and `geo/data/labels.json`. Throws, with all
 * faults, when a source or the written archive is not as expected or a name holds a character without glyph.
 */
export async function build({ sources, out }: { sources: string; out: string }): Promise<void> {
  const world = await worldLayers(out);
  const data = await boxLayers(sources, out, localNames);
  const layers = [...world, ...data];
  const archive = writeArchive([...sliceWorld(world, data), ...sliceBox(data)], {
    bounds: worldBounds,
    centre: [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2, centreZoom],
    metadata: describeLayers(layers)
  });
  const faults = await checkArchive(archive, layers);
  if (faults.length > 0) throw new Error(['basemap.pmtiles:', ...faults].join('\n  '));
  await buildGlyphs({ out, texts: namesIn(layers) });
  await mkdir(join(out, 'public'), { recursive: true });
  await writeFile(join(out, 'public/basemap.pmtiles'), archive);
}

/** Zooms 0 to 5 of the whole world; at 5 the tiles that touch the box hold its data too. */
function sliceWorld(world: TileLayer[], data: TileLayer[]): ArchiveTile[] {
  const zooms = Array.from({ length: worldMaxZoom + 1 }, (_, zoom) => zoom);
  return sliceTiles([...world, ...data], zooms.flatMap(worldPlaces));
}

/** The zooms past the world's, of the data box alone. */
function sliceBox(data: TileLayer[]): ArchiveTile[] {
  const zooms = Array.from({ length: maxZoom - worldMaxZoom }, (_, index) => worldMaxZoom + 1 + index);
  return sliceTiles(data, zooms.flatMap(boxPlaces));
}
