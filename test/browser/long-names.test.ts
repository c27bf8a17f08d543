import { afterAll, beforeAll, expect, test } from 'vitest';
import { build } from '../../src/core/show/fixture.test-support.ts';
import { go } from './drawn.test-support.ts';
import { type OpenedReport, openReport } from './open-report.test-support.ts';

/** A name as a file of a digital library has it: one word, longer than any line of a phone. */
const LONG = 'relation-of-the-late-unhappy-differences-at-the-crossing-of-the-river-tesk';

let report: OpenedReport;
beforeAll(async () => {
  const { study } = build;
  const accounts = study.accounts.map((one, at) => (at < 4 ? { ...one, siglum: `${LONG}-${at}` } : one));
  report = await openReport({ ...build, study: { ...study, accounts } });
}, 120_000);
afterAll(() => report.close());

test('a siglum longer than the line is broken, and neither cut off nor pushed over the edge', async () => {
  const { page, complaints } = await report.open('#/', { width: 390 });
  for (const hash of ['#/', '#/accounts', '#/timeline', '#/names', '#/numbers', '#/dependence', '#/read']) {
    await go(page, hash);
    expect(
      await page.evaluate(() => ({
        over: document.documentElement.scrollWidth - innerWidth,
        cut: [...document.querySelectorAll('main a.siglum')]
          // Names of lanes and of rows of the picture end in dots; they stand whole in the lists below.
          .filter((one) => one.closest('.lane-name, .graph-rows') === null)
          .filter((one) => one.getBoundingClientRect().right > innerWidth)
          .map((one) => one.textContent),
      })),
      hash,
    ).toEqual({ over: 0, cut: [] });
  }
  expect(complaints).toEqual([]);
  await page.close();
});
