import { openSync, type Font } from 'fontkit';

/** The site's own faces, as geo/fonts/build.ts writes them: the first that has a letter draws it, as in the style sheet. */
const subsets = ['latin', 'latin-az', 'cyrillic', 'armenian'];

export interface Face {
  family: 'noto-sans' | 'noto-serif';
  weight: 400 | 600;
  /** Pixels to the em. */
  size: number;
}

const opened = new Map<string, Font[]>();

function fontsOf({ family, weight }: Face): Font[] {
  const key = `${family} ${weight}`;
  const fonts =
    opened.get(key) ??
    // No collections (ttc) among the site's fonts.
    subsets.map((subset) => openSync(`src/fonts/${family}-${subset}-${weight}.woff2`) as Font);
  opened.set(key, fonts);
  return fonts;
}

/** Stretches of a text that one font draws each; a letter that none has is the first font's box, as browsers draw it. */
function stretches(text: string, fonts: readonly Font[]): { font: Font; text: string }[] {
  const found: { font: Font; text: string }[] = [];
  // The site's faces have no narrow no-break space; browsers take a neighbour's.
  for (const letter of text.normalize('NFC').replaceAll('\u202f', '\u00a0')) {
    const has = (font: Font) => font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0);
    const font = fonts.find(has) ?? fonts[0];
    const last = found.at(-1);
    if (last && last.font === font) last.text += letter;
    else if (font) found.push({ font, text: letter });
  }
  return found;
}

/** The width of a text set in one line, in pixels. */
export function widthOf(text: string, face: Face): number {
  return stretches(text, fontsOf(face)).reduce(
    (width, { font, text: own }) => width + (font.layout(own).advanceWidth * face.size) / font.unitsPerEm,
    0
  );
}

/**
 * A text set in one line as the `d` of an SVG path, its baseline beginning at [x, y] in pixels. Outlines and no `<text>`: the picture
 * then looks the same whatever fonts the program has that draws it.
 */
export function outlineOf(text: string, face: Face, [x, y]: readonly [number, number]): string {
  let pen = x;
  let d = '';
  for (const { font, text: own } of stretches(text, fontsOf(face))) {
    const scale = face.size / font.unitsPerEm;
    const { glyphs, positions } = font.layout(own);
    for (const [index, glyph] of glyphs.entries()) {
      const position = positions[index];
      if (!position) continue;
      const [dx, dy] = [pen + position.xOffset * scale, y - position.yOffset * scale];
      d += glyph.path.scale(scale, -scale).translate(dx, dy).toSVG();
      pen += position.xAdvance * scale;
    }
  }
  return d.replace(/\d+\.\d+/g, (number) => String(Math.round(Number(number) * 100) / 100));
}
