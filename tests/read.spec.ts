import { published } from './articles.ts';
import { expect, test } from './driver.ts';
import { boundsOf } from './geography.ts';

test('the reader’s own text is marked, its regions listed and framed, and nothing of it leaves the browser', async ({
  site
}) => {
  await site.open('/fr/read/');
  await site.map.ready();
  const requests = site.noteRequests();
  const text = published[4] ?? '';
  await site.paste(text);
  await expect(site.mentions()).toHaveText(['Kelbajar', 'Lachin', 'Aghdam']);
  await expect(site.panel.getByRole('blockquote')).toHaveText(text);
  const result = site.section('Ce qui a été trouvé').getByRole('listitem');
  await expect(result).toHaveText(['Kelbajar', 'Lachin', 'Aghdam']);
  await expect.poll(() => site.map.selected()).toEqual(['kelbajar', 'lachin', 'aghdam']);
  const view = await site.map.view();
  for (const region of ['kelbajar', 'lachin', 'aghdam'] as const)
    expect(await site.map.showsAll(boundsOf(region), view), region).toBe(true);

  expect(
    requests.filter((request) => !/^GET \/(gazetteer\.json|_app\/|basemap\.pmtiles|glyphs\/)/.test(request))
  ).toEqual([]);
  expect(site.address).not.toContain('Kelbajar');
  expect(await site.keptInBrowser()).not.toContain('Kelbajar');
});

test.describe('words', () => {
  test.use({ graphics: false });

  test('a text without a region says so', async ({ site }) => {
    await site.open('/fr/read/');
    await site.paste('Il pleut sur Paris et sur Lyon.');
    await expect(site.section('Ce qui a été trouvé').getByRole('status')).toContainText('Aucune');
    await expect(site.mentions()).toHaveCount(0);
  });

  test('markup in a text stays text', async ({ site }) => {
    await site.open('/fr/read/');
    const text = '<img src=x onerror=alert(1)> <script>alert(1)</script> Lachin';
    await site.paste(text);
    await expect(site.mentions()).toHaveText(['Lachin']);
    await expect(site.panel.getByRole('blockquote')).toHaveText(text);
  });
});
