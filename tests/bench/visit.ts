import type { Browser, Page } from '@playwright/test';

/** One transfer of a visit. `length` is the body's, as sent, for a part of a file. */
export type Transfer = { url: string; length: number; partial: boolean };

/** What one first visit came to. Milliseconds since the navigation began. */
export type Visit = { textMs: number | undefined; idleMs: number; transfers: Transfer[]; html: string };

/** Where the site's map stands: its size and inner padding in CSS pixels. */
export type MapBox = {
  width: number;
  height: number;
  top: number;
  right: number;
  bottom: number;
  left: number;
};

const limitMilliseconds = 60_000;

/** Opens a page in a fresh context, with empty caches and no service worker, and waits for its map's first idle. */
export async function visit<T>(
  browser: Browser,
  url: string,
  look: (page: Page) => Promise<T>
): Promise<Visit & { seen: T }> {
  const viewport = { width: 1440, height: 900 };
  const context = await browser.newContext({ viewport, serviceWorkers: 'block', colorScheme: 'light' });
  try {
    const page = await context.newPage();
    const transfers: Transfer[] = [];
    page.on('response', (response) => {
      const length = Number(response.headers()['content-length'] ?? 0);
      transfers.push({ url: response.url(), length, partial: response.status() === 206 });
    });
    await page.addInitScript(markFirstReady);
    const response = await page.goto(url, { timeout: limitMilliseconds });
    await page.waitForFunction(() => performance.getEntriesByName('map-idle').length > 0, undefined, {
      timeout: limitMilliseconds
    });
    const times = await page.evaluate(() => ({
      idleMs: performance.getEntriesByName('map-idle')[0]!.startTime,
      textMs: performance.getEntriesByName('first-contentful-paint')[0]?.startTime
    }));
    return { ...times, transfers, html: (await response?.text()) ?? '', seen: await look(page) };
  } finally {
    await context.close();
  }
}

/** Runs in the page: the site says that its map is at rest by an attribute, the bare page by the mark itself. */
function markFirstReady(): void {
  const observer = new MutationObserver(() => {
    if (!document.querySelector('[data-map] [data-ready="true"]')) return;
    performance.mark('map-idle');
    observer.disconnect();
  });
  observer.observe(document, { attributes: true, attributeFilter: ['data-ready'], subtree: true });
}

/** Where the site's map stands on the page; the drawn map's box is what its frames have to fit. */
export async function mapBox(page: Page): Promise<MapBox> {
  return page.evaluate(() => {
    const outer = document.querySelector('[data-map]')!.getBoundingClientRect();
    const inner = document.querySelector('[data-map] .drawn')?.getBoundingClientRect() ?? outer;
    return {
      width: outer.width,
      height: outer.height,
      top: inner.top - outer.top,
      right: outer.right - inner.right,
      bottom: outer.bottom - inner.bottom,
      left: inner.left - outer.left
    };
  });
}
