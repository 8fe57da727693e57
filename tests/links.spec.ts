import { endonyms, languages } from '../src/lib/i18n/languages.ts';
import { article, published } from './articles.ts';
import { expect, test } from './driver.ts';
import { insideOf, type Camera } from './geography.ts';

/** As near as two views are that a reader cannot tell apart. */
function expectSameView(one: Camera | undefined, other: Camera | undefined): void {
  expect(one?.zoom).toBeCloseTo(other?.zoom ?? NaN, 1);
  expect(one?.lat).toBeCloseTo(other?.lat ?? NaN, 3);
  expect(one?.lon).toBeCloseTo(other?.lon ?? NaN, 3);
}

test.describe('pages', () => {
  test.use({ graphics: false });

  test('the root offers five languages', async ({ site }) => {
    await site.open('/');
    for (const lang of languages)
      await expect(site.part('link', endonyms[lang])).toHaveAttribute('href', `/${lang}/`);
    expect(site.address).toBe('/');
  });

  test('the root sends a known reader on, with the fragment and the query', async ({ site }) => {
    await site.open('/hy/');
    await site.open('/?asof=2021-05-13#map=9.00/39.6000/46.5000');
    await site.addressBecomes('/hy/?asof=2021-05-13#map=9.00/39.6000/46.5000');
  });

  const kinds = [
    { path: '/en/', says: 'Syunik is in Armenia' },
    { path: '/en/lachin/', says: 'Passages that mention it' },
    { path: '/en/articles/', says: 'Lavrov et Bayramov' },
    { path: `/en/articles/${article}/`, says: 'Quoted as published, in French' },
    { path: `/en/articles/${article}/p2/`, says: 'Passage 2' },
    { path: '/en/timeline/', says: 'What happened, day by day' },
    { path: '/en/read/', says: 'Paste an article' },
    { path: '/en/about/', says: 'What this map is' }
  ];

  for (const { path, says } of kinds) {
    test(`${path} opens directly`, async ({ site }) => {
      await site.open(path);
      await expect(site.heading).toBeVisible();
      await expect(site.panel).toContainText(says);
      expect(await site.language).toBe('en');
    });
  }

  test('a passage link scrolls to the passage whatever else the fragment says', async ({ site }) => {
    const fragments = ['#p4', '#p4&map=9.00/39.6000/46.5000', '#p4&note=x'];
    for (const [index, fragment] of fragments.entries()) {
      // Another query makes it another page, where another fragment alone would not.
      await site.open(`/fr/articles/${article}/?${index}${fragment}`);
      await expect(site.passage('p4').getByRole('blockquote')).toBeInViewport();
      await expect(site.passage('p1')).not.toBeInViewport();
    }
  });

  test('a view that cannot be read is said, and the rest of the link holds', async ({ site }) => {
    const views = ['', 'x', '9/91/46', '9/39', '1e9/39/46', 'NaN/NaN/NaN', '9/39/46/0/0/0'];
    for (const [index, view] of views.entries()) {
      await site.open(`/fr/lachin/?${index}#map=${view}`);
      await expect(site.notices.getByText('La vue indiquée par ce lien est illisible')).toBeVisible();
      await expect(site.heading).toHaveText('Lachin');
    }
    await site.panel.getByRole('button', { name: 'Fermer ce message' }).click();
    await expect(site.notices).toHaveText('');
  });

  test('a day that is none is said', async ({ site }) => {
    for (const day of ['2021-02-30', 'hier', '<script>alert(1)</script>']) {
      await site.open(`/fr/lachin/?asof=${encodeURIComponent(day)}`);
      await expect(site.notices.getByText('n’est pas un jour')).toContainText(`« ${day} »`);
    }
  });

  test('names of nobody are said', async ({ site }) => {
    await site.open('/fr/lachin/?names=klingon');
    await expect(site.notices).toContainText('« klingon »');
    await expect(site.heading).toHaveText('Lachin');
  });

  const otherSpellings = [
    { alias: 'kalbajar', region: 'kelbajar' },
    { alias: 'kelbadjar', region: 'kelbajar' },
    { alias: 'karvachar', region: 'kelbajar' },
    { alias: 'latchine', region: 'lachin' },
    { alias: 'agdam', region: 'aghdam' },
    { alias: 'siounik', region: 'syunik' }
  ];

  test('other spellings are pages that name the canonical one and hand on the view', async ({ site }) => {
    const rest = '?asof=2021-05-13#map=9.00/39.6000/46.5000';
    for (const [index, { alias, region }] of otherSpellings.entries()) {
      const lang = languages[index % languages.length] ?? 'fr';
      await site.open(`/${lang}/${alias}/${rest}`);
      await expect(site.panel).toContainText(alias);
      const onward = site.panel.locator(`a[href^="/${lang}/${region}/"]`);
      await onward.click();
      await site.addressBecomes(`/${lang}/${region}/${rest}`);
    }
  });
});

