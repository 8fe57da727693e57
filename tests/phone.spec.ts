import { languages } from '../src/lib/i18n/languages.ts';
import { article } from './articles.ts';
import { expect, test } from './driver.ts';

const kinds = ['', 'lachin/', 'karvachar/', 'articles/', `articles/${article}/`, `articles/${article}/p5/`];
const pages = [...kinds, 'timeline/', 'read/', 'about/'];

test.describe('on a phone @phone', () => {
  test('the panel has three heights by its buttons, the credit in sight at each', async ({ site }) => {
    await site.open('/fr/lachin/');
    const half = await site.sheetHeight();
    await expect(site.map.attribution).toBeInViewport({ ratio: 1 });

    await site.part('button', 'Relever le panneau').click();
    await expect.poll(() => site.sheetHeight()).toBeGreaterThan(half + 150);
    await expect(site.map.attribution).toBeInViewport({ ratio: 1 });
    await expect.poll(() => site.isCovered(site.map.attribution)).toBe(false);
    await expect(site.part('button', 'Relever le panneau')).toBeDisabled();

    await site.part('button', 'Abaisser le panneau').click();
    await expect.poll(() => site.sheetHeight()).toBe(half);
    await expect.poll(() => site.isCovered(site.map.attribution)).toBe(false);
    await site.part('button', 'Abaisser le panneau').click();
    await expect.poll(() => site.sheetHeight()).toBeLessThan(half - 150);
    await expect.poll(() => site.isCovered(site.map.attribution)).toBe(false);
    await expect(site.part('button', 'Abaisser le panneau')).toBeDisabled();
  });

  test('the panel has three heights by dragging', async ({ site }) => {
    await site.open('/fr/lachin/');
    const half = await site.sheetHeight();
    await site.dragSheet(-250);
    await expect.poll(() => site.sheetHeight()).toBeGreaterThan(half + 150);
    const full = await site.sheetHeight();
    await site.dragSheet(200);
    await expect.poll(() => site.sheetHeight()).toBe(half);
    await site.dragSheet(200);
    await expect.poll(() => site.sheetHeight()).toBeLessThan(half - 150);
    await site.dragSheet(-480);
    await expect.poll(() => site.sheetHeight()).toBe(full);
  });

  test('the map moves above the panel, its buttons are in reach', async ({ site }) => {
    await site.open('/fr/#map=8.00/39.6500/46.4000');
    await site.map.ready();
    for (const name of ['Rapprocher', 'Éloigner', 'Remettre le nord en haut', 'Montrer toutes les régions']) {
      await expect(site.map.button(name)).toBeInViewport({ ratio: 1 });
      expect(await site.isCovered(site.map.button(name)), name).toBe(false);
    }
    await site.map.button('Rapprocher').click();
    await expect.poll(() => site.map.written()?.zoom).toBe(9);
  });

  test.describe('on every kind of page', () => {
    test.use({ graphics: false });

    test('nothing scrolls sideways and the credit is in sight', async ({ site }) => {
      for (const page of pages) {
        for (const lang of ['fr', 'hy']) {
          await site.open(`/${lang}/${page}`);
          expect(await site.overflow(), `${lang}/${page}`).toBe(0);
          await expect(site.map.attribution).toBeInViewport({ ratio: 1 });
          await expect(site.map.attribution).toHaveAttribute(
            'href',
            'https://www.openstreetmap.org/copyright'
          );
        }
      }
      await site.openMissing('/fr/nulle-part/');
      expect(await site.overflow()).toBe(0);
    });

    test('every part of the site is in sight in the menu, in every language', async ({ site }) => {
      for (const lang of languages) {
        await site.open(`/${lang}/`);
        for (const link of await site.menu.all()) await expect(link, lang).toBeInViewport({ ratio: 1 });
      }
    });

    test('all that the choice of day offers is in reach above the panel', async ({ site }) => {
      await site.open('/hy/kelbajar/');
      await site.map.openChooser();
      const last = site.map.stage.getByRole('radio').last();
      await last.check();
      await expect(last).toBeInViewport({ ratio: 1 });
      expect(await site.isCovered(last)).toBe(false);
      expect(await site.isCovered(site.map.attribution)).toBe(false);
    });

    test('the card of a line has its place to itself, and gives it back', async ({ site }) => {
      await site.open('/fr/syunik/');
      await site.map.legend.locator('summary').click();
      await site.map.lineList.nth(3).click();
      await expect(site.map.lineCard).toBeFocused();
      await expect(site.map.legend).toHaveCSS('opacity', '0');
      await site.press('Escape');
      await expect(site.map.lineList.nth(3)).toBeFocused();
      await expect(site.map.legend).toHaveCSS('opacity', '1');
    });

    test('every control is large enough for a thumb', async ({ site }) => {
      for (const page of pages) {
        await site.open(`/fr/${page}`);
        expect(await site.smallControls(44), page).toEqual([]);
      }
    });
  });
});
