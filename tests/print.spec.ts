import jsQr from 'jsqr';
import sharp from 'sharp';
import { article, published, publishedAt } from './articles.ts';
import { expect, test } from './driver.ts';
import { readPdf, type PrintedPage } from './pdf.ts';

const sizes = { A4: [595, 842], Letter: [612, 792] } as const;
const passageSheet = (lang: string) => `/${lang}/articles/${article}/p5/print/`;

/** Text without spaces: where lines end, and whether a hyphen was set there, is the printer's affair. */
const letters = (text: string) => text.replace(/[\s\u00a0\u202f\u00ad]+/g, '').normalize('NFC');
const textOf = (pages: PrintedPage[]) => letters(pages.map(({ text }) => text).join(' '));

for (const format of ['A4', 'Letter'] as const)
  test(`sheets of a region and a passage print on ${format}, with a map of lines and no pixels`, async ({
    site
  }) => {
    for (const path of ['/hy/lachin/print/', passageSheet('fr')]) {
      const pages = await readPdf(await site.outside.printed(path, format));
      expect(pages.length).toBeLessThanOrEqual(6);
      for (const { width, height, pictures, text } of pages) {
        expect(Math.abs(width - sizes[format][0])).toBeLessThan(1.5);
        expect(Math.abs(height - sizes[format][1])).toBeLessThan(1.5);
        expect(pictures, path).toBe(0);
        expect(text.trim()).not.toBe('');
      }
      // The map, its names and the code, all drawn on the first page: 55 paths, and 36 where there is no map.
      expect(pages[0]?.paths).toBeGreaterThan(45);
    }
  });

test('a passage’s sheet has its words, publisher, day, sources and address', async ({ site }) => {
  const text = textOf(await readPdf(await site.outside.printed(passageSheet('fr'), 'A4')));
  for (const part of [
    published[4] ?? '?',
    publishedAt,
    'News-Front',
    '13 mai 2021',
    `/fr/articles/${article}/p5/`
  ])
    expect(text).toContain(letters(part));
  expect(text).toContain('https://');
  expect(text).toContain('OpenStreetMapcontributors');
});

test('a region’s sheet has its names in every script, its passages and what is sourced', async ({ site }) => {
  const text = textOf(await readPdf(await site.outside.printed('/az/lachin/print/', 'Letter')));
  for (const part of [
    'Laçın',
    'Լաչին',
    'Лачин',
    published[4] ?? '?',
    'ABŞ sanksiyaları',
    '/az/lachin/?asof=2021-05-13'
  ])
    expect(text).toContain(letters(part));
});

test('the map on the paper is a drawing of its own file, and large', async ({ site }) => {
  await site.outside.onPaper('/hy/lachin/print/');
  const map = site.part('img', /^Լաչին/);
  await expect(map).toHaveAttribute('src', '/data/hy/regions/lachin.svg');
  await expect(map).toBeVisible();
  expect((await map.boundingBox())?.height).toBeGreaterThan(250);
});

test('the code on the paper is the page’s address', async ({ site }) => {
  await site.outside.onPaper('/ru/syunik/print/');
  const picture = await site.part('img', /^QR/).screenshot();
  const { data, info } = await sharp(picture)
    .resize({ width: 600, kernel: 'nearest' })
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  expect(jsQr(new Uint8ClampedArray(data), info.width, info.height)?.data).toMatch(
    /\/ru\/syunik\/\?asof=2021-05-13$/
  );
});

test('an ordinary page prints whole, with the drawn map, and without what is pressed', async ({ site }) => {
  const pages = await readPdf(await site.outside.printed('/fr/kelbajar/', 'A4'));
  const text = textOf(pages);
  expect(text).toContain(letters(published[4] ?? '?'));
  expect(text).toContain(letters('Les noms, et qui les emploie'));
  expect(text).not.toContain(letters('Copier le lien'));
  expect(pages.reduce((sum, { pictures }) => sum + pictures, 0)).toBe(0);
});
