import { linkText, type LinkAnswer, type LinkRequest } from './linkText.ts';

/** What the page asks of the worker, and what it is told; answers carry the number of their question. */
export interface WorkerQuestion extends LinkRequest {
  number: number;
}
export type WorkerAnswer = { number: number } & ({ answer: LinkAnswer } | { fault: string });

// Linking a long text takes longer than a frame: here it keeps no key stroke waiting.
addEventListener('message', ({ data: { number, text, lang } }: MessageEvent<WorkerQuestion>) => {
  linkText({ text, lang }).then(
    (answer) => tell({ number, answer }),
    (error: unknown) => tell({ number, fault: error instanceof Error ? error.message : String(error) })
  );
});

const tell = (answer: WorkerAnswer) => postMessage(answer);
