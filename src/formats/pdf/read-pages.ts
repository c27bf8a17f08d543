import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Page } from './page.ts';

/** What the process that reads pages tells. */
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
/** Memory of the process in MB. */
const ROOM = 700;

/** A process that has read its document and waits for another: loading the library costs more than reading a few pages. */
let idle: ChildProcess | undefined;

/** Lets the program end while a process waits. */
function rest(reader: ChildProcess): void {
  reader.unref();
  reader.channel?.unref();
}

function takeReader(): ChildProcess {
  const waiting = idle;
  idle = undefined;
  if (waiting?.connected === true) {
    waiting.ref();
    waiting.channel?.ref();
    return waiting;
  }
  const name = import.meta.url.endsWith('.ts') ? './pages-process.ts' : './pages-process.js';
  return fork(fileURLToPath(new URL(name, import.meta.url)), [], {
    execArgv: [`--max-old-space-size=${ROOM}`],
    serialization: 'advanced',
    // The library complains to the console of every damaged document, and a process without memory prints its stack.
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
}

/**
 * Reads the pages of a PDF in a process of its own, so that one made to run for ever or to fill the memory ends nothing but that. The library that
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
    const reader = takeReader();
    let timer: NodeJS.Timeout | undefined;
    /** `sound`: the process told so itself and can read another document. */
    const finish = (failed: ReadPages['failed'], sound: boolean): void => {
      clearTimeout(timer);
      for (const event of ['message', 'error', 'exit']) reader.removeAllListeners(event);
      // An error that comes late must not end the program.
      reader.on('error', () => {});
      if (sound && idle === undefined && reader.connected) {
        idle = reader;
        rest(reader);
      } else reader.kill('SIGKILL');
      resolve({ pages, count, metadata, bad, ...(failed === undefined ? {} : { failed }) });
    };
    const wait = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => finish('stuck', false), PATIENCE);
    };
    reader.on('message', (word: PageWord) => {
      wait();
      if (word.kind === 'opened') [count, metadata] = [word.pages, word.metadata];
      else if (word.kind === 'page') pages.push(word.page);
      else if (word.kind === 'bad-page') bad.push(word.number);
      else finish(word.kind === 'failed' ? word.why : undefined, true);
      if (word.kind === 'page' || word.kind === 'bad-page') told(pages.length + bad.length, count);
    });
    reader.on('error', () => finish('broken', false));
    // A process without memory is ended by a signal, not by an exit of its own.
    reader.on('exit', (_code, signal) => finish(signal === null ? 'broken' : 'too-much', false));
    wait();
    reader.send(bytes, (error) => {
      if (error !== null) finish('broken', false);
    });
  });
}
