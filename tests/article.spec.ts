import { article, published, publishedAt } from './articles.ts';
import { expect, test } from './driver.ts';
import { boundsOf } from './geography.ts';

const path = `/fr/articles/${article}/`;

test('from a passage the reader jumps to it in the article', async ({ site }) => {
  await site.open('/fr/aghdam/');
  await site.passage('p5').getByRole('link', { name: 'Le lire dans l’article' }).click();
  await site.addressBecomes(`${path}#p5`);
  await expect(site.passages).toHaveCount(published.length);
  await expect(site.passage('p5').getByRole('blockquote')).toBeInViewport();
  await expect(site.passage('p1')).not.toBeInViewport();
});

test('the article is there in full, as published, and names its publisher’s page', async ({ site }) => {
  await site.open(path);
  const texts = await site.passages.getByRole('blockquote').allTextContents();
  expect(texts.map((text) => text.trim())).toEqual(published);
  await expect(site.part('link', 'L’article chez son éditeur')).toHaveAttribute('href', publishedAt);
});

test('each mention in the article is a link that opens its region', async ({ site }) => {
  await site.open(path);
  await expect(site.mentions()).toHaveText([/Syunik/, /Kelbajar/, /Lachin/, /Aghdam/]);
  await site.mentions().filter({ hasText: 'Lachin' }).click();
  await site.addressBecomes('/fr/lachin/');
  await expect(site.heading).toHaveText('Lachin');
});

test('pointing at a mention lights up its region', async ({ site }) => {
  await site.open(path);
  await site.mentions().filter({ hasText: 'Kelbajar' }).hover();
  await expect.poll(() => site.map.lit()).toBe('kelbajar');
});

test('scrolling moves the map to the passage being read, and one that names several regions frames them all', async ({
  site
}) => {
  await site.open(path);
  await site.map.ready();
  const first = await site.map.view();
  await site.readOn(site.passage('p2'));
  await expect.poll(() => site.map.selected()).toEqual(['syunik']);
  const second = await site.map.view();
  expect(second.zoom).toBeGreaterThan(first.zoom);
  expect(await site.map.showsAll(boundsOf('syunik'), second)).toBe(true);

  await site.readOn(site.passage('p5'));
  await expect.poll(() => site.map.selected()).toEqual(['kelbajar', 'lachin', 'aghdam']);
  const last = await site.map.view();
  expect(last.lat).toBeGreaterThan(second.lat);
  for (const region of ['kelbajar', 'lachin', 'aghdam'] as const)
    expect(await site.map.showsAll(boundsOf(region), last), region).toBe(true);
});

test('a passage’s own page frames all the regions that it names', async ({ site }) => {
  await site.open(`${path}p5/`);
  await site.map.ready();
  const view = await site.map.view();
  for (const region of ['kelbajar', 'lachin', 'aghdam'] as const)
    expect(await site.map.showsAll(boundsOf(region), view), region).toBe(true);
});

test.describe('under reduced motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('scrolling lights up the regions and does not move the map', async ({ site }) => {
    await site.open(path);
    await site.map.ready();
    const before = await site.map.view();
    await site.readOn(site.passage('p5'));
    await expect.poll(() => site.map.selected()).toEqual(['kelbajar', 'lachin', 'aghdam']);
    expect(await site.map.view()).toEqual(before);
  });
});

test('beside every passage stands who publishes it and what is known of the publisher', async ({ site }) => {
  await site.open(path);
  for (const passage of await site.passages.all()) {
    const card = passage.getByRole('group').filter({ hasText: 'News-Front' });
    await card.locator('summary').click();
    await expect(card).toContainText('News-Front');
    await expect(card.getByRole('listitem').first()).toBeVisible();
    await expect(card.getByRole('link').first()).toHaveAttribute('href', /^https?:/);
  }
});

test('a gist in the page’s language stands under each passage, except in the article’s own language', async ({
  site
}) => {
  await site.open(`/en/articles/${article}/`);
  for (const passage of await site.passages.all()) {
    await expect(passage).toContainText('In short, in our words');
    await expect(passage).toContainText('Quoted as published, in French');
    await expect(passage.getByRole('blockquote')).toHaveAttribute('lang', 'fr');
  }
  await site.open(path);
  await expect(site.passages).toHaveCount(published.length);
  await expect(site.panel).not.toContainText('dans nos mots');
});

test('quotations stay as published and are marked with their language in each language of the site', async ({
  site
}) => {
  for (const lang of ['hy', 'az', 'ru']) {
    await site.open(`/${lang}/articles/${article}/p2/`);
    const quote = site.passage('p2').getByRole('blockquote');
    await expect(quote).toHaveAttribute('lang', 'fr');
    expect((await quote.textContent())?.trim()).toBe(published[1]);
  }
});

test('a region and a passage each have a button that copies their link, the day in it', async ({ site }) => {
  const origin = process.env['SITE_URL'] ?? '';
  await site.open('/fr/lachin/#map=9.00/39.6000/46.5000');
  expect(await site.copyLink('Copier le lien vers la page de Lachin')).toBe(
    `${origin}/fr/lachin/?asof=2021-05-13`
  );
  expect(await site.copyLink('Copier le lien vers le passage 5')).toBe(`${origin}${path}p5/?asof=2021-05-13`);
});
