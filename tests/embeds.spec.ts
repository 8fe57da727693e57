import { readFileSync } from 'node:fs';
import { article, published } from './articles.ts';
import { expect, test } from './embedDriver.ts';

/** The code for embedding a page, as the site gives it to other programs. */
function code(path: string, origin: string): string {
  const answer = readFileSync(`build/embed${path}oembed.json`, 'utf8');
  return (JSON.parse(answer) as { html: string }).html.replace(/src="[^"]*"/, `src="${origin}/embed${path}"`);
}

test('a region stands in another site’s sandboxed frame, with the site’s own fonts', async ({
  host,
  origin
}) => {
  await host.holds(code('/hy/lachin/', origin));
  await expect(host.heading).toHaveText('Լաչին');
  await expect(host.shape('lachin')).toBeVisible();
  await expect(host.link('OpenStreetMap')).toBeVisible();
  expect(await host.loadedFonts()).toEqual(expect.arrayContaining(['Noto Sans', 'Noto Serif']));
});

test('a passage stands there to the letter, with who published it', async ({ host, origin }) => {
  await host.holds(code(`/az/articles/${article}/p5/`, origin));
  expect((await host.quotation.textContent())?.trim()).toBe(published[4]);
  await expect(host.quotation).toHaveAttribute('lang', 'fr');
  await expect(host.frame.getByText('ABŞ sanksiyaları')).toBeVisible();
  await expect(host.shape('aghdam')).toBeVisible();
});

test('it takes the theme that is asked for, else the reader’s', async ({ host, origin }) => {
  const paperIn = async (scheme: 'light' | 'dark', query: string) => {
    await host.holds(code('/fr/lachin/', origin).replace('/lachin/"', `/lachin/${query}"`), scheme);
    return host.paper();
  };
  const [light, dark] = [await paperIn('light', ''), await paperIn('dark', '')];
  expect(light).not.toBe(dark);
  for (const scheme of ['light', 'dark'] as const) {
    expect(await paperIn(scheme, '?theme=light')).toBe(light);
    expect(await paperIn(scheme, '?theme=dark')).toBe(dark);
    expect(await paperIn(scheme, '?theme=nonsense')).toBe(scheme === 'light' ? light : dark);
  }
});

test('it tells the page around it how high it is', async ({ host, origin }) => {
  await host.holds(code('/fr/syunik/', origin));
  await expect
    .poll(async () => {
      const { needed, told } = await host.heights();
      return told.at(-1)?.height === needed;
    })
    .toBe(true);
  const { told } = await host.heights();
  expect(told[0]).toMatchObject({ type: 'border-regions:height', path: '/embed/fr/syunik/' });
});

test('its code gives it the height that it needs, and a phone’s width is enough', async ({
  host,
  origin
}) => {
  for (const path of ['/fr/kelbajar/', '/hy/syunik/', '/fr', '/hy', '/az', '/ru'].map((start) =>
    start.endsWith('/') ? start : `${start}/articles/${article}/p2/`
  )) {
    const html = code(path, origin);
    await host.holds(html);
    const { needed } = await host.heights();
    const given = Number(/height="(\d+)"/.exec(html)?.[1]);
    expect(needed, path).toBeLessThanOrEqual(given);
    expect(needed, path).toBeGreaterThan(given * 0.75);
    await host.holds(html.replace('max-width: 640px', 'width: 320px'));
    expect(await host.overflow(), path).toBe(0);
  }
});

test('its links lead out of the frame to the full page, with the day of the map', async ({
  host,
  origin
}) => {
  await host.holds(code('/fr/lachin/', origin));
  const full = await host.follow(host.link('Ouvrir la page complète'));
  expect(new URL(full).pathname + new URL(full).search).toBe('/fr/lachin/?asof=2021-05-13');
});
