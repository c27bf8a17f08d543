// Bundles src/web for the report and the workbench, when its sources have changed since the last time. Plain JavaScript for any Node.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { env, root, run } from './ensure.mjs';

const SOURCES = [
  'src/web',
  'src/core/show',
  'src/core/model',
  'src/core/calendars',
  'src/core/text',
  'vite.config.ts',
  'package-lock.json',
];
const MADE = ['reader.js', 'workbench.js', 'reader.css'].map((name) => join(root, 'dist', 'web', name));

function* files(path) {
  let entries;
  try {
    entries = readdirSync(join(root, path), { withFileTypes: true });
  } catch {
    if (existsSync(join(root, path))) yield path;
    return;
  }
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.isDirectory()) yield* files(`${path}/${entry.name}`);
    else if (!entry.name.includes('.test')) yield `${path}/${entry.name}`;
  }
}

/** Hash of all sources of the bundle. */
function hash() {
  const sum = createHash('sha256');
  for (const source of SOURCES)
    for (const file of files(source))
      sum
        .update(file)
        .update('\0')
        .update(readFileSync(join(root, file)))
        .update('\0');
  return sum.digest('hex');
}

/** Builds the bundle if it is missing or old. Throws when it cannot be built: an old one would show what is no longer true. */
export function web() {
  const stamp = join(root, 'dist', 'web', '.hash');
  const want = hash();
  if (MADE.every((file) => existsSync(file)) && existsSync(stamp) && readFileSync(stamp, 'utf8') === want)
    return;
  console.error('bundling the reader ...');
  rmSync(stamp, { force: true });
  // What Vite says belongs to the user's eyes, not into a command's result.
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  const status = [[], ['--mode', 'workbench']].reduce(
    (before, mode) =>
      before === 0
        ? run([vite, 'build', '--logLevel', 'warn', ...mode], {
            stdio: ['ignore', 2, 2],
            // Whoever bundles, a test or a user: the same bytes.
            env: { ...env, NODE_ENV: 'production' },
          })
        : before,
    0,
  );
  const missing = MADE.filter((file) => !existsSync(file));
  if (status !== 0 || missing.length > 0)
    throw new Error(
      `the reader of the report could not be bundled${missing.length > 0 ? `: no ${missing.join(', ')}` : ''}`,
    );
  mkdirSync(join(root, 'dist', 'web'), { recursive: true });
  writeFileSync(stamp, want);
}
