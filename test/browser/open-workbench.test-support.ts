import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { startWorkbench } from '../../bench/start-workbench.ts';
import { chromiumPath } from './open-report.test-support.ts';

const root = join(import.meta.dirname, '..', '..');

/** A line of a journal. */
interface Line {
  readonly by: string;
  readonly why: string;
  readonly handle: { readonly on: string };
  readonly verb: { readonly do: string };
}

/** A workbench that runs as users run it, on a copy of the worked example, and a browser. */
export interface OpenedWorkbench {
  readonly folder: string;
  readonly url: string;
  /** Opens a view in a window of its own. */
  readonly open: (
    hash: string,
    options?: { width?: number; dark?: boolean },
  ) => Promise<{ page: Page; complaints: string[] }>;
  /** Lines of all journals of the copy. */
  readonly journal: () => readonly Line[];
  readonly close: () => Promise<void>;
}

/** Starts `variorum open` on a copy of the worked example. */
export async function openWorkbench(): Promise<OpenedWorkbench> {
  if (!existsSync(chromiumPath))
    throw new Error(`no Chromium at ${chromiumPath}: install it, or set CHROMIUM_PATH`);
  const scratch = mkdtempSync(join(tmpdir(), 'variorum-workbench-'));
  const folder = join(scratch, 'study');
  cpSync(join(root, 'cases', 'khasan-1938'), folder, { recursive: true });
  const { server, url } = await startWorkbench(root, folder, join(scratch, 'cache'));
  const browser: Browser = await chromium.launch({
    executablePath: chromiumPath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
  });
  return {
    folder,
    url,
    open: async (hash, { width = 1280, dark = false } = {}) => {
      const context = await browser.newContext({
        viewport: { width, height: 900 },
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
      await page.evaluate((to) => {
        location.hash = to;
      }, hash);
      await page.evaluate(
        () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
      );
      // Everything but the contents comes after the first page.
      await page.locator('main > .opening').waitFor({ state: 'detached' });
      return { page, complaints };
    },
    journal: () => {
      const decisions = join(folder, 'decisions');
      if (!existsSync(decisions)) return [];
      return readdirSync(decisions).flatMap((name) =>
        readFileSync(join(decisions, name), 'utf8')
          .split('\n')
          .filter((line) => line !== '')
          .map((line) => JSON.parse(line) as Line),
      );
    },
    close: async () => {
      await browser.close();
      await new Promise((done) => {
        server.once('exit', done);
        server.kill('SIGINT');
      });
      rmSync(scratch, { recursive: true, force: true });
    },
  };
}
