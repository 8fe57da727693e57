import drawingJson from '#geo/drawing.json';
import { collectionDay } from '#lib/data/day.ts';
import type { Drawing } from '#lib/data/drawing.ts';
import type { Bounds, Position } from '#lib/data/region.ts';
import {
  drawnPlace,
  frame,
  lakesPath,
  linesPath,
  shapePath,
  uncertainPath,
  wholeFrame
} from '#lib/geo/drawing.ts';
import { frameOf, mapShapesOn } from '#lib/geo/mapShapes.ts';
import type { Language } from '#lib/i18n/languages.ts';
import { palettes, regionColours } from '#lib/map/palette.ts';
import { records, shapes } from '../geodata.ts';
import { mapLabels, type Room } from './mapLabels.ts';

// Checked against its schema by geo/regions.test.ts; JSON imports know no tuples.
const drawing = drawingJson as unknown as Drawing;
const palette = palettes.light;
const colours = regionColours(
  'light',
  records.map(({ region }) => region)
);
const onDay = mapShapesOn(shapes, collectionDay);

/** Drawing units to pixels: what is framed stands in the middle of the room and takes at most `share` of it either way. */
function viewOf(bounds: Bounds, { left, width, height }: Room, share: number) {
  const [x, y, w, h] = frame(drawing, bounds);
  const scale = Math.min((width * share) / w, (height * share) / h);
  const shift = [left + width / 2 - (x + w / 2) * scale, height / 2 - (y + h / 2) * scale] as const;
  const place = (position: Position): [number, number] => {
    const [dx, dy] = drawnPlace(drawing, position);
    return [dx * scale + shift[0], dy * scale + shift[1]];
  };
  return { scale, shift, place };
}

/** A width in pixels as one in drawing units. */
type Pixels = (pixels: number) => number;

/** The regions' shapes, those marked out strong and over the faint ones; uncertain stretches of edges broken up. */
function regionPaths(isFaint: (region: string) => boolean, px: Pixels): string {
  const area = (region: string, shape: string, opacity: number, line: string): string =>
    `<path d="${shapePath(drawing, shape)}" fill-rule="evenodd" fill="${colours[region]?.fill}" fill-opacity="${(palette.fillOpacity * opacity).toFixed(2)}" stroke="${colours[region]?.line}" ${line}/>`;
  const context = onDay.context.map(({ region, shape }) => {
    const line = `stroke-width="${px(1.6)}" stroke-dasharray="${px(6)} ${px(4)}"`;
    return area(region, shape, isFaint(region) ? 0.16 : 0.35, line);
  });
  const principal = onDay.principal
    .toSorted((one, other) => Number(isFaint(other.region)) - Number(isFaint(one.region)))
    .flatMap(({ region, shape }) => [
      area(region, shape, isFaint(region) ? 0.45 : 1.15, `stroke-width="${px(isFaint(region) ? 1.4 : 3.4)}"`),
      `<path d="${uncertainPath(drawing, shape)}" fill="none" stroke="${palette.land}" stroke-width="${px(4.5)}" stroke-dasharray="${px(4)} ${px(7)}"/>`
    ]);
  return [...context, ...principal].join('\n');
}

/** Lakes, what lies beyond the data, and the borders of states, with the regions between them. */
function drawnParts(regions: string, px: Pixels): string {
  const [, , width, height] = wholeFrame(drawing);
  const far = Math.max(width, height) * 20;
  const border = linesPath(drawing, 'border');
  return `<path d="${lakesPath(drawing)}" fill="${palette.water}"/>
<path d="M${-far} ${-far}H${far}V${far}H${-far}zM0 0V${height}H${width}V0z" fill="${palette.veil}" fill-opacity="${palette.veilOpacity}"/>
<path d="${linesPath(drawing, 'states')}" fill="none" stroke="${palette.boundary}" stroke-width="${px(1.5)}"/>
${regions}
<path d="${border}" fill="none" stroke="${palette.borderCasing}" stroke-opacity=".85" stroke-width="${px(5)}"/>
<path d="${border}" fill="none" stroke="${palette.border}" stroke-width="${px(2)}" stroke-dasharray="${[8, 3, 2, 3].map(px).join(' ')}"/>`;
}

/**
 * The drawn map of the collection's day as SVG elements that fill a room of the picture: some regions framed and strong, the others
 * faint; none marked out where none is named. Headings in the page's language.
 */
export function previewMap(marked: readonly string[], lang: Language, room: Room): string {
  const share = marked.length === 1 ? 0.6 : 0.8;
  const view = viewOf(frameOf(onDay, marked) ?? drawing.bounds, room, share);
  const px: Pixels = (pixels) => Math.round((pixels / view.scale) * 100) / 100;
  const isFaint = (region: string) => marked.length > 0 && !marked.includes(region);
  const regions = onDay.principal.map(({ region, labelPoint }) => ({
    region,
    at: view.place(labelPoint),
    colour: colours[region]?.label ?? palette.label,
    faint: isFaint(region),
    large: marked.length === 1 && !isFaint(region)
  }));
  const whole = `M${room.left} 0h${room.width}v${room.height}h${-room.width}z`;
  return `<clipPath id="room"><path d="${whole}"/></clipPath>
<g clip-path="url(#room)"><path d="${whole}" fill="${palette.land}"/>
<g transform="translate(${view.shift.join(' ')}) scale(${view.scale})" stroke-linejoin="round">
${drawnParts(regionPaths(isFaint, px), px)}
</g>
${mapLabels(regions, lang, room)}
</g>`;
}
