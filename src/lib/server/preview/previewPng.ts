import { error } from '@sveltejs/kit';
import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { previewSvg, type Preview } from './previewSvg.ts';

/** Pictures made before, by what they are drawn from: a build draws only what has changed. */
const cache = join('node_modules', '.cache', 'previews');

// A palette: flat colours and their edges need no more, and the picture has a third of the bytes.
const options = { palette: true, colours: 256, dither: 0, effort: 8 } as const;
/** What, beside the drawing, makes the bytes. */
const method = JSON.stringify([sharp.versions, options]);

/** A preview as PNG bytes, 1200 × 630; drawn off the main thread, so that pages are made meanwhile. */
export async function previewPng(preview: Preview): Promise<Buffer> {
  const svg = previewSvg(preview);
  const file = join(cache, `${createHash('sha256').update(method).update(svg).digest('hex')}.png`);
  const kept = await readFile(file).catch(() => undefined);
  if (kept) return kept;
  const png = await sharp(Buffer.from(svg)).png(options).toBuffer();
  await mkdir(cache, { recursive: true });
  // By way of a name of its own: a build that is stopped, or another that draws the same, leaves no half picture behind.
  const draft = `${file}.${randomUUID()}`;
  await writeFile(draft, png);
  await rename(draft, file);
  return png;
}

/** The answer to a request for a preview; 404 where there is none. */
export async function pngResponse(preview: { picture: Preview } | undefined): Promise<Response> {
  if (!preview) error(404, 'no such picture');
  return new Response(new Uint8Array(await previewPng(preview.picture)), {
    headers: { 'content-type': 'image/png' }
  });
}
