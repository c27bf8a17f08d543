import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { drawn, go } from './drawn.test-support.ts';
import { clean } from './no-fault.test-support.ts';
import { type OpenedWorkbench, openWorkbench } from './open-workbench.test-support.ts';

const soon = { timeout: 10_000 };

let desk: OpenedWorkbench;
beforeAll(async () => {
  desk = await openWorkbench();
}, 120_000);
afterAll(() => desk.close());

test('the timeline goes from a century to an hour with the keyboard, and the address brings it back', async () => {
  const { page, complaints } = await desk.open('#/timeline');
  await page.locator('.lanes a.time[tabindex="0"]').focus();
  await page.keyboard.press('ArrowDown');
  const spoken = page.locator('.spoken mark');
  await drawn(page);
  const words = await spoken.textContent();
  for (let step = 0; step < 12; step++) await page.keyboard.press('+');
  await expect
    .poll(() => page.locator('.lead [role=status]').textContent(), soon)
    .toMatch(/\d\d:\d\d to .*\d\d:\d\d/);
  // Who looks nearer stays at the mark.
  await drawn(page);
  expect(await spoken.textContent()).toBe(words);
  await clean(page, 'an hour');
  await expect
    .poll(() => new URL(page.url()).hash, soon)
    .toMatch(/^#\/timeline\/1938-\d\d-\d\dT\d\d%3A\d\d\//);
  for (let step = 0; step < 30; step++) await page.keyboard.press('-');
  await expect
    .poll(() => page.locator('.lead [role=status]').textContent(), soon)
    .toMatch(/1[89]\d\d to .* (?:19|20)\d\d/);
  await clean(page, 'a century');
  await page.reload();
  await page.locator('.lanes a.time').first().waitFor();
  await expect
    .poll(() => page.locator('.lead [role=status]').textContent(), soon)
    .toMatch(/1[89]\d\d to .* (?:19|20)\d\d/);
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('lanes are joined by tradition, and the marks of one episode by a line', async () => {
  const { page, complaints } = await desk.open('#/timeline', { width: 390, dark: true });
  const lanes = await page.locator('.lane-marks').count();
  await page.getByLabel('a lane for each tradition').check();
  await expect.poll(() => page.locator('.lane-marks').count(), soon).toBeLessThan(lanes);
  await drawn(page);
  expect(await page.locator('.lane-marks').count()).toBeGreaterThan(1);
  expect(await page.locator('.lane-marks').count()).toBeLessThan(lanes);
  const options = await page.getByLabel('Join the marks of').locator('option').allTextContents();
  const largest = options.findIndex((one) => one.startsWith('31 July 1938'));
  await page.getByLabel('Join the marks of').selectOption({ index: largest });
  await expect.poll(() => page.locator('.time.joined').count(), soon).toBeGreaterThan(1);
  await expect.poll(() => page.locator('.joined-line path').getAttribute('d'), soon).toMatch(/^M\d+ \d+L/);
  await clean(page, 'by tradition');
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('the map shows the places of the study and no other line but coasts, rivers and lakes; each leads to its name', async () => {
  for (const width of [1280, 390]) {
    const { page, complaints } = await desk.open('#/map', { width, dark: width === 390 });
    const shown = await page.locator('.map-place').count();
    expect(shown).toBeGreaterThan(3);
    expect(await page.locator('.coast path').count()).toBeGreaterThan(0);
    expect(await page.locator('.rivers path').count()).toBeGreaterThan(0);
    expect(await page.locator('.lakes path').count()).toBeGreaterThan(0);
    expect(await page.locator('.study-lines path').count()).toBe(0);
    await page.getByRole('button', { name: 'Nearer' }).focus();
    for (let step = 0; step < 5; step++) await page.keyboard.press('-');
    await drawn(page);
    expect(await page.locator('.map-place').count()).toBeGreaterThan(shown - 1);
    await clean(page, `map at ${width}`);
    await page.keyboard.press('0');
    await page.locator('.map-place').first().press('Enter');
    await page.locator('#here.name').waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  }
});

test('the search is narrowed by kind, language and years, and the address keeps it', async () => {
  const { page, complaints } = await desk.open('#/search/1938');
  const told = () => page.locator('[role=status].dep').textContent();
  const all = await told();
  await page.getByLabel('Kind').selectOption('record');
  await expect.poll(told, soon).not.toBe(all);
  await drawn(page);
  const records = await told();
  await page.getByLabel('Written from').fill('1939');
  await expect.poll(told, soon).not.toBe(records);
  await clean(page, 'search');
  await page.reload();
  await page.locator('.search input').waitFor();
  await expect.poll(() => page.getByLabel('Kind').inputValue(), soon).toBe('record');
  await expect.poll(() => page.getByLabel('Written from').inputValue(), soon).toBe('1939');
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('side by side, what is told otherwise is marked, and any two passages are linked by hand', async () => {
  const { page, complaints } = await desk.open('#/parallel');
  expect(await page.locator('.parallel-row .differs').count()).toBeGreaterThan(0);
  // Where only one account speaks nothing differs.
  const alone = page.locator('.parallel-row:has(.gap)').first();
  expect(await alone.locator('.differs').count()).toBe(0);
  const before = desk.journal().length;
  await page
    .getByRole('button', { name: /^Link by hand/ })
    .first()
    .press('Enter');
  await page.getByLabel('It tells the same as').selectOption({ index: 1 });
  await clean(page, 'parallel');
  await page.getByRole('button', { name: 'Link', exact: true }).press('Enter');
  await expect.poll(() => desk.journal().length, soon).toBe(before + 1);
  expect(desk.journal().at(-1)).toMatchObject({ verb: { do: 'link' } });
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('from any quotation one key opens the account at its words', async () => {
  const { page, complaints } = await desk.open('#/point/quantity-person-sov-killed-whole-event');
  const opened = (): Promise<string | null> => page.locator('mark.here:focus').first().textContent();
  await page.locator('article.reading').first().focus();
  await page.keyboard.press('a');
  expect(await opened()).toContain('717');
  await page.goBack();
  await page.locator('article.reading').first().waitFor();
  // The words of the second account, from a button below them.
  const second = page.locator('article.reading').first().locator('.place-of').nth(1);
  const link = await second.locator('a[data-words]').getAttribute('href');
  await second
    .getByRole('button', { name: /^Read rightly/ })
    .first()
    .focus();
  await page.keyboard.press('a');
  await expect.poll(() => new URL(page.url()).hash, soon).toBe(link);
  await expect.poll(opened, soon).toContain('717');
  for (const view of ['#/search/1938', '#/check']) {
    await go(page, view);
    await page.locator('a[data-words]').first().waitFor();
    await page.keyboard.press('j');
    await page.keyboard.press('a');
    await page.locator('mark.here:focus').waitFor();
  }
  expect(complaints).toEqual([]);
  await page.context().close();
});

/** What a reader does in a view that changes what it shows, and where that is seen. */
const SHOWN: readonly (readonly [view: string, act: (page: Page) => Promise<unknown>, seen: string])[] = [
  ['Contents', (page) => page.getByLabel('Filter').fill('tanks'), '.entry h3'],
  ['Names', (page) => page.getByLabel('Spelling in any script').fill('погран'), '.name-head'],
  ['Numbers', (page) => page.getByLabel('Whose').selectOption('Japan'), '.figure-value'],
  ['Search', (page) => page.locator('.search input').fill('1938'), '.hits mark'],
  ['Editions', (page) => page.getByRole('slider').first().press('Home'), '.through output'],
  ['Map', (page) => page.getByRole('button', { name: 'Nearer' }).press('Enter'), '.map text'],
  ['Timeline', (page) => page.getByRole('button', { name: 'Nearer' }).press('Enter'), '.lead'],
];

test('what a view was made to show stands in its address: it is there after a reload and on the way back', async () => {
  const { page, complaints } = await desk.open('#/');
  const nav = page.getByRole('navigation', { name: 'Views' });
  const open = async (view: string): Promise<void> => {
    const link = nav.getByRole('link', { name: view, exact: true });
    if (!(await link.isVisible())) await nav.locator('summary').click();
    await link.click();
  };
  for (const [view, act, seen] of SHOWN) {
    const shown = async (): Promise<string> => (await page.locator(seen).allTextContents()).join(' | ');
    await open(view);
    await page.locator(seen).first().or(page.locator('.hits')).first().waitFor({ state: 'attached' });
    // The rest of a list comes a little later.
    await drawn(page);
    const before = await shown();
    await act(page);
    await expect.poll(shown, soon).not.toBe(before);
    await drawn(page);
    const now = await shown();
    const address = page.url();
    await open('Accounts');
    await page.getByRole('heading', { level: 1, name: 'Accounts' }).waitFor();
    await page.goBack();
    await expect.poll(shown, { ...soon, message: `${view}, on the way back` }).toBe(now);
    await page.goForward();
    await page.getByRole('heading', { level: 1, name: 'Accounts' }).waitFor();
    await page.goto(address);
    await page.reload();
    await expect.poll(shown, { ...soon, message: `${view}, after a reload` }).toBe(now);
    // Its word in the navigation opens the view anew.
    await open(view);
    await expect.poll(shown, { ...soon, message: `${view}, anew` }).toBe(before);
  }
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('a view opens at its top, also by an address typed; on the way back it is where it was left', async () => {
  const { page, complaints } = await desk.open('#/');
  const top = (): Promise<number> => page.evaluate(() => scrollY);
  await page.getByRole('heading', { name: /^Points at issue/ }).waitFor();
  await page.evaluate(() => scrollTo(0, 1500));
  await expect.poll(top, soon).toBeGreaterThan(1000);
  await page.evaluate(() => {
    location.hash = '#/accounts';
  });
  await page.getByRole('heading', { level: 1, name: 'Accounts' }).waitFor();
  await expect.poll(top, soon).toBe(0);
  await page.goBack();
  await expect.poll(top, soon).toBeGreaterThan(500);
  expect(complaints).toEqual([]);
  await page.context().close();
});
