import type { BrowserContext, ConsoleMessage, Request } from '@playwright/test';

/** What no page of the site may do, noted while a test runs. */
export class Faults {
  readonly #found: string[] = [];
  readonly #missing = new Set<string>();
  readonly #origins: Set<string>;

  constructor(origin: string) {
    this.#origins = new Set([origin]);
  }

  /** Begins to listen; before the context's first page is opened. */
  async watch(context: BrowserContext): Promise<void> {
    context.on('request', (request) => this.#onRequest(request));
    context.on('console', (message) => this.#onConsole(message));
    context.on('weberror', (error) =>
      this.#found.push(`uncaught: ${error.error().stack ?? error.error().message}`)
    );
    context.on('page', (page) => {
      page.on('websocket', (socket) => this.#found.push(`web socket to ${socket.url()}`));
    });
    await context.exposeBinding('noteViolation', (_source, violation: string) => {
      this.#found.push(`Content-Security-Policy: ${violation}`);
    });
    await context.addInitScript(() => {
      addEventListener('securitypolicyviolation', (event) => {
        const { noteViolation } = window as unknown as { noteViolation: (violation: string) => void };
        noteViolation(`${event.violatedDirective} refused ${event.blockedURI} on ${event.documentURI}`);
      });
    });
  }

  /** The page at this address is meant to be missing: Chromium reports its status 404 as an error. */
  expectMissing(url: string): void {
    this.#missing.add(withoutFragment(url));
  }

  /** Another site's page takes part in the test. */
  expectOrigin(url: string): void {
    this.#origins.add(new URL(url).origin);
  }

  /** Everything noted so far, in order. */
  get found(): readonly string[] {
    return this.#found;
  }

  #onRequest(request: Request): void {
    const url = new URL(request.url());
    if (url.protocol === 'data:' || this.#origins.has(url.origin)) return;
    this.#found.push(`request to another origin: ${request.url()}`);
  }

  #onConsole(message: ConsoleMessage): void {
    if (message.type() !== 'warning' && message.type() !== 'error') return;
    const { url } = message.location();
    if (this.#missing.has(withoutFragment(url)) && message.text().includes('status of 404')) return;
    this.#found.push(`console ${message.type()}: ${message.text()} (${url})`);
  }
}

function withoutFragment(url: string): string {
  return url.split('#', 1)[0] ?? url;
}
