import type { SeenMap } from '#lib/data/seenMap.ts';
import { seenSvg } from './seenSvg.ts';
import type { Sharing } from './sharing.ts';

/** Of the strip at the picture's foot, in CSS pixels. */
const foot = 26;
const margin = 10;

/** What stands under every picture of the map: where it is from, of what day, whose data it is. */
const creditOf = ({ path, perspective }: Sharing) =>
  `${location.host}${path} · ${perspective.dayView.text} · © OpenStreetMap contributors (ODbL)`;

const colour = (name: string) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();

/** A canvas with room for the map and its foot, in device pixels. */
function sheet(width: number, height: number, scale: number) {
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round((height + foot) * scale);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no drawing context for the picture');
  return { canvas, context };
}

function drawFoot(
  context: CanvasRenderingContext2D,
  { width, height, scale, credit }: { width: number; height: number; scale: number; credit: string }
): void {
  context.fillStyle = colour('--paper');
  context.fillRect(0, height * scale, width * scale, foot * scale);
  context.fillStyle = colour('--ink');
  context.font = `${13 * scale}px "Noto Sans", sans-serif`;
  context.textBaseline = 'middle';
  context.fillText(credit, margin * scale, (height + foot / 2) * scale, (width - 2 * margin) * scale);
}

const pngOf = (canvas: HTMLCanvasElement) =>
  new Promise<Blob>((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png')
  );

/** The live map as it is drawn. */
function livePng({ canvas: drawn, width, height }: SeenMap, credit: string): Promise<Blob> {
  const scale = drawn.width / width;
  const { canvas, context } = sheet(width, height, scale);
  context.drawImage(drawn, 0, 0);
  drawFoot(context, { width, height, scale, credit });
  return pngOf(canvas);
}

/** The drawing, where there is no live map. */
async function drawnPng(svg: { text: string; width: number; height: number }, credit: string): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg.text], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const scale = Math.max(2, devicePixelRatio);
    const { width, height } = svg;
    const { canvas, context } = sheet(width, height, scale);
    context.drawImage(image, 0, 0, width * scale, height * scale);
    drawFoot(context, { width, height, scale, credit });
    return await pngOf(canvas);
  } finally {
    URL.revokeObjectURL(address);
  }
}

/**
 * The map as it is seen now: as PNG what is drawn, in device pixels; as SVG the drawing of regions and borders, looked at from the same place. Rejects
 * where the browser gives no picture.
 */
export async function mapPicture(format: 'png' | 'svg', sharing: Sharing): Promise<Blob> {
  const credit = creditOf(sharing);
  const seen = sharing.link.live?.seen();
  if (format === 'png' && seen) return livePng(seen, credit);
  const svg = seenSvg(seen, format === 'svg' ? credit : undefined);
  return format === 'svg' ? new Blob([svg.text], { type: 'image/svg+xml' }) : drawnPng(svg, credit);
}
