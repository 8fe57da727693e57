import fc from 'fast-check';
import { PMTiles, tileIdToZxy } from 'pmtiles';
import { describe, expect, test } from 'vitest';
import { compareArchives } from './compare.ts';
import type { ArchiveTile } from './pmtilesWriter.ts';
import { writeArchive } from './pmtilesWriter.ts';
import { memorySource, readArchive } from './readArchive.ts';

const description = {
  bounds: [44.5, 38.7, 47.5, 40.8] as [number, number, number, number],
  centre: [46, 39.75, 7] as [number, number, number],
  metadata: { name: 'test', vector_layers: [] }
};

function tileAt(tileId: number, data: Uint8Array): ArchiveTile {
  const [z, x, y] = tileIdToZxy(tileId);
  return { z, x, y, data };
}

/** Sets of tiles with gaps, and few contents, so that neighbours and strangers are often equal. */
const tileSets = fc
  .uniqueArray(fc.tuple(fc.integer({ min: 0, max: 4000 }), fc.integer({ min: 0, max: 6 })), {
    selector: ([tileId]) => tileId,
    maxLength: 200
  })
  .map((pairs) => pairs.map(([tileId, content]) => tileAt(tileId, new Uint8Array([content, content, 7]))));

/** Tiles of scattered identifiers and lengths, so that the directory does not compress to little. */
function manyTiles(count: number): ArchiveTile[] {
  let tileId = 0;
  let scattered = 1;
  return Array.from({ length: count }, () => {
    scattered = (Math.imul(scattered, 1664525) + 1013904223) >>> 0;
    tileId += 1 + ((scattered >>> 20) % 5);
    const data = new Uint8Array(4 + ((scattered >>> 8) % 211));
    // Not zeros: those would be of one length once compressed.
    for (let byte = 0; byte < data.length; byte++) data[byte] = Math.imul(scattered, byte + 3) >>> 13;
    return tileAt(tileId, data);
  });
}

function byPlace(tiles: ArchiveTile[]): Map<string, number[]> {
  return new Map(tiles.map(({ z, x, y, data }) => [`${z}/${x}/${y}`, [...data]]));
}

describe('writeArchive', () => {
  test('reads back equal, tile for tile, and nothing else', async () => {
    await fc.assert(
      fc.asyncProperty(tileSets, async (tiles) => {
        const { header, tiles: read } = await readArchive(writeArchive(tiles, description));
        expect(byPlace(read)).toEqual(byPlace(tiles));
        expect(header.numAddressedTiles).toBe(tiles.length);
        expect(header.numTileContents).toBe(new Set(tiles.map(({ data }) => data[0])).size);
      }),
      { numRuns: 60 }
    );
  });

  test('gives the same bytes whatever the order of the tiles', () => {
    const tiles = manyTiles(50);
    expect(
      Buffer.compare(writeArchive(tiles, description), writeArchive([...tiles].reverse(), description))
    ).toBe(0);
  });

  test('writes an empty archive and one of one tile', async () => {
    expect((await readArchive(writeArchive([], description))).tiles).toEqual([]);
    const one = tileAt(0, new Uint8Array([1, 2, 3]));
    expect((await readArchive(writeArchive([one], description))).tiles).toEqual([one]);
  });

  test('splits a large directory into leaves and keeps the root within the first request', async () => {
    const tiles = manyTiles(14_000);
    const archive = writeArchive(tiles, description);
    const reader = new PMTiles(memorySource(archive));
    const header = await reader.getHeader();
    expect(header.leafDirectoryLength).toBeGreaterThan(0);
    expect(header.rootDirectoryOffset + header.rootDirectoryLength).toBeLessThanOrEqual(16_384);
    const { tiles: read } = await readArchive(archive);
    expect(read.length).toBe(tiles.length);
    // Place by place in a loop: a deep comparison of so many tiles takes longer than all the rest.
    const places = byPlace(read);
    expect(
      tiles.filter(({ z, x, y, data }) => String(places.get(`${z}/${x}/${y}`)) !== String([...data]))
    ).toEqual([]);
  }, 30_000);

  test('stores runs of equal tiles once, in one entry', async () => {
    const tiles = Array.from({ length: 10 }, (_, index) => tileAt(5 + index, new Uint8Array([9])));
    const { header } = await readArchive(writeArchive(tiles, description));
    expect([header.numAddressedTiles, header.numTileEntries, header.numTileContents]).toEqual([10, 1, 1]);
  });

  test('says what it holds', async () => {
    const { header, metadata } = await readArchive(
      writeArchive([tileAt(3, new Uint8Array([1]))], description)
    );
    expect(header).toMatchObject({ specVersion: 3, clustered: true, tileType: 1, tileCompression: 2 });
    expect(header).toMatchObject({ internalCompression: 2, minZoom: 1, maxZoom: 1 });
    expect(header).toMatchObject({ minLon: 44.5, minLat: 38.7, maxLon: 47.5, maxLat: 40.8 });
    expect(header).toMatchObject({ centerLon: 46, centerLat: 39.75, centerZoom: 7 });
    expect(metadata).toEqual(description.metadata);
  });

  test('refuses a tile given twice', () => {
    const tile = tileAt(7, new Uint8Array([1]));
    expect(() => writeArchive([tile, { ...tile, data: new Uint8Array([2]) }], description)).toThrow('tile 7');
  });
});

describe('compareArchives', () => {
  const tiles = manyTiles(30);

  test('finds nothing between an archive and itself', async () => {
    const archive = writeArchive(tiles, description);
    expect(await compareArchives(archive, archive)).toEqual([]);
  });

  test('names the tile that changed, the one that is gone, and other metadata', async () => {
    const changed = tiles
      .slice(1)
      .map((tile, index) => (index === 0 ? { ...tile, data: new Uint8Array([1]) } : tile));
    const other = writeArchive(changed, { ...description, metadata: { name: 'other' } });
    const differences = (await compareArchives(writeArchive(tiles, description), other)).join('\n');
    const placeOf = ({ z, x, y }: ArchiveTile): string => `tile ${z}/${x}/${y}`;
    expect(differences).toContain(`${placeOf(tiles[0]!)}: only in the first`);
    expect(differences).toContain(`${placeOf(tiles[1]!)}: ${tiles[1]!.data.length} and 1 bytes`);
    expect(differences).toContain('metadata');
    expect(differences).toContain('header numAddressedTiles: 30 and 29');
  });
});
