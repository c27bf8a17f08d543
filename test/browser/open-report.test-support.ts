import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { reportHtml } from '../../src/core/exports/report-html.ts';
import type { Build } from '../../src/core/model/build.ts';
import { drawn } from './drawn.test-support.ts';
import { launchBrowser } from './launch-browser.test-support.ts';

const root = join(import.meta.dirname, '..', '..');

/** What a page did that a report must not do. */
export interface Watched {
  readonly page: Page;
  /** Requests for anything but the file itself. */
  readonly requests: readonly string[];
  /** Errors and warnings of the console. */
  readonly complaints: readonly string[];
}

/** A report in a file, and a browser to open it with. */
export interface OpenedReport {
  readonly url: string;
  readonly html: string;
  /** Opens an address of the report, `#/timeline`, in a window of its own. */
  readonly open: (
    hash: string,
    options?: { width?: number; height?: number; dark?: boolean },
  ) => Promise<Watched>;
  readonly close: () => Promise<void>;
}

let bundled = false;

/** Bundles the reader once, if it is old. */
function bundle(): void {
  if (bundled) return;
  const done = spawnSync(
    process.execPath,
    ['--input-type=module', '--eval', "import { web } from './scripts/web.mjs'; web();"],
    { cwd: root, stdio: 'inherit' },
  );
  if (done.status !== 0) throw new Error('the reader could not be bundled');
  bundled = true;
}

/** Bundles the reader if it is old, writes the report of a build to a file and starts the browser. */
export async function openReport(build: Build): Promise<OpenedReport> {
  bundle();
  const part = (name: string): string => readFileSync(join(root, 'dist', 'web', name), 'utf8');
  const html = reportHtml(build, {
    script: part('reader.js'),
    style: part('reader.css'),
    version: '0.0.0',
    lastHashes: { 'decisions/editor.jsonl': 'ab'.repeat(32) },
  });
  const folder = mkdtempSync(join(tmpdir(), 'variorum-report-'));
  const file = join(folder, 'report.html');
  writeFileSync(file, html);
  const url = pathToFileURL(file).href;
  const browser: Browser = await launchBrowser();
  return {
    url,
    html,
    open: async (hash, { width = 1280, height = 900, dark = false } = {}) => {
      const page = await browser.newPage({
        viewport: { width, height },
        colorScheme: dark ? 'dark' : 'light',
        reducedMotion: 'reduce',
      });
      const requests: string[] = [];
      const complaints: string[] = [];
      page.on('request', (request) => {
        if (request.url().split('#')[0] !== url) requests.push(request.url());
      });
      page.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
      });
      page.on('pageerror', (error) => complaints.push(error.message));
      await page.goto(url + hash);
      await page.locator('main h1').first().waitFor();
      await drawn(page);
      return { page, requests, complaints };
    },
    close: async () => {
      await browser.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
