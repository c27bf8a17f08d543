import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { isAbsolute, relative, resolve } from 'node:path';
import { openQuickly } from '../server/open-quickly.ts';
import { reachOf } from '../server/reach.ts';
import { serveWork } from '../server/serve.ts';
import { usersFile } from '../server/users/users-file.ts';
import { usersPlace } from '../server/users/users-place.ts';
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

/** A file that an option names, as text. */
function fileOf(given: unknown, option: string, cwd: string): string | undefined {
  if (typeof given !== 'string') return undefined;
  try {
    return readFileSync(resolve(cwd, given), 'utf8');
  } catch (error) {
    throw new UserError(
      `${given} cannot be read (${(error as NodeJS.ErrnoException).code})`,
      `give ${option} a file you may read`,
    );
  }
}

/** `variorum open FOLDER`: the workbench, until it is ended from the keyboard. */
export async function run(
  argument: string,
  options: Readonly<Record<string, string | boolean | undefined>>,
  effects: Effects,
): Promise<number> {
  const asked = portOf(options.port);
  const name = typeof options.name === 'string' ? options.name.trim() : '';
  const users = usersFile(usersPlace());
  const cert = fileOf(options.tlsCert, '--tls-cert', effects.cwd);
  const key = fileOf(options.tlsKey, '--tls-key', effects.cwd);
  const reach = reachOf({
    ...(typeof options.host === 'string' ? { host: options.host } : {}),
    ...(cert === undefined ? {} : { cert }),
    ...(key === undefined ? {} : { key }),
    ...(options.behindProxy === undefined ? {} : { proxy: options.behindProxy }),
    users: () => users.list().length,
  });
  const progress = new Progress(effects);
  const version = programVersion();
  const page = await loadReader('workbench');
  const work = await openQuickly(resolve(effects.cwd, argument), {
    version,
    ...(name === '' ? {} : { name }),
    ...(typeof options.at === 'string' ? { at: options.at.trim().toLowerCase() } : {}),
    ...(typeof options.cache === 'string' ? { cache: resolve(effects.cwd, options.cache) } : {}),
    progress: (step, done, all) => progress.tell(step, done, all),
  }).finally(() => progress.end());
  const within = relative(work.root, resolve(effects.cwd, users.path));
  if (reach.colleagues && !within.startsWith('..') && !isAbsolute(within)) {
    work.close();
    throw new UserError(
      `the list of those who may log in (${users.path}) lies in the study, and would travel with it`,
      'set XDG_CONFIG_HOME to a folder outside of the study',
    );
  }
  const given = { ...page, version, users, reach, ...(asked === undefined ? {} : { port: asked }) };
  const serving = await serveWork(work, given).catch((error: unknown) => {
    work.close();
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EADDRINUSE')
      throw new UserError(`the port ${asked} is taken`, 'choose another with --port, or leave it out');
    if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND' || code === 'EACCES')
      throw new UserError(
        `this machine cannot answer at ${reach.host}${asked === undefined ? '' : `, port ${asked}`} (${code})`,
        'give --host an address of this machine, or 0.0.0.0 for all it has, and --port a number above 1023',
      );
    throw error;
  });
  effects.out(`${serving.url}\n`);
  if (work.earlier !== undefined)
    effects.err(
      `This is the state ${work.earlier.hash.slice(0, 12)} of the study; it can only be looked at.\n`,
    );
  effects.err(
    reach.colleagues
      ? `The study is open to those who log in (${users.list().length} may). Ctrl+C ends it.\n`
      : `The study is open as ${work.me}. The address works on this machine only. Ctrl+C ends it.\n`,
  );
  if (options.browser !== false && (!reach.colleagues || reach.tls !== undefined)) show(serving.url);
  await new Promise<void>((ended) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => ended());
  });
  await serving.stop();
  return 0;
}
