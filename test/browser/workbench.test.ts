// Long because one open study is walked through as an editor would.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LOCK } from '../../src/server/lock.ts';
import { drawn, go } from './drawn.test-support.ts';
import { clean } from './no-fault.test-support.ts';
import { type OpenedWorkbench, openWorkbench } from './open-workbench.test-support.ts';

let desk: OpenedWorkbench;
beforeAll(async () => {
  desk = await openWorkbench();
}, 120_000);
afterAll(async () => {
  const { folder } = desk;
  await desk.close();
  expect(existsSync(join(folder, LOCK))).toBe(false);
});

const last = () => desk.journal().at(-1);
const kept = (page: Page, lines: number) => desk.kept(page, lines);
/** Opens the first point that has several readings, from the contents. */
async function openPoint(page: Page): Promise<void> {
  await page.locator('.entry h3 a').nth(1).click();
  await page.locator('article.reading').first().waitFor();
}

describe('the workbench, with the keyboard', () => {
  test('the contents keep their first entry while the rest of the study comes', async () => {
    const { page, complaints } = await desk.open('#/');
    await page.addInitScript(() => {
      const seen: string[] = [];
      Object.assign(window, { seen });
      new MutationObserver(() => {
        const entry = document.querySelector('.entry h3')?.textContent;
        if (entry != null && seen.at(-1) !== entry) seen.push(entry);
      }).observe(document, { childList: true, subtree: true });
    });
    await page.reload();
    await page.locator('.entry .lines').getByText('rewrote it').first().waitFor();
    expect(await page.evaluate(() => (window as unknown as { seen: string[] }).seen)).toHaveLength(1);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('one key copies the footnote of a reading, another its pandoc keys; the figures are filtered', async () => {
    const { page, complaints } = await desk.open('#/');
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await openPoint(page);
    await page.locator('article.reading').first().focus();
    const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
    await page.keyboard.press('f');
    await expect.poll(clipboard).toMatch(/\d{4}.*\.$/);
    const note = await clipboard();
    await expect
      .poll(() => page.locator('article.reading .copied').first().textContent())
      .toBe(`Copied: ${note}`);
    // Every account of the worked example is a précis: nothing of it may be quoted.
    expect(note).not.toMatch(/: [“«「„]/);
    await page.keyboard.press('Shift+F');
    await expect.poll(clipboard).toMatch(/^\[@[\w-]+/);
    await go(page, '#/numbers');
    await page.locator('.figures').first().waitFor();
    const figures = async (): Promise<number> =>
      Number.parseInt((await page.locator('.filter-result').textContent()) ?? '', 10);
    const all = await figures();
    await page.getByLabel('Whose').selectOption('Japan');
    await expect.poll(figures).toBeLessThan(all);
    expect(await figures()).toBeGreaterThan(0);
    await page.getByLabel('Whose').selectOption('');
    for (const [filter, column] of [
      ['Of what part', 'of'],
      ['Counted by', 'counted by'],
    ] as const) {
      await page.getByLabel(filter).selectOption({ index: 1 });
      const asked = await page.getByLabel(filter).inputValue();
      // Few figures are counted in words.
      await expect.poll(figures).not.toBe(all);
      const told = await page.locator(`.figures td[data-says="${column}"]`).allTextContents();
      expect(told.length).toBeGreaterThan(0);
      expect(told.filter((one) => !one.includes(asked))).toEqual([]);
      await page.getByLabel(filter).selectOption('');
    }
    await page.getByRole('button', { name: 'As strips' }).press('Enter');
    await page.locator('.strips section').first().waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('the queue: a place is confirmed, the next is corrected, the third found misread, the fourth left for later', async () => {
    const { page, complaints } = await desk.open('#/check');
    const before = desk.journal().length;
    await drawn(page);
    const first = await page.locator('.to-check').first().textContent();
    await page.keyboard.press('j');
    await page.keyboard.press('y');
    await kept(page, before + 1);
    expect(last()).toMatchObject({ by: 'anna', verb: { do: 'confirm' } });
    await expect.poll(() => page.locator('.to-check').first().textContent()).not.toBe(first);
    await page.keyboard.press('e');
    // What stands second is a figure or a date, by how its point ranks.
    const told = page.locator('form.deed-form input:is([name="lo"], [name="day"])');
    const isFigure = (await told.getAttribute('name')) === 'lo';
    await told.fill(isFigure ? '1,226' : '1938-08-06');
    await page.locator('form.deed-form').getByLabel(/^Why/).fill('the hill, not the ridge');
    await page.keyboard.press('Enter');
    await kept(page, before + 2);
    expect(last()).toMatchObject({ verb: { do: 'correct' }, why: 'the hill, not the ridge' });
    if (isFigure) expect(JSON.stringify(last())).toContain('"lo":1226,"hi":1226');
    const third = await page.locator('.to-check').first().textContent();
    await page.keyboard.press('n');
    await kept(page, before + 3);
    expect(last()).toMatchObject({ verb: { do: 'reject' } });
    await expect.poll(() => page.locator('.to-check').first().textContent()).not.toBe(third);
    const fourth = await page.locator('.to-check').first().textContent();
    await page.keyboard.press('x');
    await expect.poll(() => page.locator('.to-check').first().textContent()).not.toBe(fourth);
    expect(desk.journal()).toHaveLength(before + 3);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('a reading is signed, stands first, and is taken back in the journal', async () => {
    const { page } = await desk.open('#/');
    await openPoint(page);
    const before = desk.journal().length;
    const readings = page.locator('article.reading');
    await readings.nth(1).focus();
    const label = await readings.nth(1).locator('h3').textContent();
    await page.keyboard.press('s');
    await page.keyboard.type('the printed return of the front');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await kept(page, before + 1);
    expect(last()).toMatchObject({ verb: { do: 'establish' } });
    await expect.poll(() => readings.first().locator('h3').textContent()).toBe(label);
    await expect
      .poll(() => page.locator('.established').textContent())
      .toContain('the printed return of the front');
    await go(page, '#/decisions');
    await page.locator('.journal li').first().focus();
    await page.keyboard.press('u');
    await kept(page, before + 2);
    expect(last()).toMatchObject({ verb: { do: 'withdraw' } });
    await expect.poll(() => page.locator('.journal li').nth(1).textContent()).toContain('taken back since');
    await page.context().close();
  });

  test('keys typed into a form decide nothing', async () => {
    const { page } = await desk.open('#/');
    await openPoint(page);
    const before = desk.journal().length;
    await page.locator('article.reading').first().focus();
    await page.keyboard.press('s');
    await page.keyboard.type('yrs');
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('.deed-form').count()).toBe(0);
    expect(desk.journal()).toHaveLength(before);
    await page.context().close();
  });
});

describe('the workbench, with the pointer, on a narrow screen', () => {
  test('a point is put aside and comes back, a difference is retyped, a reading made the reference', async () => {
    const { page } = await desk.open('#/', { width: 390 });
    await openPoint(page);
    const before = desk.journal().length;
    const press = (name: RegExp) => page.getByRole('button', { name }).first().click();
    await press(/^Put aside/);
    await kept(page, before + 1);
    await expect
      .poll(() =>
        page
          .getByRole('button', { name: /^Put aside/ })
          .first()
          .getAttribute('aria-pressed'),
      )
      .toBe('true');
    await press(/^Put aside/);
    await kept(page, before + 2);
    expect(last()).toMatchObject({ verb: { do: 'withdraw' } });
    await page
      .locator('article.reading')
      .nth(1)
      .getByRole('button', { name: /^Reference/ })
      .click();
    await kept(page, before + 3);
    expect(last()).toMatchObject({ verb: { do: 'refer' } });
    await page.locator('.fold summary').first().click();
    await page.locator('.retype select').first().selectOption('judgement');
    await page.getByRole('button', { name: /^Retype as judgement/ }).click();
    await kept(page, before + 4);
    expect(last()).toMatchObject({ verb: { do: 'retype', to: 'judgement' } });
    await page.context().close();
  });
});

test('what one window decides, another shows without reloading', async () => {
  const [one, two] = [await desk.open('#/'), await desk.open('#/decisions')];
  await openPoint(one.page);
  await drawn(two.page);
  const before = await two.page.locator('.journal li').count();
  await one.page.getByRole('button', { name: /^Seen/ }).first().click();
  await expect.poll(() => two.page.locator('.journal li').count(), { timeout: 10_000 }).toBe(before + 1);
  await one.page.context().close();
  await two.page.context().close();
});

test('what other hands change in a file is shown without reloading', async () => {
  const { page } = await desk.open('#/');
  const settings = join(desk.folder, 'study.yaml');
  writeFileSync(settings, readFileSync(settings, 'utf8').replace(/^title:.*$/m, 'title: Another title'));
  await expect.poll(() => page.locator('h1').textContent(), { timeout: 15_000 }).toBe('Another title');
  await page.context().close();
});

test('a form of the start view is filled with the keyboard alone, and a file is added', async () => {
  const { page, complaints } = await desk.open('#/start');
  const summary = page.locator('.start-account summary').first();
  await page.keyboard.press('j');
  await page.keyboard.press('Enter');
  const author = page.locator('.start-account input[name=author]').first();
  await author.focus();
  await page.keyboard.press('Control+A');
  await page.keyboard.type('A <script>alert(1)</script> historian');
  await page.keyboard.press('Enter');
  await page.getByText('Kept in the journal.').waitFor();
  expect(desk.journal().at(-1)).toMatchObject({
    handle: { on: 'account' },
    verb: { do: 'describe', to: { author: 'A <script>alert(1)</script> historian' } },
  });
  await expect.poll(() => summary.textContent()).toContain('A <script>alert(1)</script> historian');
  await page.locator('.start-account input[name=written]').first().fill('once');
  await page.keyboard.press('Enter');
  await expect
    .poll(() => page.locator('.desk-word').textContent(), { timeout: 15000 })
    .toContain('once is no date');
  await page.getByLabel('Files of the accounts').setInputFiles({
    name: 'a new <b>witness</b>.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from('On 31 July 1938 the Soviet troops lost 4,321 men killed.'),
  });
  await page.getByText('is in the study.').waitFor();
  await go(page, '#/since');
  await page.getByText('New accounts:').waitFor();
  await page.getByRole('button', { name: 'I have seen this' }).press('Enter');
  await page.getByText('no point changed').waitFor();
  expect(complaints.filter((one) => !one.includes('409'))).toEqual([]);
  await page.context().close();
});

test('two passages that nothing linked are linked by hand, and stand in one row', async () => {
  const { page } = await desk.open('#/parallel');
  const before = desk.journal().length;
  await page.locator('.parallel-row details summary').first().click();
  await page
    .getByRole('button', { name: /^Link them/ })
    .first()
    .click();
  await kept(page, before + 1);
  expect(last()).toMatchObject({ verb: { do: 'link' } });
  await page.context().close();
});

test('the search finds a name in one script and offers its spellings in the others', async () => {
  const { page } = await desk.open('#/search');
  await page.locator('.search input').fill('заозерная');
  await expect.poll(() => page.locator('[role=status].dep').textContent()).toMatch(/places? in/);
  await page.getByRole('button', { name: '張鼓峰' }).click();
  await expect.poll(() => page.locator('.hits li').first().textContent()).toContain('張鼓峰');
  await page.locator('.hits a').first().click();
  expect(await page.locator('mark.here').textContent()).toBe('張鼓峰');
  await page.context().close();
});

test('no view of the desk has a fault of accessibility or runs over its edge, wide or narrow, light or dark', async () => {
  for (const [width, dark] of [
    [1280, false],
    [390, true],
  ] as const) {
    const { page, complaints } = await desk.open('#/', { width, dark });
    for (const hash of [
      '#/check',
      '#/decisions',
      '#/start',
      '#/since',
      '#/numbers',
      '#/search/1938',
      '#/parallel',
      '#/',
    ]) {
      await go(page, hash);
      if (hash === '#/') await openPoint(page);
      await clean(page, `${hash} at ${width}`);
    }
    expect(complaints).toEqual([]);
    await page.context().close();
  }
});

test('the way to every view is one line; what stands behind its last word opens and closes with the keyboard', async () => {
  const { page, complaints } = await desk.open('#/');
  const nav = page.getByRole('navigation', { name: 'Views' });
  const tops = await nav
    .locator(':scope > a, summary, .desk-views > a')
    .evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().bottom)));
  expect(new Set(tops).size, `${tops}`).toBe(1);
  const more = nav.locator('summary');
  const rules = nav.getByRole('link', { name: 'Rules' });
  expect(await rules.isVisible()).toBe(false);
  await more.press('Enter');
  await rules.waitFor();
  await page.keyboard.press('Escape');
  await rules.waitFor({ state: 'hidden' });
  await expect.poll(() => more.evaluate((one) => one === document.activeElement)).toBe(true);
  await more.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Editions' }).waitFor();
  await rules.waitFor({ state: 'hidden' });
  await expect.poll(() => nav.locator('[aria-current]').textContent()).toBe('Editions');
  await more.click();
  await page.locator('main').click({ position: { x: 5, y: 5 } });
  await rules.waitFor({ state: 'hidden' });
  expect(complaints).toEqual([]);
  await page.context().close();
});
