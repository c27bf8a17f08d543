import type { Browser, Page } from 'playwright-core';

/**
 * Lengths of time in milliseconds that a measurement keeps to, whatever the page does: no state of it ends them. What is drawn a piece a
 * task, and what the browser tells of a long task, comes within `AFTER`; the others are how fast somebody scrolls, presses keys and opens folds.
 */
const AFTER = 300;
const A_TURN = 30;
const A_KEY = 120;
const A_FOLD = 250;

/** The longest task of something: by the clock as the page is told of it (0 below 50 ms), and what it took of the processor. */
export interface Longest {
  readonly clock: number;
  readonly processor: number;
}

/** Time of the processor that the longest task of the page's main thread took, from what the browser traced. */
function longestTraced(trace: Buffer): number {
  interface Event {
    readonly name: string;
    readonly pid: number;
    readonly tid: number;
    readonly tdur?: number;
    readonly args?: { readonly name?: string };
  }
  const { traceEvents } = JSON.parse(trace.toString('utf8')) as { traceEvents: readonly Event[] };
  const mains = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid} ${tid}`),
  );
  let most = 0;
  for (const { name, pid, tid, tdur = 0 } of traceEvents)
    if (name.endsWith('RunTask') && mains.has(`${pid} ${tid}`)) most = Math.max(most, tdur / 1000);
  return most;
}

/** Does something in a page and gives the longest task in it, in milliseconds. */
export async function longest(page: Page, act: () => Promise<void>): Promise<Longest> {
  const browser = page.context().browser() as Browser;
  await browser.startTracing(page, { categories: ['toplevel', 'disabled-by-default-devtools.timeline'] });
  await page.evaluate(() => {
    const told = globalThis as unknown as { longTasks: number[]; watch?: PerformanceObserver };
    told.longTasks = [];
    told.watch?.disconnect();
    told.watch = new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) told.longTasks.push(duration);
    });
    told.watch.observe({ type: 'longtask' });
  });
  await act();
  await page.waitForTimeout(AFTER);
  const clock = await page.evaluate(() =>
    Math.max(0, ...(globalThis as unknown as { longTasks: number[] }).longTasks),
  );
  return { clock, processor: longestTraced(await browser.stopTracing()) };
}

const cell = (of: Longest | undefined): string =>
  of === undefined ? '' : `${Math.round(of.clock)} (${Math.round(of.processor)})`;

export async function scrolled(page: Page, turns = 25): Promise<void> {
  for (let turn = 0; turn < turns; turn++) {
    await page.mouse.wheel(0, 1500);
    await page.waitForTimeout(A_TURN);
  }
}

/** The id of the point that most figures answer, and the keys of all accounts. */
async function chosen(page: Page): Promise<{ point: string; accounts: readonly string[] }> {
  return page.evaluate(async () => {
    const asked = async (keys: readonly string[]): Promise<Record<string, unknown>[]> => {
      const response = await fetch('/api/parts', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ keys }),
      });
      return (await response.text())
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => JSON.parse(line) as Record<string, unknown>);
    };
    // The point that most figures answer is the longest page there is.
    const counts = new Map<number, number>();
    for (const { field, items } of await asked(['report/numbers']))
      if (field === 'rows')
        for (const { point } of items as { point: number }[]) counts.set(point, (counts.get(point) ?? 0) + 1);
    const [at = 0] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
    const [entry] = (await asked([`entry/${at}`])).flatMap(({ value }) => (value == null ? [] : [value]));
    const point = (entry as { id: string } | undefined)?.id ?? '';
    const accounts = (await asked(['report/accounts'])).flatMap(({ value, items }) =>
      ((items ?? value ?? []) as { key: string }[]).map(({ key }) => key),
    );
    return { point, accounts };
  });
}

/** Opens a view by its address and waits until it is there. */
export async function openView(page: Page, address: string): Promise<void> {
  await page.evaluate((to) => {
    location.hash = to;
  }, address);
  await page.waitForTimeout(AFTER);
  await page.locator('main > .opening').waitFor({ state: 'detached', timeout: 120_000 });
}

/** What is done in a view beside scrolling: names a word for the table. */
interface Deed {
  readonly says: string;
  readonly act: (page: Page) => Promise<void>;
}

const typed = (field: string, words: string): Deed => ({
  says: `typed "${words}"`,
  act: async (page) => {
    await page.locator(field).first().focus();
    await page.keyboard.type(words, { delay: 60 });
  },
});
const pressed = (...keys: readonly string[]): Deed => ({
  says: `pressed ${keys.join(' ')}`,
  act: async (page) => {
    await page.locator('main h1').first().focus();
    for (const key of keys) {
      await page.keyboard.press(key);
      await page.waitForTimeout(A_KEY);
    }
  },
});
/** Opens what is folded, one after the other. */
const unfolded: Deed = {
  says: 'folds opened',
  act: async (page) => {
    const folds = page.locator('main details:not([open]) > summary');
    for (let at = 0; at < 6 && (await folds.count()) > 0; at++) {
      await folds.first().evaluate((fold: HTMLElement) => fold.click());
      await page.waitForTimeout(A_FOLD);
    }
  },
};

/** Every view with what may be long in it. */
function viewsOf(
  point: string,
  accounts: readonly string[],
): readonly (readonly [string, readonly Deed[]])[] {
  const [first = '', second = '', third = '', fourth = ''] = accounts.map(encodeURIComponent);
  return [
    ['#/', [unfolded, typed('#filter', 'killed')]],
    [`#/point/${encodeURIComponent(point)}`, [unfolded]],
    ['#/accounts', []],
    [`#/account/${first}`, [unfolded]],
    [`#/parallel/${first}/${second}`, []],
    [`#/parallel/${first}/${second}/${third}/${fourth}`, []],
    ['#/search/Soviet', [typed('main input[type=search]', ' army')]],
    ['#/names', [typed('main input[type=search]', 'blu')]],
    ['#/numbers', [typed('main input[type=search]', 'killed')]],
    ['#/numbers/as=strips', []],
    ['#/check', [pressed('j', 'j', 'j')]],
    ['#/since', []],
    ['#/dependence', [unfolded]],
    ['#/editions', []],
    ['#/timeline', [pressed('Tab'), unfolded]],
    ['#/episodes', []],
    ['#/decisions', []],
    ['#/hypotheses', []],
    ['#/map', []],
    ['#/start', []],
    ['#/read', [unfolded]],
    ['#/problems', []],
    ['#/rules', []],
    ['#/print', []],
  ];
}

/** Opens and scrolls every view and does what may be much work in it; prints the longest task of each. */
export async function benchViews(page: Page, only?: string): Promise<void> {
  const { point, accounts } = await chosen(page);
  console.log('Longest task in ms by the clock, and of the processor:');
  console.log('| view | there after ms | opened | scrolled | then |');
  console.log('|---|---|---|---|---|');
  for (const [address, deeds] of viewsOf(point, accounts)) {
    if (only !== undefined && !address.startsWith(only)) continue;
    let there = 0;
    const open = await longest(page, async () => {
      const asked = performance.now();
      await openView(page, address);
      there = performance.now() - asked - AFTER;
    });
    const scroll = await longest(page, () => scrolled(page));
    const then: string[] = [];
    for (const { says, act } of deeds) then.push(`${says} ${cell(await longest(page, () => act(page)))}`);
    console.log(
      `| \`${decodeURIComponent(address)}\` | ${Math.max(0, Math.round(there))} | ${cell(open)} | ${cell(scroll)} | ${then.join(', ')} |`,
    );
  }
}
