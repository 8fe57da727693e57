import { article } from './articles.ts';
import { expect, test } from './driver.ts';

test.describe('the day of the map', () => {
  test.use({ graphics: false });

  test('is the collection’s everywhere, and said', async ({ site }) => {
    for (const page of ['/en/', '/en/kelbajar/', `/en/articles/${article}/`, '/en/timeline/', '/en/about/']) {
      await site.open(page);
      await expect(site.map.day).toHaveText('Map as of 13 May 2021');
    }
  });

  test('changes the shape of Kelbajar, and what is said of it', async ({ site }) => {
    await site.open('/en/kelbajar/?asof=2020-11-24');
    await expect(site.map.day).toHaveText('Map as of 24 November 2020');
    await expect(site.section('On 24 November 2020')).toContainText('Under the control of Armenian forces');
    await expect(site.section('On 24 November 2020')).toContainText('have not yet been formed');
    await expect(site.extents).toHaveCount(1);
    await expect(site.extent('kelbajar')).toBeVisible();
    await site.open('/en/kelbajar/');
    await expect(site.section('On 13 May 2021')).toContainText(
      'Handed over to Azerbaijan on 25 November 2020.'
    );
    await expect(site.section('On 13 May 2021')).toContainText('does not exist in Azerbaijani law');
    await expect(site.extents).toHaveCount(2);
    await expect(site.extent('kelbajar-core')).toBeVisible();
    await site.open('/en/kelbajar/?asof=2023-12-05');
    await expect(site.section('On 5 December 2023')).toContainText('735.84 km²');
    await expect(site.section('On 5 December 2023')).toContainText('East Zangezur economic region');
    await expect(site.extents).toHaveCount(1);
  });

  test('where no line is known, the map and the page say so', async ({ site }) => {
    await site.open('/en/lachin/?asof=2024-01-01');
    await expect(site.map.unknownLines).toContainText('Kelbajar, Lachin, Aghdam');
    await expect(site.map.drawn('lachin').locator('.unknown')).toBeAttached();
    await expect(site.map.drawn('syunik').locator('.unknown')).not.toBeAttached();
    await expect(site.section('On 1 January 2024')).toContainText('No line of this day is known to us');
    await site.open('/en/lachin/');
    await expect(site.map.unknownLines).not.toBeAttached();
  });

  test('is chosen from named days, by steps and freely, and can be gone back from', async ({ site }) => {
    await site.open('/en/lachin/');
    await site.map.openChooser();
    await expect(site.map.moments.filter({ hasText: 'Day of the collection' })).toHaveAttribute(
      'aria-current',
      'date'
    );
    await site.map.moments.filter({ hasText: '1 December 2020' }).click();
    await site.addressBecomes(/^\/en\/lachin\/\?asof=2020-12-01/);
    await expect(site.map.day).toHaveText('Map as of 1 December 2020');
    await site.map.stage.locator('input[type="date"]').fill('1992-05-18');
    await expect(site.map.day).toHaveText('Map as of 18 May 1992');
    await site.press('Escape');
    await expect(site.map.moments).toHaveCount(0);
    await site.map.stage.getByRole('link', { name: /^Later/ }).click();
    await expect(site.map.day).toHaveText('Map as of 2 April 1993');
    await site.back();
    await site.back();
    await site.back();
    await expect(site.map.day).toHaveText('Map as of 13 May 2021');
    await site.addressBecomes(/^\/en\/lachin\/$/);
  });

  test('follows the reader through the site, into other languages and into copied links', async ({
    site
  }) => {
    await site.open('/fr/?asof=2020-11-25');
    await site.listed('kelbajar').click();
    await site.addressBecomes(/^\/fr\/kelbajar\/\?asof=2020-11-25/);
    expect(await site.copyLink('Copier le lien vers la page de Kelbajar')).toContain(
      '/fr/kelbajar/?asof=2020-11-25'
    );
    await site.menu.filter({ hasText: 'Articles' }).click();
    await site.addressBecomes(/^\/fr\/articles\/\?asof=2020-11-25/);
    await site.chooseLanguage('Հայերեն');
    await site.addressBecomes(/^\/hy\/articles\/\?asof=2020-11-25/);
    await expect(site.map.day).toContainText('2020 թվականի նոյեմբերի 25-ի');
  });

  test('is of the four-figure kind only where it is one', async ({ site }) => {
    for (const day of ['0001-01-01', '9999-12-31', '1900-02-28']) {
      await site.open(`/ru/aghdam/?asof=${day}`);
      await expect(site.map.day).toHaveAttribute('datetime', day);
      await expect(site.map.unknownLines).toBeVisible();
    }
  });
});

