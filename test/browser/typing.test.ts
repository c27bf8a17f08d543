import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { go, type OpenedWorkbench, openWorkbench } from './open-workbench.test-support.ts';

let desk: OpenedWorkbench;
let page: Page;

beforeAll(async () => {
  desk = await openWorkbench();
  ({ page } = await desk.open('#/start'));
}, 120_000);
afterAll(() => desk.close());

/** Types a letter at a time, while what was decided before is answered. */
async function typeWhile(label: string, form: string, save: () => Promise<void>): Promise<string> {
  const field = page.getByRole('form', { name: form, exact: true }).getByLabel(label).first();
  await field.waitFor();
  await save();
  await field.click();
  await field.press('End');
  for (const letter of ' and what was typed meanwhile') {
    await page.keyboard.type(letter);
    await page.waitForTimeout(35);
  }
  await page.waitForTimeout(1200);
  expect(await field.evaluate((one) => one === document.activeElement)).toBe(true);
  return field.inputValue();
}

test('what is typed into a form of Start while another is being kept stays, and so does the caret', async () => {
  await go(page, '#/start');
  const event = page.getByRole('form', { name: 'The event', exact: true });
  await event.waitFor();
  const party = page.locator('form.party').first();
  const name = (await party.getAttribute('aria-label')) ?? '';
  const value = await typeWhile('Name', name, async () => {
    const place = event.locator('[name=place]');
    await place.fill('Lake Khasan, kept by the test');
    await place.press('Enter');
  });
  expect(value).toMatch(/ and what was typed meanwhile$/);
});

test('what is typed into the form of an account while a decision on another is answered stays', async () => {
  await go(page, '#/start');
  const accounts = page.locator('.start-account');
  await accounts.nth(0).locator('summary').first().click();
  await accounts.nth(1).locator('summary').first().click();
  const first = accounts.nth(0).locator('form');
  const second = (await accounts.nth(1).locator('form').getAttribute('aria-label')) ?? '';
  const value = await typeWhile('Author', second, async () => {
    const author = first.locator('[name=author]');
    await author.fill('Somebody else');
    await author.press('Enter');
  });
  expect(value).toMatch(/ and what was typed meanwhile$/);
});
