import type { Page } from 'playwright-core';

/** Longer nothing takes to be drawn, on whatever machine, in milliseconds. */
const PATIENCE = 20_000;

/**
 * Waits until the view is drawn as one sees it: nothing says that it is being opened, no row stands empty, and for some frames nothing of
 * it has come or gone. What is drawn a piece a task, a little later than the view, is there then.
 */
export const drawn = (page: Page): Promise<void> =>
  page.evaluate(
    (patience) =>
      new Promise<void>((done, fail) => {
        const begun = performance.now();
        let last = '';
        let same = 0;
        const look = (): void => {
          const waits =
            document.querySelector('main > .opening, main > .coming, main [aria-busy=true]') !== null;
          const now = `${waits} ${document.documentElement.scrollHeight} ${document.getElementsByTagName('*').length}`;
          same = now === last && !waits ? same + 1 : 0;
          last = now;
          if (same >= 3) done();
          else if (performance.now() - begun > patience) fail(new Error(`not drawn: ${location.hash}`));
          else requestAnimationFrame(look);
        };
        look();
      }),
    PATIENCE,
  );

/** Goes to an address inside the page, as a link in it would, and waits until it is drawn. */
export async function go(page: Page, hash: string): Promise<void> {
  await page.evaluate(
    (to) =>
      new Promise<void>((done) => {
        const { hash: was } = location;
        // After the page itself has heard of it.
        addEventListener('hashchange', () => done(), { once: true });
        location.hash = to;
        if (location.hash === was) done();
      }),
    hash,
  );
  await drawn(page);
}

/** Waits until the desk has done what it was asked for. */
export const idle = (page: Page): Promise<void> =>
  page.evaluate(
    (patience) =>
      new Promise<void>((done, fail) => {
        const begun = performance.now();
        const look = (): void => {
          if (document.querySelector('.desk-word[aria-busy="true"]') === null) done();
          else if (performance.now() - begun > patience) fail(new Error('the desk is still busy'));
          else requestAnimationFrame(look);
        };
        look();
      }),
    PATIENCE,
  );
