import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { expect } from 'vitest';
import { startWorkbench } from '../../bench/start-workbench.ts';
import { cachePlace } from '../../src/study/cache-place.ts';
import { drawn, go, idle } from './drawn.test-support.ts';
import { bringReading, keepReading } from './known-reading.test-support.ts';
import { launchBrowser } from './launch-browser.test-support.ts';

const root = join(import.meta.dirname, '..', '..');

/** A line of a journal. */
export interface Line {
  readonly by: string;
  readonly why: string;
  readonly handle: { readonly on: string };
  readonly verb: Readonly<Record<string, unknown>> & { readonly do: string };
}

/** How a window is opened. */
export interface WindowOptions {
  readonly width?: number;
  readonly height?: number;
  readonly dark?: boolean;
}

/** A workbench that runs as users run it, and a browser. */
export interface OpenedWorkbench {
  readonly folder: string;
  /** Where the folder of the study and the cache lie. */
  readonly scratch: string;
  readonly cache: string;
  readonly url: string;
  /** Opens a view in a window of its own; without a view what `variorum open` opens. */
  readonly open: (hash?: string, options?: WindowOptions) => Promise<{ page: Page; complaints: string[] }>;
  /** Lines of all journals of the copy. */
  readonly journal: () => readonly Line[];
  /** Waits until the journal has so many lines and the page has drawn what followed from the last. */
  readonly kept: (page: Page, lines: number) => Promise<void>;
  /** Ends the server, and nothing else. */
  readonly stop: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Starts `variorum open` on a copy of the worked example; or, with a name, on an empty folder of that name. */
export async function openWorkbench(empty?: string): Promise<OpenedWorkbench> {
  const scratch = realpathSync(mkdtempSync(join(tmpdir(), 'variorum-workbench-')));
  const folder = join(scratch, empty ?? 'study');
  const cache = join(scratch, 'cache');
  const kept = cachePlace(folder, cache) ?? '';
  if (empty === undefined) {
    cpSync(join(root, 'cases', 'khasan-1938'), folder, { recursive: true });
    bringReading(kept);
  } else mkdirSync(folder);
  const [{ server, url }, browser]: [Awaited<ReturnType<typeof startWorkbench>>, Browser] = await Promise.all(
    [startWorkbench(root, folder, cache), launchBrowser()],
  );
  const stop = async (): Promise<void> => {
    if (server.exitCode !== null) return;
    await new Promise((done) => {
      server.once('exit', done);
      server.kill('SIGINT');
    });
  };
  const journal = (): readonly Line[] => {
    const decisions = join(folder, 'decisions');
    if (!existsSync(decisions)) return [];
    return readdirSync(decisions).flatMap((name) =>
      readFileSync(join(decisions, name), 'utf8')
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => JSON.parse(line) as Line),
    );
  };
  return {
    folder,
    scratch,
    cache,
    url,
    open: async (hash, { width = 1280, height = 900, dark = false } = {}) => {
      const context = await browser.newContext({
        viewport: { width, height },
        colorScheme: dark ? 'dark' : 'light',
        reducedMotion: 'reduce',
      });
      const page = await context.newPage();
      const complaints: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
      });
      page.on('pageerror', (error) => complaints.push(error.message));
      await page.goto(url);
      await page.locator('main h1').first().waitFor();
      await (hash === undefined ? drawn(page) : go(page, hash));
      return { page, complaints };
    },
    journal,
    kept: async (page, lines) => {
      await expect.poll(() => journal().length, { timeout: 15_000, interval: 20 }).toBe(lines);
      await idle(page);
    },
    stop,
    close: async () => {
      await browser.close();
      await stop();
      if (empty === undefined) keepReading(kept);
      rmSync(scratch, { recursive: true, force: true });
    },
  };
}
