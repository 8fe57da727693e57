import { expect, test } from './driver.ts';
import { chromiumFlags, findChromium } from './chromium.ts';

const { executablePath, env } = await findChromium();
const withoutWebgl = chromiumFlags.filter((flag) => !/swiftshader|gpu-blocklist/.test(flag));

// Another browser process: Playwright starts it for this file alone.
test.use({
  launchOptions: {
    executablePath,
    args: [...withoutWebgl, '--disable-gpu', '--disable-webgl', '--disable-webgl2'],
    env: { ...process.env, ...env }
  }
});

test('in a browser without WebGL the drawn map stays and says why', async ({ site }) => {
  await site.open('/fr/');
  await expect(site.map.message).toContainText('il lui manque WebGL2');
  await expect(site.map.drawn('kelbajar')).toBeVisible();
  await site.map.clickDrawn('kelbajar');
  await site.addressBecomes('/fr/kelbajar/');
  await expect(site.heading).toHaveText('Kelbajar');
  await expect.poll(() => site.map.selected()).toEqual(['kelbajar']);
});
