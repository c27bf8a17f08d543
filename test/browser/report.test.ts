// Long because the report is opened once and asked everything.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { build, study } from '../../src/core/show/fixture.test-support.ts';
import { drawn, go } from './drawn.test-support.ts';
import { type OpenedReport, openReport } from './open-report.test-support.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const VIEWS = [
  '#/',
  '#/point/quantity-person-sov-killed',
  '#/point/agent-cross-frontier-31 July',
  '#/accounts',
  '#/account/enwiki',
  '#/account/shishov-2001',
  '#/timeline',
  '#/episodes',
  '#/map',
  '#/editions',
  '#/dependence',
  '#/names',
  '#/numbers',
  '#/parallel',
  '#/search',
  '#/read',
  '#/problems',
  '#/rules',
  '#/print',
] as const;

let report: OpenedReport;
beforeAll(async () => {
  report = await openReport(build);
});
afterAll(async () => report?.close());

/** Opens everything that is folded, and waits until what is drawn for it is there. */
async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const one of document.querySelectorAll('details')) one.open = true;
  });
  await drawn(page);
}

const account = (key: string) => study.accounts.find((one) => one.key === key);

describe('the report in a browser', () => {
  test('opens from a file, asks for nothing else and complains of nothing, in every view', async () => {
    const { page, requests, complaints } = await report.open('#/');
    for (const view of VIEWS) {
      await go(page, view);
      expect(requests, view).toEqual([]);
      expect(complaints, view).toEqual([]);
      expect(await page.locator('footer').innerText()).toContain(
        'That a statement is listed says that it was made, not that it is tenable.',
      );
    }
    await page.close();
  });

  // The dark changes colours alone: what else is looked at in the light is the same there.
  test.each([
    ['light', false, ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']],
    ['dark', true, ['color-contrast', 'link-in-text-block']],
  ] as const)('axe finds nothing in the %s', async (_name, dark, runOnly) => {
    const { page } = await report.open('#/', { dark });
    await page.evaluate(axe);
    for (const view of VIEWS) {
      await go(page, view);
      await unfold(page);
      const found = await page.evaluate(async (only) => {
        const runner = (
          globalThis as unknown as {
            axe: { run: (context: Document, options: object) => Promise<AxeResults> };
          }
        ).axe;
        const { violations } = await runner.run(document, { runOnly: only, resultTypes: ['violations'] });
        return violations.map(
          ({ id, nodes }) =>
            `${id}: ${nodes
              .map(({ target }) => target.join(' '))
              .slice(0, 3)
              .join(' | ')}`,
        );
      }, runOnly);
      expect(found, view).toEqual([]);
    }
    await page.close();
  });

  test('the first screen says on what they part, who says what and who only repeats it', async () => {
    const { page } = await report.open('#/');
    const seen = await page.evaluate(() =>
      [...document.querySelectorAll('h1, .lead, .entry h3, .entry .line, .entry .value')]
        .filter((one) => one.getBoundingClientRect().bottom < innerHeight)
        .map((one) => one.textContent ?? ''),
    );
    const all = seen.join('\n');
    expect(all).toContain('They part on eleven points');
    expect(all).toContain('How many men died on the Soviet side?');
    expect(all).toContain('WW2DB follows enWiki');
    await page.close();
  });

  test('no view is wider than the window, at 390 and at 320 pixels', async () => {
    for (const width of [390, 320]) {
      const { page } = await report.open('#/', { width, height: 800 });
      for (const view of VIEWS) {
        await go(page, view);
        await unfold(page);
        const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(over, `${view} at ${width}`).toBeLessThanOrEqual(0);
      }
      await page.close();
    }
  });

  test('labels of strips are 12 pixels and do not overlap, whatever the width', async () => {
    for (const width of [1280, 700, 390]) {
      const { page } = await report.open('#/print', { width });
      const { overlaps, sizes, count } = await page.evaluate(() => {
        const hits: string[] = [];
        const found = new Set<string>();
        let labels = 0;
        for (const strip of document.querySelectorAll('svg.strip')) {
          const texts = [...strip.querySelectorAll('text')].map((one) => ({
            words: one.textContent,
            box: one.getBoundingClientRect(),
            size: getComputedStyle(one).fontSize,
          }));
          texts.forEach((a, at) => {
            labels++;
            found.add(a.size);
            for (const b of texts.slice(at + 1)) {
              const apart =
                a.box.right <= b.box.left + 1 ||
                b.box.right <= a.box.left + 1 ||
                a.box.bottom <= b.box.top + 4 ||
                b.box.bottom <= a.box.top + 4;
              if (!apart) hits.push(`${a.words} / ${b.words}`);
            }
          });
        }
        return { overlaps: hits, sizes: [...found], count: labels };
      });
      expect(count).toBeGreaterThan(40);
      expect(overlaps, String(width)).toEqual([]);
      expect(sizes).toEqual(['12px']);
      await page.close();
    }
  });

  test('every strip is also a list', async () => {
    const { page } = await report.open('#/point/quantity-person-sov-killed');
    const rows = await page.locator('.strip-list').first().locator('tbody tr').allInnerTexts();
    expect(rows.map((row) => row.split('\t')[0])).toEqual(['717', '236', '408', '960']);
    expect(rows[0]).toContain('scholars, reference works, wikis: adopts');
    await page.close();
  });

  test('a deep link opens the account at the words', async () => {
    const text = account('communique-0801')?.editions[0]?.text ?? '';
    const start = text.indexOf('убито 13');
    const { page } = await report.open(`#/account/communique-0801/-/${start}-${start + 8}`, { height: 500 });
    const here = page.locator('mark.here');
    expect(await here.innerText()).toBe('убито 13');
    await expect.poll(() => here.evaluate((one) => one === document.activeElement)).toBe(true);
    const top = async (): Promise<number> => (await here.boundingBox())?.y ?? -1;
    await expect.poll(top).toBeGreaterThan(0);
    expect(await top()).toBeLessThan(500);
    await page.close();
  });

  test('a quotation opens its account at the words; going back comes back', async () => {
    const { page } = await report.open('#/point/quantity-person-sov-killed');
    await page.locator('.quote', { hasText: 'It gives the Soviet dead as' }).locator('a').first().click();
    await page.locator('mark.here').waitFor();
    // The passage is drawn when the page has moved to it.
    await expect.poll(() => page.locator('mark.here').innerText()).toBe('717');
    expect(await page.title()).toContain('WW2DB');
    await page.goBack();
    await page.locator('h1', { hasText: 'How many men died' }).waitFor();
    await page.close();
  });

  test('the address of every view brings it back, and going back and forward walks through them', async () => {
    const { page } = await report.open('#/');
    const views = [
      'accounts',
      'timeline',
      'editions',
      'dependence',
      'names',
      'numbers',
      'parallel',
      'map',
      'hypotheses',
      'search/Khasan',
      'read',
      'problems',
      'rules',
      'episodes',

      'numbers/as%3Dstrips',
      'account/tass-0803',
      'names/redarmy',
    ];
    const shown: string[] = [];
    const title = async (): Promise<string> => {
      await page.locator('main h1').first().waitFor();
      return `${new URL(page.url()).hash} ${await page.locator('main h1').first().textContent()}`;
    };
    shown.push(await title());
    for (const view of views) {
      await go(page, `#/${view}`);
      shown.push(await title());
    }
    expect(new Set(shown.map((one) => one.split(' ')[0])).size).toBe(views.length + 1);
    for (const before of shown.slice(0, -1).reverse()) {
      await page.goBack();
      await expect.poll(title).toBe(before);
    }
    for (const after of shown.slice(1, 4)) {
      await page.goForward();
      await expect.poll(title).toBe(after);
    }
  });

  test('the filters of the numbers stand in the address, and the address brings them back', async () => {
    const { page } = await report.open('#/numbers');
    const all = await page.locator('.filter-result').textContent();
    await page.locator('.number-filters select').first().selectOption({ index: 1 });
    await page.getByRole('button', { name: 'As strips' }).press('Enter');
    const shown = () => page.locator('.filter-result').textContent();
    await expect.poll(shown).not.toBe(all);
    await expect.poll(() => page.url()).toContain('strips');
    await drawn(page);
    const some = await shown();
    await page.reload();
    await expect.poll(shown).toBe(some);
    await expect
      .poll(() => page.getByRole('button', { name: 'As strips' }).getAttribute('aria-pressed'))
      .toBe('true');
  });

  test('words that may not be published whole are quoted, and their account opens at the quotation', async () => {
    const { page } = await report.open('#/point/quantity-person-sov-killed');
    await page.locator('.quote', { hasText: '408 убитых' }).locator('a').first().click();
    await page.locator('#here').waitFor();
    expect(await page.locator('#here').innerText()).toContain('408 убитых');
    expect(await page.locator('main').innerText()).toContain('Its text is not in this report');
    await page.close();
  });

  test('quotations are in their own language; a précis has no quotation marks and says what it is', async () => {
    const { page } = await report.open('#/point/quantity-person-sov-killed');
    const quotes = await page.locator('.quote').evaluateAll((all) =>
      all.map((one) => ({
        lang: one.querySelector('[lang]')?.getAttribute('lang'),
        precis: one.classList.contains('precis'),
        q: one.querySelector('q') !== null,
        mark: one.querySelector('mark')?.textContent,
        note: one.querySelector('.quote-note')?.textContent ?? '',
      })),
    );
    expect(quotes.map(({ lang }) => lang)).toEqual(expect.arrayContaining(['ru', 'ja', 'uk', 'pl', 'en']));
    expect(quotes.some(({ precis }) => precis)).toBe(true);
    for (const { precis, q, note, mark } of quotes) {
      expect(q).toBe(!precis);
      expect(mark).not.toBe('');
      if (precis) expect(note).toContain('précis, not the words of the source');
    }
    await page.close();
  });

  test('all of it can be walked with the keyboard', async () => {
    const { page } = await report.open('#/');
    const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
    await page.keyboard.press('Tab');
    await expect.poll(focused).toBe('Skip to the text');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('main');
    await page.keyboard.press('j');
    await expect.poll(focused).toContain('How many men died on the Soviet side?');
    await page.keyboard.press('j');
    await expect.poll(focused).toContain('Who attacked on 2 August 1938?');
    await page.keyboard.press('k');
    await page.keyboard.press('Enter');
    await page.locator('h1', { hasText: 'How many men died on the Soviet side?' }).waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    await page.keyboard.press('ArrowRight');
    await page.locator('h1', { hasText: 'Who attacked' }).waitFor();
    await page.keyboard.press('ArrowLeft');
    await page.locator('h1', { hasText: 'How many men died' }).waitFor();
    await page.keyboard.press('/');
    await page.locator('#filter:focus').waitFor();
    await page.keyboard.type('tanks');
    await expect.poll(() => page.locator('article.entry').count()).toBe(1);
    await page.keyboard.press('Escape');
    await page.keyboard.press('?');
    await page.locator('dialog[open]').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('dialog[open]').waitFor({ state: 'detached' });
    await page.close();
  });

  test('single keys can be turned off', async () => {
    const { page } = await report.open('#/');
    await page.keyboard.press('?');
    await page.getByLabel('listen to single keys').uncheck();
    await page.keyboard.press('Escape');
    await page.locator('dialog[open]').waitFor({ state: 'detached' });
    await page.keyboard.press('j');
    await drawn(page);
    expect(await page.evaluate(() => document.activeElement?.closest('article.entry'))).toBeNull();
    await page.close();
  });

  test('the timeline is walked with the arrow keys and says the words', async () => {
    const { page } = await report.open('#/timeline');
    await page.locator('.lanes a.time[tabindex="0"]').focus();
    await page.keyboard.press('ArrowDown');
    await page.locator('.spoken', { hasText: 'WarOff38' }).waitFor();
    await expect.poll(() => page.locator('.spoken mark').innerText()).toBe('昭和13年7月11日');
    expect(await page.locator('.spoken').innerText()).toContain('11 July 1938');
    await page.close();
  });

  test('the slider goes through the editions by keyboard: date, words by their age, where each claim stood', async () => {
    const { page } = await report.open('#/editions');
    const one = page.locator('.editions').first();
    const slider = one.getByRole('slider');
    await slider.focus();
    await page.keyboard.press('Home');
    await expect.poll(() => one.locator('output').innerText()).toContain('about 2007');
    expect(await one.locator('.ages').innerText()).toContain('new in this edition');
    const first = account('enwiki')?.editions[0]?.text ?? '';
    expect((await one.locator('.aged-text').innerText()).replace(/^1/, '').trim()).toBe(first.trim());
    expect(await one.locator('.band').first().locator('li').first().getAttribute('aria-current')).toBe(
      'true',
    );
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => slider.getAttribute('aria-valuetext')).toContain(', 2 of ');
    expect(await one.locator('.ages li').allInnerTexts()).toEqual([
      expect.stringContaining('since about 2007'),
      expect.stringContaining('new in this edition'),
    ]);
    await page.close();
  });

  test('light and dark follow the reader, and a button turns them without keeping anything', async () => {
    const { page } = await report.open('#/', { dark: true });
    const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const dark = await paper();
    await page.getByRole('button', { name: 'Light or dark' }).click();
    await page.waitForFunction((before) => getComputedStyle(document.body).backgroundColor !== before, dark);
    await page.keyboard.press('t');
    await page.waitForFunction((before) => getComputedStyle(document.body).backgroundColor === before, dark);
    expect(await page.evaluate(() => document.cookie)).toBe('');
    await page.close();
  });

  test('where the system gives the colours, strips are drawn in its ink, and filled as before', async () => {
    const { page } = await report.open('#/');
    await page.emulateMedia({ forcedColors: 'active' });
    const drawn = await page.evaluate(() => {
      const style = (which: string): CSSStyleDeclaration => {
        const one = document.querySelector(which);
        if (one === null) throw new Error(which);
        return getComputedStyle(one);
      };
      const ink = getComputedStyle(document.body).color;
      return {
        label: style('svg.strip text.value').fill === ink,
        axis: style('svg.strip .axis').stroke === ink,
        solid: style('.legend .mark.solid path').fill === ink,
        hollow: style('.legend .mark.hollow path').fill === ink,
      };
    });
    expect(drawn).toEqual({ label: true, axis: true, solid: true, hollow: false });
    await page.close();
  });

  test('prints as pages of a book, light, without the tools, the lists beside the strips', async () => {
    const { page } = await report.open('#/', { dark: true });
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.top').isVisible()).toBe(false);
    expect(await page.locator('.strip-list').first().isVisible()).toBe(true);
    expect(
      await page
        .locator('.strip-list')
        .first()
        .evaluate((one) => one.getBoundingClientRect().height),
    ).toBeGreaterThan(8);
    await page.close();
  });

  test('the whole edition for print holds every point with its readings', async () => {
    const { page } = await report.open('#/print');
    const text = await page.locator('main').innerText();
    for (const { question, readings } of build.points) {
      expect(text).toContain(question);
      for (const { label } of readings) expect(text).toContain(label);
    }
    await page.close();
  });

  test('what is evil in a text is text', async () => {
    const title = '<img src=x onerror="document.title=1">';
    const evil = await openReport({
      ...build,
      study: {
        ...study,
        title,
        accounts: study.accounts.map((one) =>
          one.key === 'enwiki' ? { ...one, title: '</script><script>document.title=2</script>' } : one,
        ),
      },
    });
    const { page, complaints, requests } = await evil.open('#/account/enwiki');
    expect(await page.locator('.account-title').innerText()).toBe(
      '</script><script>document.title=2</script>',
    );
    expect(await page.locator('main img').count()).toBe(0);
    expect([...complaints, ...requests]).toEqual([]);
    await evil.close();
  });
});

test('the reader may choose the reading that the types are written against', async () => {
  const { page, complaints } = await report.open('#/point/quantity-person-sov-killed');
  const fold = page.locator('summary', { hasText: 'All pairs of readings' });
  await fold.click();
  const rows = page.locator('table.pairs tbody tr');
  // Many rows are drawn when they are opened, some at a time: all are there when there are as many as the heading counts.
  const all = Number(await fold.locator('.count').textContent());
  expect(all).toBeGreaterThan(1);
  await expect.poll(() => rows.count()).toBe(all);
  const options = await page.getByLabel('Types against').locator('option').allTextContents();
  const other = options.findIndex((one, at) => at > 0 && !one.includes('the reference reading'));
  await page.getByLabel('Types against').selectOption({ index: other });
  await expect.poll(() => rows.count()).toBe(options.length - 2);
  expect(options.length - 2).toBeLessThan(all);
  const second = await rows.locator('td:nth-child(2)').allTextContents();
  expect(new Set(second)).toEqual(new Set([options[other]]));
  expect(complaints).toEqual([]);
  await page.context().close();
});
