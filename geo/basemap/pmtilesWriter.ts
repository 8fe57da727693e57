import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { zxyToTileId } from 'pmtiles';

/** One tile: its place in the pyramid and its bytes before compression. */
export type ArchiveTile = { z: number; x: number; y: number; data: Uint8Array };

/** What an archive says of itself. Degrees; `centre` is [lon, lat, zoom]. Zooms are taken from the tiles. */
export type ArchiveDescription = {
  bounds: [west: number, south: number, east: number, north: number];
  centre: [lon: number, lat: number, zoom: number];
  metadata: Record<string, unknown>;
};

type Entry = { tileId: number; offset: number; length: number; runLength: number };

const headerBytes = 127;
/** The specification wants header and root directory within the first 16 KiB, so that one request gets both. */
const rootBytes = 16384 - headerBytes;

/**
 * A PMTiles version 3 archive of MVT tiles (https://github.com/protomaps/PMTiles/blob/main/spec/v3/spec.md): tiles
 * gzipped, in Hilbert order, equal ones stored once. Same tiles, same bytes, whatever the order they come in.
 * Throws when a tile is given twice.
 */
export function writeArchive(tiles: ArchiveTile[], description: ArchiveDescription): Uint8Array {
  const { entries, contents } = layOut(tiles);
  const { root, leaves } = writeDirectories(entries);
  const metadata = gzip(Buffer.from(JSON.stringify(description.metadata)));
  const sections = [root, metadata, leaves, Buffer.concat(contents)];
  const header = writeHeader(sections, description, zoomsOf(tiles), [
    tiles.length,
    entries.length,
    contents.length
  ]);
  return Buffer.concat([header, ...sections]);
}

function layOut(tiles: ArchiveTile[]): { entries: Entry[]; contents: Uint8Array[] } {
  const ordered = tiles
    .map(({ z, x, y, data }) => ({ tileId: zxyToTileId(z, x, y), data }))
    .sort((a, b) => a.tileId - b.tileId);
  const stored = new Map<string, { offset: number; length: number }>();
  const contents: Uint8Array[] = [];
  const entries: Entry[] = [];
  let end = 0;
  for (const { tileId, data } of ordered) {
    const digest = createHash('sha256').update(data).digest('base64');
    let place = stored.get(digest);
    if (!place) {
      const content = gzip(data);
      contents.push(content);
      place = { offset: end, length: content.length };
      stored.set(digest, place);
      end += content.length;
    }
    const last = entries.at(-1);
    const next = last ? last.tileId + last.runLength : 0;
    if (last && tileId < next) throw new Error(`tile ${tileId} is given twice`);
    if (last && tileId === next && last.offset === place.offset) last.runLength++;
    else entries.push({ tileId, ...place, runLength: 1 });
  }
  return { entries, contents };
}

/** One root directory if it fits; else leaves of equal size, doubled until their directory does. */
function writeDirectories(entries: Entry[]): { root: Buffer; leaves: Buffer } {
  const whole = writeDirectory(entries);
  if (whole.length <= rootBytes) return { root: whole, leaves: Buffer.alloc(0) };
  for (let perLeaf = 1024; ; perLeaf *= 2) {
    const leaves: Buffer[] = [];
    const pointers: Entry[] = [];
    let offset = 0;
    for (let start = 0; start < entries.length; start += perLeaf) {
      const leaf = writeDirectory(entries.slice(start, start + perLeaf));
      pointers.push({ tileId: entries[start]!.tileId, offset, length: leaf.length, runLength: 0 });
      leaves.push(leaf);
      offset += leaf.length;
    }
    const root = writeDirectory(pointers);
    if (root.length <= rootBytes) return { root, leaves: Buffer.concat(leaves) };
  }
}

/** Column by column: identifiers as differences, run lengths, lengths, offsets (0: right after the one before). */
function writeDirectory(entries: Entry[]): Buffer {
  const numbers = [
    entries.length,
    ...entries.map(({ tileId }, index) => tileId - (entries[index - 1]?.tileId ?? 0)),
    ...entries.map(({ runLength }) => runLength),
    ...entries.map(({ length }) => length),
    ...entries.map(({ offset }, index) => {
      const before = entries[index - 1];
      return before && offset === before.offset + before.length ? 0 : offset + 1;
    })
  ];
  return gzip(Buffer.from(numbers.flatMap(varint)));
}

function varint(value: number): number[] {
  const bytes: number[] = [];
  // Division, not shifts: a tile identifier passes 32 bits from zoom 16 on.
  for (; value >= 128; value = Math.floor(value / 128)) bytes.push((value % 128) + 128);
  return [...bytes, value];
}

function writeHeader(
  sections: Uint8Array[],
  { bounds, centre }: ArchiveDescription,
  [minZoom, maxZoom]: [number, number],
  counts: number[]
): Buffer {
  const header = Buffer.alloc(headerBytes);
  header.write('PMTiles', 'latin1');
  header.writeUInt8(3, 7);
  let offset = headerBytes;
  sections.forEach((section, index) => {
    header.writeBigUInt64LE(BigInt(offset), 8 + 16 * index);
    header.writeBigUInt64LE(BigInt(section.length), 16 + 16 * index);
    offset += section.length;
  });
  counts.forEach((count, index) => header.writeBigUInt64LE(BigInt(count), 72 + 8 * index));
  const [clustered, gzipped, vectorTiles] = [1, 2, 1];
  header.set([clustered, gzipped, gzipped, vectorTiles, minZoom, maxZoom], 96);
  bounds.forEach((degrees, index) => header.writeInt32LE(Math.round(degrees * 1e7), 102 + 4 * index));
  header.writeUInt8(centre[2], 118);
  header.writeInt32LE(Math.round(centre[0] * 1e7), 119);
  header.writeInt32LE(Math.round(centre[1] * 1e7), 123);
  return header;
}

function zoomsOf(tiles: ArchiveTile[]): [number, number] {
  let least = Infinity;
  let most = 0;
  for (const { z } of tiles) {
    least = Math.min(least, z);
    most = Math.max(most, z);
  }
  return [Math.min(least, most), most];
}

function gzip(data: Uint8Array): Buffer {
  const bytes = gzipSync(data, { level: 9 });
  // zlib names the operating system it was built for (byte 9); 255, "unknown", is the same everywhere.
  bytes[9] = 255;
  return bytes;
}
