import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { drawn } from './drawn.test-support.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Axe {
  readonly run: (where: string, options: RunOptions) => Promise<AxeResults>;
}

/** Brings axe into a page that has not got it: the policy of the page lets no script in but its own, this one is for the test. */
async function withAxe(page: Page): Promise<void> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe);
}

/** Everything that is pressed is 24 pixels wide and high or stands so far from others (WCAG 2.2, 2.5.8), unless it stands in a sentence. */
export async function reachable(page: Page, what: string): Promise<void> {
  await withAxe(page);
  const { violations } = await page.evaluate(() => {
    // What is far from the window is drawn too, so that it has its size.
    document.styleSheets[0]?.insertRule('* { content-visibility: visible !important }');
    return (globalThis as unknown as { axe: Axe }).axe.run('html', {
      runOnly: ['target-size'],
      resultTypes: ['violations'],
    });
  });
  const found = violations.flatMap(({ nodes }) => nodes);
  expect(
    found.map(({ html, any }) => `${what}: ${html.slice(0, 120)} ${any.map(({ message }) => message)}`),
  ).toEqual([]);
}

/** No fault of accessibility, in the whole page or in a part of it, and nothing over the edge, as the page stands. */
export async function clean(page: Page, what: string, inside = 'html'): Promise<void> {
  await drawn(page);
  await withAxe(page);
  const { violations } = await page.evaluate(
    (where) => (globalThis as unknown as { axe: Axe }).axe.run(where, { resultTypes: ['violations'] }),
    inside,
  );
  expect(violations.map(({ id, nodes }) => `${what}: ${id} ${nodes[0]?.html}`)).toEqual([]);
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
    what,
  ).toBeLessThanOrEqual(0);
}
