// The steps of docs/guide.md, done in the real program. `npm run guide` runs them and writes the pictures of the guide.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { drawn } from './drawn.test-support.ts';
import { type OpenedWorkbench, openWorkbench } from './open-workbench.test-support.ts';

const root = join(import.meta.dirname, '..', '..');
const guide = join(root, 'docs', 'guide');
const texts = readdirSync(join(guide, 'texts')).sort();
/** Everything the pages said on the way: the words of the guide must be among them. */
const said: string[] = [];
const pictures: string[] = [];
const commands: string[] = [];

let desk: OpenedWorkbench;
let page: Page;

beforeAll(async () => {
  desk = await openWorkbench('karst');
  commands.push('open');
  ({ page } = await desk.open(undefined, { width: 1000, height: 640 }));
}, 120_000);
afterAll(() => desk.close());

/** Notes what the page says, for eyes and for ears; with a name, makes the picture of that name. */
async function look(name?: string): Promise<void> {
  await drawn(page);
  said.push(
    await page.evaluate(() =>
      [
        document.body.innerText,
        ...[...document.querySelectorAll('button, label, summary, option, a')].map(
          (one) => one.textContent ?? '',
        ),
      ].join('\n'),
    ),
  );
  if (name === undefined) return;
  pictures.push(`${name}.png`);
  if (process.env.GUIDE_PICTURES !== '1') return;
  await page.screenshot({ path: join(guide, `${name}.png`) });
}
const press = (name: string | RegExp) => page.getByRole('button', { name }).first().press('Enter');
async function run(...args: string[]): Promise<string> {
  const done = spawnSync(
    process.execPath,
    [join(root, 'bin', 'variorum.js'), ...args, '--cache', desk.cache],
    {
      cwd: desk.scratch,
      encoding: 'utf8',
    },
  );
  expect(done.status, done.stderr).toBe(0);
  commands.push(args[0] ?? '');
  return done.stdout;
}

/** What the guide fills into the form of each account. */
const FORMS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  bulletin: {
    title: 'Bulletin of the French army',
    author: 'French headquarters',
    written: '1796-06-04',
    genre: 'bulletin',
  },
  chronik: { title: 'Chronik der Stadt Karst', published: '1811', genre: 'town chronicle' },
  memoir: { title: 'Memoirs', author: 'Anton Velde', written: '1820~', genre: 'memoir' },
};
const SIDES: Readonly<Record<string, string>> = { bulletin: 'France', memoir: 'Austria' };

