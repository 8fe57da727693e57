import { endonyms, languages } from '../src/lib/i18n/languages.ts';
import { article, publishedTitle } from './articles.ts';
import { expect, test } from './driver.ts';

test('choosing a language keeps page, query, fragment and view, and relabels the map', async ({ site }) => {
  await site.open('/fr/lachin/?asof=2021-05-13#map=9.00/39.6500/46.5500&note=x');
  await site.map.ready();
  const before = await site.map.picture();
  await site.chooseLanguage(endonyms.hy);
  await site.addressBecomes('/hy/lachin/?asof=2021-05-13#map=9.00/39.6500/46.5500&note=x');
  await expect(site.heading).toHaveText('Լաչին');
  expect(await site.language).toBe('hy');
  await site.map.pictureChanges(before);
  expect(await site.map.view()).toMatchObject({ zoom: 9, lat: 39.65, lon: 46.55 });
});

test.describe('words', () => {
  test.use({ graphics: false });

  /** Names that are written in Latin letters everywhere: the publisher, codes, those whose data and licences are used. */
  const namesOfTheirOwn =
    /OpenStreetMap|contributors|News-Front|Wikidata|ISO|A[MZ]-[A-Z]{2,3}|Q\d+|WebGL2?|JavaScript|Atom|JSON Feed|ODbL|CC0?|BY|SA|Natural Earth|Who’s On First|WHO|HDX|URL|km²|MIT|Noto|GitHub|PMTiles|MapLibre|Quattroshapes|GeoNames|geoBoundaries/g;
  const pages = ['', 'lachin/', 'syunik/', 'articles/', `articles/${article}/`, 'read/'];

  for (const lang of ['hy', 'ru']) {
    test(`no word of the pages in ${lang} is left in another script`, async ({ site }) => {
      const foreign: string[] = [];
      for (const page of pages) {
        await site.open(`/${lang}/${page}`);
        expect(await site.language).toBe(lang);
        const texts = await site.ownTexts();
        expect(texts.length).toBeGreaterThan(20);
        foreign.push(
          ...texts
            // A label cannot mark the title that it quotes with its language.
            .map((text) => text.replace(publishedTitle, ''))
            .filter((text) => /\p{Script=Latin}{3}/u.test(text.replace(namesOfTheirOwn, '')))
            .map((text) => `${page}: ${text}`)
        );
      }
      expect([...new Set(foreign)]).toEqual([]);
    });
  }

  test('each page says its language', async ({ site }) => {
    for (const lang of languages) {
      await site.open(`/${lang}/aghdam/`);
      expect(await site.language).toBe(lang);
    }
  });
});
