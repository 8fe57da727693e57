import { article } from './articles.ts';
import { expect, test } from './driver.ts';

test('the whole journey goes by keyboard alone, the focus in sight at every step', async ({ site }) => {
  const go = async (goal: Parameters<typeof site.tabTo>[0]): Promise<void> => {
    await site.tabTo(goal);
    expect(await site.focusIsVisible(), goal.toString()).toBe(true);
    await site.press('Enter');
  };
  await site.open('/fr/');
  await site.press('Tab');
  await expect(site.focused).toHaveText('Aller au texte');
  expect(await site.focusIsVisible()).toBe(true);
  await site.press('Enter');

  await site.tabTo(site.listed('lachin'));
  await expect.poll(() => site.map.lit()).toBe('lachin');
  await go(site.listed('lachin'));
  await site.addressBecomes('/fr/lachin/');
  await expect(site.heading).toHaveText('Lachin');

  await go(site.part('link', 'Le lire dans l’article'));
  await site.addressBecomes(`/fr/articles/${article}/#p5`);
  await go(site.mentions().filter({ hasText: 'Aghdam' }));
  await site.addressBecomes('/fr/aghdam/');
  await expect(site.heading).toHaveText('Aghdam');

  await go(site.part('banner').locator('summary'));
  await go(site.part('link', 'Azərbaycanca'));
  await site.addressBecomes(/^\/az\/aghdam\//);
  await expect(site.heading).toHaveText('Ağdam');
});

test('the map moves by keyboard', async ({ site }) => {
  await site.open('/fr/#map=8.00/39.6500/46.4000');
  await site.map.ready();
  await site.map.canvas.focus();
  await site.press('+');
  await expect.poll(() => site.map.written()?.zoom).toBe(9);
  await site.press('ArrowRight');
  await expect.poll(() => site.map.written()?.lon).toBeGreaterThan(46.41);
});
