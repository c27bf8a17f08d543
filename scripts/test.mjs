// `npm test`: types, lint, and every test, ending in one line of counts even when a check fails.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensure, env, node, root } from './ensure.mjs';
import { program } from './program.mjs';
import { web } from './web.mjs';

let passed = 0;
let failed = 0;

/** Counts one check by what it does; one that throws has failed. */
function check(name, work) {
  let ok = false;
  try {
    ok = work();
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
  }
  if (ok) passed++;
  else failed++;
  console.log(`${ok ? 'ok' : 'FAILED'}: ${name}`);
  return ok;
}

/** A check that takes longer hangs; the whole takes about eight minutes on two processors. */
const PATIENCE_MS = 20 * 60_000;

/** Runs a program; its output is shown as it comes. */
function go(command, args, more = {}) {
  const done = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...env, ...more },
    timeout: PATIENCE_MS,
    killSignal: 'SIGKILL',
  });
  if (done.error?.code === 'ETIMEDOUT')
    throw new Error(`ended after ${PATIENCE_MS / 60_000} minutes without a result: ${args[0]}`);
  if (done.error) throw done.error;
  return done.status === 0;
}

/** Runs checks that need nothing of each other side by side; what each says is shown together, in their order. */
async function checkTogether(checks) {
  const done = await Promise.all(
    checks.map(
      ([, args]) =>
        new Promise((resolve) => {
          const chunks = [];
          const one = spawn(node, args, { cwd: root, env, timeout: PATIENCE_MS, killSignal: 'SIGKILL' });
          one.stdout.on('data', (chunk) => chunks.push(chunk));
          one.stderr.on('data', (chunk) => chunks.push(chunk));
          one.on('error', ({ message }) => chunks.push(Buffer.from(message)));
          one.on('close', (code) => resolve({ ok: code === 0, said: Buffer.concat(chunks) }));
        }),
    ),
  );
  for (const [at, { ok, said }] of done.entries())
    check(checks[at][0], () => {
      process.stdout.write(said);
      return ok;
    });
}

/** Looks for a Chromium, and installs one, while other things are installed; gives its path, or nothing. */
function browserInTheMeantime() {
  const looking = spawn(process.execPath, [join(root, 'scripts', 'chromium.mjs')], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let path = '';
  looking.stdout.setEncoding('utf8').on('data', (chunk) => {
    path += chunk;
  });
  return new Promise((resolve) => {
    looking.on('error', () => resolve(''));
    looking.on('close', () => resolve(path));
  });
}

/** Runs every test and counts them one by one. A file that does not load, or a fault outside any test, counts as one that failed. */
function tests(more) {
  const scratch = mkdtempSync(join(tmpdir(), 'variorum-test-'));
  const out = join(scratch, 'vitest.json');
  try {
    const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');
    // Threads, not processes: what hangs ends with the program that started it.
    const clean = go(
      node,
      [vitest, 'run', '--pool=threads', '--reporter=default', '--reporter=json', `--outputFile.json=${out}`],
      { ...more, VARIORUM_READING: join(scratch, 'reading.sqlite') },
    );
    if (!existsSync(out)) throw new Error('the tests ended without a result');
    const result = JSON.parse(readFileSync(out, 'utf8'));
    const unloaded = result.testResults.filter(
      (file) => file.status === 'failed' && file.assertionResults.every((test) => test.status !== 'failed'),
    );
    const wrong = result.numFailedTests + unloaded.length;
    const skipped = result.numPendingTests + result.numTodoTests;
    if (skipped > 0) console.log(`${skipped} tests were skipped`);
    passed += result.numPassedTests;
    failed += wrong > 0 || clean ? wrong : 1;
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    failed++;
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
const browser = browserInTheMeantime();
const installed = check('what the tests need is installed', () => {
  ensure();
  return true;
});
if (installed) {
  check('the reader of the report is bundled', () => {
    web();
    return true;
  });
  let started;
  check('the program is bundled for the tests that start it', () => {
    started = program();
    return true;
  });
  await checkTogether([
    ['types of the program', [tsc, '-p', 'tsconfig.json']],
    ['types of the core, without Node or browser', [tsc, '-p', 'tsconfig.core.json']],
    ['types of the web views', [tsc, '-p', 'src/web/tsconfig.json']],
    // The program that is meant, not a script of that name: on Windows the two differ.
    ['lint', [join(root, 'node_modules', '@biomejs', 'biome', 'bin', 'biome'), 'check', '.']],
  ]);
  const found = await browser;
  tests({
    ...(found ? { CHROMIUM_PATH: found } : {}),
    ...(started ? { VARIORUM_STARTED: started } : {}),
  });
}
process.exitCode = failed === 0 ? 0 : 1;
console.log(`${passed} passed, ${failed} failed`);
