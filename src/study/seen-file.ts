import { randomBytes } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { SeenState } from '../core/show/seen-state.ts';

/** Where it is kept what a person saw of a study last: beside its cache, for it is theirs and not the study's. */
export const seenPlace = (cache: string | undefined): string | undefined =>
  cache?.replace(/\.sqlite$/, '.seen.json');

/** The state that was seen last; undefined when none was, or when what is kept cannot be read. */
export async function readSeen(place: string | undefined): Promise<SeenState | undefined> {
  if (place === undefined) return undefined;
  try {
    const found = JSON.parse(await readFile(place, 'utf8')) as Partial<SeenState>;
    const whole = [found.accounts, found.points, found.decisions].every(Array.isArray);
    return found.shape === 1 && whole && typeof found.when === 'string' ? (found as SeenState) : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a state as the one that was seen last, whole or not at all; gives false where it cannot be kept. */
export async function keepSeen(place: string | undefined, state: SeenState): Promise<boolean> {
  if (place === undefined) return false;
  const draft = `${place}.${randomBytes(4).toString('hex')}`;
  try {
    await mkdir(dirname(place), { recursive: true });
    await writeFile(draft, JSON.stringify(state));
    await rename(draft, place);
    return true;
  } catch {
    await rm(draft, { force: true }).catch(() => {});
    return false;
  }
}
