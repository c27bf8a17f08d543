import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { root } from '../source-files.ts';
import { drawn } from './drawn.test-support.ts';
import { clean } from './no-fault.test-support.ts';
import { type Colleagues, openToColleagues } from './open-colleagues.test-support.ts';

/** A machine that does much else beside it takes its time. */
const SOON = { timeout: 20_000 };

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
  await expect.poll(() => main(page).textContent(), SOON).toBe('Log in');
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.getAttribute('name')), SOON)
    .toBe('name');
  await page.keyboard.type('anna');
  await page.keyboard.press('Tab');
  await page.keyboard.type('not the password');
  await page.keyboard.press('Enter');
  await expect
    .poll(() => page.getByRole('alert').textContent(), SOON)
    .toContain('Name or password is not right.');
  expect(await page.getByLabel('Name').inputValue()).toBe('anna');
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.getAttribute('name')), SOON)
    .toBe('password');
  await page.keyboard.type(study.password);
  await page.keyboard.press('Enter');
  await expect.poll(() => main(page).textContent(), SOON).toBe('Names');
  expect(await page.evaluate(() => [document.cookie, location.pathname, location.hash])).toEqual([
    '',
    '/',
    '#/names',
  ]);
  await expect.poll(() => page.locator('.leave').textContent(), SOON).toContain('anna');
  await page.getByRole('button', { name: 'Log out' }).click();
  await expect.poll(() => main(page).textContent(), SOON).toBe('Log in');
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
  await expect.poll(() => main(page).textContent(), SOON).toBe('Names');
  await page.context().close();
});

test('what one decides the other sees within a second, under their name', async () => {
  const [anna, boris] = [await study.window(), await study.window()];
  await study.logIn(anna.page, 'anna');
  await study.logIn(boris.page, 'boris');
  for (const { page } of [anna, boris]) {
    await page.locator('.entry h3').getByText('How many men died on the Soviet side?').click();
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
  // What two hold contrary to one another is open for both, until one gives way.
  const place = (page: Page) => page.locator('article.reading').first().locator('.place-of').first();
  await place(anna.page)
    .getByRole('button', { name: /^Read rightly/ })
    .click();
  await place(boris.page).getByText('confirmed by anna').waitFor();
  await place(boris.page)
    .getByRole('button', { name: /^Misread/ })
    .click();
  for (const { page } of [anna, boris]) await place(page).getByText('decided otherwise').first().waitFor();
  const shots = process.env.VARIORUM_SHOTS;
  if (shots !== undefined) await place(anna.page).screenshot({ path: join(shots, 'open-question.png') });
  await place(anna.page)
    .getByRole('button', { name: /^Read rightly/ })
    .click();
  await expect.poll(() => boris.page.getByText('decided otherwise').count(), SOON).toBe(0);
  expect([...anna.complaints, ...boris.complaints].filter((one) => !one.includes('401'))).toEqual([]);
  await anna.page.context().close();
  await boris.page.context().close();
});

test('a reader finds nothing to decide or to set up', async () => {
  const { page } = await study.window();
  await study.logIn(page, 'clara');
  await page.locator('.entry h3').getByText('How many men died on the Soviet side?').click();
  await page.locator('article.reading').first().waitFor();
  // To cite decides nothing.
  await drawn(page);
  const deeds = await page.locator('.deed').allTextContents();
  expect(deeds.filter((one) => !/^(Cite|pandoc)/.test(one))).toEqual([]);
  expect(await page.locator('nav.views').textContent()).not.toMatch(/Start|To check/);
  await page.goto(`${study.url}#/decisions`);
  await page.locator('.journal li').first().waitFor();
  await drawn(page);
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
    await clean(page, `login at ${width}`);
    const folder = process.env.VARIORUM_SHOTS;
    if (folder !== undefined)
      await page.screenshot({ path: join(folder, `login-${width}-${dark ? 'dark' : 'light'}.png`) });
    await page.context().close();
  },
);

test('an owner adds a person in the browser, who logs in, changes the password, and is removed', async () => {
  const anna = await study.window();
  await study.logIn(anna.page, 'anna');
  await anna.page.getByRole('link', { name: /^anna/ }).click();
  const add = anna.page.getByRole('form', { name: 'Add a person' });
  await add.getByLabel(/^Name/).fill('dora');
  await add.getByLabel(/^Role/).selectOption('editor');
  await add.getByLabel(/password/).fill('weak');
  await add.getByRole('button', { name: 'Add' }).click();
  await expect.poll(() => anna.page.locator('.desk-word').textContent(), SOON).toContain('it needs 12');
  await add.getByLabel(/password/).fill(study.password);
  await anna.page.keyboard.press('Enter');
  await expect.poll(() => anna.page.locator('.people tbody').textContent(), SOON).toContain('dora');
  await expect.poll(() => anna.page.locator('.desk-word').textContent(), SOON).toBe('');
  const folder = process.env.VARIORUM_SHOTS;
  if (folder !== undefined) {
    await anna.page.screenshot({ path: join(folder, 'people-1280.png'), fullPage: true });
    await anna.page.setViewportSize({ width: 390, height: 900 });
    await anna.page.screenshot({ path: join(folder, 'people-390.png'), fullPage: true });
  }
  await clean(anna.page, 'people');
  const dora = await study.window({ hash: '#/people' });
  await study.logIn(dora.page, 'dora');
  const change = dora.page.getByRole('form', { name: 'Your password' });
  expect(await dora.page.getByRole('form', { name: 'Add a person' }).count()).toBe(0);
  await change.getByLabel('The old one').fill(study.password);
  await change.getByLabel(/^The new one/).fill(`${study.password} more`);
  await dora.page.keyboard.press('Enter');
  await expect.poll(() => main(dora.page).textContent(), SOON).toBe('Log in');
  await study.logIn(dora.page, 'dora', `${study.password} more`);
  await expect.poll(() => main(dora.page).textContent(), SOON).toBe('People');
  await anna.page.getByRole('button', { name: /^Remove.*dora/ }).click();
  await expect.poll(() => anna.page.locator('.people tbody').textContent(), SOON).not.toContain('dora');
  await dora.page.reload();
  await expect.poll(() => main(dora.page).textContent(), SOON).toBe('Log in');
  await anna.page.context().close();
  await dora.page.context().close();
});
