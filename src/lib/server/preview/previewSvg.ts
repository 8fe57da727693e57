import type { Language } from '#lib/i18n/languages.ts';
import { closed, quoted } from '#lib/i18n/quotationMarks.ts';
import { pageColours } from '#lib/map/pageColours.ts';
import { outlineOf, widthOf, type Face } from './outlines.ts';
import { previewMap } from './previewMap.ts';
import { fitted, type SetText } from './setText.ts';

/** What a preview picture says, in words. */
export interface Preview {
  /** The page's language: of the map's names. */
  lang: Language;
  /** Above all: the site. */
  site: string;
  /** A short line over the heading. */
  over?: string;
  heading: string;
  /** A sentence under the heading. */
  text?: string;
  /** A passage's words, as they stand in the article. */
  quote?: { text: string; lang: Language };
  /** At the foot: who published it and when, or the region's other names. */
  credit: string;
  /** Regions framed and marked out. */
  regions: string[];
  day: string;
  attribution: string;
}

/** The size that Open Graph's readers ask for, in pixels. */
const [width, height] = [1200, 630];

const { paper, ink, inkMuted: muted, rule } = pageColours.light;

const edge = 54;
const panel = 620;
const column = panel - 2 * edge;
const lineHeight = 1.3;

const drawn = (text: string, face: Face, at: readonly [number, number], fill: string): string =>
  `<path d="${outlineOf(text, face, at)}" fill="${fill}"/>`;

const heightOf = ({ lines, face }: SetText): number => lines.length * face.size * lineHeight;

/** Lines one under another, the first one's box beginning at `top`. */
function block({ lines, face }: SetText, top: number, fill: string): string {
  return lines
    .map((line, index) => drawn(line, face, [edge, top + (index * lineHeight + 1) * face.size], fill))
    .join('\n');
}

const sans = { family: 'noto-sans', weight: 400 } as const;
const strongSans = { family: 'noto-sans', weight: 600 } as const;
const serif = { family: 'noto-serif', weight: 400 } as const;
const strongSerif = { family: 'noto-serif', weight: 600 } as const;

/** What stands between the site's name and the foot. */
function words({ over, heading, text, quote }: Preview, top: number, bottom: number): string {
  const parts: string[] = [];
  let pen = top;
  const add = (set: SetText, fill: string, gap: number) => {
    parts.push(block(set, pen, fill));
    pen += heightOf(set) + gap;
  };
  const room = (most: number) => ({ width: column, height: most, lineHeight });
  if (over) add(fitted(over, sans, [24, 20], room(32)), muted, 6);
  const sizes = quote ? [40, 34, 28] : [68, 60, 52, 44, 38, 32];
  add(fitted(heading, strongSerif, sizes, room(quote ? 110 : 260)), ink, 22);
  if (text) add(fitted(text, sans, [30, 27, 24], room(bottom - pen)), ink, 0);
  if (quote) {
    const finish = (cut: string) => closed(cut, quote.lang);
    const whole = quoted(quote.text, quote.lang);
    add(fitted(whole, serif, [34, 31, 28, 26], { ...room(bottom - pen), finish }), ink, 0);
  }
  return parts.join('\n');
}

/** Day and source along the foot of the map: beside each other, or the day above where that is too long. */
function mapFoot({ day, attribution }: Preview): string {
  const small: Face = { ...sans, size: 17 };
  const [left, right] = [panel + 18, width - 16];
  const attributionLeft = right - widthOf(attribution, small);
  const lines = left + widthOf(day, small) + 24 > attributionLeft ? 2 : 1;
  const top = height - 16 - 24 * lines;
  return `<path d="M${panel + 1} ${top}H${width}V${height}H${panel + 1}z" fill="${paper}" fill-opacity=".86"/>
${drawn(day, small, [left, top + 26], muted)}
${drawn(attribution, small, [attributionLeft, height - 14], muted)}`;
}

/** A preview picture as a whole SVG document of 1200 × 630, all text as outlines. */
export function previewSvg(preview: Preview): string {
  const { site, credit, regions, lang } = preview;
  const siteSet = fitted(site, strongSans, [22, 20, 18, 16], { width: column, height: 30, lineHeight });
  const creditSet = fitted(credit, strongSans, [24, 21, 19], { width: column, height: 66, lineHeight });
  const creditTop = height - edge - heightOf(creditSet);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">
<path d="M0 0h${width}v${height}H0z" fill="${paper}"/>
${previewMap(regions, lang, { left: panel, width: width - panel, height })}
<path d="M${panel} 0v${height}" stroke="${rule}" stroke-width="2"/>
${block(siteSet, 48, muted)}
${words(preview, 104, creditTop - 24)}
${credit ? block(creditSet, creditTop, muted) : ''}
${mapFoot(preview)}
</svg>`;
}
