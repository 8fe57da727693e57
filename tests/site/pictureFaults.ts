import { readFileSync } from 'node:fs';
import { origin } from '../../src/lib/server/origin.ts';
import { inLanguage } from '../../src/lib/url/routes.ts';
import { only, values } from './headFaults.ts';
import { articles, fileOf, regions, type Page } from './pages.ts';

const bytesLimit = 120_000;
const pngMark = '89504e470d0a1a0a';

/** Pages that have a picture of their own, by their English paths; the others show the front page's. */
const own = new Set([
  ...regions.map(({ region }) => `/en/${region}/`),
  ...articles.flatMap(({ id, passages }) => [
    `/en/articles/${id}/`,
    ...passages.map((passage) => `/en/articles/${id}/${passage.id}/`)
  ])
]);

/** The path of the picture that a page must show. */
export function picturePath({ lang, canonicalPath }: Page): string {
  const page = own.has(inLanguage(canonicalPath, 'en')) ? canonicalPath : `/${lang ?? 'en'}/`;
  return `${page}preview.png`;
}

/** Width, height and bytes of a PNG of the site; undefined where there is none. */
function measured(path: string): { width: number; height: number; bytes: number } | undefined {
  const file = fileOf(path);
  const png = file ? readFileSync(file) : undefined;
  // The header's chunk is always the first: width and height stand at its bytes 16 to 24.
  if (!png || png.subarray(0, 8).toString('hex') !== pngMark) return undefined;
  return { width: png.readUInt32BE(16), height: png.readUInt32BE(20), bytes: png.length };
}

/** What is wrong with a page's preview picture, and with what the head says of it. */
export function pictureFaults(page: Page): string[] {
  if (page.path === '/404.html') return [];
  const { head } = page;
  const path = picturePath(page);
  const property = (name: string) => values(head, 'property', `og:image${name}`, 'content');
  const twitter = (name: string) => values(head, 'name', `twitter:${name}`, 'content');
  const png = measured(path);
  return [
    ...only('og:image', property(''), `${origin}${path}`),
    ...only('og:image:type', property(':type'), 'image/png'),
    ...only('og:image:width', property(':width'), String(png?.width)),
    ...only('og:image:height', property(':height'), String(png?.height)),
    ...only('og:image:alt', property(':alt')),
    ...only('twitter:card', twitter('card'), 'summary_large_image'),
    ...only('twitter:image', twitter('image'), `${origin}${path}`),
    ...only('twitter:image:alt', twitter('image:alt'), property(':alt')[0]),
    ...(png ? [] : [`${path} is no PNG of the site`]),
    ...(png && (png.width !== 1200 || png.height !== 630) ? [`${path} is ${png.width} × ${png.height}`] : []),
    ...(png && png.bytes > bytesLimit ? [`${path} has ${png.bytes} bytes`] : [])
  ];
}
