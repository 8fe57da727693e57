import { endonyms, languages } from '../src/lib/i18n/languages.ts';
import { whichCountry } from '../src/lib/i18n/regionSentences.ts';
import { article, published } from './articles.ts';
import { expect, test } from './driver.ts';
import { boundsOf, insideOf, regionRecords, regionSlugs } from './geography.ts';

const wholeView = '/fr/#map=8.00/39.6500/46.4000';
/** Beside a region's name, which stands at the place itself. */
const aside = { x: 0, y: 26 };

test('the first sentence of the front page says which region is in which country, in five languages', async ({
  site
}) => {
  for (const lang of languages) {
    await site.open(`/${lang}/`);
    await expect(site.panel.getByRole('paragraph').first()).toHaveText(whichCountry(regionRecords, lang));
  }
});

test('every region is in the list and on the map', async ({ site }) => {
  await site.open('/fr/');
  await expect(site.regionList).toHaveCount(regionSlugs.length);
  for (const region of regionSlugs) {
    await expect(site.listed(region)).toHaveAttribute('href', `/fr/${region}/`);
    await expect(site.map.drawn(region)).toHaveAttribute('href', `/fr/${region}/`);
  }
});

test('pointing at a region in the list lights it up on the map, and so does the focus', async ({ site }) => {
  await site.open(wholeView);
  await site.map.ready();
  for (const region of ['syunik', 'aghdam'] as const) {
    const before = await site.map.colourAt(insideOf(region), aside);
    await site.listed(region).hover();
    await site.map.colourChanges(insideOf(region), before, aside);
    expect(await site.map.lit()).toBe(region);
    expect(await site.litInList()).toEqual([region]);
  }
  await site.heading.hover();
  expect(await site.map.lit()).toBeNull();

  const before = await site.map.colourAt(insideOf('kelbajar'), aside);
  await site.listed('kelbajar').focus();
  await site.map.colourChanges(insideOf('kelbajar'), before, aside);
});

test('pointing at a region on the map lights it up in the list', async ({ site }) => {
  await site.open(wholeView);
  await site.map.ready();
  for (const region of regionSlugs) {
    await site.map.hover(insideOf(region));
    await expect.poll(() => site.litInList()).toEqual([region]);
  }
  await site.map.hover([47.6, 39.1]);
  await expect.poll(() => site.litInList()).toEqual([]);
});

test('a click on a region of the map opens its panel, a click elsewhere does nothing', async ({ site }) => {
  await site.open(wholeView);
  await site.map.ready();
  await site.map.click([47.6, 39.1]);
  await site.map.hover(insideOf('lachin'));
  await expect.poll(() => site.map.lit()).toBe('lachin');
  expect(site.address).toBe(wholeView);
  await site.map.click(insideOf('lachin'));
  await site.addressBecomes('/fr/lachin/');
  await expect(site.heading).toHaveText('Lachin');
  await expect.poll(() => site.map.selected()).toEqual(['lachin']);
  expect(await site.map.showsAll(boundsOf('lachin'), await site.map.view())).toBe(true);
});

test('buttons zoom, turn north up and show all regions again', async ({ site }) => {
  await site.open('/fr/#map=9.00/39.6500/46.4000/40/30');
  await site.map.ready();
  await site.map.button('Rapprocher').click();
  await expect.poll(() => site.map.written()?.zoom).toBe(10);
  await site.map.button('Éloigner').click();
  await expect.poll(() => site.map.written()?.zoom).toBe(9);
  await site.map.button('Remettre le nord en haut').click();
  await expect.poll(() => site.map.written()).toMatchObject({ bearing: 0, pitch: 0 });
  await site.map.button('Montrer toutes les régions').click();
  const whole = await site.map.view();
  for (const region of regionSlugs)
    expect(await site.map.showsAll(boundsOf(region), whole), region).toBe(true);
});

test('a region’s panel says what it is, where, when, and its names with who uses them', async ({ site }) => {
  await site.open('/fr/lachin/');
  await expect(site.heading).toHaveText('Lachin');

  const place = site.section('Ce que c’est, et où');
  await expect(place).toContainText('Azerbaïdjan');
  await expect(place).toContainText('district (rayon)');
  await expect(place).toContainText(/1\s845\s*km²/);
  await expect(place.getByRole('link', { name: 'Syunik' })).toHaveAttribute('href', '/fr/syunik/');
  await expect(place.getByRole('link', { name: 'Kelbajar' })).toHaveAttribute('href', '/fr/kelbajar/');
  await expect(place.getByText(/km de limite commune/)).toHaveText([
    /^\d+(,\d)?\skm de limite commune$/,
    /^\d+(,\d)?\skm de limite commune$/
  ]);

  const names = site.section('Les noms, et qui les emploie');
  for (const lang of languages) await expect(names.getByText(endonyms[lang]).first()).toBeAttached();
  for (const name of ['Laçın', 'Բերձոր', 'Քաշաթաղ', 'Лачин', 'Latchine'])
    await expect(names.getByRole('rowheader').filter({ hasText: name }).first()).toBeAttached();
  const users = await names.getByRole('row').locator('td:last-child').allInnerTexts();
  expect(users.length).toBeGreaterThan(8);
  await names.getByText('Noms de lieux dans la région').click();
  await expect(names.getByRole('heading', { name: /^Zaboukh/ })).toBeVisible();
  await expect(names.getByRole('row').filter({ hasText: 'Աղավնո' }).first()).toContainText(
    'la partie arménienne'
  );

  for (const user of users) expect(user).toMatch(/\p{L}{3}/u);

  const facts = await site.facts.count();
  expect(facts).toBeGreaterThan(5);
  for (const fact of await site.facts.all()) {
    await expect(fact.locator('time')).toHaveAttribute('datetime', /^\d{4}-\d{2}-\d{2}/);
    await expect(fact.locator('.sources').getByRole('link').first()).toHaveAttribute('href', /^https?:/);
  }
});

const mentionedBy = [
  { region: 'syunik', passage: 'p2', marked: /Syunik/ },
  { region: 'kelbajar', passage: 'p5', marked: /Kelbajar/ },
  { region: 'lachin', passage: 'p5', marked: /Lachin/ },
  { region: 'aghdam', passage: 'p5', marked: /Aghdam/ }
];

test('a region’s panel quotes every passage that mentions it, exactly, the mention marked, with its source', async ({
  site
}) => {
  for (const { region, passage, marked } of mentionedBy) {
    await site.open(`/fr/${region}/`);
    await expect(site.passages).toHaveCount(1);
    const card = site.passage(passage);
    const text = (await card.getByRole('blockquote').textContent())?.trim();
    expect(text).toBe(published[Number(passage.slice(1)) - 1]);
    await expect(site.mentions(card).filter({ hasText: marked })).toHaveAttribute('href', `/fr/${region}/`);
    await expect(card.getByRole('banner').or(card.locator('header'))).toContainText('News-Front');
    await expect(card.locator('header time')).toHaveAttribute('datetime', '2021-05-13');
    await expect(card.getByRole('link', { name: 'Le lire dans l’article' })).toHaveAttribute(
      'href',
      `/fr/articles/${article}/#${passage}`
    );
  }
});
