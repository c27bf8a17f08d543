import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { go } from './drawn.test-support.ts';
import { clean } from './no-fault.test-support.ts';
import { type OpenedWorkbench, openWorkbench } from './open-workbench.test-support.ts';

let desk: OpenedWorkbench;
let page: Page;
const soon = { timeout: 15_000 };
const yaml = (): string => readFileSync(join(desk.folder, 'study.yaml'), 'utf8');

beforeAll(async () => {
  desk = await openWorkbench('study');
  ({ page } = await desk.open(undefined, { width: 390, height: 800 }));
  await page.getByRole('heading', { name: 'Start', level: 1 }).waitFor();
}, 120_000);
afterAll(() => desk.close());

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

test('a folder without a text shows no view of nothing: each says what is not there', async () => {
  for (const [hash, says] of [
    ['#/', 'There is no account yet.'],
    ['#/timeline', 'No account tells a time.'],
    ['#/numbers', 'No account gives a figure that answers a question.'],
    ['#/episodes', 'No two passages were found to tell the same.'],
    ['#/search/hill', 'Nothing was found.'],
  ] as const) {
    await go(page, hash);
    await page.locator('main').getByText(says).waitFor();
    expect(await page.locator('main table, main .axis, main .lane-axis').count(), hash).toBe(0);
  }
  await go(page, '#/start');
});

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
  await expect
    .poll(() => page.locator('.start-account .siglum').allTextContents(), soon)
    .toEqual(['diaries-1', 'letters-1', 'velde-1820-memoirs-of-a-captain-of-foot']);
  await velde().locator('summary').first().click();
  const form = velde().locator('form');
  await expect.poll(() => form.locator('[name=author]').inputValue(), soon).toBe('Anton Velde');
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
  await go(page, '#/account/second-chapter');
  const text = page.locator('main');
  await expect.poll(() => text.textContent(), soon).toContain('40 killed');
  expect(await text.textContent()).not.toContain('12 killed');
});

test('an account is several files; the file that is no account of its own leaves the list', async () => {
  await go(page, '#/start');
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
  await go(page, '#/account/diaries-1');
  await expect.poll(() => page.locator('main').textContent(), soon).toMatch(/14 killed[\s\S]*13 killed/);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
});

/** Everything of study.yaml that is no account and no party: what is filled in, and what stands in the file then. */
const PARTS: readonly (readonly [
  fold: RegExp,
  form: string,
  fields: Record<string, string>,
  written: RegExp,
])[] = [
  [
    /^Sources known only through others/,
    'Another source',
    {
      'Its key': 'return-1796',
      Title: 'Return of the regiment',
      'Of what date': '1796',
      'Accounts that report it': 'diaries-1',
    },
    /known-through:\s+- key: return-1796\s+title: Return of the regiment\s+date: "?1796"?\s+reported-by: \[diaries-1\]/,
  ],
  [
    /^Scales of your own/,
    'Another scale',
    { 'Its key': 'copy', 'What it grades': 'How good the copy is', 'Its steps': 'certified, poor' },
    /copy:[\s\S]*steps: \[certified, poor\]/,
  ],
  [
    /^Ranges of figures/,
    'A range of your own',
    { 'At least': '12', 'At most': '40', Why: 'the memoirs name both' },
    /ranges:[\s\S]*min: 12,?\s+max: 40,?\s+why: the memoirs name both/,
  ],
  [/^Sizes of what speaks/, 'Sizes', { record: '2', hedged: '-1' }, /sizes:[\s\S]*record: 2,?\s+hedged: -1/],
];

test('all the rest of study.yaml has a form: filled with the keyboard alone, refused with a word, taken away again', async () => {
  await go(page, '#/start');
  for (const [fold, name, fields, written] of PARTS) {
    const summary = page.locator('summary', { hasText: fold });
    await summary.press('Enter');
    const form = page.getByRole('form', { name, exact: true });
    for (const [label, value] of Object.entries(fields)) {
      await form.getByLabel(label).first().focus();
      await page.keyboard.type(value);
    }
    await page.keyboard.press('Enter');
    await expect.poll(yaml, soon).toMatch(written);
    if (name !== 'Sizes') await expect.poll(() => summary.textContent(), soon).toContain('(1)');
    // Nothing is lost of what has the focus: the form, or where there is nothing more to add the line above it.
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.closest('.start-fold') !== null), soon)
      .toBe(true);
  }
  await clean(page, 'every form of the start view');
  // What cannot be used is refused, and what stands there stays.
  const ranges = page.locator('details', {
    has: page.locator('summary', { hasText: 'Ranges of figures (1)' }),
  });
  await ranges.getByLabel('At most').first().fill('3');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.locator('.desk-word').textContent(), soon).toContain('lacks its lowest');
  expect(yaml()).toContain('max: 40');
  // With the pointer.
  for (const [key, title] of [
    ['Sources known only through others', 'Source return-1796'],
    ['Scales of your own', 'Scale copy'],
  ] as const) {
    const form = page.getByRole('form', { name: title });
    await form.getByRole('button', { name: /^Take away …/ }).click();
    await form.getByRole('button', { name: /^Take away / }).click();
    await expect.poll(() => form.count(), soon).toBe(0);
    // The focus stays near.
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent), soon).toContain(key);
  }
  expect(yaml()).not.toMatch(/known-through|grades/);
});
