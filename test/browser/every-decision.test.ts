// Decisions on words, readings, points, passages, episodes, dependences, names, accounts, letters and questions: made, undone and done again
// with two keys, seen in the journal and taken back there, with the keyboard alone; and made and taken back in the journal with a pointer
// on a narrow screen. One row of the table is one decision. Long because the table is.
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { go, type OpenedWorkbench, openWorkbench } from './open-workbench.test-support.ts';

let desk: OpenedWorkbench;
beforeAll(async () => {
  desk = await openWorkbench();
}, 120_000);
afterAll(() => desk.close());

const soon = { timeout: 15_000 };
/** Labels, with = before one that is meant whole. Words for a text (`{width}` stands for the width of the window), a number for the place in a list of choices, true for a box. */
type Fields = Readonly<Record<string, string | number | true>>;
interface Row {
  readonly does: string;
  readonly at: string;
  /** What is opened first, each by its own words. */
  readonly open?: readonly RegExp[];
  readonly deed: RegExp;
  readonly fields?: Fields;
  readonly submit?: RegExp;
  readonly verb: Readonly<Record<string, unknown>>;
  /** Lines of the journal, where it is more than one. */
  readonly lines?: number;
}

/** Of what is not begun with a button. */
const NONE = /^/;
const POINT = '#/point/quantity-person-sov-killed-whole-event';
const why: Fields = { 'Why (kept in the journal)': 'the printed return' };
const ROWS: readonly Row[] = [
  { does: 'words were read rightly', at: POINT, deed: /^Read rightly/, verb: { do: 'confirm' } },
  {
    does: 'what was read in a text was read rightly',
    at: '#/account/sie-1974',
    open: [/^Put right what was read/],
    deed: /^Read rightly/,
    verb: { do: 'confirm' },
  },
  {
    does: 'what was read in a text was misread',
    at: '#/account/sie-1974',
    open: [/^Put right what was read/],
    deed: /^Misread/,
    verb: { do: 'reject' },
  },
  {
    does: 'what was read in a text is corrected',
    at: '#/account/sie-1974',
    open: [/^Put right what was read/],
    deed: /^Correct … ?: .*a figure/,
    fields: { Number: '33', ...why },
    submit: /^Correct$/,
    verb: { do: 'correct', to: { value: { lo: 33, hi: 33, comparator: 'eq' } } },
  },
  { does: 'words were misread', at: POINT, deed: /^Misread/, verb: { do: 'reject' } },
  {
    does: 'words are corrected',
    at: POINT,
    deed: /^Correct …/,
    fields: { Number: '718', ...why },
    submit: /^Correct$/,
    verb: { do: 'correct' },
  },
  { does: 'a reading is confirmed', at: POINT, deed: /^Confirm ?: 717/, verb: { do: 'confirm' } },
  { does: 'a reading is the reference', at: POINT, deed: /^Reference ?: 236/, verb: { do: 'refer' } },
  {
    does: 'a reading is signed',
    at: POINT,
    deed: /^Sign …/,
    fields: { 'Grounds on which': 'the return of the front' },
    submit: /^Sign as/,
    verb: { do: 'establish', grounds: 'the return of the front' },
  },
  { does: 'a point is seen', at: POINT, deed: /^Seen/, verb: { do: 'seen' } },
  { does: 'a point is confirmed', at: POINT, deed: /^Confirm the point/, verb: { do: 'confirm' } },
  { does: 'a point is put aside', at: POINT, deed: /^Put aside/, verb: { do: 'hide' } },
  {
    does: 'a point is reworded',
    at: POINT,
    deed: /^Reword …/,
    fields: { 'The question, in': 'How many fell?', ...why },
    submit: /^Reword$/,
    verb: { do: 'rename', as: 'How many fell?' },
  },
  {
    does: 'a point is one with another',
    at: POINT,
    deed: /^One with …/,
    fields: { 'This asks the same as': 1 },
    submit: /^Merge$/,
    verb: { do: 'merge' },
  },
  {
    does: 'a point is split',
    at: POINT,
    deed: /^Split …/,
    fields: { '236': true, 'The question they answer': 'How many by August?' },
    submit: /^Split off$/,
    verb: { do: 'split', as: 'How many by August?' },
  },
  {
    does: 'a difference gets another type',
    at: POINT,
    open: [/All pairs of readings/],
    deed: NONE,
    fields: { 'Type of the difference': 3 },
    submit: /^Retype as/,
    verb: { do: 'retype' },
  },
  {
    does: 'passages are linked',
    at: '#/parallel',
    open: [/^Perhaps the same/],
    deed: /^Link them/,
    verb: { do: 'link' },
  },
  {
    does: 'passages are parted',
    at: '#/parallel/enwiki/frwiki',
    deed: /^Not the same/,
    verb: { do: 'unlink' },
  },
  {
    does: 'episodes are merged',
    at: '#/episodes',
    open: [/^31 July 1938/],
    deed: /^One with …/,
    fields: { 'This is the same happening as': 1 },
    submit: /^Merge$/,
    verb: { do: 'merge' },
  },
  {
    does: 'an episode is split',
    at: '#/episodes',
    open: [/^31 July 1938/],
    deed: /^Split …/,
    fields: { 'box 0': true, 'box 1': true },
    submit: /^Split off$/,
    verb: { do: 'split' },
  },
  { does: 'a dependence is accepted', at: '#/dependence', deed: /^Accept/, verb: { do: 'confirm' } },
  {
    does: 'two accounts have a common source',
    at: '#/dependence',
    deed: /^Common source/,
    verb: { do: 'common source' },
  },
  { does: 'a dependence is rejected', at: '#/dependence', deed: /^Reject/, verb: { do: 'reject' } },
  { does: 'a dependence is turned round', at: '#/dependence', deed: /^Turn round/, verb: { do: 'turn' } },
  {
    does: 'a name gets a label',
    at: '#/names/redarmy',
    deed: /^Label …/,
    fields: { 'The label you choose': 'RKKA' },
    submit: /^Choose$/,
    verb: { do: 'rename', as: 'RKKA' },
  },
  {
    does: 'names are one',
    at: '#/names/redarmy',
    deed: /^One with …/,
    fields: { 'It names the same as': 2 },
    submit: /^Merge$/,
    verb: { do: 'merge' },
  },
  {
    does: 'a name is split',
    at: '#/names/redarmy',
    deed: /^Split …/,
    fields: { 'box 0': true, 'Label of the other': 'Another army' },
    submit: /^Split off$/,
    verb: { do: 'split', as: 'Another army' },
  },
  {
    does: 'a spelling is admitted',
    at: '#/names/redarmy',
    deed: /^Another spelling …/,
    fields: { Spelling: 'Workers army' },
    submit: /^Add$/,
    verb: { do: 'admit', form: 'Workers army' },
  },
  {
    does: 'a spelling never names it',
    at: '#/names/redarmy',
    open: [/× in/],
    deed: /^Never this name/,
    verb: { do: 'forbid' },
  },
  {
    does: 'a note is written',
    at: POINT,
    deed: /^Note …/,
    fields: { 'Note, in Markdown': 'Ask the *archive*.' },
    submit: /^Keep the note$/,
    verb: { do: 'note', text: 'Ask the *archive*.' },
  },
  {
    does: 'letters were misread in the copy',
    at: '#/account/britannica-jp',
    deed: /^Correct letters/,
    fields: { 'Letters as they stand': '7月11日', 'What stands in the source': '7月12日', ...why },
    submit: /^Correct$/,
    verb: { do: 'emend', to: '7月12日' },
  },
  {
    does: 'the source has the letters so',
    at: '#/account/britannica-jp',
    deed: /^Correct letters/,
    fields: { 'Letters as they stand': '7月11日', 'the source itself has them so': true },
    submit: /^Let it stand/,
    verb: { do: 'sic' },
  },
  {
    does: 'an account is marked',
    at: '#/account/tass-0803',
    deed: /^Mark …/,
    fields: { 'It is': 1, 'Who showed it': 'a study of the telegrams' },
    submit: /^Mark$/,
    verb: { do: 'mark', mark: 'disputed' },
  },
  {
    does: 'data of an account are edited',
    at: '#/account/tass-0803',
    deed: /^Edit its data/,
    fields: { Author: 'TASS, Moscow desk' },
    submit: /^Keep$/,
    verb: { do: 'describe', to: { author: 'TASS, Moscow desk' } },
  },
  {
    does: 'an account is graded',
    at: '#/account/kotkin-2017',
    deed: /^Judge its worth/,
    fields: { 'Reliability of the source': 3, '=Why': 'its losses stand on others' },
    submit: /^Judge as/,
    verb: { do: 'criticise', to: { reliability: 'C' } },
  },
  {
    does: 'a question is asked with rival answers',
    at: '#/hypotheses',
    deed: /^Ask a question/,
    fields: {
      'Question, as narrow as can be': 'Did {width} bombs fall on the hill?',
      'Rival answers': 'Yes\nNo',
    },
    submit: /^Ask as/,
    verb: { do: 'answer', says: 'No' },
    lines: 3,
  },
  {
    does: 'a name is described',
    at: '#/names/redarmy',
    deed: /^What is known …/,
    fields: { 'In a few words': 'the army of the Soviet Union', ...why },
    submit: /^Keep$/,
    verb: { do: 'describe', to: { note: 'the army of the Soviet Union' } },
  },
  {
    does: 'two accounts are tied',
    at: '#/dependence',
    deed: /^Another dependence …/,
    fields: { 'This account': 3, 'this one': 9, ...why },
    submit: /^Keep$/,
    verb: { do: 'confirm' },
  },
  {
    does: 'a question is answered otherwise',
    at: '#/hypotheses',
    deed: /^Another answer …/,
    fields: { Answer: 'Neither of them' },
    submit: /^Add as/,
    verb: { do: 'answer', says: 'Neither of them' },
  },
  {
    does: 'evidence is judged',
    at: '#/hypotheses',
    deed: /^Judge …/,
    fields: { 'The words are': 2, '=Why': 'it says nothing of it' },
    submit: /^Judge as/,
    verb: { do: 'judge', is: 'inconsistent' },
  },
];

