// Finds a Chromium for the browser tests, and installs one where that can be done without asking.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

// First those without a window of their own: its frame takes longer to draw than the pages of the tests.
const NAMES = [
  'chromium-headless-shell',
  'chrome-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
];

function* places() {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  for (const name of NAMES) for (const folder of folders) yield join(folder, name);
  yield '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
  yield '/Applications/Chromium.app/Contents/MacOS/Chromium';
  for (const base of [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]) {
    if (base) yield join(base, 'Google', 'Chrome', 'Application', 'chrome.exe');
  }
}

/** Some systems put a script in its place that only says how to install it. On Windows the question itself would open a window. */
const starts = (path) =>
  process.platform === 'win32' ||
  spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 30_000 }).status === 0;

function find() {
  const given = process.env.CHROMIUM_PATH;
  if (given) return existsSync(given) && starts(given) ? given : undefined;
  for (const path of places()) if (existsSync(path) && starts(path)) return path;
  return undefined;
}

/** Path of a Chromium that starts, or undefined after a line on what to do. */
export function chromium() {
  const found = find();
  if (found) return found;
  if (process.env.CHROMIUM_PATH) {
    console.error(
      `CHROMIUM_PATH is ${process.env.CHROMIUM_PATH}, where no Chromium starts: correct it or unset it; the browser tests will fail`,
    );
    return undefined;
  }
  if (existsSync('/etc/debian_version') && typeof process.getuid === 'function' && process.getuid() === 0) {
    console.error('installing Chromium and fonts for the browser tests (once) ...');
    const options = {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    };
    spawnSync('apt-get', ['update', '-qq'], options);
    // The first is a part of the second, and not every Debian has it.
    for (const name of ['chromium-headless-shell', 'chromium']) {
      spawnSync(
        'apt-get',
        ['install', '-y', '-qq', '--no-install-recommends', name, 'fonts-noto-cjk'],
        options,
      );
      const installed = find();
      if (installed) return installed;
    }
  }
  console.error(
    'no Chromium was found: install it (Debian: apt-get install chromium fonts-noto-cjk) or set CHROMIUM_PATH; the browser tests will fail',
  );
  return undefined;
}

// Run as a program, it writes the path: so it looks and installs while other things are done.
if (process.argv[1] === fileURLToPath(import.meta.url)) process.stdout.write(chromium() ?? '');
