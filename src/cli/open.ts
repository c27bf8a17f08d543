import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { openWork } from '../server/open-work.ts';
import { serveWork } from '../server/serve.ts';
import { UserError } from '../study/user-error.ts';
import type { Effects } from './effects.ts';
import { programVersion } from './program-version.ts';
import { Progress } from './progress.ts';
import { loadReader } from './reader.ts';

/** The program by which a system opens an address. */
function opener(url: string): readonly [string, readonly string[]] {
  if (process.platform === 'darwin') return ['open', [url]];
  if (process.platform === 'win32') return ['cmd', ['/c', 'start', '', url]];
  return ['xdg-open', [url]];
}

/** Opens an address in the user's browser; where there is none the printed address is enough. */
function show(url: string): void {
  const [program, words] = opener(url);
  const child = spawn(program, words, { stdio: 'ignore', detached: true });
  child.on('error', () => {});
  child.unref();
}

function portOf(given: unknown): number | undefined {
  if (given === undefined) return undefined;
  const port = Number(given);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new UserError(`${String(given)} is no port`, 'give a number from 1024 to 65535, or leave --port out');
}

/** `variorum open FOLDER`: the workbench, until it is ended from the keyboard. */
export async function run(
  argument: string,
  options: Readonly<Record<string, string | boolean | undefined>>,
  effects: Effects,
): Promise<number> {
  const asked = portOf(options.port);
  const name = typeof options.name === 'string' ? options.name.trim() : '';
  const progress = new Progress(effects);
  const version = programVersion();
  const page = await loadReader('workbench');
  const work = await openWork(resolve(effects.cwd, argument), {
    version,
    ...(name === '' ? {} : { name }),
    ...(typeof options.cache === 'string' ? { cache: resolve(effects.cwd, options.cache) } : {}),
    progress: (step, done, all) => progress.tell(step, done, all),
  }).finally(() => progress.end());
  const serving = await serveWork(work, { ...page, version }, asked).catch((error: unknown) => {
    work.close();
    if ((error as NodeJS.ErrnoException).code === 'EADDRINUSE')
      throw new UserError(`the port ${asked} is taken`, 'choose another with --port, or leave it out');
    throw error;
  });
  effects.out(`${serving.url}\n`);
  effects.err(`The study is open as ${work.me}. The address works on this machine only. Ctrl+C ends it.\n`);
  if (options.browser !== false) show(serving.url);
  await new Promise<void>((ended) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => ended());
  });
  await serving.stop();
  return 0;
}
