import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { UserError } from '../study/user-error.ts';

/** Name of the file in a study that says who has it open. Hidden files are never accounts. */
export const LOCK = '.variorum-lock.json';

/** Who has a study open. */
export interface LockedBy {
  readonly by: string;
  readonly host: string;
  readonly pid: number;
  /** UTC. */
  readonly since: string;
}

function alive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function lockedBy(path: string): LockedBy | undefined {
  try {
    const found = JSON.parse(readFileSync(path, 'utf8')) as Partial<LockedBy>;
    const { by, host, pid, since } = found;
    return typeof by === 'string' &&
      typeof host === 'string' &&
      typeof pid === 'number' &&
      typeof since === 'string'
      ? { by, host, pid, since }
      : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Takes the lock of a study; gives a function that lets it go. A study that a living process has open is the user's
 * error, which says who and since when. The lock of a process of this machine that is gone is replaced. In a folder that
 * cannot be written to there is none: nothing can be decided there.
 */
export function takeLock(root: string, by: string, since: string): () => void {
  const path = join(root, LOCK);
  const mine: LockedBy = { by, host: hostname(), pid: process.pid, since };
  for (let turn = 0; ; turn++) {
    try {
      writeFileSync(path, `${JSON.stringify(mine)}\n`, { flag: 'wx' });
      return () => {
        if (lockedBy(path)?.pid === process.pid) rmSync(path, { force: true });
      };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') return () => {};
    }
    const other = lockedBy(path);
    const held = other !== undefined && (other.host !== mine.host || alive(other.pid));
    if (held || turn > 0)
      throw new UserError(
        other === undefined
          ? `the study is being opened by another process`
          : `${other.by} has the study open on ${other.host} since ${other.since.slice(0, 16).replace('T', ' ')} (process ${other.pid})`,
        `work in that window, or end that process; if it is long gone, remove ${LOCK} from the study`,
      );
    rmSync(path, { force: true });
  }
}
