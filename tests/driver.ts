import { test as base, expect, type Locator, type Page } from '@playwright/test';
import { Faults } from './faults.ts';

/** Where the map looks, as the address says it. Degrees; the zoom counts from 0 as MapLibre's does. */
export type Camera = { zoom: number; latitude: number; longitude: number };

/** A reader at the site: every spec speaks to it, and no spec to the page itself. */
export class Site {
  readonly #page: Page;
  readonly #faults: Faults;

  constructor(page: Page, faults: Faults) {
    this.#page = page;
    this.#faults = faults;
  }

  /** Opens an address of the site, `/fr/lachin/` say. */
  async open(path: string): Promise<void> {
    const response = await this.#page.goto(path);
    expect(response?.status() ?? 200, `the status of ${path}`).toBe(200);
  }

  /** Opens an address that is no page of the site. */
  async openMissing(path: string): Promise<void> {
    this.#faults.expectMissing(new URL(path, process.env['SITE_URL']).href);
    const response = await this.#page.goto(path);
    expect(response?.status(), `the status of ${path}`).toBe(404);
  }

  /** Waits until the live map is drawn and at rest. */
  async mapReady(): Promise<void> {
    await this.#page.locator('[data-map] [data-ready="true"]').waitFor({ timeout: 45_000 });
  }

  get map(): Locator {
    return this.#page.locator('[data-map]');
  }

  /** The links of the list of regions, in its order. */
  get regionList(): Locator {
    return this.#page.locator('[data-region-list]').getByRole('link');
  }

  /** Chooses a region in the list. */
  async openRegion(name: string): Promise<void> {
    await this.#page.locator('[data-region-list]').getByRole('link', { name }).first().click();
  }

  /** The heading of what is open beside the map. */
  get panelHeading(): Locator {
    return this.#page.locator('[data-panel]').getByRole('heading', { level: 1 });
  }

  get panel(): Locator {
    return this.#page.locator('[data-panel]');
  }

  /** The quoted passages, in the page's order. */
  get passages(): Locator {
    return this.#page.locator('[data-passage]');
  }

  /** The marked mentions, of one region or of all. */
  mentions(region?: string): Locator {
    return this.#page.locator(region ? `[data-mention="${region}"]` : '[data-mention]');
  }

  /** Presses the first "copy link" button within a part of the page. @returns what is then on the clipboard */
  async copyLink(within: Locator = this.panel): Promise<string> {
    await within.locator('[data-copy-link]').first().click();
    await expect(within.locator('[data-copy-link][data-copied="true"]').first()).toBeVisible();
    return this.#page.evaluate(() => navigator.clipboard.readText());
  }

  /** The camera in the address, where there is one. */
  camera(): Camera | undefined {
    const match = /[#&]map=([\d.]+)\/(-?[\d.]+)\/(-?[\d.]+)/.exec(this.address.hash);
    if (!match) return undefined;
    return { zoom: Number(match[1]), latitude: Number(match[2]), longitude: Number(match[3]) };
  }

  /** The address as the reader sees it. */
  get address(): URL {
    return new URL(this.#page.url());
  }

  /** Waits until the address's path, query and fragment are these. */
  async addressBecomes(expected: string | RegExp): Promise<void> {
    await expect
      .poll(() => this.address.pathname + this.address.search + this.address.hash)
      .toEqual(typeof expected === 'string' ? expected : expect.stringMatching(expected));
  }

  async back(): Promise<void> {
    await this.#page.goBack();
  }

  async forward(): Promise<void> {
    await this.#page.goForward();
  }

  async reload(): Promise<void> {
    await this.#page.reload();
  }

  /** How many steps the session's history holds. */
  async historyLength(): Promise<number> {
    return this.#page.evaluate(() => history.length);
  }

  async press(key: string): Promise<void> {
    await this.#page.keyboard.press(key);
  }

  /** What has the focus. */
  get focused(): Locator {
    return this.#page.locator(':focus');
  }

  /** Drags the map by so many pixels. */
  async dragMap(right: number, down: number): Promise<void> {
    const box = await this.map.boundingBox();
    if (!box) throw new Error('the map is not visible');
    // Above the middle, where no sheet of the phone covers it.
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 4];
    await this.#page.mouse.move(x, y);
    await this.#page.mouse.down();
    await this.#page.mouse.move(x + right, y + down, { steps: 8 });
    await this.#page.mouse.up();
  }

  /** The height of the phone's sheet that can be seen, in CSS pixels. */
  async sheetHeight(): Promise<number> {
    const box = await this.#page.locator('[data-sheet]').boundingBox();
    const viewport = this.#page.viewportSize();
    if (!box || !viewport) throw new Error('the sheet is not visible');
    return viewport.height - box.y;
  }

  /** How far the page is wider than its window, in CSS pixels. */
  async overflow(): Promise<number> {
    return this.#page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth
    );
  }

  get language(): Promise<string | null> {
    return this.#page.locator('html').getAttribute('lang');
  }

  /** Whatever has this role and name, for what no other method says. */
  part(role: Parameters<Page['getByRole']>[0], name?: string | RegExp): Locator {
    return this.#page.getByRole(role, name === undefined ? {} : { name });
  }
}

/** Playwright's test with a `site`; it fails at its end on every fault that the pages made. */
export const test = base.extend<{ faults: Faults; site: Site }>({
  // The config is read before the server has its port.
  baseURL: async ({}, use) => {
    await use(process.env['SITE_URL']);
  },
  faults: async ({ context, baseURL }, use) => {
    const faults = new Faults(new URL(baseURL ?? '').origin);
    await faults.watch(context);
    await use(faults);
    expect(faults.found, 'faults of the pages during the test').toEqual([]);
  },
  site: async ({ faults, page }, use) => {
    await use(new Site(page, faults));
  }
});

export { expect };
