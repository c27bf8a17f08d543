// Installs what the lock file asks for, when it is not there yet. Plain JavaScript: the system's old Node runs it.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Root of the repository. */
export const root = fileURLToPath(new URL('..', import.meta.url));

const windows = process.platform === 'win32';

/** The Node the project pins. On Windows the program itself: a .cmd file cannot be started without a shell. */
export const node = windows
  ? join(root, 'node_modules', 'node', 'bin', 'node.exe')
  : join(root, 'node_modules', '.bin', 'node');

/** Environment in which the pinned Node comes first. */
export const env = {
  ...process.env,
  PATH: join(root, 'node_modules', '.bin') + delimiter + process.env.PATH,
};

const stamp = join(root, 'node_modules', '.installed');

/** Whether the pinned Node is there and runs. */
const nodeRuns = () => existsSync(node) && spawnSync(node, ['--version'], { stdio: 'ignore' }).status === 0;

/** Runs the npm that runs us, else the one on the path. */
function npm(args) {
  const options = { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] };
  const own = process.env.npm_execpath;
  // Under yarn or pnpm the variable names another program.
  if (own && /npm-cli\.[cm]?js$/.test(own)) return spawnSync(process.execPath, [own, ...args], options);
  return spawnSync('npm', args, { ...options, shell: windows });
}

/** Installs the dependencies unless those of this lock file are already there. Throws, with what to do, when it cannot. */
export function ensure() {
  const want = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === want && existsSync(node)) return;
  console.error('installing what is missing (once, about 20 seconds) ...');
  // A user's settings may leave out what only development needs, or refuse an old Node: both are wanted here.
  const done = npm([
    'ci',
    '--include=dev',
    '--include=optional',
    '--engine-strict=false',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ]);
  if (done.error)
    throw new Error(`npm could not be started (${done.error.code}): install Node with npm, then try again`);
  if (done.status !== 0)
    throw new Error('npm ci failed, see above: check the network and the space on the disk, then try again');
  if (!nodeRuns())
    throw new Error(
      'the pinned Node was not installed; if npm is set to ignore scripts, run: npm ci --ignore-scripts=false',
    );
  writeFileSync(stamp, want);
}

/** Runs the pinned Node and gives its exit code. */
export function run(args, options = {}) {
  const done = spawnSync(node, args, { cwd: root, stdio: 'inherit', env, ...options });
  if (done.error) console.error(`the pinned Node could not be started: ${done.error.message}`);
  return done.status ?? 1;
}

/** Does the work of a script; what cannot be done is said in a line, and the exit code is 1. */
export function attempt(work) {
  try {
    return work();
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exit(1);
  }
}