test('a page that is not there says so in five languages, what was asked, what is nearest, and shows the map', async ({
  site
}) => {
  await site.openMissing('/fr/lachyn/');
  for (const lang of languages)
    await expect(site.part('main').locator(`li[lang="${lang}"]`)).toContainText(endonyms[lang]);
  await expect(site.part('main')).toContainText('/fr/lachyn/');
  await expect(site.part('link', '/fr/lachin/').first()).toBeVisible();
  await expect(site.map.drawn('lachin')).toBeAttached();
  await site.map.ready();
  await site.part('link', '/fr/lachin/').first().click();
  await site.addressBecomes('/fr/lachin/');
  await expect(site.heading).toHaveText('Lachin');
});

test.describe('hostile links', () => {
  test.use({ graphics: false });

  const missing = [
    '/%E0%A4%A/',
    '/fr/%',
    '/fr/%00/',
    `/${'a'.repeat(10_000)}/`,
    '/fr/<script>alert(1)</script>/',
    '/fr/__proto__/',
    '/constructor/',
    '/fr//evil.example/',
    '/fr/..%2f..%2fetc/passwd'
  ];
  for (const path of missing) {
    test(`${path.slice(0, 40)} shows the page for unknown addresses`, async ({ site }) => {
      await site.openMissing(path);
      await expect(site.part('main')).toContainText('Cette page n’existe pas');
      await expect(site.part('main').locator('.asked')).toBeVisible();
    });
  }

  test('no fragment or query breaks a page', async ({ site }) => {
    const fragments = [
      '#__proto__',
      '#constructor',
      '#map=1e9/1e9/1e9',
      '#map=%E0%A4%A',
      '#%E0%A4%A',
      '#javascript:alert(1)',
      '#<script>alert(1)</script>',
      '#p2&map=&map=&map=',
      `#${'&'.repeat(1000)}`,
      `#map=${'9'.repeat(10_000)}`,
      '#:~:text=Lachin',
      '#map=5/39/46/NaN/NaN',
      '?asof[]=1&asof=2&__proto__[x]=1',
      '?%E0%A4%A'
    ];
    for (const [index, fragment] of fragments.entries()) {
      const rest = fragment.startsWith('?') ? fragment : `?${index}${fragment}`;
      await site.open(`/fr/articles/${article}/${rest}`);
      await expect(site.passages).toHaveCount(published.length);
      await expect(site.heading).toBeAttached();
    }
  });
});

test('the view in a link is obeyed and stays as it came', async ({ site }) => {
  await site.open('/fr/lachin/#map=10.00/39.9000/46.9500');
  await site.map.ready();
  expect(site.address).toBe('/fr/lachin/#map=10.00/39.9000/46.9500');
  // The middle of the map is in Aghdam, the page's region is out of sight.
  await site.map.hover([46.95, 39.9]);
  await expect.poll(() => site.map.lit()).toBe('aghdam');
  expectSameView(await site.map.view(), { zoom: 10, lat: 39.9, lon: 46.95, bearing: 0, pitch: 0 });
});

test('bearing and pitch of a link are obeyed', async ({ site }) => {
  await site.open('/fr/#map=9.00/39.6000/46.5000/45/30');
  await site.map.ready();
  await site.map.button('Rapprocher').click();
  await expect.poll(() => site.map.written()).toMatchObject({ zoom: 10, bearing: 45, pitch: 30 });
});

test.describe('under reduced motion', () => {
  // Without glides the moves follow each other faster than a second, on a slow machine too.
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('moving the map writes the view: replacing, at most once a second, the rest of the link kept', async ({
    site
  }) => {
    await site.open(`/fr/articles/${article}/?asof=2021-05-13#p2&map=9.00/39.6000/46.5000&note=x`);
    await site.map.ready();
    const steps = await site.historyLength();
    const writes = await site.noteAddressWrites();
    await site.map.drag(90, 40);
    for (const name of ['Rapprocher', 'Éloigner', 'Rapprocher', 'Éloigner', 'Rapprocher'])
      await site.map.button(name).click();
    await site.addressBecomes(/\?asof=2021-05-13#p2&map=10\.00\/(?!39\.6000)[\d.]+\/[\d.]+&note=x$/);
    expect(await site.historyLength()).toBe(steps);
    const times = await writes();
    expect(times.length).toBeGreaterThan(0);
    for (const [index, time] of times.entries())
      if (index > 0) expect(time - (times[index - 1] ?? 0)).toBeGreaterThan(900);
  });
});

test('Back and Forward return to the former selection and view', async ({ site }) => {
  await site.open('/fr/#map=8.50/39.7000/46.5000');
  await site.map.ready();
  await site.map.drag(-60, 40);
  const steps = await site.historyLength();
  const home = await site.map.view();
  await site.map.click(insideOf('lachin'));
  await site.addressBecomes('/fr/lachin/');
  expect(await site.historyLength()).toBe(steps + 1);
  await site.map.button('Rapprocher').click();
  const lachin = await site.map.view();
  expect(lachin.zoom).toBeGreaterThan(home.zoom);

  await site.back();
  await site.addressBecomes(/^\/fr\/#map=/);
  await expect(site.regionList).toHaveCount(4);
  expect(await site.map.selected()).toEqual([]);
  expectSameView(await site.map.view(), home);

  await site.forward();
  await site.addressBecomes(/^\/fr\/lachin\/#map=/);
  await expect(site.heading).toHaveText('Lachin');
  expect(await site.map.selected()).toEqual(['lachin']);
  expectSameView(await site.map.view(), lachin);
});
