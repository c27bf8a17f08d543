import { afterAll, beforeAll, expect, test } from 'vitest';
import { longest, openView, scrolled } from '../../bench/view-tasks.ts';
import { go } from './drawn.test-support.ts';
import { clean } from './no-fault.test-support.ts';
import { type OpenedParts, openInParts } from './open-in-parts.test-support.ts';

/** Accounts of the study: more than a list draws at once. */
const ACCOUNTS = 170;
/** Longest task that no one feels, in milliseconds, and room for a machine that does much else. */
const LONGEST = 100;
const ROOM = 3;
const KILLED = '#/point/quantity-person-orlanders-killed-whole-event';

let desk: OpenedParts;
beforeAll(async () => {
  desk = await openInParts(ACCOUNTS);
}, 120_000);
afterAll(() => desk.close());

const VIEWS = [
  '#/',
  KILLED,
  '#/accounts',
  '#/account/book-001',
  '#/parallel/book-001/book-002/book-003',
  '#/search/Orrin',
  '#/names',
  '#/numbers',
  '#/numbers/as=strips',
  '#/check',
  '#/since',
  '#/dependence',
  '#/editions',
  '#/timeline',
  '#/episodes',
  '#/decisions',
  '#/hypotheses',
  '#/map',
  '#/start',
  '#/read',
  '#/problems',
  '#/rules',
  '#/print',
];

test('no view of many accounts has a long task when it is opened and scrolled, or complains', async () => {
  const { page, complaints } = await desk.open('#/');
  for (const view of VIEWS) {
    const { processor, clock } = await longest(page, async () => {
      await go(page, view);
      await scrolled(page, 8);
    });
    // Other programs lengthen the clock and not the time of the processor.
    expect(Math.min(processor, clock), view).toBeLessThan(ROOM * LONGEST);
    expect(await page.locator('main h1').count(), view).toBe(1);
  }
  expect(complaints).toEqual([]);
  await page.context().close();
}, 120_000);

test('of a point that all accounts answer the readings and pairs near the window are drawn, and any can be reached', async () => {
  const { page } = await desk.open(KILLED);
  const readings = page.locator('article.reading');
  await readings.first().waitFor();
  expect(await readings.count()).toBeLessThan(60);
  expect(await readings.first().getAttribute('aria-setsize')).toBe(String(ACCOUNTS));
  // The end of the list moves while rows are measured: to its end again until the last is there.
  await expect
    .poll(
      async () => {
        await readings
          .first()
          .evaluate((one) => one.closest('[data-list]')?.parentElement?.lastElementChild?.scrollIntoView());
        return readings.last().getAttribute('aria-posinset');
      },
      { timeout: 30_000 },
    )
    .toBe(String(ACCOUNTS));
  expect(await readings.count()).toBeLessThan(80);
  const pairs = page.locator('table.pairs tbody tr');
  expect(await pairs.count()).toBe(0);
  await page.getByText('All pairs of readings').click();
  await expect.poll(() => pairs.count()).toBeGreaterThan(5);
  expect(await pairs.count()).toBeLessThan(120);
  // The form that splits readings off draws the boxes near the window, and keeps what was ticked in those it lets go.
  await page.getByRole('button', { name: /^Split …/ }).click();
  const boxes = page.locator('form.deed-form').getByRole('checkbox');
  const ticked = page.locator('form.deed-form input:checked');
  await boxes.first().check();
  expect(await boxes.count()).toBeLessThan(ACCOUNTS);
  // What has the focus is not let go.
  await boxes.first().blur();
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await expect.poll(() => ticked.count()).toBe(0);
  await page.locator('form.deed-form legend').scrollIntoViewIfNeeded();
  await expect.poll(() => ticked.count()).toBe(1);
  expect(await boxes.first().isChecked()).toBe(true);
  await page.context().close();
}, 60_000);

test('of those in whom an episode was not found the first are named, and all when they are asked for', async () => {
  const { page } = await desk.open('#/read');
  const silence = page.locator('li.unread', { hasText: '18 July 1921' });
  await silence.waitFor();
  expect(await silence.locator('a').count()).toBe(48);
  await silence.getByRole('button', { name: /more accounts/ }).click();
  await expect.poll(() => silence.locator('a').count()).toBe(ACCOUNTS);
  expect(await silence.getByRole('button').count()).toBe(0);
  await page.context().close();
});

test('printed, a list that is not whole says so, and what is on the page is there', async () => {
  const { page } = await desk.open('#/numbers');
  await page.locator('.figures tbody tr').first().waitFor();
  await page.emulateMedia({ media: 'print' });
  const printed = await page.evaluate(() => {
    dispatchEvent(new Event('beforeprint'));
    return document.querySelector('main')?.textContent ?? '';
  });
  expect(printed).toContain('only those are printed that were on the page');
  expect(await page.locator('[data-block=far]').first().isVisible()).toBe(false);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await page.emulateMedia({ media: 'screen' });
  await openView(page, KILLED);
  await page.locator('article.reading').first().waitFor();
  const whole = await page.evaluate(() => {
    dispatchEvent(new Event('beforeprint'));
    return document.querySelectorAll('article.reading').length;
  });
  expect(whole, 'what the page holds is printed whole').toBe(ACCOUNTS);
  await page.context().close();
}, 60_000);

test.each([
  ['wide and light', { width: 1280, dark: false }],
  ['narrow and dark', { width: 390, dark: true }],
])(
  'the lists have no fault of accessibility and do not run over the edge: %s',
  async (_, options) => {
    const { page } = await desk.open('#/', options);
    for (const view of [KILLED, '#/numbers/as=strips', '#/read', '#/check']) {
      await openView(page, view);
      await clean(page, view);
    }
    await page.context().close();
  },
  120_000,
);