/** How a person does it: every way to press, to fill and to take back. */
interface Hand {
  readonly press: (button: Locator) => Promise<void>;
  readonly fill: (field: Locator, value: string | number | true) => Promise<void>;
  /** With keys; with a pointer the journal is where things are taken back. */
  readonly undo?: (page: Page) => Promise<void>;
  readonly redo?: (page: Page) => Promise<void>;
}
const keyboard: Hand = {
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
  undo: (page) => page.keyboard.press('Control+z'),
  redo: (page) => page.keyboard.press('Control+y'),
};
const pointer: Hand = {
  press: (button) => button.click(),
  fill: async (field, value) => {
    if (value === true) await field.check();
    else if (typeof value === 'number') await field.selectOption({ index: value });
    else await field.fill(value);
  },
};
const last = () => desk.journal().at(-1);
/** The first line of the journal as the page shows it. */
const told = async (page: Page): Promise<string> =>
  (await page.locator('.journal li').first().textContent()) ?? '';

/** Opens the journal where it begins; a long list draws what is near the window. */
async function toJournal(page: Page): Promise<void> {
  await go(page, '#/decisions');
  await page.evaluate(() => scrollTo(0, 0));
}

/** Takes the last decision back in the journal, with the pointer. */
async function takeBack(page: Page, lines: number): Promise<void> {
  await toJournal(page);
  await page.locator('.journal li').first().getByRole('button', { name: 'Take back' }).click();
  await desk.kept(page, lines + 1);
  expect(last()).toMatchObject({ verb: { do: 'withdraw' } });
  await expect.poll(() => told(page), soon).toContain('took back');
}

