import type { LinkAnswer, LinkRequest } from './linkText.ts';
import type { WorkerAnswer, WorkerQuestion } from './linkWorker.ts';

interface Waiting {
  request: LinkRequest;
  resolve: (answer: LinkAnswer) => void;
  reject: (error: Error) => void;
}

/** Links the reader’s texts in a worker of its own; in the page itself where no worker can be started. */
export class TextLinker {
  readonly #waiting = new Map<number, Waiting>();
  #worker: Worker | undefined;
  #number = 0;

  constructor() {
    try {
      this.#worker = new Worker(new URL('./linkWorker.ts', import.meta.url), { type: 'module' });
      this.#worker.onmessage = ({ data }: MessageEvent<WorkerAnswer>) => this.#hear(data);
      this.#worker.onerror = () => this.#doWithout();
    } catch {
      this.#worker = undefined;
    }
  }

  /** The mentions of a text. Rejects where the names could not be loaded; asking again tries again. */
  link(request: LinkRequest): Promise<LinkAnswer> {
    if (!this.#worker) return linkHere(request);
    const number = (this.#number += 1);
    return new Promise((resolve, reject) => {
      this.#waiting.set(number, { request, resolve, reject });
      this.#worker?.postMessage({ number, ...request } satisfies WorkerQuestion);
    });
  }

  /** Ends the worker. */
  close(): void {
    this.#worker?.terminate();
  }

  #hear(answer: WorkerAnswer): void {
    const waiting = this.#waiting.get(answer.number);
    this.#waiting.delete(answer.number);
    if ('answer' in answer) waiting?.resolve(answer.answer);
    else waiting?.reject(new Error(answer.fault));
  }

  /** The worker’s script could not be loaded or run: what was asked of it is done in the page. */
  #doWithout(): void {
    this.close();
    this.#worker = undefined;
    for (const { request, resolve, reject } of this.#waiting.values())
      linkHere(request).then(resolve, reject);
    this.#waiting.clear();
  }
}

const linkHere = async (request: LinkRequest): Promise<LinkAnswer> =>
  (await import('./linkText.ts')).linkText(request);
