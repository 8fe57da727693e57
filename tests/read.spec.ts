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

  test('the language is told from the text, and a reader may say another', async ({ site }) => {
    await site.open('/az/read/');
    await site.paste('Колонна вышла из Лачина; в Горисе её ждали. Агдамский «Карабах» играет в Баку.');
    await expect(site.mentions()).toHaveText(['Лачина', 'Горисе']);
    await expect(site.section('Nə tapıldı').getByRole('status')).toContainText('Русский');
    await site.panel.getByRole('combobox').selectOption('fr');
    await expect(site.section('Nə tapıldı').getByRole('status')).not.toContainText('Русский');
    await expect(site.mentions()).toHaveText(['Лачина', 'Горисе']);
  });

  test('a text in several languages is read in each', async ({ site }) => {
    await site.open('/en/read/');
    await site.paste(
      'The convoy left Lachin. «Սյունիքում ձյուն է», ասել է մարզպետը։ Laçındakı məktəb açılıb, bu gün dərs olub.'
    );
    await expect(site.mentions()).toHaveText(['Lachin', 'Սյունիքում', 'Laçındakı']);
  });

  test('why each place was found can be read without a pointer', async ({ site }) => {
    await site.open('/fr/read/');
    await site.paste('Le district de Lachin.');
    const reasons = site.section('Ce qui a été trouvé').getByRole('group');
    await reasons.getByText('Pourquoi ces lieux').click();
    await expect(reasons.getByRole('listitem')).toContainText('accompagne «\u00a0district\u00a0»');
    await expect(reasons.getByRole('listitem')).toContainText(/confiance\u00a0: \d+\u202f%/);
  });

  test('names that cannot be loaded are told, and can be asked for again', async ({ site }) => {
    await site.open('/fr/read/');
    const putBack = await site.takeAway('/gazetteer.json');
    await site.paste('À Lachin.');
    const status = site.section('Ce qui a été trouvé').getByRole('status');
    await expect(status).toContainText('Les noms n’ont pas pu être chargés.');
    await putBack();
    await status.getByRole('button').click();
    await expect(site.mentions()).toHaveText(['Lachin']);
  });

  test('where the worker cannot be loaded the page does its work', async ({ site }) => {
    await site.open('/fr/read/');
    await site.takeAway('/_app/immutable/workers/linkWorker-*.js');
    await site.paste('À Lachin et à Goris.');
    await expect(site.mentions()).toHaveText(['Lachin', 'Goris']);
    await site.paste('À Goris.');
    await expect(site.mentions()).toHaveText(['Goris']);
  });

  test('of a long text the reasons of the first places alone are listed, and that is said', async ({
    site
  }) => {
    await site.open('/fr/read/');
    await site.paste('À Lachin. '.repeat(201));
    await expect(site.mentions()).toHaveCount(201);
    const reasons = site.section('Ce qui a été trouvé').getByRole('group');
    await reasons.getByText('Pourquoi ces lieux').click();
    await expect(reasons.getByRole('listitem')).toHaveCount(200);
    await expect(reasons).toContainText('200 premi');
  });

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
