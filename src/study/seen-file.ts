import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { SeenState } from '../core/show/seen-state.ts';

/**
 * Where it is kept what a person saw of a study last: beside its cache, for it is theirs and not the study's. `colleague` is the name of
 * one who works in the same study from elsewhere, as part of the name of a file.
 */
export const seenPlace = (cache: string | undefined, colleague?: string): string | undefined =>
  cache?.replace(/\.sqlite$/, colleague === undefined ? '.seen.json' : `.seen-${colleague}.json`);

/** The state that was seen last; undefined when none was, or when what is kept cannot be read. */
export function readSeen(place: string | undefined): SeenState | undefined {
  if (place === undefined) return undefined;
  try {
    const found = JSON.parse(readFileSync(place, 'utf8')) as Partial<SeenState>;
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
