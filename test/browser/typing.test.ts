// What is typed while the answer to a decision is under way stays, and so does the focus; whatever form it is typed in.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { drawn, go, idle } from './drawn.test-support.ts';
import { type OpenedWorkbench, openWorkbench } from './open-workbench.test-support.ts';

let desk: OpenedWorkbench;
let page: Page;
let complaints: string[];

beforeAll(async () => {
  desk = await openWorkbench();
  ({ page, complaints } = await desk.open('#/start'));
}, 120_000);
afterAll(async () => {
  expect(complaints).toEqual([]);
  await desk.close();
});

/** Holds back the answers to what is asked from now on; gives what lets them through. */
async function held(): Promise<() => Promise<void>> {
  let release = (): void => {};
  const wait = new Promise<void>((done) => {
    release = done;
  });
  await page.route(/\/api\/(settings|decisions)$/, async (route) => {
    await wait;
    await route.continue();
  });
  return async () => {
    const told = page.waitForResponse(/\/api\/study\?since=/);
    release();
    await told;
    await page.unrouteAll({ behavior: 'wait' });
    await idle(page);
    await drawn(page);
  };
}

const focused = () =>
  page.evaluate(() => {
    const here = document.activeElement;
    return here instanceof HTMLInputElement || here instanceof HTMLTextAreaElement
      ? here.value
      : here?.tagName;
  });

test('in another form of Start, while the event is kept', async () => {
  const event = page.getByRole('form', { name: 'The event' });
  await event.getByLabel('What the study is called').fill('Khasan, once more');
  const answer = await held();
  await page.keyboard.press('Enter');
  await page.locator('summary', { hasText: /^Another party$/ }).press('Enter');
  const party = page.getByRole('form', { name: 'A new party' });
  await party.getByLabel('Its key').focus();
  await page.keyboard.type('obs');
  await answer();
  expect(await focused()).toBe('obs');
  await page.keyboard.type('ervers');
  expect(await party.getByLabel('Its key').inputValue()).toBe('observers');
  await party.getByLabel('Name', { exact: true }).fill('Observers');
});

test('in the same form, for the next entry', async () => {
  const party = page.getByRole('form', { name: 'A new party' });
  const key = party.getByLabel('Its key');
  const answer = await held();
  await key.press('Enter');
  await key.fill('press');
  await answer();
  expect(await focused()).toBe('press');
  // What was kept is not offered a second time.
  expect(await party.getByLabel('Name', { exact: true }).inputValue()).toBe('');
});

test('in the form of a party that was met in the texts, which is kept as it stands', async () => {
  await page.locator('summary', { hasText: /^Met in the texts/ }).press('Enter');
  const party = page
    .locator('details', { hasText: /^Met in the texts/ })
    .locator('form')
    .first();
  await party.getByLabel('Name', { exact: true }).fill('A power far away');
  const answer = await held();
  await page.keyboard.press('Enter');
  await party.getByLabel('Names that stand for it').fill('the capital');
  await answer();
  expect(await focused()).toBe('the capital');
});

test('in the form of an account, while another field of it is kept', async () => {
  const account = page.locator('.start-account').nth(2);
  await account.locator('summary').first().press('Enter');
  const form = account.locator('form');
  await form.getByLabel('Author').first().fill('An editor');
  const answer = await held();
  await page.keyboard.press('Enter');
  await form.getByLabel('Title').first().fill('An encyclopaedia');
  await answer();
  expect(await focused()).toBe('An encyclopaedia');
  expect(await form.getByLabel('Author').first().inputValue()).toBe('An editor');
});

test('in a note on a dependence, while the one before it is rejected in another window', async () => {
  await go(page, '#/dependence');
  const ties = page.locator('.ties > li');
  await ties
    .nth(3)
    .getByRole('button', { name: /^Note …/ })
    .press('Enter');
  await page.keyboard.type('from the same');
  const other = await desk.open('#/dependence');
  const before = desk.journal().length;
  await other.page
    .locator('.ties > li')
    .first()
    .getByRole('button', { name: /^Reject/ })
    .click();
  await desk.kept(other.page, before + 1);
  await page.getByRole('heading', { name: 'Rejected' }).waitFor();
  expect(await focused()).toBe('from the same');
  await other.page.context().close();
});

test('in a form on a point, while a decision of another window is drawn', async () => {
  await go(page, '#/point/quantity-person-sov-killed-whole-event');
  await page
    .getByRole('button', { name: /^Sign …/ })
    .first()
    .press('Enter');
  await page.keyboard.type('the return');
  const other = await desk.open('#/point/quantity-person-sov-killed-whole-event');
  for (const deed of [/^Reference ?: 236/, /^Confirm ?: 717/, /^Seen/]) {
    const before = desk.journal().length;
    await other.page.getByRole('button', { name: deed }).first().click();
    await desk.kept(other.page, before + 1);
  }
  await page
    .getByText('seen by anna')
    .or(page.locator('[aria-pressed=true]', { hasText: 'Seen' }))
    .first()
    .waitFor();
  expect(await focused()).toBe('the return');
  await other.page.context().close();
});

/** The form of one account at the start, folded. */
const tass = (of: Page) => of.locator('.start-account', { has: of.locator('.siglum:text-is("Tass3")') });

test.each([
  ['at the start', '#/start', (of: Page) => tass(of).locator('summary').first()],
  ['on its page', '#/account/tass-0803', (of: Page) => of.getByRole('button', { name: /^Edit its data/ })],
])(
  'in the form of an account whose text is not found meanwhile, and found again: %s',
  async (_, at, opener) => {
    const ends = async (words: string): Promise<void> => {
      const { page: other } = await desk.open('#/start');
      const account = tass(other);
      await account.locator('summary').first().press('Enter');
      const form = account.locator('form');
      const field = form.getByLabel('Words before which it ends');
      await form.waitFor();
      const fold = form.locator('details', { has: other.locator('summary', { hasText: /^Which text/ }) });
      for (const one of await fold.all())
        if (!(await one.evaluate((details) => (details as HTMLDetailsElement).open)))
          await one.locator('summary').first().press('Enter');
      await field.fill(words);
      await field.press('Enter');
      await form.getByText('Kept in study.yaml.').waitFor();
      await other.context().close();
    };
    await go(page, at);
    await opener(page).press('Enter');
    const form = page.getByRole('form', { name: /^What is known of/ });
    await form.getByLabel('Author').first().fill('A desk');
    await ends('words that stand nowhere');
    await form.getByRole('alert').waitFor();
    expect(await focused()).toBe('A desk');
    await page.keyboard.type(' in Moscow');
    await ends('');
    await form.getByRole('alert').waitFor({ state: 'detached' });
    expect(await focused()).toBe('A desk in Moscow');
  },
);
