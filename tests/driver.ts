import AxeBuilder from '@axe-core/playwright';
import { test as base, expect, type Locator, type Page } from '@playwright/test';
import { Faults } from './faults.ts';
import { MapDriver } from './mapDriver.ts';
import { Outside } from './outsideDriver.ts';
import { ShareDialog } from './shareDriver.ts';
import { controlsBelow, textsOfThePage, withoutCanvas, withoutWebgl, type SmallControl } from './probes.ts';

/** A reader at the site: every spec speaks to it, and no spec to the page itself. */
export class Site {
  readonly #page: Page;
  readonly #faults: Faults;
  readonly map: MapDriver;
  readonly share: ShareDialog;
  readonly outside: Outside;

  constructor(page: Page, faults: Faults) {
    this.#page = page;
    this.#faults = faults;
    this.map = new MapDriver(page);
    this.share = new ShareDialog(page);
    this.outside = new Outside(page);
  }

  /** Opens an address of the site, `/fr/lachin/` say, and waits until it answers. */
  async open(path: string): Promise<void> {
    const response = await this.#page.goto(path);
    expect(response?.status() ?? 200, `the status of ${path}`).toBe(200);
    if (/^\/(fr|en|hy|az|ru)\//.test(path)) await this.answers();
  }

  /** Opens an address where no script runs. */
  async openWithoutScript(path: string): Promise<void> {
    await this.#page.goto(path);
  }

  /** Opens an address that is no page of the site. */
  async openMissing(path: string): Promise<void> {
    this.#faults.expectMissing(new URL(path, process.env['SITE_URL']).href);
    const response = await this.#page.goto(path);
    expect(response?.status(), `the status of ${path}`).toBe(404);
  }

  /** Waits until buttons do what they say. */
  async answers(): Promise<void> {
    await this.#page.locator('html[data-hydrated]').waitFor();
  }

  /** Takes a file (a `*` in its path stands for a hash) away from the server, until the returned function is called. */
  async takeAway(path: string): Promise<() => Promise<void>> {
    await this.#page.route(`**${path}`, (route) => {
      this.#faults.expectMissing(route.request().url());
      return route.fulfill({ status: 404, body: '' });
    });
    return () => this.#page.unroute(`**${path}`);
  }

  /** Lets files of these addresses wait, until the returned function is called. */
  async holdBack(pattern: string): Promise<() => Promise<void>> {
    let letGo: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (letGo = resolve));
    await this.#page.route(pattern, async (route) => {
      await held;
      await route.continue();
    });
    return async () => {
      letGo();
      await this.answers();
    };
  }

  /** The browser refuses every graphics context from the next page on. */
  async refuseGraphics(): Promise<void> {
    await this.#page.addInitScript(withoutWebgl);
  }

  /** The reader's system turns light or dark. */
  async prefers(colorScheme: 'light' | 'dark'): Promise<void> {
    await this.#page.emulateMedia({ colorScheme });
  }

  /** What is said where no script runs. */
  get noScriptNote(): Locator {
    return this.panel.locator('noscript p');
  }

  /** Puts a text into the page's field at once, as pasting does. */
  async paste(text: string): Promise<void> {
    await this.panel.getByRole('textbox').fill(text);
  }

  /** All that the site keeps in this browser. */
  async keptInBrowser(): Promise<string> {
    return this.#page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }));
  }

  /** The height of the phone's sheet that can be seen, in CSS pixels. */
  async sheetHeight(): Promise<number> {
    return this.panel.evaluate(async (sheet) => {
      await Promise.allSettled(sheet.getAnimations().map(({ finished }) => finished));
      return Math.round(innerHeight - sheet.getBoundingClientRect().top);
    });
  }

  /** Drags the sheet's bar by so many pixels. */
  async dragSheet(down: number): Promise<void> {
    // While it glides to its height the bar is not where it seems.
    await this.sheetHeight();
    const box = await this.panel.getByRole('group', { name: 'Hauteur du panneau' }).boundingBox();
    if (!box) throw new Error('the sheet has no bar');
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await this.#page.mouse.move(x, y);
    await this.#page.mouse.down();
    await this.#page.mouse.move(x, y + down, { steps: 5 });
    await this.#page.mouse.up();
  }

  /** Whether something lies over the middle of a part. */
  async isCovered(part: Locator): Promise<boolean> {
    return part.evaluate((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return !element.contains(document.elementFromPoint(x + width / 2, y + height / 2));
    });
  }

  /** Every request made from now on, by method and path. */
  noteRequests(): string[] {
    const noted: string[] = [];
    this.#page.on('request', (request) =>
      noted.push(`${request.method()} ${new URL(request.url()).pathname}${request.postData() ?? ''}`)
    );
    return noted;
  }

  /** The links of the list of regions, in its order. */
  get regionList(): Locator {
    return this.#page.locator('[data-region-list]').getByRole('link');
  }

  /** The list's link to a region, by slug. */
  listed(region: string): Locator {
    return this.#page.locator(`[data-region-list] a[data-region="${region}"]`);
  }

  /** The region whose links in the panel are marked as lit, by slug; as it looks, not as it is noted. */
  async litInList(): Promise<string[]> {
    return this.#page
      .locator('[data-region-list] a')
      .evaluateAll((links) =>
        links
          .filter((link) => / 2px inset/.test(getComputedStyle(link).boxShadow))
          .map((link) => link.getAttribute('data-region') ?? '')
      );
  }

  /** What is said beside the map. */
  get panel(): Locator {
    return this.#page.getByRole('main');
  }

  get heading(): Locator {
    return this.panel.getByRole('heading', { level: 1 });
  }

  /** A section of the panel by its heading. */
  section(name: string | RegExp): Locator {
    return this.panel.getByRole('region', { name });
  }

  /** Passages as shown, in the page's order. */
  get passages(): Locator {
    return this.#page.locator('[data-passage]');
  }

  passage(id: string): Locator {
    return this.#page.locator(`[data-passage="${id}"]`);
  }

  /** What is said of the shapes drawn for a region. */
  get extents(): Locator {
    return this.panel.locator('[data-extent]');
  }

  extent(shape: string): Locator {
    return this.panel.locator(`[data-extent="${shape}"]`);
  }

  get facts(): Locator {
    return this.#page.locator('[data-fact]');
  }

  /** Marked mentions in a quotation, of one region or of all. */
  mentions(within: Locator = this.panel): Locator {
    return within.locator('blockquote').getByRole('link');
  }

  /** The links to the parts of the site. */
  get menu(): Locator {
    return this.#page.getByRole('banner').getByRole('navigation').getByRole('link');
  }

  /** What the page says of a link that it could not follow. */
  get notices(): Locator {
    return this.panel.locator('.notices');
  }

  /** Presses a "copy link" button by its name. @returns what is then on the clipboard */
  async copyLink(name: string): Promise<string> {
    const button = this.panel.getByRole('button', { name, exact: true });
    await button.click();
    await expect(button).toContainText('Lien copié');
    return this.#page.evaluate(() => navigator.clipboard.readText());
  }

  /** Chooses another language in the menu, by its own name for itself. */
  async chooseLanguage(name: string): Promise<void> {
    await this.#page.getByRole('banner').locator('summary').click();
    await this.#page.getByRole('banner').getByRole('link', { name, exact: true }).click();
  }

  /** The address as the reader sees it: path, query, fragment. */
  get address(): string {
    const { pathname, search, hash } = new URL(this.#page.url());
    return pathname + search + hash;
  }

  get title(): Promise<string> {
    return this.#page.title();
  }

  /** Waits until the address is this. */
  async addressBecomes(expected: string | RegExp): Promise<void> {
    await expect
      .poll(() => this.address)
      .toEqual(typeof expected === 'string' ? expected : expect.stringMatching(expected));
  }

  async back(): Promise<void> {
    await this.#page.goBack();
  }

  async forward(): Promise<void> {
    await this.#page.goForward();
  }

  /** How many steps the session's history holds. */
  async historyLength(): Promise<number> {
    return this.#page.evaluate(() => history.length);
  }

  /** From now on, when the address was written, in milliseconds. */
  async noteAddressWrites(): Promise<() => Promise<number[]>> {
    await this.#page.evaluate(() => {
      const times: number[] = [];
      const write = history.replaceState.bind(history);
      history.replaceState = (...given) => {
        times.push(performance.now());
        write(...given);
      };
      Object.assign(history, { times });
    });
    return () => this.#page.evaluate(() => (history as History & { times: number[] }).times);
  }

  async press(key: string): Promise<void> {
    await this.#page.keyboard.press(key);
  }

  /** What has the focus. */
  get focused(): Locator {
    return this.#page.locator(':focus');
  }

  /** Goes on with Tab until this has the focus. */
  async tabTo(goal: Locator, most = 100): Promise<void> {
    for (let step = 0; step < most; step++) {
      await this.press('Tab');
      if (await goal.evaluate((element) => element === document.activeElement)) return;
    }
    throw new Error(`not reached by ${most} presses of Tab: ${goal.toString()}`);
  }

  /** Whether what has the focus is seen to have it: a ring about it, or a thicker line on the map. */
  async focusIsVisible(): Promise<boolean> {
    return this.focused.evaluate((element) => {
      if (!element.matches(':focus-visible')) return false;
      const ring = [element, ...element.querySelectorAll('path')].map((part) => getComputedStyle(part));
      const [own, ...inner] = ring;
      const outlined = own?.outlineStyle !== 'none' && parseFloat(own?.outlineWidth ?? '0') >= 2;
      return outlined || inner.some(({ strokeWidth }) => parseFloat(strokeWidth) >= 4);
    });
  }

  /** Turns the wheel over the panel until this is where the eyes are: a quarter from its top. */
  async readOn(part: Locator): Promise<void> {
    const room = await this.#page.locator('[data-scroller]').boundingBox();
    const box = await part.boundingBox();
    if (!room || !box) throw new Error('not in the panel');
    await this.#page.mouse.move(room.x + 8, room.y + room.height / 2);
    await this.#page.mouse.wheel(0, box.y - room.y - room.height / 4);
  }

  /** How far the page is wider than its window, in CSS pixels; of the page, its panel and its tables the largest. */
  async overflow(): Promise<number> {
    return this.#page.evaluate(() =>
      Math.max(
        ...[document.documentElement, ...document.querySelectorAll('[data-scroller], :has(> table)')].map(
          (element) => element.scrollWidth - element.clientWidth
        )
      )
    );
  }

  get language(): Promise<string | null> {
    return this.#page.locator('html').getAttribute('lang');
  }

  /** The controls in sight or to be scrolled to that are smaller than so many pixels, links inside prose apart. */
  async smallControls(least: number): Promise<SmallControl[]> {
    return this.#page.evaluate(controlsBelow, least);
  }

  /** Texts in sight that are neither quoted nor marked as being in another language. */
  async ownTexts(): Promise<string[]> {
    return this.#page.evaluate(textsOfThePage);
  }

  /** What axe finds wrong, as `rule: element`. */
  async accessibilityFaults(): Promise<string[]> {
    const { violations } = await new AxeBuilder({ page: this.#page }).analyze();
    return violations.flatMap(({ id, impact, nodes }) =>
      nodes.map((node) => `${id} (${impact}): ${node.target.join(' ')}`)
    );
  }

  /** Whatever has this role and name, for what no other method says. */
  part(role: Parameters<Page['getByRole']>[0], name?: string | RegExp): Locator {
    return this.#page.getByRole(role, name === undefined ? {} : { name });
  }
}

/** Playwright's test with a `site`; it fails at its end on every fault that the pages made. */
export const test = base.extend<{ faults: Faults; site: Site; graphics: boolean }>({
  /** False where a spec opens many pages and looks at no live map: without WebGL none is drawn. */
  graphics: [true, { option: true }],
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
  site: async ({ faults, graphics, page }, use) => {
    if (!graphics) await page.addInitScript(withoutCanvas);
    await use(new Site(page, faults));
  }
});

export { expect };
