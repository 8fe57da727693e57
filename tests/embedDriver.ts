import { test as base, expect, type FrameLocator, type Locator, type Page } from '@playwright/test';
import { Faults } from './faults.ts';

/** A height that an embedded page told the page around it. */
export interface ToldHeight {
  type: string;
  path: string;
  height: number;
}

/**
 * Another site: the same server by another name. Served, not made up: a browser lets no page from nowhere look at what this machine serves.
 */
const otherSite = (origin: string) => origin.replace('127.0.0.1', 'localhost');

/** Another site's page with something of ours in it. */
export class Host {
  readonly #page: Page;
  readonly #origin: string;

  constructor(page: Page, origin: string) {
    this.#page = page;
    this.#origin = origin;
  }

  /** A page of another site that holds this markup and nothing else. */
  async holds(html: string, colorScheme: 'light' | 'dark' = 'light'): Promise<void> {
    await this.#page.emulateMedia({ colorScheme });
    await this.#page.goto(`${otherSite(this.#origin)}/robots.txt`);
    await this.#page.evaluate(() => {
      const told: unknown[] = [];
      Object.assign(window, { told });
      addEventListener('message', ({ data }) => told.push(data));
    });
    await this.#page.evaluate((markup) => void (document.body.innerHTML = markup), html);
    await expect(this.#page.locator('iframe')).toHaveCount(1);
    await this.frame.locator('main').waitFor();
  }

  get frame(): FrameLocator {
    return this.#page.frameLocator('iframe');
  }

  get heading(): Locator {
    return this.frame.getByRole('heading', { level: 1 });
  }

  get quotation(): Locator {
    return this.frame.getByRole('blockquote');
  }

  /** The drawn shape of a region, and whether it is drawn at all. */
  shape(region: string): Locator {
    return this.frame.locator(`svg [data-drawn="${region}"]`);
  }

  link(name: string): Locator {
    return this.frame.getByRole('link', { name }).first();
  }

  /** The colour that lies under an embedded page’s words, as the browser computes it. */
  async paper(): Promise<string> {
    return this.frame.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor);
  }

  /** The families of fonts that the frame has loaded. */
  async loadedFonts(): Promise<string[]> {
    return this.frame.locator('body').evaluate(async () => {
      await document.fonts.ready;
      const loaded = [...document.fonts].filter(({ status }) => status === 'loaded');
      return [...new Set(loaded.map(({ family }) => family.replaceAll('"', '')))];
    });
  }

  /** How high the embedded page is, and what heights it has told, in CSS pixels. */
  async heights(): Promise<{ needed: number; told: ToldHeight[] }> {
    const needed = await this.frame
      .locator('html')
      .evaluate((root) => Math.ceil(root.getBoundingClientRect().height));
    const told = await this.#page.evaluate(() => (window as unknown as { told: ToldHeight[] }).told);
    return { needed, told };
  }

  /** How much wider than its frame the embedded page is. */
  async overflow(): Promise<number> {
    return this.frame.locator('html').evaluate((root) => root.scrollWidth - root.clientWidth);
  }

  /** Follows a link out of the frame; the address at which a new window opens. */
  async follow(link: Locator): Promise<string> {
    const [opened] = await Promise.all([this.#page.waitForEvent('popup'), link.click()]);
    await opened.waitForURL(/\/(fr|en|hy|az|ru)\//);
    return opened.url();
  }
}

export const test = base.extend<{ host: Host; origin: string }>({
  origin: async ({}, use) => use(process.env['SITE_URL'] ?? ''),
  host: async ({ context, page, origin }, use) => {
    const faults = new Faults(origin);
    faults.expectOrigin(otherSite(origin));
    await faults.watch(context);
    await use(new Host(page, origin));
    expect(faults.found).toEqual([]);
  }
});

export { expect };
