import { Worker } from 'node:worker_threads';
import type { Page } from './page.ts';

/** What the thread that reads pages tells. */
export type PageWord =
  | { readonly kind: 'opened'; readonly pages: number; readonly metadata: Readonly<Record<string, string>> }
  | { readonly kind: 'page'; readonly page: Page }
  | { readonly kind: 'bad-page'; readonly number: number }
  | { readonly kind: 'failed'; readonly why: 'locked' | 'broken' }
  | { readonly kind: 'done' };

/** The pages of a document, and what went wrong. */
export interface ReadPages {
  readonly pages: readonly Page[];
  /** Pages the document has. */
  readonly count: number;
  readonly metadata: Readonly<Record<string, string>>;
  /** Numbers of pages that could not be read. */
  readonly bad: readonly number[];
  /** `stuck`: no page came for a long time; `too-much`: it needs more memory than is given. */
  readonly failed?: 'locked' | 'broken' | 'stuck' | 'too-much';
}

/** Milliseconds in which no page comes, after which the document is given up. */
const PATIENCE = 30_000;
/** Memory of the thread in MB. */
const ROOM = 700;

/** A thread that has read its document and waits for another: loading the library costs more than reading a few pages. */
let idle: Worker | undefined;

function thread(): Worker {
  const waiting = idle;
  idle = undefined;
  if (waiting !== undefined) return waiting;
  const name = import.meta.url.endsWith('.ts') ? './pages-thread.ts' : './pages-thread.js';
  return new Worker(new URL(name, import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: ROOM },
    stderr: true,
    stdout: true,
    execArgv: [],
  });
}

/**
 * Reads the pages of a PDF in a thread of its own, so that one made to run for ever or to fill the memory can be ended. The library that
 * reads them is loaded there, when it is first needed.
 */
export function readPages(
  bytes: Uint8Array,
  told: (done: number, all: number) => void = () => {},
): Promise<ReadPages> {
  const pages: Page[] = [];
  const bad: number[] = [];
  let count = 0;
  let metadata: Readonly<Record<string, string>> = {};
  return new Promise((resolve) => {
    const worker = thread();
    worker.ref();
    let timer: NodeJS.Timeout | undefined;
    const finish = (failed?: ReadPages['failed']): void => {
      clearTimeout(timer);
      for (const event of ['message', 'error', 'exit']) worker.removeAllListeners(event);
      const result = { pages, count, metadata, bad, ...(failed === undefined ? {} : { failed }) };
      if (failed === undefined || failed === 'locked') {
        worker.unref();
        // An error that comes late must not end the program.
        worker.on('error', () => {
          if (idle === worker) idle = undefined;
        });
        if (idle === undefined) idle = worker;
        else void worker.terminate();
        resolve(result);
      } else {
        worker.on('error', () => {});
        void worker.terminate().then(() => resolve(result));
      }
    };
    const wait = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => finish('stuck'), PATIENCE);
    };
    worker.on('message', (word: PageWord) => {
      wait();
      if (word.kind === 'opened') [count, metadata] = [word.pages, word.metadata];
      else if (word.kind === 'page') pages.push(word.page);
      else if (word.kind === 'bad-page') bad.push(word.number);
      else finish(word.kind === 'failed' ? word.why : undefined);
      if (word.kind === 'page' || word.kind === 'bad-page') told(pages.length + bad.length, count);
    });
    worker.on('error', (error) =>
      finish((error as { code?: string }).code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'too-much' : 'broken'),
    );
    worker.on('exit', () => finish('broken'));
    wait();
    // A copy: the thread takes what it is given.
    const data = new Uint8Array(bytes);
    worker.postMessage(data, [data.buffer]);
  });
}