describe.each([
  ['the keyboard alone, 1280 wide', keyboard, 1280],
  ['a pointer, 390 wide', pointer, 390],
] as const)('with %s', (_how, hand, width) => {
  let page: Page;
  let complaints: string[];
  beforeAll(async () => {
    ({ page, complaints } = await desk.open('#/', { width }));
    page.setDefaultTimeout(soon.timeout);
  });
  afterAll(async () => {
    await page.context().close();
    expect(complaints).toEqual([]);
  });

  test.each(ROWS)('$does', async ({ at, open = [], deed, fields = {}, submit, verb, lines = 1 }) => {
    await go(page, at);
    const main = page.locator('main');
    if (at.startsWith('#/names')) {
      const name = page.locator('#here');
      const edit = name.getByRole('button', { name: /^Edit/ });
      if ((await edit.getAttribute('aria-expanded')) !== 'true') await hand.press(edit);
    }
    const inside = at.startsWith('#/names') ? page.locator('#here') : main;
    for (const words of open) {
      const summary = inside.locator('summary').filter({ hasText: words }).first();
      if (!(await summary.evaluate((one) => one.closest('details')?.open))) await hand.press(summary);
    }
    const before = desk.journal().length;
    if (deed !== NONE) {
      const button = inside.getByRole('button', { name: deed }).first();
      await hand.press(button);
    }
    const form = submit === undefined || deed === NONE ? main : main.locator('form.deed-form').first();
    for (const [label, value] of Object.entries(fields)) {
      const box = /^box (\d+)$/.exec(label);
      // What is asked once cannot be asked again in the same words.
      const given = typeof value === 'string' ? value.replace('{width}', String(width)) : value;
      await hand.fill(
        box === null
          ? form.getByLabel(label.replace(/^=/, ''), { exact: label.startsWith('=') }).first()
          : form.getByRole('checkbox').nth(Number(box[1])),
        given,
      );
    }
    if (submit !== undefined) {
      // A box that changes what the form does changes its button.
      await hand.press(main.getByRole('button', { name: submit }).first());
    }
    await desk.kept(page, before + lines);
    expect(last()).toMatchObject({ by: 'anna', verb });
    // Nothing that is pressed or filled lies beyond the edge of the screen.
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(width);
    if (hand.undo === undefined || hand.redo === undefined) {
      await takeBack(page, before + lines);
      return;
    }
    // Who works with the keyboard is not thrown to the top of the page.
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName), soon).not.toBe('BODY');
    await hand.undo(page);
    await desk.kept(page, before + lines + 1);
    expect(last()).toMatchObject({ verb: { do: 'withdraw' } });
    await hand.redo(page);
    await desk.kept(page, before + lines + 2);
    expect(last()).toMatchObject({ verb });
    await toJournal(page);
    await expect.poll(() => told(page), soon).toContain('Take back');
    const done = desk.journal().length;
    await hand.undo(page);
    await desk.kept(page, done + 1);
    expect(last()).toMatchObject({ verb: { do: 'withdraw' } });
    await expect.poll(() => told(page), soon).toContain('took back');
  });
});
