import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** No fault of accessibility, in the whole page or in a part of it, and nothing over the edge, as the page stands. */
export async function clean(page: Page, what: string, inside = 'html'): Promise<void> {
  await page.locator('main > .opening').waitFor({ state: 'detached' });
  // The policy of the page lets no script in but its own: this one is for the test.
  await page.evaluate(axe);
  const { violations } = await page.evaluate(
    (where) =>
      (globalThis as unknown as { axe: { run: (where: string) => Promise<AxeResults> } }).axe.run(where),
    inside,
  );
  expect(violations.map(({ id, nodes }) => `${what}: ${id} ${nodes[0]?.html}`)).toEqual([]);
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
    what,
  ).toBeLessThanOrEqual(0);
}
