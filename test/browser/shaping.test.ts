// More than 300 lines: every decision that shapes a study, one after the other on one workbench and one browser.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { drawn, go } from './drawn.test-support.ts';
import { clean } from './no-fault.test-support.ts';
import { type OpenedWorkbench, openWorkbench } from './open-workbench.test-support.ts';

let desk: OpenedWorkbench;
beforeAll(async () => {
  desk = await openWorkbench();
}, 120_000);
afterAll(() => desk.close());

const last = () => desk.journal().at(-1);
/** Other windows and builds may be at work on the machine. */
const soon = { timeout: 10_000 };
const kept = (page: Page, lines: number) => desk.kept(page, lines);
async function openPoint(page: Page): Promise<void> {
  await page.locator('.entry h3 a').nth(1).click();
  await page.locator('article.reading').first().waitFor();
}
/** Presses a button from the keyboard: the focus goes there, Enter presses it. */
const enter = (page: Page, name: RegExp) => page.getByRole('button', { name }).first().press('Enter');
describe('with the keyboard', () => {
  test('a point is reworded, undone and done again with two keys', async () => {
    const { page, complaints } = await desk.open('#/');
    await openPoint(page);
    const before = desk.journal().length;
    const question = await page.locator('h1').textContent();
    await enter(page, /^Reword/);
    await page.keyboard.press('Control+A');
    await page.keyboard.type('When did they come?');
    await page.keyboard.press('Tab');
    await page.keyboard.type('shorter');
    await clean(page, 'reword');
    await page.keyboard.press('Enter');
    await kept(page, before + 1);
    expect(last()).toMatchObject({ verb: { do: 'rename', as: 'When did they come?' }, why: 'shorter' });
    await expect.poll(() => page.locator('h1').textContent(), soon).toBe('When did they come?');
    await page.locator('main').focus();
    await page.keyboard.press('Control+z');
    await kept(page, before + 2);
    await expect.poll(() => page.locator('h1').textContent(), soon).toBe(question);
    await expect.poll(() => page.locator('.desk-word').textContent(), soon).toContain('Taken back');
    await page.keyboard.press('Control+y');
    await kept(page, before + 3);
    await expect.poll(() => page.locator('h1').textContent(), soon).toBe('When did they come?');
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('a note in Markdown is kept and drawn, and nothing in it is HTML', async () => {
    const { page, complaints } = await desk.open('#/');
    await openPoint(page);
    const before = desk.journal().length;
    await enter(page, /^Note …/);
    await page.keyboard.type('**Ask** the archive <img src=x onerror=alert(1)> [now](javascript:alert(1))');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await kept(page, before + 1);
    const note = page.locator('.note-words').first();
    expect(await note.locator('strong').textContent()).toBe('Ask');
    expect(await note.textContent()).toContain('<img src=x onerror=alert(1)>');
    expect(await note.locator('img, script, a[href^=javascript]').count()).toBe(0);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('a claim and a difference have notes of their own, which change nothing and stand in the journal', async () => {
    const { page, complaints } = await desk.open('#/');
    await openPoint(page);
    const before = desk.journal().length;
    const quoted = page.locator('article.reading').first();
    await quoted
      .getByRole('button', { name: /^Note .* in / })
      .first()
      .press('Enter');
    await page.keyboard.type('The *clerk* wrote it twice.');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await kept(page, before + 1);
    expect(last()).toMatchObject({ handle: { on: 'claim' }, verb: { do: 'note' } });
    await page.locator('summary', { hasText: 'All pairs of readings' }).press('Enter');
    await page
      .getByRole('button', { name: /^Note .* against / })
      .first()
      .press('Enter');
    await page.keyboard.type('Counted in other regiments.');
    await clean(page, 'notes');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await kept(page, before + 2);
    expect(last()).toMatchObject({ handle: { on: 'difference' }, verb: { do: 'note' } });
    await page.locator('.note em', { hasText: 'clerk' }).waitFor();
    await page.locator('.note', { hasText: 'other regiments' }).waitFor();
    await go(page, '#/decisions/-/note');
    await page.locator('.journal li', { hasText: 'other regiments' }).waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('a name gets a label and loses a spelling; the journal leads back to it', async () => {
    const { page, complaints } = await desk.open('#/names');
    const before = desk.journal().length;
    await page.keyboard.press('j');
    await page.keyboard.press('e');
    await enter(page, /^Label …/);
    await page.keyboard.press('Control+A');
    await page.keyboard.type('Nineteenth Division');
    await page.keyboard.press('Enter');
    await kept(page, before + 1);
    expect(last()).toMatchObject({ verb: { do: 'rename', as: 'Nineteenth Division' } });
    await page.getByRole('link', { name: 'Nineteenth Division' }).waitFor();
    const spelling = page.locator('.spelling summary').first();
    await spelling.press('Enter');
    await page.locator('.spelling .hits mark').first().waitFor();
    await clean(page, 'names');
    await enter(page, /^Never this name/);
    await kept(page, before + 2);
    expect(last()).toMatchObject({ verb: { do: 'forbid' } });
    await enter(page, /^Admit/);
    await kept(page, before + 3);
    await go(page, '#/decisions');
    await page.getByLabel('Kind').selectOption({ label: 'forbade a spelling of' });
    await expect.poll(() => page.locator('.journal li').count(), soon).toBe(1);
    await expect.poll(() => page.url(), soon).toContain('#/decisions/-/forbid');
    await page.locator('.journal a').first().press('Enter');
    await page.locator('#here').waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('letters are corrected: both are shown in the text and in the quotation, and the file stays', async () => {
    const { page, complaints } = await desk.open('#/account/britannica-jp');
    const before = desk.journal().length;
    const file = join(desk.folder, 'accounts', 'britannica-jp.md');
    const came = readFileSync(file, 'utf8');
    await enter(page, /^Correct letters/);
    await page.keyboard.type('7月11日');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.type('7月12日');
    await clean(page, 'letters');
    await page.keyboard.press('Enter');
    await kept(page, before + 1);
    expect(last()).toMatchObject({ verb: { do: 'emend', to: '7月12日' } });
    await page.locator('.text del.came').first().waitFor();
    expect(await page.locator('.text ins.corrected').first().textContent()).toBe('7月12日');
    await expect
      .poll(() => page.locator('.said .quote-words').allTextContents(), soon)
      .toEqual(expect.arrayContaining([expect.stringContaining('[recte')]));
    expect(readFileSync(file, 'utf8')).toBe(came);
    await clean(page, 'corrected text');
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

describe('with the pointer, on a narrow screen', () => {
  test('a point is split and the part merged back', async () => {
    const { page, complaints } = await desk.open('#/', { width: 390, dark: true });
    await openPoint(page);
    const before = desk.journal().length;
    await drawn(page);
    const readings = await page.locator('article.reading').count();
    await page
      .getByRole('button', { name: /^Split …/ })
      .first()
      .click();
    await page.getByRole('checkbox').first().check();
    await page.getByLabel('The question they answer').fill('When did they go?');
    await clean(page, 'split');
    await page.getByRole('button', { name: 'Split off' }).click();
    await kept(page, before + 1);
    expect(last()).toMatchObject({ verb: { do: 'split', as: 'When did they go?' } });
    await expect.poll(() => page.locator('article.reading').count(), soon).toBe(readings - 1);
    await page
      .getByRole('button', { name: /^One with …/ })
      .first()
      .click();
    await page.getByLabel('This asks the same as').selectOption({ label: 'When did they go?' });
    await page.getByRole('button', { name: 'Merge' }).click();
    await kept(page, before + 2);
    expect(last()).toMatchObject({ verb: { do: 'merge', into: { on: 'point' } } });
    await page.getByText('No such point').waitFor();
    await go(page, '#/decisions');
    await page.locator('.journal li').first().getByRole('link').click();
    await expect.poll(() => page.locator('h1').textContent(), soon).toBe('When did they go?');
    await expect.poll(() => page.locator('article.reading').count(), soon).toBe(readings);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('an account is marked and edited from its page', async () => {
    const { page, complaints } = await desk.open('#/account/tass-0803', { width: 390 });
    const before = desk.journal().length;
    await page.getByRole('button', { name: /^Mark …/ }).click();
    await page.getByLabel('Who showed it, and where').fill('Coox, p. 12');
    await page.getByRole('button', { name: 'Mark', exact: true }).click();
    await kept(page, before + 1);
    await expect.poll(() => page.locator('.criticism').textContent(), soon).toContain('forged: Coox, p. 12');
    await page.getByRole('button', { name: /^Not forged/ }).click();
    await kept(page, before + 2);
    await expect.poll(() => page.locator('.criticism').textContent(), soon).not.toContain('forged');
    await page.getByRole('button', { name: /^Edit its data/ }).click();
    await page.locator('input[name=author]').fill('TASS, Moscow desk');
    await clean(page, 'account form');
    await page.getByRole('button', { name: 'Keep', exact: true }).click();
    await page.getByText('Kept in the journal.').waitFor();
    await kept(page, before + 3);
    expect(last()).toMatchObject({ verb: { do: 'describe', to: { author: 'TASS, Moscow desk' } } });
    await expect.poll(() => page.locator('.criticism').textContent(), soon).toContain('TASS, Moscow desk');
    await page.locator('main').focus();
    await page.keyboard.press('Control+z');
    await kept(page, before + 4);
    await expect
      .poll(() => page.locator('.criticism').textContent(), soon)
      .not.toContain('TASS, Moscow desk');
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('a dependence is accepted, turned round and comes back; two accounts are tied by hand', async () => {
    const { page, complaints } = await desk.open('#/dependence', { width: 390 });
    const before = desk.journal().length;
    await page
      .getByRole('button', { name: /^Accept/ })
      .first()
      .click();
    await kept(page, before + 1);
    await expect
      .poll(
        () =>
          page
            .getByRole('button', { name: /^Accept/ })
            .first()
            .getAttribute('aria-pressed'),
        soon,
      )
      .toBe('true');
    await page
      .getByRole('button', { name: /^Turn round/ })
      .first()
      .click();
    await kept(page, before + 2);
    await page.getByRole('heading', { name: 'Rejected' }).waitFor();
    await page
      .getByRole('button', { name: /^Take back/ })
      .first()
      .click();
    await kept(page, before + 3);
    await page.getByRole('button', { name: /^Another dependence/ }).click();
    await page.getByLabel('This account').selectOption({ index: 3 });
    await page.getByLabel('this one').selectOption({ index: 9 });
    await page.getByLabel('What it does').selectOption('common source');
    await clean(page, 'dependence');
    await page.getByRole('button', { name: 'Keep', exact: true }).click();
    await kept(page, before + 4);
    expect(last()).toMatchObject({ verb: { do: 'common source' } });
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('an episode is split and merged again', async () => {
    const { page, complaints } = await desk.open('#/episodes', { width: 390 });
    const before = desk.journal().length;
    const count = await page.locator('.episode').count();
    const largest = page
      .locator('.episode')
      .filter({ hasText: /\d\d passages/ })
      .first();
    await largest.locator('summary').click();
    await page.getByRole('button', { name: /^Split …/ }).click();
    for (const at of [0, 1]) await page.getByRole('checkbox').nth(at).check();
    await clean(page, 'episodes');
    await page.getByRole('button', { name: 'Split off' }).click();
    await kept(page, before + 1);
    expect(last()).toMatchObject({ verb: { do: 'split' } });
    await expect.poll(() => page.locator('.episode').count(), soon).toBe(count + 1);
    await page.keyboard.press('Control+z');
    await kept(page, before + 2);
    await expect.poll(() => page.locator('.episode').count(), soon).toBe(count);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});
