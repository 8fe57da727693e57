import { inflateSync } from 'node:zlib';

/** A picture of 8 bits a channel: `channels` bytes a pixel, rows from the top. */
export type Picture = { width: number; height: number; channels: number; bytes: Uint8Array };

/** A colour, each part 0–255. */
export type Colour = readonly [red: number, green: number, blue: number];

/**
 * Reads a PNG as browsers write screenshots: 8 bits, RGB or RGBA, not interlaced.
 * @throws Error for any other PNG
 */
export function readPng(png: Buffer): Picture {
  const width = png.readUInt32BE(16);
  const height = png.readUInt32BE(20);
  const [depth, kind, , , interlaced] = png.subarray(24, 29);
  const channels = kind === 6 ? 4 : kind === 2 ? 3 : 0;
  if (depth !== 8 || channels === 0 || interlaced !== 0) throw new Error('not a PNG of a screenshot’s kind');
  const raw = inflateSync(Buffer.concat(imageData(png)));
  return { width, height, channels, bytes: unfilter(raw, width * channels, height, channels) };
}

function imageData(png: Buffer): Buffer[] {
  const parts: Buffer[] = [];
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) {
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT')
      parts.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  }
  return parts;
}

/** Undoes the filter of each row (PNG specification, section 9). */
function unfilter(raw: Uint8Array, stride: number, rows: number, channels: number): Uint8Array {
  const bytes = new Uint8Array(stride * rows);
  for (let row = 0; row < rows; row++) {
    const filter = raw[row * (stride + 1)] ?? 0;
    for (let column = 0; column < stride; column++) {
      const at = row * stride + column;
      const left = column < channels ? 0 : (bytes[at - channels] ?? 0);
      const above = row === 0 ? 0 : (bytes[at - stride] ?? 0);
      const corner = row === 0 || column < channels ? 0 : (bytes[at - stride - channels] ?? 0);
      bytes[at] = (raw[row * (stride + 1) + 1 + column] ?? 0) + predicted(filter, left, above, corner);
    }
  }
  return bytes;
}

function predicted(filter: number, left: number, above: number, corner: number): number {
  if (filter === 1) return left;
  if (filter === 2) return above;
  if (filter === 3) return (left + above) >> 1;
  if (filter !== 4) return 0;
  const [toLeft, toAbove, toCorner] = [
    Math.abs(above - corner),
    Math.abs(left - corner),
    Math.abs(left + above - 2 * corner)
  ];
  if (toLeft <= toAbove && toLeft <= toCorner) return left;
  return toAbove <= toCorner ? above : corner;
}

/** The mean colour of a picture. */
export function meanColour({ channels, bytes, width, height }: Picture): Colour {
  const sums = [0, 0, 0];
  for (let at = 0; at < bytes.length; at += channels) {
    for (const channel of [0, 1, 2]) sums[channel] = (sums[channel] ?? 0) + (bytes[at + channel] ?? 0);
  }
  const [red = 0, green = 0, blue = 0] = sums.map((sum) => sum / (width * height));
  return [red, green, blue];
}

/** How far apart two colours are: the largest difference of a part. */
export function colourDistance(one: Colour, other: Colour): number {
  return Math.max(...one.map((part, index) => Math.abs(part - (other[index] ?? 0))));
}

/** The colour of one pixel, from the top left corner. */
export function colourIn({ width, channels, bytes }: Picture, x: number, y: number): Colour {
  const at = (y * width + x) * channels;
  return [bytes[at] ?? 0, bytes[at + 1] ?? 0, bytes[at + 2] ?? 0];
}
