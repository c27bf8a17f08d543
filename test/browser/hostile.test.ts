import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startWorkbench } from '../../bench/start-workbench.ts';
import { tempFolder } from '../../src/study/temp-study.test-support.ts';
import { root } from '../source-files.ts';
import { drawn, go } from './drawn.test-support.ts';
import { evil, hostileStudy } from './hostile-study.test-support.ts';
import { launchBrowser } from './launch-browser.test-support.ts';

let folder: string;
let browser: Browser;
let server: Awaited<ReturnType<typeof startWorkbench>>;
let made: string;

beforeAll(async () => {
  folder = await hostileStudy();
  made = await tempFolder();
  for (const words of [
    ['report', folder, '-o', join(made, 'report.html')],
    ['site', folder, '-o', join(made, 'site')],
  ]) {
    const ran = spawnSync(process.execPath, [join(root, 'bin', 'variorum.js'), ...words, '--cache', made], {
      encoding: 'utf8',
    });
    expect(ran.status, ran.stderr).toBe(0);
  }
  server = await startWorkbench(root, folder, await tempFolder());
  browser = await launchBrowser();
}, 240_000);
afterAll(async () => {
  await browser?.close();
  await new Promise((done) => {
    server.server.once('exit', done);
    server.server.kill('SIGINT');
  });
});

/** A window that writes down whatever ran, was forbidden, or was asked of another server. */
async function watched(): Promise<{ page: Page; context: BrowserContext; found: string[] }> {
  const context = await browser.newContext({ reducedMotion: 'reduce' });
  const found: string[] = [];
  await context.exposeFunction('__ran', (where: string) => found.push(`ran: ${where}`));
  await context.exposeFunction('__forbidden', (what: string) => found.push(`forbidden: ${what}`));
  await context.addInitScript(() => {
    addEventListener('securitypolicyviolation', (event) => {
      const tell = (globalThis as unknown as { __forbidden: (what: string) => void }).__forbidden;
      tell(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
    });
  });
  const page = await context.newPage();
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') found.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => found.push(`error: ${error.message}`));
  page.on('dialog', (dialog) => {
    found.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    if (/evil\.example|\/x$/.test(request.url())) found.push(`request: ${request.url()}`);
  });
  return { page, context, found };
}

/** What stands in the page that no text of a study may bring. */
const planted = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const bad =
      'img[src="x"], iframe, object, embed, base, meta[http-equiv=refresh], form[action*="evil"], link[href*="evil"], [srcdoc], math';
    const all = [...document.querySelectorAll('*')];
    return [
      ...[...document.querySelectorAll(bad)].map((one) => one.outerHTML.slice(0, 200)),
      ...all.flatMap((one) =>
        [...one.attributes]
          .filter(
            ({ name, value }) => name.startsWith('on') || /^\s*(?:javascript|data:text\/html)/i.test(value),
          )
          .map(({ name, value }) => `${one.tagName} ${name}=${value.slice(0, 100)}`),
      ),
      ...[...document.querySelectorAll('script')]
        .map((one) => one.textContent ?? '')
        .filter((text) => /^\s*__ran\(/.test(text)),
    ];
  });

/** Names of the fields whose words stand in the page as text. */
const shown = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...(document.body.textContent ?? '').matchAll(/onerror="__ran\('([\w-]+)'\)/g)].map(
      ([, where = '']) => where,
    ),
  );

/** Every address of the views, with those that are attacks themselves. */
async function addresses(page: Page, desk: boolean): Promise<string[]> {
  await go(page, '#/accounts');
  const links = (selector: string): Promise<string[]> =>
    page.evaluate(
      (wanted) => [...document.querySelectorAll<HTMLAnchorElement>(wanted)].map((one) => one.hash),
      selector,
    );
  await page.locator('main a[href^="#/account/"]').first().waitFor();
  const accounts = await links('main a[href^="#/account/"]');
  await go(page, '#/');
  await page.locator('main a[href^="#/point/"]').first().waitFor();
  const points = (await links('main a[href^="#/point/"]')).slice(0, 4);
  const attack = encodeURIComponent(evil('address'));
  const plain = [
    '',
    'accounts',
    'timeline',
    'editions',
    'editions/several',
    'dependence',
    'names',
    'numbers',
    'parallel',
    'parallel/evil/several',
    'hypotheses',
    'search/',
    'search/Soviet',
    'read',
    'problems',
    'rules',
    'print',
  ];
  return [
    ...plain.map((one) => `#/${one}`),
    ...['search', 'point', 'account', 'editions', 'parallel', 'nothing'].map((one) => `#/${one}/${attack}`),
    ...(desk ? ['start', 'check', 'since', 'decisions'].map((one) => `#/${one}`) : []),
    ...new Set([...accounts, ...points]),
  ];
}

/** Opens every view, with all that folds unfolded; gives the fields whose words were seen. */
async function walk(page: Page, found: string[], desk: boolean): Promise<Set<string>> {
  const seen = new Set<string>();
  for (const address of await addresses(page, desk)) {
    await go(page, address);
    await page.evaluate(() => {
      for (const one of document.querySelectorAll('details')) one.open = true;
    });
    await drawn(page);
    expect(await page.locator('main h1').count(), address).toBeGreaterThan(0);
    expect(await planted(page), address).toEqual([]);
    expect(found, address).toEqual([]);
    for (const where of await shown(page)) seen.add(where);
  }
  return seen;
}

/** Fields that the views are known to show: that nothing ran says something only where the words came that far. */
const REACH = [
  'account-title',
  'author',
  'party',
  'name-label',
  'question',
  'hypothesis',
  'judge',
  'text-txt',
  'grounds',
];

describe('a study that tries to run scripts through every field, file name and format', () => {
  test('runs nothing in any view of the workbench, and nothing has to be forbidden', async () => {
    const { page, context, found } = await watched();
    await page.goto(server.url);
    await page.locator('main h1').first().waitFor();
    const seen = await walk(page, found, true);
    expect([...REACH, 'decision-why', 'study-title'].filter((one) => !seen.has(one))).toEqual([]);
    await context.close();
  }, 240_000);

  test('runs nothing in any view of the report', async () => {
    const { page, context, found } = await watched();
    await page.goto(pathToFileURL(join(made, 'report.html')).href);
    await page.locator('main h1').first().waitFor();
    const seen = await walk(page, found, false);
    expect(REACH.filter((one) => !seen.has(one))).toEqual([]);
    await context.close();
  }, 240_000);

  test('runs nothing on any page of the static edition', async () => {
    const { page, context, found } = await watched();
    const pages = readdirSync(join(made, 'site'), { recursive: true, encoding: 'utf8' }).filter(
      (name) => name.endsWith('.html') && name !== 'report.html',
    );
    expect(pages.length).toBeGreaterThan(5);
    const seen = new Set<string>();
    for (const name of pages) {
      await page.goto(pathToFileURL(join(made, 'site', name)).href);
      expect(await planted(page), name).toEqual([]);
      expect(found, name).toEqual([]);
      for (const where of await shown(page)) seen.add(where);
    }
    expect(['account-title', 'author', 'grounds'].filter((one) => !seen.has(one))).toEqual([]);
    await context.close();
  }, 120_000);

  test('the watch itself sees what runs', async () => {
    const { page, context, found } = await watched();
    await page.setContent(`<p>${evil('watch')}</p>`);
    await expect.poll(() => found.filter((one) => one === 'ran: watch').length).toBeGreaterThan(0);
    expect((await planted(page)).length).toBeGreaterThan(0);
    await context.close();
  });
});
