// Installs what the lock file asks for, when it is not there yet. Plain JavaScript: the system's old Node runs it.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Root of the repository. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/** The Node the project pins. */
export const node = join(root, 'node_modules', '.bin', process.platform === 'win32' ? 'node.cmd' : 'node');

/** Environment in which the pinned Node comes first. */
export const env = { ...process.env, PATH: join(root, 'node_modules', '.bin') + delimiter + process.env.PATH };

const stamp = join(root, 'node_modules', '.installed');

/** Installs the dependencies unless those of this lock file are already there. */
export function ensure() {
  const want = createHash('sha256').update(readFileSync(join(root, 'package-lock.json'))).digest('hex');
  if (existsSync(stamp) && existsSync(node) && readFileSync(stamp, 'utf8') === want) return;
  console.error('installing what is missing (once, about 20 seconds) ...');
  const done = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (done.status !== 0) {
    console.error('npm ci failed: check the network, then try again');
    process.exit(1);
  }
  writeFileSync(stamp, want);
}

/** Runs the pinned Node and gives its exit code. */
export function run(args, options = {}) {
  const done = spawnSync(node, args, { cwd: root, stdio: 'inherit', env, ...options });
  return done.status ?? 1;
}
