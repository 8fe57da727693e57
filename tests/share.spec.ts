import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { SyntaxValidator } from 'fast-xml-validator';
import jsQr from 'jsqr';
import sharp from 'sharp';
import { today } from '../src/lib/state/today.ts';
import { article, publishedAt, publishedTitle } from './articles.ts';
import { expect, test } from './driver.ts';

const passage = `/fr/articles/${article}/p5/`;

test('the link is copied with the day, without it, and with the view, and the dialog says so', async ({
  site
}) => {
  await site.open('/fr/lachin/');
  await site.map.ready();
  await site.share.open();
  const origin = process.env['SITE_URL'] ?? '';
  expect(await site.share.copied('Copier le lien')).toBe(`${origin}/fr/lachin/?asof=2021-05-13`);
  await expect(site.share.message).toHaveText('Lien copié');
  await site.share.part('checkbox', /jour de la carte/).uncheck();
  expect(await site.share.copied('Copier le lien')).toBe(`${origin}/fr/lachin/`);
  await site.share.part('checkbox', /vue actuelle/).check();
  const withView = await site.share.copied('Copier le lien');
  expect(withView).toMatch(/\/fr\/lachin\/#map=\d/);
  // And it leads there.
  await site.open(new URL(withView).pathname + new URL(withView).hash);
  await site.map.ready();
});

test('all of it is done by keyboard, and the focus comes back @both', async ({ site }) => {
  await site.open('/fr/aghdam/');
  await site.tabTo(site.share.opener);
  await site.press('Enter');
  await expect(site.share.part('button', 'Copier le lien')).toBeFocused();
  await site.press('Enter');
  await expect(site.share.message).toHaveText('Lien copié');
  await site.press('Escape');
  await expect(site.share.dialog).toHaveCount(0);
  await expect(site.share.opener).toBeFocused();
});

test('where the browser copies nothing, the link is marked for copying by hand', async ({ site }) => {
  await site.share.refuseCopying();
  await site.open('/fr/aghdam/');
  await site.panel.getByRole('button', { name: 'Copier le lien vers la page d’Aghdam' }).click();
  await expect(site.share.address).toBeFocused();
  await expect(site.share.address).toHaveValue(/\/fr\/aghdam\/\?asof=2021-05-13$/);
  await expect(site.share.message).toContainText('copiez-le à la main');
});

test('the system’s own sheet is given name and link where there is one', async ({ site }) => {
  const given = await site.share.withSystemSheet();
  await site.open('/en/syunik/');
  await site.share.open();
  await site.share.part('button', 'Send to…').click();
  await expect(site.share.message).toHaveText('Handed over');
  expect(await given()).toMatchObject({
    title: 'Syunik',
    url: expect.stringContaining('/en/syunik/?asof=')
  });
});

test('a passage’s words are linked at the publisher’s', async ({ site }) => {
  await site.open(passage);
  await site.share.open();
  const link = site.share.part('link', 'Ces mots chez l’éditeur');
  await expect(link).toHaveAttribute('href', new RegExp(`^${publishedAt}.*#:~:text=`));
});

test('the QR code on the screen is the link, and is saved as SVG', async ({ site }) => {
  await site.open('/hy/kelbajar/');
  await site.share.open();
  await site.share.unfold('QR կոդ');
  const address = await site.share.address.inputValue();
  const { data, info } = await sharp(await site.share.pictureOfCode())
    .resize({ width: 600, kernel: 'nearest' })
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  expect(jsQr(new Uint8ClampedArray(data), info.width, info.height)?.data).toBe(address);
  const { name, content } = await site.share.saved('Պահել որպես SVG');
  expect(name).toBe('qr.svg');
  expect(SyntaxValidator.validate(content.toString())).toBe(true);
});

test('the code for embedding follows the theme that is chosen', async ({ site }) => {
  await site.open(passage);
  await site.share.open();
  await site.share.unfold('Intégrer à une page');
  await site.share.part('combobox', 'Couleurs').selectOption({ label: 'sombres' });
  const code = await site.share.copied('Copier le code');
  expect(code).toContain(`/embed${passage}?theme=dark"`);
  expect(code).toContain('sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"');
});

test('references name publisher, page, version and the day on which the reader saw them', async ({
  site
}) => {
  await site.open(passage);
  await site.share.open();
  await site.share.unfold('Citer');
  const day = today();
  const year = day.slice(0, 4);
  const article = await site.share.copied('Copier APA');
  expect(article).toBe(`${publishedTitle}. (2021, May 13). News-Front. ${publishedAt}`);
  const { content } = await site.share.saved('BibTeX');
  const [first, second] = new Cite(content.toString()).data;
  expect(first).toMatchObject({ title: publishedTitle, URL: publishedAt });
  expect(second?.['URL']).toContain(`${passage}?asof=2021-05-13`);
  expect(content.toString()).toContain(`urldate = {${day}}`);
  const mla = await site.share.dialog.getByRole('textbox', { name: 'MLA' }).last().inputValue();
  expect(mla).toMatch(new RegExp(`Accessed \\d{1,2} [A-Z][a-z]+\\.? ${year}\\.$`));
  const version = /version (\w+)/.exec(content.toString())?.[1] ?? '?';
  expect(mla).toContain(version);
});

test('a reference to another day’s map leads to that day', async ({ site }) => {
  await site.open('/fr/lachin/?asof=2024-01-01&names=hy');
  await site.share.open();
  await site.share.unfold('Citer');
  expect(await site.share.copied('Copier MLA')).toContain('/fr/lachin/?asof=2024-01-01&names=hy');
  const { content } = await site.share.saved('RIS');
  expect(content.toString()).toContain('/fr/lachin/?asof=2024-01-01&names=hy');
});

test('the map is saved as it is seen, as PNG and as SVG, with day and attribution', async ({ site }) => {
  await site.open('/fr/kelbajar/');
  await site.map.ready();
  await site.share.open();
  await site.share.unfold('Télécharger');
  const png = await site.share.saved('PNG');
  expect(png.name).toBe('map-2021-05-13.png');
  const { width, height } = await sharp(png.content).metadata();
  expect([width, height].every((side) => side > 600)).toBe(true);
  // Many colours: the basemap is in it, and no empty canvas.
  const { entropy } = await sharp(png.content).stats();
  expect(entropy).toBeGreaterThan(2);
  const svg = (await site.share.saved('SVG')).content.toString();
  expect(SyntaxValidator.validate(svg)).toBe(true);
  expect(svg).toContain('© OpenStreetMap contributors (ODbL)');
  expect(svg).toContain('13 mai 2021');
  const drawn = await sharp(Buffer.from(svg)).stats();
  expect(drawn.entropy).toBeGreaterThan(1);
});

test('without a live map the drawing is saved', async ({ site }) => {
  await site.refuseGraphics();
  await site.open('/az/aghdam/');
  await site.share.open();
  await site.share.unfold('Yüklə');
  const { content } = await site.share.saved('PNG');
  const { entropy } = await sharp(content).stats();
  expect(entropy).toBeGreaterThan(1);
});

test('the files of the page are offered, and all files are a link away', async ({ site }) => {
  await site.open(passage);
  await site.share.open();
  await site.share.unfold('Télécharger');
  const files = site.share.part('link', /GeoJSON|CSV|TXT|Markdown|BibTeX|RIS|Web Annotation/);
  expect(await files.count()).toBeGreaterThan(7);
  await site.share.part('link', 'Tous les fichiers').click();
  await site.addressBecomes(/\/fr\/data\/#2021-05-13-lavrov-bayramov-p5$/);
  await expect(site.share.dialog).toHaveCount(0);
  await expect(site.panel.getByRole('heading', { name: 'Passage 5' })).toBeInViewport();
});

test('without script the link beside the button leads to the page of all files', async ({ site }) => {
  await site.open('/ru/lachin/');
  await expect(site.share.opener).toHaveAttribute('href', '/ru/data/');
  expect(await site.outside.file('/ru/data/')).toContain('/data/regions/lachin.geojson');
});
