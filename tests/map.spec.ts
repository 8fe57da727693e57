import { article } from './articles.ts';
import { expect, test } from './driver.ts';
import { insideOf, regionRecords, regionSlugs } from './geography.ts';

test('the drawn map is there before the live one, with the same regions as links', async ({ site }) => {
  const letGo = await site.holdBack('**/_app/immutable/**/*.js');
  await site.openWithoutScript('/fr/lachin/');
  for (const { region, heading } of regionRecords) {
    await expect(site.map.drawn(region)).toBeVisible();
    await expect(site.map.drawn(region)).toHaveAccessibleName(heading.fr);
  }
  expect(await site.map.selected()).toEqual(['lachin']);
  await letGo();
  await site.map.ready();
  await expect(site.map.drawn('lachin')).not.toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the drawn map stays, its regions open, all texts are there', async ({ site }) => {
    await site.openWithoutScript('/fr/');
    await expect(site.noScriptNote).toBeVisible();
    await site.map.clickDrawn('aghdam');
    await site.addressBecomes('/fr/aghdam/');
    await expect(site.heading).toHaveText('Aghdam');
    await expect(site.passages).toHaveCount(1);
    await expect(site.map.attribution).toBeVisible();
  });
});

/** CSS pixels that an outline may stand from where it was drawn. */
const tolerance = 3;

for (const path of ['/fr/', '/fr/lachin/']) {
  test(`the live map of ${path} takes the drawn one’s place without a jump @both`, async ({ site }) => {
    await site.open(path);
    await site.map.ready();
    let looked = 0;
    for (const region of regionSlugs) {
      const { inside, outside } = await site.map.outlinePoints(region, tolerance);
      for (const point of inside) {
        await site.map.pointAt(point);
        await expect.poll(() => site.map.lit(), `inside ${region} as drawn`).toBe(region);
      }
      for (const point of outside) {
        await site.map.pointAt(point);
        await expect.poll(() => site.map.lit(), `outside ${region} as drawn`).toBeNull();
      }
      looked += inside.length + outside.length;
    }
    expect(looked).toBeGreaterThan(20);
  });
}

test('where the graphics context is refused the drawn map stays, with a reason', async ({ site }) => {
  await site.refuseGraphics();
  await site.open('/fr/lachin/');
  await expect(site.map.message).toContainText('il lui manque WebGL2');
  await expect(site.map.drawn('lachin')).toBeVisible();
  await site.map.clickDrawn('syunik');
  await site.addressBecomes('/fr/syunik/');
});

test('without the basemap’s archive the regions are still there, the fault is said, a retry helps', async ({
  site
}) => {
  const giveBack = await site.takeAway('/basemap.pmtiles');
  await site.open('/fr/#map=8.00/39.6500/46.4000');
  await site.map.ready();
  await expect(site.map.message).toContainText('Le fond de carte n’a pas pu être chargé');
  await site.map.hover(insideOf('lachin'));
  await expect.poll(() => site.map.lit()).toBe('lachin');
  await giveBack();
  await site.map.message.getByRole('button', { name: 'Réessayer' }).click();
  await expect(site.map.message).toHaveText('');
  await site.map.ready();
  await site.map.hover(insideOf('syunik'));
  await expect.poll(() => site.map.lit()).toBe('syunik');
});

test.describe('the credit', () => {
  test.use({ graphics: false });

  test('is in sight and linked on every kind of page', async ({ site }) => {
    for (const page of ['', 'lachin/', 'agdam/', 'articles/', `articles/${article}/`, 'read/', 'about/']) {
      await site.open(`/fr/${page}`);
      await expect(site.map.attribution).toBeInViewport({ ratio: 1 });
      await expect(site.map.attribution).toHaveAttribute('href', 'https://www.openstreetmap.org/copyright');
    }
    await site.openMissing('/fr/nulle-part/');
    await expect(site.map.attribution).toBeInViewport({ ratio: 1 });
  });
});

test('the map is dark where the reader’s system is, and follows when that changes', async ({ site }) => {
  await site.prefers('dark');
  await site.open('/fr/#map=8.00/39.6500/46.4000');
  await site.map.ready();
  // East of the regions, where nothing lies over the ground.
  const dark = await site.map.colourAt([47.7, 39.35]);
  expect(Math.max(...dark)).toBeLessThan(110);
  await site.prefers('light');
  await site.map.colourChanges([47.7, 39.35], dark);
  await expect.poll(async () => Math.min(...(await site.map.colourAt([47.7, 39.35])))).toBeGreaterThan(170);
});