test.describe('the names on the map', () => {
  test.use({ graphics: false });

  test('are chosen, remembered, and follow in copied links', async ({ site }) => {
    await site.open('/fr/kelbajar/');
    await site.map.openChooser();
    await site.map.stage.getByRole('radio', { name: 'Arméniens', exact: true }).check();
    await site.addressBecomes(/^\/fr\/kelbajar\/\?names=hy/);
    await expect(site.heading).toHaveText('Քելբաջար');
    await expect(site.heading.locator('[lang="hy"]')).toBeVisible();
    await expect(site.panel.locator('[data-usual-name]')).toContainText('Kelbajar');
    await site.open('/fr/');
    await expect(site.listed('lachin')).toContainText('Լաչին');
    await site.map.openChooser();
    await site.map.stage.getByRole('radio', { name: /^Usuels/ }).check();
    await expect(site.listed('lachin')).toContainText('Lachin');
    await site.open('/fr/lachin/');
    await expect(site.heading).toHaveText('Lachin');
  });

  test('of a link stand before what is remembered', async ({ site }) => {
    await site.open('/en/lachin/?names=armenian-side');
    await expect(site.heading).toHaveText('Berdzor');
    await site.open('/en/lachin/?names=azerbaijan');
    await expect(site.heading).toHaveText('Lachin');
    await site.open('/en/lachin/?names=az');
    await expect(site.heading).toHaveText('Laçın');
  });

  test('leave the article’s own word beside them', async ({ site }) => {
    await site.open(`/hy/articles/${article}/p5/`);
    const chip = site.passage('p5').locator('[data-region="lachin"]').filter({ hasText: 'Լաչին' });
    await expect(chip.locator('[data-article-words]')).toHaveText('«Lachin»');
    await site.open(`/fr/articles/${article}/p5/`);
    await expect(site.passage('p5').locator('[data-article-words]')).toHaveCount(0);
  });
});

test.describe('the timeline', () => {
  test.use({ graphics: false });

  test('tells the facts with their sources, the passages that speak of them, and the map on the day', async ({
    site
  }) => {
    await site.open('/en/timeline/');
    expect(await site.facts.count()).toBeGreaterThan(10);
    for (const fact of await site.facts.all())
      await expect(fact.locator('.sources a').first()).toHaveAttribute('href', /^https?:/);
    const handover = site.facts.filter({ hasText: '25 November 2020' }).first();
    await handover.getByRole('link', { name: 'The map on that day' }).click();
    await site.addressBecomes(/^\/en\/timeline\/\?asof=2020-11-25/);
    await expect(site.map.day).toHaveText('Map as of 25 November 2020');
    await expect(site.panel.locator('[data-map-day]')).toHaveText('Day of the map: 25 November 2020');
    await handover
      .getByRole('link', { name: /^Passage/ })
      .first()
      .click();
    await site.addressBecomes(/^\/en\/articles\/.*\/p\d+\/\?asof=2020-11-25/);
  });
});

test('the live map draws another day’s lines, with the view kept', async ({ site }) => {
  await site.open('/en/?asof=2020-11-25#map=8.00/39.9000/46.4000');
  await site.map.ready();
  const before = await site.map.picture();
  await site.map.openChooser();
  await site.map.moments.filter({ hasText: '5 December 2023' }).click();
  await site.press('Escape');
  await expect(site.map.day).toHaveText('Map as of 5 December 2023');
  await site.map.pictureChanges(before);
  await site.addressBecomes('/en/?asof=2023-12-05#map=8.00/39.9000/46.4000');
});
