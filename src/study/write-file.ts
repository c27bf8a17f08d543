import { randomBytes } from 'node:crypto';
import { lstat, open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** Codes of the errors that mean: this place cannot be written to. */
const CLOSED: ReadonlySet<string> = new Set([
  'EACCES',
  'EPERM',
  'EROFS',
  'ENOTDIR',
  'ENOENT',
  'EISDIR',
  'ENOSPC',
  'EDQUOT',
  'ENAMETOOLONG',
  'ELOOP',
]);

/** Whether an error says that a place cannot be written to, which the user can mend. */
export const cannotWrite = (error: unknown): boolean => CLOSED.has((error as { code?: string }).code ?? '');

/**
 * Writes a file whole or not at all: beside it first, then renamed over it. So a link of that name is replaced, not
 * followed, and a process killed on the way leaves the old file. A device such as /dev/stdout is written to directly.
 */
export async function writeWhole(path: string, text: string | Uint8Array): Promise<void> {
  const there = await lstat(path).catch(() => undefined);
  if (there !== undefined && !there.isFile() && !there.isSymbolicLink() && !there.isDirectory()) {
    const device = await open(path, 'w');
    await device.writeFile(text).finally(() => device.close());
    return;
  }
  const beside = join(dirname(path), `.${basename(path).slice(0, 100)}.${randomBytes(6).toString('hex')}`);
  const file = await open(beside, 'wx');
  try {
    await file.writeFile(text);
    await file.close();
    await rename(beside, path);
  } catch (error) {
    await file.close().catch(() => {});
    await rm(beside, { force: true });
    throw error;
  }
}
