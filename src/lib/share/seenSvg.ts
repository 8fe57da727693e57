import { origin, scale } from '#geo/drawing.json';
import type { SeenMap } from '#lib/data/seenMap.ts';
import { seenFrame, type ViewBox } from '#lib/geo/drawing.ts';

const place = { origin: origin as [number, number], scale };

/** What a style sheet says of the drawing, as attributes that every program reads. */
const painted = ['fill', 'fill-opacity', 'fill-rule', 'stroke', 'stroke-opacity', 'stroke-linejoin'] as const;

/** Widths are said in the page's pixels. */
const inPixels = (length: string, unit: number) =>
  length.replace(/[\d.]+(px)?/g, (number) => String(Math.round(parseFloat(number) * unit * 100) / 100));

/** Pixels of the picture to the em: of a region's heading and of the line under it. */
const fontPixels = { heading: 17, caption: 12, credit: 12 };

/** Writes the style of an element into its copy. @param unit drawing units to the picture's pixel */
function paint(original: Element, copy: Element, unit: number): void {
  const style = getComputedStyle(original);
  for (const name of painted) copy.setAttribute(name, style.getPropertyValue(name));
  copy.setAttribute('stroke-width', inPixels(style.strokeWidth, unit));
  if (style.strokeDasharray !== 'none')
    copy.setAttribute('stroke-dasharray', inPixels(style.strokeDasharray, unit));
}

function setText(text: Element, bearing: number, unit: number): void {
  text.setAttribute('text-anchor', 'middle');
  text.setAttribute('paint-order', 'stroke');
  text.setAttribute('font-weight', '600');
  text.setAttribute('font-size', String(fontPixels.heading * unit));
  text.setAttribute('letter-spacing', String(fontPixels.heading * unit * 0.1));
  for (const caption of text.querySelectorAll('.caption')) {
    caption.setAttribute('font-size', String(fontPixels.caption * unit));
    caption.setAttribute('font-weight', '400');
  }
  // The map turns, its words stay upright.
  if (bearing !== 0)
    text.setAttribute('transform', `rotate(${bearing} ${text.getAttribute('x')} ${text.getAttribute('y')})`);
}

/** A copy of the drawing that needs no style sheet, turned about the middle of the frame. */
function paintedCopy(drawn: SVGSVGElement, frame: ViewBox, bearing: number, unit: number): Element {
  const copy = drawn.cloneNode(true) as SVGSVGElement;
  const originals = [...drawn.querySelectorAll('path, use, text, tspan')];
  const copies = [...copy.querySelectorAll('path, use, text, tspan')];
  originals.forEach((original, index) => {
    const own = copies[index];
    // What is only referred to takes its style from where it is used.
    if (!own || own.closest('defs')) return;
    paint(original, own, unit);
    if (own.localName === 'text') setText(own, bearing, unit);
  });
  for (const element of copy.querySelectorAll('*'))
    for (const name of ['class', 'data-drawn', 'data-region', 'aria-hidden']) element.removeAttribute(name);
  for (const link of copy.querySelectorAll('a'))
    link.setAttribute('href', new URL(link.getAttribute('href') ?? '', location.href).href);
  const [x, y, width, height] = frame;
  const group = document.createElementNS(copy.namespaceURI, 'g');
  if (bearing !== 0)
    group.setAttribute('transform', `rotate(${-bearing} ${x + width / 2} ${y + height / 2})`);
  group.append(...copy.childNodes);
  return group;
}

/** The frame that the drawing has in the page, by which it is looked at where there is no live map. */
function frameOf(drawn: SVGSVGElement, width: number, height: number): ViewBox {
  const { x, y, width: across, height: down } = drawn.viewBox.baseVal;
  const unit = Math.max(across / width, down / height);
  return [x + (across - width * unit) / 2, y + (down - height * unit) / 2, width * unit, height * unit];
}

/**
 * The drawn map from where the live one looks (without its pitch), as an SVG document that needs nothing else: colours, widths and letters
 * as the page has them.
 * @param credit written along the foot; none where it is left out
 */
export function seenSvg(
  seen: SeenMap | undefined,
  credit: string | undefined
): { text: string; width: number; height: number } {
  const drawn = document.querySelector<SVGSVGElement>('svg:has([data-drawn])');
  if (!drawn) throw new Error('the page has no drawn map');
  const box = drawn.getBoundingClientRect();
  const [width, height] = seen ? [seen.width, seen.height] : [box.width, box.height];
  const frame = seen ? seenFrame(place, seen) : frameOf(drawn, width, height);
  const unit = frame[2] / width;
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', frame.map((number) => Math.round(number * 100) / 100).join(' '));
  svg.setAttribute('width', String(Math.round(width)));
  svg.setAttribute('height', String(Math.round(height)));
  svg.setAttribute('font-family', "'Noto Sans', sans-serif");
  const land = document.createElementNS(svg.namespaceURI, 'rect');
  const [x, y, across, down] = frame;
  for (const [name, value] of Object.entries({ x, y, width: across, height: down }))
    land.setAttribute(name, String(value));
  land.setAttribute('fill', colourOf('--map-land'));
  svg.append(land, paintedCopy(drawn, frame, seen?.bearing ?? 0, unit));
  if (credit !== undefined) svg.append(creditLine(credit, frame, unit));
  return { text: new XMLSerializer().serializeToString(svg), width, height };
}

const colourOf = (name: string) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();

function creditLine(credit: string, [x, y, , down]: ViewBox, unit: number): Element {
  const text = document.createElementNS('http://www.w3.org/2000/svg', 'text');
  const attributes = {
    x: x + 8 * unit,
    y: y + down - 8 * unit,
    'font-size': fontPixels.credit * unit,
    fill: colourOf('--map-label'),
    stroke: colourOf('--map-halo'),
    'stroke-width': 3 * unit,
    'paint-order': 'stroke'
  };
  for (const [name, value] of Object.entries(attributes)) text.setAttribute(name, String(value));
  text.textContent = credit;
  return text;
}
