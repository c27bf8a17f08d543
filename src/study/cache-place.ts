import { createHash } from 'node:crypto';
import { realpathSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { UserError } from './user-error.ts';

/** The real path of a folder that may not exist yet: that of its nearest parent that does, and the rest. */
function realOf(path: string): string {
  const rest: string[] = [];
  let at = resolve(path);
  for (;;) {
    try {
      return join(realpathSync(at), ...rest);
    } catch {
      const up = dirname(at);
      if (up === at) return resolve(path);
      rest.unshift(basename(at));
      at = up;
    }
  }
}

const within = (inner: string, outer: string): boolean =>
  inner === outer || inner.startsWith(outer.endsWith(sep) ? outer : outer + sep);

/**
 * Where what can be computed again is kept for a study: `--cache`, else the user's cache folder, in a file named for
 * the study's real path. Never inside the study: what a stranger's folder holds is not trusted, and it must travel clean.
 * Undefined when only the environment points into the study; then nothing is remembered.
 */
export function cachePlace(
  study: string,
  given: string | undefined,
  environment: Readonly<Record<string, string | undefined>> = process.env,
): string | undefined {
  const xdg = environment.XDG_CACHE_HOME;
  const home = environment.HOME ?? homedir();
  const local = process.platform === 'win32' ? environment.LOCALAPPDATA : undefined;
  // The standard says that a relative XDG_CACHE_HOME is to be ignored.
  const base = xdg?.startsWith('/') === true ? xdg : (local ?? join(home, '.cache'));
  const folder = realOf(given ?? join(base, 'variorum'));
  if (within(folder, study)) {
    if (given === undefined) return undefined;
    throw new UserError(
      `the cache folder ${given} lies inside the study`,
      'choose one outside: a study holds only what people wrote',
    );
  }
  const name = basename(study)
    .replace(/[^\p{L}\p{N}._-]+/gu, '-')
    .slice(0, 40);
  return join(folder, `${name}-${createHash('sha256').update(study).digest('hex').slice(0, 16)}.sqlite`);
}
