import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Browser, chromium, type Page } from 'playwright-core';
import { chromiumPath } from './chromium-path.ts';
import { writeLargeStudy } from './large-study.ts';
import { startWorkbench } from './start-workbench.ts';
import { benchViews } from './view-tasks.ts';

const root = join(import.meta.dirname, '..');
const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

const ROUNDS = 5;
const option = (name: string): string | undefined =>
  process.argv.find((word) => word.startsWith(`--${name}=`))?.split('=')[1];
/** Accounts of the large study (`--accounts=N` for another number), and bytes of each. */
const LARGE = { accounts: Number(option('accounts') ?? 300), bytes: 50_000 };
/** Where the large study and what is remembered of it are kept, so that it is built once (`--keep=DIR`). */
const kept = option('keep');

interface Shown {
  /** From the command to the printed address; from asking for the page to its first paint; from the command to the painted contents, in milliseconds. */
  readonly started: number;
  readonly painted: number;
  readonly whole: number;
  /** Time of the processor that the program took until then: what other programs do beside it tells less on it. */
  readonly worked: number;
}

/** Time of the processor a process took so far, in milliseconds (Linux; else 0). */
function processorTime(pid: number): number {
  try {
    const [user = '0', system = '0'] = (readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1] ?? '')
      .split(' ')
      .slice(11, 13);
    return (Number(user) + Number(system)) * 10;
  } catch {
    return 0;
  }
}

/** Opens the study once; the first time it waits until the build is kept for the next. */
async function opened(browser: Browser, folder: string, cache: string, first: boolean): Promise<Shown> {
  // The browser is open already, as it is on a desk where people work.
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  await page.addInitScript(() => {
    const told = globalThis as unknown as { contentsAt?: number };
    new MutationObserver((_, watch) => {
      if (document.querySelector('main article.entry') === null) return;
      watch.disconnect();
      // Until the browser has painted them.
      requestAnimationFrame(() =>
        setTimeout(() => {
          told.contentsAt = performance.now();
        }),
      );
    }).observe(document, { childList: true, subtree: true });
  });
  const begun = performance.now();
  const { server, url } = await startWorkbench(root, folder, cache);
  const started = performance.now() - begun;
  await page.goto(url);
  await page.waitForFunction(() => (globalThis as unknown as { contentsAt?: number }).contentsAt);
  const shown = await page.evaluate(() => (globalThis as unknown as { contentsAt: number }).contentsAt);
  const whole = started + shown;
  const worked = processorTime(server.pid ?? 0);
  const painted = await page.evaluate(
    () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
  );
  await context.close();
  if (first) await new Promise((done) => setTimeout(done, 10_000));
  await ended(server);
  return { started, painted, whole, worked };
}

const ended = (server: Awaited<ReturnType<typeof startWorkbench>>['server']): Promise<unknown> =>
  new Promise((done) => {
    server.once('exit', done);
    server.kill('SIGINT');
  });

/** The most memory a process held so far (Linux). */
function most(pid: number): string {
  const held = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? '0';
  return `${(Number(held) / 1e6).toFixed(1)} GB`;
}

/** Waits until the server has kept the build for the next opening and answers at once. */
async function quiet(page: Page): Promise<void> {
  await page.waitForTimeout(5000);
  await page.evaluate(async () => {
    for (let at = 0; at < 5; at++) {
      const asked = performance.now();
      await fetch('/api/me');
      if (performance.now() - asked > 100) at = -1;
      await new Promise((done) => setTimeout(done, 200));
    }
  });
}

async function large(browser: Browser, scratch: string): Promise<void> {
  const folder = join(kept ?? scratch, `large-${LARGE.accounts}`);
  if (!existsSync(folder)) writeLargeStudy(folder, LARGE.accounts, LARGE.bytes);
  const started = performance.now();
  const { server, url } = await startWorkbench(root, folder, join(kept ?? scratch, 'cache'));
  const built = (performance.now() - started) / 1000;
  const worked = processorTime(server.pid ?? 0) / 1000;
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  const begun = performance.now();
  await page.goto(url);
  await page.locator('main article.entry').first().waitFor({ timeout: 120_000 });
  const shown = performance.now() - begun;
  console.log(
    `\n${LARGE.accounts} accounts of ${LARGE.bytes / 1000} kB: built and open after ${Math.round(built)} s (${Math.round(worked)} s of the processor, ${most(server.pid ?? 0)} of memory at most), contents shown ${Math.round(shown)} ms after the page was asked for`,
  );
  await quiet(page);
  await benchViews(page);
  await page.context().close();
  await ended(server);
}

async function rounds(browser: Browser, folder: string, scratch: string): Promise<Shown[]> {
  const all: Shown[] = [];
  for (let round = 0; round <= ROUNDS; round++)
    all.push(await opened(browser, folder, join(scratch, 'cache'), round === 0));
  return all;
}

/** Prints how long the worked example took to open, and how heavy what is sent is. */
function worked(folder: string, scratch: string, all: readonly Shown[]): void {
  const rest = all.slice(1);
  console.log('\nThe worked example opened, in milliseconds');
  console.log('| | first time | median after it |');
  console.log('|---|---|---|');
  for (const [says, of] of [
    ['from the command to the address', 'started'],
    ['from the command to the contents', 'whole'],
    ['of the processor until then', 'worked'],
    ['first contentful paint', 'painted'],
  ] as const)
    console.log(
      `| ${says} | ${Math.round(all[0]?.[of] ?? 0)} | ${Math.round(median(rest.map((one) => one[of])))} |`,
    );
  const weight = (name: string): string =>
    `${Math.round(gzipSync(readFileSync(join(root, 'dist', 'web', name))).length / 1000)} kB`;
  console.log(
    `\nGzipped: workbench.js ${weight('workbench.js')}, reader.js ${weight('reader.js')}, reader.css ${weight('reader.css')}`,
  );
  const report = join(scratch, 'report.html');
  spawnSync(process.execPath, [
    join(root, 'bin', 'variorum.js'),
    'report',
    folder,
    '-o',
    report,
    '--cache',
    join(scratch, 'cache'),
  ]);
  console.log(`Report of the worked example: ${(statSync(report).size / 1e6).toFixed(2)} MB`);
}

/** How long the worked example takes to open, how heavy the pages are, and how a study of hundreds of accounts scrolls. */
export async function benchOpen(): Promise<void> {
  if (chromiumPath === undefined) {
    console.log('no Chromium: set CHROMIUM_PATH');
    return;
  }
  const scratch = mkdtempSync(join(tmpdir(), 'variorum-open-'));
  const folder = join(scratch, 'study');
  cpSync(join(root, 'cases', 'khasan-1938'), folder, { recursive: true });
  const browser = await chromium.launch({
    executablePath: chromiumPath,
    args: ['--no-sandbox', '--disable-gpu'],
  });
  if (!process.argv.includes('--large')) worked(folder, scratch, await rounds(browser, folder, scratch));
  if (!process.argv.includes('--small')) await large(browser, scratch);
  await browser.close();
  rmSync(scratch, { recursive: true, force: true });
}
