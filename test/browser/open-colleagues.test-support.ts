import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { selfSigned } from '../../src/server/self-signed.test-support.ts';
import type { Role } from '../../src/server/users/user.ts';
import { usersFile } from '../../src/server/users/users-file.ts';
import { launchBrowser } from './launch-browser.test-support.ts';

const root = join(import.meta.dirname, '..', '..');

/** A study that is open to colleagues, as users open it, and a browser for each of them. */
export interface Colleagues {
  readonly folder: string;
  readonly url: string;
  readonly password: string;
  /** A window of its own that nobody is logged in to. */
  readonly window: (options?: {
    width?: number;
    dark?: boolean;
    hash?: string;
  }) => Promise<{ page: Page; complaints: string[] }>;
  readonly logIn: (page: Page, name: string, password?: string) => Promise<void>;
  readonly journals: () => readonly string[];
  readonly close: () => Promise<void>;
}

/** Starts `variorum open --host ... --tls-cert ... --tls-key ...` on a copy of a study. */
export async function openToColleagues(
  study: string,
  people: Readonly<Record<string, Role>>,
): Promise<Colleagues> {
  const scratch = mkdtempSync(join(tmpdir(), 'variorum-colleagues-'));
  const folder = join(scratch, 'study');
  const password = 'harbour pencil wolf nine';
  cpSync(study, folder, { recursive: true });
  const config = join(scratch, 'config');
  const users = usersFile(join(config, 'variorum', 'users.json'), 2 ** 10);
  for (const [name, role] of Object.entries(people)) await users.add(name, role, password);
  const { cert, key } = selfSigned();
  writeFileSync(join(scratch, 'cert.pem'), cert);
  writeFileSync(join(scratch, 'key.pem'), key);
  const tls = ['--tls-cert', join(scratch, 'cert.pem'), '--tls-key', join(scratch, 'key.pem')];
  const words = [
    'open',
    folder,
    '--no-browser',
    '--host',
    '127.0.0.1',
    ...tls,
    '--cache',
    join(scratch, 'cache'),
  ];
  const server = spawn(process.execPath, [join(root, 'bin', 'variorum.js'), ...words], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, XDG_CONFIG_HOME: config },
  });
  let said = '';
  const url = await new Promise<string>((resolve, reject) => {
    server.stdout.on('data', (part: Buffer) => resolve(part.toString().trim()));
    server.stderr.on('data', (part: Buffer) => {
      said += part.toString();
    });
    server.on('exit', () => reject(new Error(said)));
  });
  server.removeAllListeners('exit');
  const browser = await launchBrowser();
  return {
    folder,
    url,
    password,
    window: async ({ width = 1280, dark = false, hash = '' } = {}) => {
      const context = await browser.newContext({
        viewport: { width, height: 900 },
        colorScheme: dark ? 'dark' : 'light',
        reducedMotion: 'reduce',
        ignoreHTTPSErrors: true,
      });
      const page = await context.newPage();
      const complaints: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
      });
      page.on('pageerror', (error) => complaints.push(error.message));
      await page.goto(url + hash);
      return { page, complaints };
    },
    logIn: async (page, name, typed = password) => {
      await page.getByLabel('Name').fill(name);
      await page.getByLabel('Password').fill(typed);
      await page.keyboard.press('Enter');
    },
    journals: () =>
      readdirSync(join(folder, 'decisions')).flatMap((file) =>
        readFileSync(join(folder, 'decisions', file), 'utf8')
          .split('\n')
          .filter((line) => line !== ''),
      ),
    close: async () => {
      await browser.close();
      await new Promise((done) => {
        server.once('exit', done);
        server.kill('SIGINT');
      });
      rmSync(scratch, { recursive: true, force: true });
    },
  };
}
