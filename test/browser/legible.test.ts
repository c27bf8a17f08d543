import { afterAll, beforeAll, expect, test } from 'vitest';
import { drawn, go } from './drawn.test-support.ts';
import { reachable } from './no-fault.test-support.ts';
import { type OpenedWorkbench, openWorkbench } from './open-workbench.test-support.ts';

let desk: OpenedWorkbench;
beforeAll(async () => {
  desk = await openWorkbench();
}, 120_000);
afterAll(() => desk.close());

const VIEWS = [
  '#/',
  '#/point/quantity-person-sov-killed-whole-event',
  '#/accounts',
  '#/account/sie-1974',
  '#/timeline',
  '#/episodes',
  '#/editions',
  '#/dependence',
  '#/names',
  '#/numbers',
  '#/numbers/as=strips',
  '#/parallel',
  '#/hypotheses',
  '#/map',
  '#/search/1938',
  '#/read',
  '#/problems',
  '#/rules',
  '#/start',
  '#/check',
  '#/since',
  '#/decisions',
];

test('at 200 % of a laptop and of a phone nothing runs over the edge, and no words are cut off', async () => {
  // Twice as large letters on 1280 and 640 pixels are as many pixels of the page as 640 and 320.
  for (const width of [640, 320]) {
    const { page, complaints } = await desk.open('#/', { width });
    for (const hash of VIEWS) {
      await go(page, hash);
      const found = await page.evaluate(() => {
        const cut = [...document.querySelectorAll<HTMLElement>('main *')].filter((one) => {
          const { overflowX, textOverflow } = getComputedStyle(one);
          return (
            (overflowX === 'hidden' || overflowX === 'clip') &&
            one.childElementCount === 0 &&
            // Words for those who hear the page alone.
            one.closest('.hidden') === null &&
            // A field shows the end of its words when one goes there.
            one.tagName !== 'INPUT' &&
            one.scrollWidth > one.clientWidth + 1 &&
            // What ends in dots has its whole text elsewhere on the page.
            textOverflow !== 'ellipsis' &&
            one.clientWidth > 1
          );
        });
        return {
          over: document.documentElement.scrollWidth - innerWidth,
          cut: cut.map((one) => one.outerHTML.slice(0, 120)),
        };
      });
      expect(found, `${hash} at ${width}`).toEqual({ over: 0, cut: [] });
    }
    expect(complaints).toEqual([]);
    await page.context().close();
  }
});

test('nothing moves for one who asked for less motion', async () => {
  const { page } = await desk.open('#/');
  for (const hash of VIEWS) {
    await go(page, hash);
    const moving = await page.evaluate(() => ({
      running: document.getAnimations().length,
      moves: [...document.querySelectorAll('*')].filter((one) => {
        const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(one);
        return (
          transitionDuration.split(', ').some((time) => Number.parseFloat(time) > 0.01) ||
          animationName !== 'none' ||
          scrollBehavior === 'smooth'
        );
      }).length,
    }));
    expect(moving, hash).toEqual({ running: 0, moves: 0 });
  }
  await page.context().close();
});

test('whatever the keyboard stops at shows that it does', async () => {
  const { page } = await desk.open('#/');
  for (const hash of VIEWS) {
    await go(page, hash);
    await page.locator('h1').first().focus();
    const unseen = new Set<string>();
    for (let stop = 0; stop < 25; stop++) {
      await page.keyboard.press('Tab');
      const where = await page.evaluate(() => {
        const one = document.activeElement;
        if (one === null || one === document.body) return undefined;
        // A mark of the timeline is framed by a part of its drawing.
        const drawn = one.querySelector('.reach, .halo') ?? one;
        const ring = (element: Element): boolean => {
          const { outlineStyle, outlineWidth, stroke } = getComputedStyle(element);
          return (
            (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1) ||
            (element instanceof SVGElement && stroke !== 'none')
          );
        };
        return ring(one) || ring(drawn) ? undefined : one.outerHTML.slice(0, 120);
      });
      if (where !== undefined) unseen.add(where);
    }
    expect([...unseen], hash).toEqual([]);
  }
  await page.context().close();
});

test('on a phone whatever is pressed is large enough for a finger, or stands apart, also in what is unfolded and in forms', async () => {
  const { page, complaints } = await desk.open('#/', { width: 390 });
  for (const hash of VIEWS) {
    await go(page, hash);
    await reachable(page, hash);
    const unfolded = await page.evaluate(() => {
      const folds = document.querySelectorAll<HTMLDetailsElement>('main details:not([open])');
      for (const fold of folds) fold.open = true;
      return folds.length;
    });
    // What opens a form says so with dots; one of each kind.
    const forms = await page.evaluate(() => {
      const kinds = new Map<string, HTMLElement>();
      for (const one of document.querySelectorAll<HTMLElement>('main button.deed')) {
        const kind = /^[^:]+ …/.exec(one.textContent ?? '')?.[0];
        if (kind !== undefined && one.checkVisibility() && !kinds.has(kind)) kinds.set(kind, one);
      }
      for (const one of kinds.values()) one.click();
      return kinds.size;
    });
    if (unfolded + forms === 0) continue;
    await drawn(page);
    await reachable(page, `${hash}, unfolded`);
  }
  expect(complaints).toEqual([]);
  await page.context().close();
}, 180_000);
