import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { root } from '../source-files.ts';
import { type Colleagues, openToColleagues } from './open-colleagues.test-support.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let study: Colleagues;
beforeAll(async () => {
  study = await openToColleagues(join(root, 'cases', 'khasan-1938'), {
    anna: 'owner',
    boris: 'editor',
    clara: 'reader',
  });
}, 120_000);
afterAll(async () => {
  await study.close();
});

const main = (page: Page) => page.locator('main h1').first();

test('one logs in with the keyboard, comes to the view that was asked for, and leaves', async () => {
  const { page } = await study.window({ hash: '#/names' });
  expect(await main(page).textContent()).toBe('Log in');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('name');
  await page.keyboard.type('anna');
  await page.keyboard.press('Tab');
  await page.keyboard.type('not the password');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.getByRole('alert').textContent()).toContain('Name or password is not right.');
  expect(await page.getByLabel('Name').inputValue()).toBe('anna');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('password');
  await page.keyboard.type(study.password);
  await page.keyboard.press('Enter');
  await expect.poll(() => main(page).textContent()).toBe('Names');
  expect(await page.evaluate(() => [document.cookie, location.pathname, location.hash])).toEqual([
    '',
    '/',
    '#/names',
  ]);
  expect(await page.locator('.leave').textContent()).toContain('anna');
  await page.getByRole('button', { name: 'Log out' }).click();
  await expect.poll(() => main(page).textContent()).toBe('Log in');
  await page.context().close();
});

test('a link on a page of another site leads a person who is logged in to the view', async () => {
  const { page } = await study.window();
  await study.logIn(page, 'anna');
  await page.locator('.leave').waitFor();
  await page.route('https://elsewhere.example/', (route) =>
    route.fulfill({ contentType: 'text/html', body: `<a href="${study.url}#/names">the names</a>` }),
  );
  await page.goto('https://elsewhere.example/');
  await page.getByRole('link').click();
  await expect.poll(() => main(page).textContent()).toBe('Names');
  await page.context().close();
});

test('what one decides the other sees within a second, under their name', async () => {
  const [anna, boris] = [await study.window(), await study.window()];
  await study.logIn(anna.page, 'anna');
  await study.logIn(boris.page, 'boris');
  for (const { page } of [anna, boris]) {
    await page.locator('.entry h3 a').nth(1).click();
    await page.locator('article.reading').first().waitFor();
  }
  // The first of all is not waited for by anyone: it compiles what the next ones use.
  const confirm = anna.page.locator('article.reading .deed[data-key=y]').first();
  const told = (page: Page) => page.locator('article.reading').first().getByText('confirmed by anna');
  await confirm.click();
  await told(boris.page).waitFor();
  await confirm.click();
  await told(boris.page).waitFor({ state: 'detached' });
  const begun = performance.now();
  await confirm.click();
  await told(boris.page).waitFor();
  expect(performance.now() - begun).toBeLessThan(1000);
  expect(study.journals().map((line) => (JSON.parse(line) as { by: string }).by)).toEqual([
    'anna',
    'anna',
    'anna',
  ]);
  expect(await boris.page.locator('.leave').textContent()).toContain('boris');
  // Boris's own button is not pressed by what Anna decided.
  expect(
    await boris.page.locator('article.reading .deed[data-key=y]').first().getAttribute('aria-pressed'),
  ).toBe('false');
  expect([...anna.complaints, ...boris.complaints].filter((one) => !one.includes('401'))).toEqual([]);
  await anna.page.context().close();
  await boris.page.context().close();
});

test('a reader finds nothing to decide or to set up', async () => {
  const { page } = await study.window();
  await study.logIn(page, 'clara');
  await page.locator('.entry h3 a').nth(1).click();
  await page.locator('article.reading').first().waitFor();
  // To cite decides nothing.
  const deeds = await page.locator('.deed').allTextContents();
  expect(deeds.filter((one) => !/^(Cite|pandoc)/.test(one))).toEqual([]);
  expect(await page.locator('nav.views').textContent()).not.toMatch(/Start|To check/);
  await page.goto(`${study.url}#/decisions`);
  await page.locator('.journal li').first().waitFor();
  expect(await page.getByRole('button', { name: 'Take back' }).count()).toBe(0);
  const status = await page.evaluate(async () => {
    const body = JSON.stringify({ fields: { title: 'x' } });
    const answer = await fetch('/api/settings', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body,
    });
    return answer.status;
  });
  expect(status).toBe(403);
  await page.context().close();
});

test.each([
  [1280, false],
  [1280, true],
  [390, false],
  [390, true],
] as const)(
  'the page to log in, %i wide, dark %s, has no fault that axe finds and nothing runs over',
  async (width, dark) => {
    const { page } = await study.window({ width, dark });
    await study.logIn(page, 'anna', 'wrong');
    await page.getByRole('alert').waitFor();
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wide).toBeLessThanOrEqual(0);
    await page.evaluate(axe);
    const { violations } = await page.evaluate(() =>
      (globalThis as unknown as { axe: { run: () => Promise<AxeResults> } }).axe.run(),
    );
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
    const folder = process.env.VARIORUM_SHOTS;
    if (folder !== undefined)
      await page.screenshot({ path: join(folder, `login-${width}-${dark ? 'dark' : 'light'}.png`) });
    await page.context().close();
  },
);
