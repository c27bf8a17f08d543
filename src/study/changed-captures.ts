import { createHash } from 'node:crypto';
import { CAPTURES, readCaptures } from '../capture/captures.ts';
import type { Problem } from '../core/model/problem.ts';
import type { Folder } from './folder.ts';

/** Accounts whose bytes are no longer those that were captured: an edition changed by hand is no longer what its source had. */
export async function changedCaptures(folder: Folder): Promise<Problem[]> {
  if (!folder.files.includes(CAPTURES)) return [];
  const { captures, problems } = await readCaptures(folder.root);
  const latest = new Map(captures.map((capture) => [capture.file, capture] as const));
  for (const { file, sha256, captured } of latest.values()) {
    if (!folder.files.includes(file)) continue;
    const { bytes, problems: unread } = await folder.read(file);
    if (unread.length > 0 || createHash('sha256').update(bytes).digest('hex') === sha256) continue;
    problems.push({
      code: 'captures.changed',
      level: 'warning',
      place: { file },
      says: `${file} was changed after it was taken in on ${captured}`,
      remedy:
        'put changes into a file of their own, as a later edition; the words of the source are no longer sure here',
    });
  }
  return problems;
}
