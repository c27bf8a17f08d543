import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { chromiumPath } from './chromium-path.ts';
import { startWorkbench } from './start-workbench.ts';

const ROUNDS = 20;

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** Presses a button and waits until its reading shows that it was done: milliseconds from the press to the change of the page. */
const pressed = (page: Page, selector: string, at: number): Promise<number> =>
  page.evaluate(
    ([wanted, place]) =>
      new Promise<number>((done) => {
        const button = document.querySelectorAll<HTMLButtonElement>(wanted)[place] as HTMLButtonElement;
        const was = button.getAttribute('aria-pressed');
        const start = performance.now();
        const watch = new MutationObserver(() => {
          if (button.getAttribute('aria-pressed') === was) return;
          watch.disconnect();
          // Until the browser has painted it.
          requestAnimationFrame(() => setTimeout(() => done(performance.now() - start)));
        });
        watch.observe(button, { attributes: true });
        button.click();
      }),
    [selector, at] as const,
  );

/** Opens the worked example as users do and measures how long a decision takes to show. */
export async function benchDecide(): Promise<void> {
  if (chromiumPath === undefined) {
    console.log('no Chromium: set CHROMIUM_PATH');
    return;
  }
  const root = join(import.meta.dirname, '..');
  const scratch = mkdtempSync(join(tmpdir(), 'variorum-decide-'));
  const folder = join(scratch, 'study');
  cpSync(join(root, 'cases', 'khasan-1938'), folder, { recursive: true });
  const { server, url } = await startWorkbench(root, folder, join(scratch, 'cache'));
  const browser = await chromium.launch({
    executablePath: chromiumPath,
    args: ['--no-sandbox', '--disable-gpu'],
  });
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' });
  await page.goto(url);
  await page.locator('.entry h3 a').first().click();
  await page.locator('article.reading').first().waitFor();
  console.log('\nA decision on the worked example, from the key to the painted page, in milliseconds');
  console.log('| what | first | median | slowest after the first | decisions |');
  console.log('|---|---|---|---|---|');
  const kinds = [
    ['a point confirmed', 'main > * .deeds .deed[aria-pressed]', 1],
    ['a reading confirmed', 'article.reading .deed[data-key=y]', 0],
    ['words confirmed', '.place-of .deed[aria-pressed]', 0],
  ] as const;
  for (const [says, selector, at] of kinds) {
    const times: number[] = [];
    for (let round = 0; round < ROUNDS; round++) times.push(await pressed(page, selector, at));
    const [first = 0, ...rest] = times;
    const cells = [first, median(times), Math.max(...rest)].map((ms) => Math.round(ms));
    console.log(`| ${says} | ${cells.join(' | ')} | ${ROUNDS} |`);
  }
  await browser.close();
  await new Promise((done) => {
    server.once('exit', done);
    server.kill('SIGINT');
  });
  rmSync(scratch, { recursive: true, force: true });
}
