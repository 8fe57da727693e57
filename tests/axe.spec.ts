import { article } from './articles.ts';
import { expect, test } from './driver.ts';

const pages = [
  '',
  'lachin/',
  `articles/${article}/`,
  `articles/${article}/p5/`,
  'articles/',
  'data/',
  'about/',
  'timeline/',
  'read/'
];

for (const scheme of ['light', 'dark'] as const) {
  test.describe(`in ${scheme} colours`, () => {
    test.use({ graphics: false, colorScheme: scheme });

    for (const lang of ['fr', 'hy']) {
      test(`axe finds nothing wrong in ${lang}`, async ({ site }) => {
        const found: string[] = [];
        for (const page of pages) {
          await site.open(`/${lang}/${page}`);
          found.push(...(await site.accessibilityFaults()).map((fault) => `${page} ${fault}`));
        }
        await site.openMissing(`/${lang}/nulle-part/`);
        found.push(...(await site.accessibilityFaults()).map((fault) => `404 ${fault}`));
        expect(found).toEqual([]);
      });
    }
  });
}

test('axe finds nothing wrong in the choice of day, the legend and the card of a line @both', async ({
  site
}) => {
  await site.open('/fr/?asof=2024-01-01');
  await site.map.ready();
  await site.map.openChooser();
  expect(await site.accessibilityFaults()).toEqual([]);
  await site.press('Escape');
  await site.map.legend.locator('summary').click();
  await site.map.lineList.first().click();
  await expect(site.map.lineCard).toBeVisible();
  expect(await site.accessibilityFaults()).toEqual([]);
});

test('axe finds nothing wrong where the live map is, on a phone too @both', async ({ site }) => {
  await site.open('/fr/lachin/');
  await site.map.ready();
  expect(await site.accessibilityFaults()).toEqual([]);
});

for (const [lang, parts] of Object.entries({
  fr: ['Citer', 'Intégrer à une page', 'Code QR', 'Télécharger'],
  hy: ['Հղվել', 'Տեղադրել էջում', 'QR կոդ', 'Ներբեռնել']
}))
  test(`axe finds nothing wrong in the dialog for sharing, all of it open, ${lang} @both`, async ({
    site
  }) => {
    await site.open(`/${lang}/articles/${article}/p5/`);
    await site.share.open();
    for (const part of parts) await site.share.unfold(part);
    expect(await site.accessibilityFaults()).toEqual([]);
    expect(await site.smallControls(24)).toEqual([]);
  });

test('axe finds nothing wrong in what is embedded, printed and listed for machines', async ({ site }) => {
  for (const path of [
    '/embed/hy/lachin/',
    `/embed/az/articles/${article}/p5/`,
    '/fr/lachin/print/',
    `/ru/articles/${article}/p5/print/`,
    '/data/'
  ]) {
    await site.openWithoutScript(path);
    expect([path, ...(await site.accessibilityFaults())]).toEqual([path]);
  }
});
