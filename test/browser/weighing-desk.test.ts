import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { go } from './drawn.test-support.ts';
import { clean } from './no-fault.test-support.ts';
import { type OpenedWorkbench, openWorkbench } from './open-workbench.test-support.ts';

let desk: OpenedWorkbench;
beforeAll(async () => {
  desk = await openWorkbench();
}, 120_000);
afterAll(() => desk.close());

const journal = () => desk.journal();
const kept = (page: Page, lines: number) => desk.kept(page, lines);

const SIZES = [
  [1280, false],
  [390, true],
] as const;

test('an account is judged as a source with the keyboard, its own grades too, and the judgement is taken back', async () => {
  appendFileSync(
    join(desk.folder, 'study.yaml'),
    '\ngrades:\n  bias: { title: Distance to the parties, steps: [neutral, partial] }\n',
  );
  const { page, complaints } = await desk.open('#/account/kotkin-2017');
  const before = journal().length;
  const worth = page.getByRole('region', { name: 'The worth of Kotkin17 as a source' });
  await worth.focus();
  await page.keyboard.press('w');
  await page.getByLabel('Distance to the parties').waitFor({ timeout: 15_000 });
  // The form begins in its first field and holds what is held now.
  await expect
    .poll(() => page.evaluate(() => (document.activeElement as HTMLSelectElement).name))
    .toBe('kind');
  const reliability = page.getByLabel('Reliability of the source');
  expect(await reliability.inputValue()).toBe('B');
  expect(await reliability.locator('option:checked').textContent()).toBe('B, usually reliable');
  await reliability.focus();
  await page.keyboard.press('ArrowDown');
  await page.getByLabel('Distance to the parties').selectOption('neutral');
  await page.getByRole('button', { name: /^Judge as/ }).press('Enter');
  expect(await page.getByRole('alert').textContent()).toContain('Say why');
  expect(journal()).toHaveLength(before);
  await page.getByLabel('Why', { exact: true }).focus();
  await page.keyboard.type('its losses stand on others');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await kept(page, before + 1);
  expect(journal().at(-1)).toMatchObject({
    by: 'anna',
    why: 'its losses stand on others',
    verb: { do: 'criticise', account: 'kotkin-2017', to: { reliability: 'C', grades: { bias: 'neutral' } } },
  });
  await expect.poll(() => page.locator('.criticism').textContent()).toContain('C, fairly reliable');
  await expect
    .poll(() => page.locator('.criticism').textContent())
    .toContain('Distance to the partiesneutral');
  await expect.poll(() => worth.textContent()).toContain('its losses stand on others');
  await worth.getByRole('button', { name: /^Take back/ }).press('Enter');
  await kept(page, before + 2);
  await expect.poll(() => page.locator('.criticism').textContent()).toContain('B, usually reliable');
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('one statement is judged where it stands, with whose interest it goes against; half of that is refused', async () => {
  const { page, complaints } = await desk.open('#/point/quantity-person-sov-killed-whole-event');
  const before = journal().length;
  const reading = page.locator('article.reading').filter({ has: page.locator('h3', { hasText: /^1,000$/ }) });
  await reading.focus();
  await page.keyboard.press('w');
  const form = page.getByRole('form', { name: /^Judge what 1,000 in JWar is worth/ });
  expect(await form.textContent()).toContain('Held now: narrative (by rule: made to tell)');
  await form.getByLabel('Credibility of the statement').selectOption('5');
  expect(await form.getByLabel('Credibility of the statement').locator('option:checked').textContent()).toBe(
    '5, improbable',
  );
  await form.getByLabel('Against whose interest it goes').fill('Japan');
  await form.getByLabel('Why', { exact: true }).fill('a round figure, in the heat of the fighting');
  await form.getByRole('button', { name: /^Judge as/ }).click();
  expect(await form.getByRole('alert').textContent()).toContain('needs both');
  await form.getByLabel('Why it goes against it').fill('no reason: a test');
  await form.getByRole('button', { name: /^Judge as/ }).click();
  await kept(page, before + 1);
  expect(journal().at(-1)?.verb).toEqual({
    do: 'criticise',
    account: 'jp-war-office',
    // The basis is what the study's settings say of it already; the form takes it over.
    to: {
      credibility: '5',
      basis: "the other side's estimate",
      againstInterest: { whose: 'jap', why: 'no reason: a test' },
    },
  });
  await expect
    .poll(() => reading.locator('.judged-by').textContent())
    .toContain('in the heat of the fighting');
  await reading.locator('.why summary', { hasText: 'Why?' }).click();
  const terms = () => reading.locator('.why table').textContent();
  await expect.poll(terms).toContain('improbable: a round figure');
  expect(await terms()).toContain('against the interest of Japan');
  await reading.getByRole('button', { name: /^Take back/ }).click();
  await kept(page, before + 2);
  await expect.poll(() => reading.locator('.judged-by').count()).toBe(0);
  await expect.poll(terms).not.toContain('improbable');
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('a question is asked with rival answers, evidence laid before it by its words, and a cell judged: all with the keyboard', async () => {
  const { page, complaints } = await desk.open('#/hypotheses');
  const before = journal().length;
  await page.getByRole('button', { name: /^Ask a question/ }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.type('Did a bomb fall on the hill?');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Yes');
  await page.keyboard.press('Enter');
  await page.keyboard.type('No');
  await page.keyboard.press('Tab');
  await page.keyboard.type('on 6 August');
  await page.keyboard.press('Enter');
  await kept(page, before + 3);
  const matrix = page.locator('.matrix').filter({ hasText: 'Did a bomb fall on the hill?' });
  await matrix.waitFor();
  await expect
    .poll(() => matrix.locator('thead th').allTextContents())
    .toEqual(['Evidence, what tells the answers apart first', 'Yes', 'No']);
  await matrix.getByRole('button', { name: /^Lay evidence/ }).focus();
  await page.keyboard.press('Enter');
  await page.getByLabel(/^Account/).selectOption('suma-0802');
  await page.getByLabel('Words to look for in it').fill('the');
  const sentences = page.getByLabel(/^Its sentences/);
  await sentences.focus();
  await page.keyboard.press('ArrowDown');
  const words = page.getByLabel('The words that bear on the question');
  await expect.poll(async () => (await words.inputValue()).length).toBeGreaterThan(10);
  const sentence = await words.inputValue();
  await words.fill('words that nobody wrote');
  await page.getByRole('button', { name: /^Lay it before/ }).click();
  expect(await page.getByRole('alert').textContent()).toContain('do not stand in the account');
  await words.fill(sentence.slice(0, 30));
  await page.getByRole('button', { name: /^Lay it before/ }).click();
  await kept(page, before + 4);
  expect(journal().at(-1)?.verb).toMatchObject({ do: 'cite', account: 'suma-0802' });
  const row = matrix.locator('tbody tr').first();
  await expect.poll(() => row.locator('mark').textContent()).toBe(sentence.slice(0, 30).trim());
  await row
    .getByRole('button', { name: /^Judge …/ })
    .first()
    .focus();
  await page.keyboard.press('Enter');
  // Nothing is chosen beforehand: the page suggests no judgement.
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(await page.getByRole('alert').textContent()).toContain('Choose what the words are');
  await page.getByLabel('The words are').focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Tab');
  await page.keyboard.type('he says nothing of bombs');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await kept(page, before + 5);
  expect(journal().at(-1)).toMatchObject({
    why: 'he says nothing of bombs',
    verb: { do: 'judge', is: 'inconsistent' },
  });
  await expect
    .poll(() => row.locator('td').first().textContent())
    .toContain('inconsistent: he says nothing of bombs (anna)');
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('who judges otherwise stands beside those who judged before, with the pointer on a narrow screen; to take it back leaves them', async () => {
  const { page } = await desk.open('#/hypotheses', { width: 390 });
  const before = journal().length;
  const found = page.locator('.matrix td').filter({ hasText: '(second reader)' }).first();
  // Rows are in the order in which they tell answers apart, which a judgement changes: the cell is known by what its deed is about.
  const about = /: (.+)$/.exec((await found.getByRole('button').first().textContent()) ?? '')?.[1] ?? '';
  const cell = page.locator('.matrix td').filter({ hasText: about });
  const old = await cell.locator('.judged b').allTextContents();
  const other = old.includes('consistent') ? 'inconsistent' : 'consistent';
  await cell.getByRole('button', { name: /^Judge …/ }).click();
  await page.getByLabel('The words are').selectOption(other);
  await page.getByRole('button', { name: /^Judge as/ }).click();
  await kept(page, before + 1);
  await expect.poll(() => cell.textContent()).toContain('(anna)');
  await expect.poll(() => cell.locator('.judged b').allTextContents()).toEqual([...old, other]);
  await expect.poll(() => cell.textContent()).toContain('They disagree.');
  await cell.getByRole('button', { name: /^Take back/ }).click();
  await kept(page, before + 2);
  await expect.poll(() => cell.locator('.judged b').allTextContents()).toEqual(old);
  await page.context().close();
});

test('the forms have no fault of accessibility and do not run over the edge, wide or narrow, light or dark', async () => {
  for (const [width, dark] of SIZES) {
    const { page, complaints } = await desk.open('#/account/kotkin-2017', { width, dark });
    await page.getByRole('button', { name: /^Judge its worth/ }).click();
    await clean(page, `account-${width}`, '.deed-form');
    await go(page, '#/point/quantity-person-sov-killed-whole-event');
    await page
      .getByRole('button', { name: /^Judge its worth/ })
      .first()
      .click();
    await clean(page, `statement-${width}`, '.deed-form');
    await go(page, '#/hypotheses');
    await page.getByRole('button', { name: /^Ask a question/ }).click();
    await page
      .getByRole('button', { name: /^Lay evidence/ })
      .first()
      .click();
    await page
      .getByRole('button', { name: /^Judge …/ })
      .first()
      .click();
    await clean(page, `hypotheses-${width}`, '.deed-form');
    expect(complaints).toEqual([]);
    await page.context().close();
  }
});
