import { defineConfig } from '@playwright/test';
import { chromiumFlags, findChromium } from './chromium.ts';

const { executablePath, env } = await findChromium();
const minute = 60_000;

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  globalSetup: './serveSite.ts',
  outputDir: '../test-results/playwright',
  reporter: [['list'], ['json', { outputFile: '../test-results/playwright.json' }]],
  workers: 2,
  fullyParallel: true,
  retries: 0,
  forbidOnly: process.env['CI'] !== undefined,
  // Drawn without a graphics card, a map takes seconds to come to rest.
  timeout: 2 * minute,
  expect: { timeout: 20_000 },
  globalTimeout: 20 * minute,
  use: {
    browserName: 'chromium',
    launchOptions: { executablePath, args: chromiumFlags, env: { ...process.env, ...env } },
    permissions: ['clipboard-read', 'clipboard-write'],
    // A click waits for the page that it leads to.
    actionTimeout: 30_000,
    navigationTimeout: 30_000
  },
  projects: [
    // A spec is for the desktop unless its tag says @phone, or @both.
    { name: 'desktop', grepInvert: /@phone/, use: { viewport: { width: 1440, height: 900 } } },
    {
      name: 'phone',
      grep: /@phone|@both/,
      use: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 }
    }
  ]
});
