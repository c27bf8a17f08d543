import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startWorkbench } from '../../bench/start-workbench.ts';
import { chromiumPath } from './open-report.test-support.ts';

const root = join(import.meta.dirname, '..', '..');
const scratch = mkdtempSync(join(tmpdir(), 'variorum-start-'));
const folder = join(scratch, 'study');
let browser: Browser;
let page: Page;
let started: Awaited<ReturnType<typeof startWorkbench>>;
const soon = { timeout: 15_000 };
const yaml = (): string => readFileSync(join(folder, 'study.yaml'), 'utf8');

beforeAll(async () => {
  mkdirSync(folder);
  [started, browser] = await Promise.all([
    startWorkbench(root, folder, join(scratch, 'cache')),
    chromium.launch({
      executablePath: chromiumPath,
      args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
    }),
  ]);
  page = await (await browser.newContext({ viewport: { width: 390, height: 800 } })).newPage();
  await page.goto(started.url);
  await page.getByRole('heading', { name: 'Start', level: 1 }).waitFor();
}, 120_000);
afterAll(async () => {
  await browser.close();
  await new Promise((done) => {
    started.server.once('exit', done);
    started.server.kill('SIGINT');
  });
  rmSync(scratch, { recursive: true, force: true });
});

const MEMOIRS = `CHAPTER I

On 3 June 1796 the Austrians attacked the bridge of Karst. The French lost 12 killed.

CHAPTER II

On 3 June 1796 the Austrians took the bridge of Karst. The French lost 40 killed.
`;
const LIBRARY = JSON.stringify([
  {
    id: 'velde1820',
    type: 'book',
    title: 'Memoirs of a captain of foot',
    author: [{ family: 'Velde', given: 'Anton' }],
    issued: { 'date-parts': [[1820]] },
  },
]);

/** Drops a tree of files as a file manager does; the browser reads folders a piece at a time. */
const drop = (tree: Readonly<Record<string, string>>) =>
  page.evaluate((files) => {
    type Node = { name: string; text?: string; below: Node[] };
    const top: Node = { name: '', below: [] };
    for (const [path, text] of Object.entries(files)) {
      let here = top;
      for (const part of path.split('/')) {
        const next = here.below.find(({ name }) => name === part) ?? { name: part, below: [] };
        if (!here.below.includes(next)) here.below.push(next);
        here = next;
      }
      here.text = text;
    }
    const entry = ({ name, text, below }: Node): object =>
      text === undefined
        ? {
            name,
            isFile: false,
            createReader: () => {
              const left = below.map(entry);
              return { readEntries: (done: (some: object[]) => void) => done(left.splice(0, 2)) };
            },
          }
        : { name, isFile: true, file: (done: (file: File) => void) => done(new File([text], name)) };
    const event = new Event('drop', { bubbles: true, cancelable: true });
    const items = top.below.map((one) => ({ webkitGetAsEntry: () => entry(one) }));
    Object.defineProperty(event, 'dataTransfer', { value: { items, files: [] } });
    document.querySelector('.start-drop')?.dispatchEvent(event);
  }, tree);

/** The account of the file that Zotero named. */
const velde = () => page.locator('.start-account', { hasText: 'velde-1820' }).first();

test('a folder with a Zotero export is dropped; what the library knows is filled in and marked', async () => {
  await drop({
    'karst/My Library.json': LIBRARY,
    'karst/.DS_Store': 'x',
    'karst/letters/1.txt': 'On 3 June 1796 the French lost 13 killed at Karst.',
    'karst/diaries/1.txt': 'On 3 June 1796 the French lost 14 killed at Karst.',
    'karst/files/Velde - 1820 - Memoirs of a captain of foot.txt': MEMOIRS,
    'karst/program.exe': 'MZ',
  });
  await page.getByText('Four files taken in.').waitFor();
  await page.getByText('One file left out:').waitFor();
  await page.getByText('program.exe is of a kind that cannot be read').waitFor();
  expect(await page.locator('.start-account .siglum').allTextContents()).toEqual([
    'diaries-1',
    'letters-1',
    'velde-1820-memoirs-of-a-captain-of-foot',
  ]);
  await velde().locator('summary').first().click();
  const form = velde().locator('form');
  expect(await form.locator('[name=author]').inputValue()).toBe('Anton Velde');
  expect(await form.locator('.filled label', { hasText: 'Author' }).textContent()).toContain(
    'from the library',
  );
  expect(await form.locator('[name=citation]').inputValue()).toBe('velde1820');
});

test('of one file two accounts are made, with the keyboard; what is not found is told in the form', async () => {
  const first = velde().locator('form');
  await first.getByText('Which text it is').press('Enter');
  await first.getByLabel('Words before which it ends').fill('CHAPTER III');
  await page.keyboard.press('Enter');
  // Nothing is read of it until the words are found.
  await page.locator('.start-account', { hasText: 'not read' }).first().locator('summary').first().waitFor();
  const unread = page.locator('.start-account', { hasText: 'not read' }).first();
  await expect
    .poll(() => unread.getByRole('alert').textContent(), soon)
    .toContain('“CHAPTER III” does not stand');
  await unread.getByLabel('Words before which it ends').fill('CHAPTER II');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.getByText('not read').count(), soon).toBe(0);
  await page.getByText('Another account in a file').press('Enter');
  const more = page.getByRole('form', { name: 'Another account' });
  await more.getByLabel('Its key').fill('second-chapter');
  await more.getByLabel('File').selectOption('accounts/velde-1820-memoirs-of-a-captain-of-foot.txt');
  await more.getByLabel('Words with which it begins').fill('CHAPTER II');
  await page.keyboard.press('Enter');
  await page.getByText('second-chapter is among the accounts.').waitFor();
  expect(yaml()).toContain('begins-with: CHAPTER II');
  await page.evaluate(() => {
    location.hash = '#/account/second-chapter';
  });
  const text = page.locator('main');
  await expect.poll(() => text.textContent(), soon).toContain('40 killed');
  expect(await text.textContent()).not.toContain('12 killed');
});

test('an account is several files; the file that is no account of its own leaves the list', async () => {
  await page.evaluate(() => {
    location.hash = '#/start';
  });
  const letters = page.locator('.start-account', { has: page.locator('.siglum:text-is("letters-1")') });
  await letters.locator('summary').first().click();
  await letters.getByRole('button', { name: 'No account of its own …' }).click();
  await letters.getByRole('button', { name: 'Take letters-1 off the list' }).click();
  await expect.poll(() => letters.count(), soon).toBe(0);
  const diaries = page.locator('.start-account', { has: page.locator('.siglum:text-is("diaries-1")') });
  await diaries.locator('summary').first().click();
  await diaries.getByText('Which text it is').click();
  await diaries.locator('[name=files]').fill('accounts/diaries-1.txt\naccounts/letters-1.txt');
  await diaries.locator('[name=files-are]').selectOption('parts');
  await diaries.getByRole('button', { name: 'Keep', exact: true }).click();
  await diaries.getByText('Kept in study.yaml.').waitFor();
  await page.evaluate(() => {
    location.hash = '#/account/diaries-1';
  });
  await expect.poll(() => page.locator('main').textContent(), soon).toMatch(/14 killed[\s\S]*13 killed/);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
});