test('a first study, from Start to a report, goes as the guide says', async () => {
  await page.getByRole('heading', { name: 'Start', level: 1 }).waitFor();
  await look('start');

  await page
    .getByLabel('Files of the accounts')
    .setInputFiles(texts.map((name) => join(guide, 'texts', name)));
  await page.getByText('Three files taken in.').waitFor();
  const event = page.getByRole('form', { name: 'The event' });
  await event.getByLabel('What the study is called').fill('The bridge of Karst');
  await event.getByLabel('When it happened').fill('1796-06-03');
  await event.getByRole('button', { name: 'Keep' }).press('Enter');
  await page.getByText('Kept in study.yaml.').waitFor();
  await look('given');

  for (const [key, fields] of Object.entries(FORMS)) {
    const folded = page.locator('.start-account', { has: page.locator(`summary .siglum:text-is("${key}")`) });
    await folded.locator('summary').first().press('Enter');
    const form = folded.getByRole('form');
    for (const [name, value] of Object.entries(fields)) await form.locator(`[name=${name}]`).fill(value);
    if (key === 'bulletin') await form.locator('[name=kind]').selectOption('record');
    if (SIDES[key] !== undefined) await form.locator('[name=speaks-for]').selectOption({ label: SIDES[key] });
    if (key === 'bulletin') {
      await folded.scrollIntoViewIfNeeded();
      await folded.evaluate((one) => scrollTo(0, one.getBoundingClientRect().top + scrollY - 20));
      await look('account');
    }
    await form.getByRole('button', { name: 'Keep, with what was filled in' }).press('Enter');
    await form.getByText('Kept in the journal.').waitFor();
    await look();
    await folded.locator('summary').first().press('Enter');
  }

  await page.getByRole('link', { name: 'Contents' }).first().press('Enter');
  await page.getByRole('heading', { name: 'The bridge of Karst' }).waitFor();
  await page.evaluate(() => scrollTo(0, 0));
  await look('contents');

  await page.getByRole('link', { name: 'How many men died on the side of France?' }).first().press('Enter');
  await page.locator('article.reading').first().waitFor();
  await look('point');
  await page
    .locator('article.reading')
    .first()
    .locator('blockquote a, .quote a, a.quote')
    .first()
    .press('Enter');
  await page.locator('mark.here').first().waitFor();
  await look('words');
  await page.goBack();
  await page.locator('article.reading').first().waitFor();

  await page.getByRole('link', { name: 'To check' }).press('Enter');
  await page.locator('.to-check').first().waitFor();
  await look('to-check');
  const before = await page.locator('.to-check').count();
  await page.keyboard.press('j');
  await page.keyboard.press('y');
  await expect.poll(() => page.locator('.to-check').count(), { timeout: 15_000 }).toBe(before - 1);

  await page.goBack();
  await page.locator('article.reading').first().waitFor();
  const twelve = page.locator('article.reading', { hasText: '12' }).first();
  await twelve.focus();
  await page.keyboard.press('s');
  await page
    .getByLabel('Grounds on which you hold it established')
    .fill('The return of the regiment names twelve men.');
  await look();
  await press(/^Sign as /);
  await page.getByText('Established').first().waitFor();
  await twelve.evaluate((one) => scrollTo(0, one.getBoundingClientRect().top + scrollY - 160));
  await look('signed');
  await page.locator('article.reading').first().focus();
  await page.keyboard.press('f');
  const copied = page.locator('.copied', { hasText: /Cop/ }).first();
  await copied.waitFor();
  expect(await copied.textContent()).toContain('French headquarters');
  await look('cite');

  await page.getByRole('link', { name: 'Decisions' }).first().press('Enter');
  await page.locator('.journal li').first().waitFor();
  await look('decisions');

  expect(await run('build', 'karst', '-o', 'report.html')).toContain('part on');
  await run('export', 'karst', '--as', 'csv', '-o', 'readings.csv');
  expect(readFileSync(join(desk.scratch, 'readings.csv'), 'utf8')).toContain('12');
  await run('export', 'karst', '--as', 'docx', '-o', 'appendix.docx');
  expect(statSync(join(desk.scratch, 'appendix.docx')).size).toBeGreaterThan(1000);
  expect(await run('check', 'karst', '--publish')).not.toBe('');
  await page.goto(pathToFileURL(join(desk.scratch, 'report.html')).href);
  await page.locator('main h1').first().waitFor();
  await look('report');
}, 120_000);

const words = (text: string): string => text.replace(/\s+/g, ' ').trim().toLowerCase();

test('every word the guide sets in bold stands in the program, and every picture was made on the way', () => {
  const text = readFileSync(join(root, 'docs', 'guide.md'), 'utf8');
  const all = words(said.join('\n'));
  const bold = [...text.matchAll(/\*\*([^*]+)\*\*/g)].map((match) => match[1] ?? '');
  expect(bold.length).toBeGreaterThan(15);
  expect(bold.filter((one) => !all.includes(words(one)))).toEqual([]);
  const shown = [...text.matchAll(/\]\(guide\/([\w-]+\.png)\)/g)].map((match) => match[1] ?? '');
  expect(shown).toEqual(pictures);
  for (const name of shown) expect(existsSync(join(guide, name)), name).toBe(true);
  const bytes = shown.reduce((sum, name) => sum + statSync(join(guide, name)).size, 0);
  expect(bytes).toBeLessThan(1_500_000);
  const run = [...text.matchAll(/variorum -- (\w+)/g)].map((match) => match[1] ?? '');
  expect([...new Set(run)].filter((one) => !commands.includes(one))).toEqual([]);
  for (const name of texts) expect(text).toContain(name);
});
