import type { Page } from '@playwright/test';
import { anchorInPage, type AnchoredWords } from './anchorInPage.ts';

/** What leaves the site, in other hands: a printer's, another program's. */
export class Outside {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  /** Prints a page. @returns the PDF */
  async printed(path: string, format: 'A4' | 'Letter'): Promise<Buffer> {
    await this.#page.goto(path);
    return this.#page.pdf({ format });
  }

  /** Opens a page as a printer sees it. */
  async onPaper(path: string): Promise<void> {
    await this.#page.emulateMedia({ media: 'print' });
    await this.#page.goto(path);
  }

  /** A file of the site, as text. */
  async file(path: string): Promise<string> {
    return (await this.#page.request.get(path)).text();
  }

  /** Opens a text file and has Recogito's annotator load annotations of it. */
  async anchoredByRecogito(path: string, annotations: { id: string }[]): Promise<AnchoredWords[]> {
    await this.#page.goto(path);
    await this.#page.addScriptTag({
      path: 'node_modules/@recogito/text-annotator/dist/text-annotator.umd.js'
    });
    const source = new URL(path, this.#page.url()).href;
    return this.#page.evaluate(anchorInPage, [source, annotations] as [string, { id: string }[]]);
  }
}
