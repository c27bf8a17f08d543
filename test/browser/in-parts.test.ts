// A study that is sent part by part: what is drawn stays, with the focus, the place on the page and what is typed, while more is fetched;
// lists are drawn some rows a task.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openView } from '../../bench/view-tasks.ts';
import { type OpenedParts, openInParts } from './open-in-parts.test-support.ts';

/** Accounts of the study: fewer than a list draws in one piece. */
const ACCOUNTS = 40;

let desk: OpenedParts;
beforeAll(async () => {
  desk = await openInParts(ACCOUNTS);
}, 120_000);
afterAll(() => desk.close());

const soon = { timeout: 15_000 };

/** Holds back parts that are asked for from now on; gives what lets them through, and whether any was asked for. */
async function partsHeld(
  page: Page,
  which: (keys: readonly string[]) => boolean,
): Promise<{ release: () => Promise<void>; asked: () => number }> {
  let release = (): void => {};
  let asked = 0;
  const wait = new Promise<void>((done) => {
    release = done;
  });
  await page.route('**/api/parts', async (route) => {
    const { keys } = route.request().postDataJSON() as { keys: string[] };
    if (which(keys)) {
      asked += 1;
      await wait;
    }
    await route.continue();
  });
  return {
    release: async () => {
      release();
      await page.unrouteAll({ behavior: 'wait' });
    },
    asked: () => asked,
  };
}

test('a point that has another place in the list after a decision of another window', async () => {
  const { page, complaints } = await desk.open('#/');
  const points = await page
    .locator('article.entry a[href^="#/point/"]')
    .evaluateAll((all) => [...new Set(all.map((one) => one.getAttribute('href') ?? ''))]);
  const [above = '', mine = ''] = [points.at(0), points.at(-1)];
  await openView(page, mine);
  const other = await desk.open(above);
  await page
    .getByRole('button', { name: /^Note …/ })
    .last()
    .click();
  await page.keyboard.type('half a sen');
  const scrolled = await page.evaluate(() => scrollY);
  expect(scrolled).toBeGreaterThan(0);
  // What was shown is asked for anew as one; the point at its new place is wanted only when that is drawn.
  const { release, asked } = await partsHeld(
    page,
    (keys) => !keys.includes('questions') && keys.some((key) => key.startsWith('point/')),
  );
  await other.page.getByRole('button', { name: /^Split …/ }).click();
  // Enough of the readings for the new point to be at issue too, above the other.
  for (let at = 0; at < 8; at++)
    await other.page.locator('form.deed-form').getByRole('checkbox').nth(at).check();
  await other.page.getByLabel('The question they answer').fill('How many on the first day?');
  await other.page.getByRole('button', { name: /^Split off$/ }).click();
  await expect.poll(asked, soon).toBe(1);
  await page.locator('main > .coming').waitFor();
  const state = () =>
    page.evaluate(() => ({
      typed: (document.activeElement as HTMLTextAreaElement | null)?.value,
      scroll: scrollY,
    }));
  expect(await state()).toEqual({ typed: 'half a sen', scroll: scrolled });
  expect(await page.locator('main > .coming').count()).toBe(1);
  await page.keyboard.type('tence');
  await release();
  await page.locator('main > .coming').waitFor({ state: 'detached' });
  expect(await state()).toEqual({ typed: 'half a sentence', scroll: scrolled });
  expect(complaints).toEqual([]);
});

test('the lanes of the timeline are drawn some a task, though one of them has the focus of the keyboard', async () => {
  const { page, complaints } = await desk.open('#/');
  await page.evaluate(() => {
    const told = globalThis as unknown as { lanes: number[] };
    told.lanes = [];
    new MutationObserver(() => {
      const lanes = document.querySelectorAll('.lane-marks').length;
      if (lanes !== (told.lanes.at(-1) ?? 0)) told.lanes.push(lanes);
    }).observe(document.body, { childList: true, subtree: true });
  });
  await openView(page, '#/timeline');
  await expect.poll(() => page.locator('.lane-marks').count(), soon).toBe(ACCOUNTS);
  const counts = await page.evaluate(() => (globalThis as unknown as { lanes: number[] }).lanes);
  const most = Math.max(...counts.map((count, at) => count - (counts[at - 1] ?? 0)));
  expect(most).toBeLessThan(ACCOUNTS / 2);
  expect(complaints).toEqual([]);
});
