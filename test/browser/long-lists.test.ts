import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Build } from '../../src/core/model/build.ts';
import { build } from '../../src/core/show/fixture.test-support.ts';
import { type OpenedReport, openReport } from './open-report.test-support.ts';

/** Points at issue of the long study. */
const POINTS = 800;
/** Other programs may be at work on the machine. */
const SOON = { timeout: 20_000 };
/** Longest task that no one feels, in milliseconds. */
const LONGEST = 100;

/** The study of the other tests with its points again and again under other ids. */
function longStudy(): Build {
  const [first] = build.points.filter(({ state }) => state === 'contradicted');
  if (first === undefined) throw new Error('no point is contradicted');
  const more = Array.from({ length: POINTS }, (_, at) => ({
    ...first,
    id: `${first.id}-${at}`,
    question: `What happened as number ${at} of them?`,
  }));
  return { ...build, points: [...build.points, ...more] };
}

let report: OpenedReport;
beforeAll(async () => {
  report = await openReport(longStudy());
});
afterAll(async () => report?.close());

const drawn = (page: Page): Promise<number> => page.locator('article.entry').count();
const toShare = (page: Page, share: number): Promise<void> =>
  page.evaluate(
    (to) => scrollTo({ top: document.documentElement.scrollHeight * to, behavior: 'instant' }),
    share,
  );

test('of a long list only what is near the window is drawn, from the first to the last', async () => {
  const { page, complaints } = await report.open('#/');
  await page.locator('[data-block=far]').first().waitFor({ state: 'attached' });
  expect(await drawn(page)).toBeLessThan(120);
  const total = Number(await page.locator('article.entry').first().getAttribute('aria-setsize'));
  expect(total).toBeGreaterThan(POINTS);
  // The end of the page moves while rows are measured: to its end again until the last row is there.
  const last = page.locator(`article.entry[aria-posinset="${total}"]`);
  await expect
    .poll(async () => {
      await toShare(page, 1);
      return last.count();
    }, SOON)
    .toBe(1);
  expect(await page.locator('article.entry[aria-posinset="1"]').count()).toBe(0);
  expect(await drawn(page)).toBeLessThan(120);
  await expect
    .poll(async () => {
      await toShare(page, 0);
      return page.locator('article.entry[aria-posinset="1"]').count();
    }, SOON)
    .toBe(1);
  expect(complaints).toEqual([]);
  await page.close();
});

test('the filter finds what is not drawn, and the keyboard goes from row to row past the blocks', async () => {
  const { page } = await report.open('#/');
  await page.locator('#filter').fill('number 777 of');
  await expect
    .poll(() => page.locator('article.entry h3').allTextContents(), SOON)
    .toEqual(['What happened as number 777 of them?']);
  await page.locator('#filter').fill('');
  await page.locator('article.entry').first().focus();
  for (let step = 0; step < 30; step++) {
    // The next row comes into being when the window is near.
    await page
      .locator(`[aria-posinset="${step + 2}"]`)
      .first()
      .waitFor({ state: 'attached' });
    await page.keyboard.press('j');
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
  }
  expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-posinset'))).toBe('31');
  await page.close();
});

test('printed, the list is whole', async () => {
  const { page } = await report.open('#/');
  await page.locator('[data-block=far]').first().waitFor({ state: 'attached' });
  const whole = await page.evaluate(() => {
    dispatchEvent(new Event('beforeprint'));
    return document.querySelectorAll('article.entry').length;
  });
  expect(whole).toBeGreaterThan(POINTS);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect.poll(() => drawn(page), SOON).toBeLessThan(120);
  await page.close();
});

test('no task is long while the list is scrolled', async () => {
  const { page } = await report.open('#/');
  await page.locator('[data-block=far]').first().waitFor({ state: 'attached' });
  const longest = await page.evaluate(async () => {
    let most = 0;
    const watch = new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) most = Math.max(most, duration);
    });
    watch.observe({ type: 'longtask' });
    for (let step = 0; step < 30; step++) {
      scrollBy(0, 1500);
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    }
    // The browser tells of a task when it is over; that none was long no state tells.
    await new Promise((done) => setTimeout(done, 100));
    return most;
  });
  // Room for a machine that does much else: drawn whole, one task takes seconds.
  expect(longest).toBeLessThan(5 * LONGEST);
  await page.close();
});
