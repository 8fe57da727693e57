import { encode } from 'uqr';

/** A QR code as a drawing: `path` is an SVG path in a box of `size` × `size`, with the quiet zone that readers need around it. */
export interface QrCode {
  size: number;
  path: string;
}

/** Modules of white on each side: what ISO/IEC 18004 wants. */
const quietZone = 4;

/** The dark stretches of a row as rectangles one module high. */
function rowPath(row: readonly boolean[], y: number): string {
  let path = '';
  for (let x = 0; x < row.length; x += 1) {
    if (!row[x]) continue;
    const start = x;
    while (row[x + 1]) x += 1;
    path += `M${start} ${y}h${x + 1 - start}v1h${start - x - 1}z`;
  }
  return path;
}

/** A text as a QR code that is still read with a seventh of it lost (level M). @throws RangeError for texts of more than some two thousand letters */
export function qrCode(text: string): QrCode {
  const { data, size } = encode(text, { ecc: 'M', border: quietZone });
  return { size, path: data.map(rowPath).join('') };
}

/** The same as an SVG document of its own, black on white, a print's width when a program asks for none. */
export function qrSvg(text: string): string {
  const { size, path } = qrCode(text);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" width="${size * 8}" height="${size * 8}"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${path}"/></svg>\n`;
}
