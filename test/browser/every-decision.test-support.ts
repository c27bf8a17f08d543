import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Fields, NONE, ROWS, type Row } from './decision-rows.test-support.ts';
import { drawn, go } from './drawn.test-support.ts';
import { type Line, type OpenedWorkbench, openWorkbench } from './open-workbench.test-support.ts';

const soon = { timeout: 15_000 };

/** How a person does it: every way to press and to fill. */
interface Hand {
  readonly name: string;
  readonly press: (button: Locator) => Promise<void>;
  readonly fill: (field: Locator, value: string | number | true) => Promise<void>;
}
const keyboard: Hand = {
  name: 'keys',
  press: async (button) => {
    await button.focus();
    await button.page().keyboard.press('Enter');
  },
  fill: async (field, value) => {
    const keys = field.page().keyboard;
    await field.focus();
    if (value === true) await keys.press('Space');
    else if (typeof value === 'number') {
      await keys.press('Home');
      for (let step = 0; step < value; step++) await keys.press('ArrowDown');
    } else {
      await keys.press('Control+A');
      await keys.insertText(value);
    }
  },
};
const pointer: Hand = {
  name: 'pointer',
  press: (button) => button.click(),
  fill: async (field, value) => {
    if (value === true) await field.check();
    else if (typeof value === 'number') await field.selectOption({ index: value });
    else await field.fill(value);
  },
};

/** Opens the journal where it begins; a long list draws what is near the window. */
async function toJournal(page: Page): Promise<void> {
  await go(page, '#/decisions');
  await page.evaluate(() => scrollTo(0, 0));
}

/** The first line of the journal as the page shows it. */
const told = async (page: Page): Promise<string> =>
  (await page.locator('.journal li').first().textContent()) ?? '';

/** Opens what a row needs open, and gives where its button is. */
async function toPlace(page: Page, hand: Hand, { at, open = [] }: Row): Promise<Locator> {
  await go(page, at);
  if (!at.startsWith('#/names')) {
    await unfold(page.locator('main'), hand, open);
    return page.locator('main');
  }
  const name = page.locator('#here');
  const edit = name.getByRole('button', { name: /^Edit/ });
  if ((await edit.getAttribute('aria-expanded')) !== 'true') await hand.press(edit);
  await unfold(name, hand, open);
  return name;
}

async function unfold(inside: Locator, hand: Hand, open: readonly RegExp[]): Promise<void> {
  for (const words of open) {
    const summary = inside.locator('summary').filter({ hasText: words }).first();
    if (await summary.evaluate((one) => one.closest('details')?.open)) continue;
    await hand.press(summary);
    // What is folded away may be drawn when it is opened; what stands below it moves.
    await drawn(inside.page());
  }
}

async function fillForm(form: Locator, hand: Hand, fields: Fields, turn: string): Promise<void> {
  for (const [label, value] of Object.entries(fields)) {
    const box = /^box (\d+)$/.exec(label);
    // What is asked once cannot be asked again in the same words.
    const given = typeof value === 'string' ? value.replace('{turn}', turn) : value;
    await hand.fill(
      box === null
        ? form.getByLabel(label.replace(/^=/, ''), { exact: label.startsWith('=') }).first()
        : form.getByRole('checkbox').nth(Number(box[1])),
      given,
    );
  }
}

/**
 * Tests that take every decision in a window of one width, first with the keyboard alone and then with a pointer, and take each back: the
 * first in the journal with the pointer, the second with a key. With `again`, the first is also undone with a key and done again with another.
 */
export function everyDecision(width: number, { again }: { readonly again: boolean }): void {
  let desk: OpenedWorkbench;
  let page: Page;
  let complaints: string[];
  beforeAll(async () => {
    desk = await openWorkbench();
    ({ page, complaints } = await desk.open('#/', { width }));
    page.setDefaultTimeout(soon.timeout);
  }, 120_000);
  afterAll(async () => {
    await desk.close();
    expect(complaints).toEqual([]);
  });

  /** Waits for the lines that a step appends, and gives the last. */
  const appended = async (step: () => Promise<void>, lines = 1): Promise<Line | undefined> => {
    const before = desk.journal().length;
    await step();
    await desk.kept(page, before + lines);
    return desk.journal().at(-1);
  };
  const withdrawn = { verb: { do: 'withdraw' } };

  async function decide(row: Row, hand: Hand): Promise<void> {
    const { deed, fields = {}, submit, verb, lines } = row;
    const line = await appended(async () => {
      const inside = await toPlace(page, hand, row);
      if (deed !== NONE) await hand.press(inside.getByRole('button', { name: deed }).first());
      const main = page.locator('main');
      const form = submit === undefined || deed === NONE ? main : main.locator('form.deed-form').first();
      await fillForm(form, hand, fields, `${hand.name} ${width}`);
      // A box that changes what the form does changes its button.
      if (submit !== undefined) await hand.press(main.getByRole('button', { name: submit }).first());
    }, lines);
    expect(line).toMatchObject({ by: 'anna', verb });
    // Nothing that is pressed or filled lies beyond the edge of the screen.
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    // Nobody is thrown to the top of the page.
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName), soon).not.toBe('BODY');
  }

  test.each(ROWS)('$does', async (row) => {
    const keys = page.keyboard;
    await decide(row, keyboard);
    if (again) {
      expect(await appended(() => keys.press('Control+z'))).toMatchObject(withdrawn);
      expect(await appended(() => keys.press('Control+y'))).toMatchObject({ verb: row.verb });
    }
    await toJournal(page);
    await expect.poll(() => told(page), soon).toContain('Take back');
    const back = page.locator('.journal li').first().getByRole('button', { name: 'Take back' });
    expect(await appended(() => back.click())).toMatchObject(withdrawn);
    await expect.poll(() => told(page), soon).toContain('took back');

    await decide(row, pointer);
    expect(await appended(() => keys.press('Control+z'))).toMatchObject(withdrawn);
  });
}
