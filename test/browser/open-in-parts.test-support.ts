import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { openView } from '../../bench/view-tasks.ts';
import { loadReader } from '../../src/cli/reader.ts';
import { openWork } from '../../src/server/open-work.ts';
import { serveWork } from '../../src/server/serve.ts';
import { usersFile } from '../../src/server/users/users-file.ts';
import { tempFolder } from '../../src/study/temp-study.test-support.ts';
import { launchBrowser } from './launch-browser.test-support.ts';
import { manyAccounts } from './many-accounts.test-support.ts';

/** A study of many accounts that is sent part by part, and a browser. */
export interface OpenedParts {
  /** Opens a view in a window of its own, and collects what the page complains of. */
  readonly open: (
    hash: string,
    options?: { readonly width?: number; readonly dark?: boolean },
  ) => Promise<{ page: Page; complaints: string[] }>;
  readonly close: () => Promise<void>;
}

export async function openInParts(accounts: number): Promise<OpenedParts> {
  const folder = await tempFolder(manyAccounts(accounts));
  const work = await openWork(folder, {
    version: '0',
    name: 'anna',
    cache: await tempFolder(),
    inParts: true,
  });
  const reader = await loadReader('workbench');
  const users = usersFile(join(await tempFolder(), 'users.json'));
  const reach = { colleagues: false, host: '127.0.0.1' } as const;
  const serving = await serveWork(work, { ...reader, version: '0', users, reach });
  const browser = await launchBrowser();
  return {
    open: async (hash, { width = 1280, dark = false } = {}) => {
      const context = await browser.newContext({
        viewport: { width, height: 900 },
        colorScheme: dark ? 'dark' : 'light',
        reducedMotion: 'reduce',
      });
      const page = await context.newPage();
      const complaints: string[] = [];
      page.on('pageerror', (error) => complaints.push(error.message));
      await page.goto(serving.url);
      await page.locator('main article.entry').first().waitFor();
      await openView(page, hash);
      return { page, complaints };
    },
    close: async () => {
      await browser.close();
      await serving.stop();
    },
  };
}
