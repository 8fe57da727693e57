import { expect, test } from './driver.ts';
import { middleOf, verticesOf } from './geography.ts';
import { colourDistance, type Colour } from './pixels.ts';

/** An address whose map looks at the middle of a drawn line. */
function lookingAt(line: string, { lang = 'fr', zoom = 12, query = '' } = {}): string {
  const [lon, lat] = middleOf(line);
  return `/${lang}/${query}#map=${zoom}/${lat}/${lon}`;
}

const lines = [
  { line: 'lachin-syunik-1', says: ['Frontière d’État', 'pas délimitée en mai 2021', 'Certaine'] },
  { line: 'lachin-1', says: ['Incertaine', 'saillant'] },
  { line: 'kelbajar-2', says: ['Incertaine', 'Who’s On First', 'Aucun jour n’est connu'] },
  { line: 'aghdam-5', says: ['Incertaine', 'mai 2020'] },
  { line: 'aghdam-7', says: ['Incertaine', 'Who’s On First'] },
  { line: 'kelbajar-lachin-1', says: ['Certaine', '6 août 2021'] }
];

test('a click on a line says what it is, by what source and day, how certain', async ({ site }) => {
  for (const { line, says } of lines) {
    await site.open(lookingAt(line));
    await site.map.ready();
    await site.map.click(middleOf(line));
    for (const words of says) await expect(site.map.lineCard, line).toContainText(words);
    await expect(site.map.lineCard.locator('.sources a').first()).toHaveAttribute('href', /^https:/);
    await site.press('Escape');
    await expect(site.map.lineCard).toHaveCount(0);
    expect(site.address).toBe(lookingAt(line));
  }
});

test('uncertain stretches are dashed, others are not', async ({ site }) => {
  const shareOfLine = async (line: string): Promise<number> => {
    await site.open(lookingAt(line, { zoom: 13 }));
    await site.map.ready();
    const colours = await site.map.coloursAlong(verticesOf(line), 220);
    expect(colours.length, line).toBeGreaterThan(100);
    const ink = darkest(colours);
    return colours.filter((colour) => colourDistance(colour, ink) < 60).length / colours.length;
  };
  expect(await shareOfLine('lachin-2')).toBeGreaterThan(0.9);
  expect(await shareOfLine('aghdam-3')).toBeGreaterThan(0.9);
  for (const line of ['lachin-1', 'aghdam-5', 'kelbajar-2']) {
    const share = await shareOfLine(line);
    expect(share, line).toBeGreaterThan(0.35);
    expect(share, line).toBeLessThan(0.85);
  }
});

test('lines are reached without a pointer: the focus lights them up, Enter tells of them', async ({
  site
}) => {
  await site.open('/fr/');
  await site.map.ready();
  await site.map.legend.locator('summary').focus();
  await site.press('Enter');
  await expect(site.map.lineList.first()).toBeVisible();
  expect(await site.map.lineList.count()).toBeGreaterThan(20);
  const before = await site.map.picture();
  const line = site.map.lineList.filter({ hasText: 'Syunik' }).filter({ hasText: 'Lachin' });
  await site.tabTo(line);
  await site.map.pictureChanges(before);
  expect(await site.focusIsVisible()).toBe(true);
  await site.press('Enter');
  await expect(site.map.lineCard).toBeFocused();
  await expect(site.map.lineCard).toContainText('118 km');
  await site.press('Escape');
  await expect(line).toBeFocused();
});

test.describe('on the page about the map', () => {
  test.use({ graphics: false });

  test('every origin is told, and what was measured of the shapes', async ({ site }) => {
    await site.open('/en/about/');
    await expect(site.panel.locator('[data-origin]')).toHaveCount(10);
    await expect(site.panel.locator('[data-origin="kelbajar-whos-on-first"]')).toContainText('Uncertain');
    await expect(site.panel.locator('[data-report-shape]')).toHaveCount(5);
    await expect(site.panel.locator('[data-report-shape="kelbajar"]')).toContainText('−12.6');
    const borders = site.panel.locator('[data-report-border]');
    await expect(borders).toHaveCount(5);
    for (const border of await borders.all()) {
      await expect(border.getByRole('cell').nth(1)).toHaveText('0');
      await expect(border.getByRole('cell').nth(2)).toHaveText('0 / 0');
    }
    await expect(site.panel).toContainText('npm run geo -- --report --against FILE');
  });

  test('where there is no live map, the list tells of the lines', async ({ site }) => {
    await site.open('/hy/');
    await site.map.legend.locator('summary').click();
    await site.map.lineList.first().click();
    await expect(site.map.lineCard).toContainText('Աղդամ');
  });
});

function darkest(colours: readonly Colour[]): Colour {
  const bySum = colours.toSorted((one, other) => sum(one) - sum(other));
  return bySum[Math.floor(bySum.length / 10)] ?? [0, 0, 0];
}

function sum([red, green, blue]: Colour): number {
  return red + green + blue;
}
