import { expect, type Locator, type Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';

/** The dialog in which a page is shared. */
export class ShareDialog {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  get dialog(): Locator {
    return this.#page.getByRole('dialog');
  }

  /** What opens it: the first on the page is the page's own. */
  get opener(): Locator {
    return this.#page.locator('.copy a').first();
  }

  async open(): Promise<void> {
    await this.opener.click();
    await expect(this.dialog).toBeVisible();
  }

  part(role: 'button' | 'link' | 'checkbox' | 'textbox' | 'combobox', name: string | RegExp): Locator {
    return this.dialog.getByRole(role, { name });
  }

  /** What it says it did. */
  get message(): Locator {
    return this.dialog.getByRole('status');
  }

  /** Opens one of its parts. */
  async unfold(name: string): Promise<void> {
    await this.dialog.locator('summary', { hasText: name }).click();
  }

  get address(): Locator {
    return this.dialog.getByRole('textbox').first();
  }

  /** Presses a button that copies; what is in the clipboard then. */
  async copied(name: string | RegExp): Promise<string> {
    const clipboard = () => this.#page.evaluate(() => navigator.clipboard.readText());
    await this.#page.evaluate(() => navigator.clipboard.writeText(''));
    await this.part('button', name).first().click();
    await expect.poll(clipboard).not.toBe('');
    return clipboard();
  }

  /** Presses a button that saves a file; its name and content. */
  async saved(name: string | RegExp): Promise<{ name: string; content: Buffer }> {
    const [download] = await Promise.all([
      this.#page.waitForEvent('download'),
      this.part('button', name).first().click()
    ]);
    return { name: download.suggestedFilename(), content: await readFile(await download.path()) };
  }

  /** The QR code as it stands on the screen, as PNG. */
  async pictureOfCode(): Promise<Buffer> {
    return this.dialog.getByRole('img').screenshot();
  }

  /** The browser lets no page copy. */
  async refuseCopying(): Promise<void> {
    await this.#page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', {
        value: { writeText: () => Promise.reject(new Error('refused')) }
      });
    });
  }

  /** The system has a sheet of its own for sharing; returns what it was given. */
  async withSystemSheet(): Promise<() => Promise<unknown>> {
    await this.#page.addInitScript(() => {
      const given: unknown[] = [];
      Object.assign(window, { given });
      Object.defineProperty(navigator, 'share', { value: async (data: unknown) => void given.push(data) });
    });
    return () => this.#page.evaluate(() => (window as unknown as { given: unknown[] }).given.at(-1));
  }
}
