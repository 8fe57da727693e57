import { collectionDay } from '#lib/data/day.ts';
import { formatDay } from '#lib/i18n/format.ts';
import type { Language } from '#lib/i18n/languages.ts';
import { palettes } from '#lib/map/palette.ts';
import { escapedXml } from '#lib/text/xml.ts';
import { messages } from '../messages.ts';
import { outlineOf, widthOf, type Face } from './outlines.ts';
import { previewMap } from './previewMap.ts';

/** The sheet's size in pixels, and what its foot takes of it. */
export const mapSheetSize = { width: 1200, height: 900 } as const;
const foot = 44;
const margin = 18;

const sans = (size: number): Face => ({ family: 'noto-sans', weight: 400, size });

/** A line of the foot in the largest size that leaves it `room` pixels. */
function fittedLine(text: string, room: number): Face {
  const sizes = [18, 16, 14, 12, 10];
  return sans(sizes.find((size) => widthOf(text, sans(size)) <= room) ?? 9);
}

/**
 * The drawn map of the collection's day as an SVG document of its own, all text as outlines: some regions framed and strong, none marked out
 * where none is named; below it the day and whose data it is.
 */
export function mapSheet(regions: readonly string[], lang: Language): string {
  const { width, height } = mapSheetSize;
  const { map, site } = messages[lang];
  const day = map.day(formatDay(collectionDay, lang));
  const text = `${site.name} · ${day} · ${map.attribution} (ODbL), openstreetmap.org/copyright`;
  const face = fittedLine(text, width - 2 * margin);
  const line = outlineOf(text, face, [margin, height - foot / 2 + face.size * 0.35]);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img">
<title>${escapedXml(text)}</title>
${previewMap(regions, lang, { left: 0, width, height: height - foot })}
<path d="M0 ${height - foot}h${width}v${foot}H0z" fill="${palettes.light.land}"/>
<path d="${line}" fill="${palettes.light.label}"/>
</svg>
`;
}
