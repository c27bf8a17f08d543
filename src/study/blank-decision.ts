import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sha256 } from '../core/text/sha256.ts';
import { openFolder } from './folder.ts';
import { UserError } from './user-error.ts';
import { writeWhole } from './write-file.ts';

/** Shortest beginning of a hash that names a line. */
const SHORTEST = 8;

/** A line of a journal that was found. */
interface Found {
  readonly file: string;
  /** From 0. */
  readonly at: number;
  readonly lines: readonly string[];
}

/** Lines that `which` names: `decisions/FILE.jsonl:LINE`, or the hash of a line, or its beginning. */
async function found(root: string, files: readonly string[], which: string): Promise<Found[]> {
  const [, named, number] = /^(.+\.jsonl):(\d+)$/.exec(which) ?? [];
  const hash = new RegExp(`^[0-9a-f]{${SHORTEST},64}$`).test(which) ? which : undefined;
  if (named === undefined && hash === undefined)
    throw new UserError(
      `${which} names no line of a journal`,
      `give decisions/FILE.jsonl:LINE, or the hash of the line, or its first ${SHORTEST} signs or more`,
    );
  const all: Found[] = [];
  for (const file of files) {
    if (named !== undefined && file !== named && file !== `decisions/${named}`) continue;
    const lines = (await readFile(join(root, file), 'utf8')).split('\n');
    for (const [at, line] of lines.entries()) {
      if (line.trim() === '') continue;
      if (hash === undefined ? at === Number(number) - 1 : sha256(line).startsWith(hash))
        all.push({ file, at, lines });
    }
  }
  return all;
}

/** A line as it stands, when it is a decision: its hash, and that of the line before. */
function chained(line: string): { readonly before: string } {
  try {
    const value = JSON.parse(line) as { before?: unknown; blanked?: unknown };
    if (typeof value.blanked === 'string')
      throw new UserError('the line is blank already', 'nothing is to be done');
    if (typeof value.before === 'string') return { before: value.before };
  } catch (error) {
    if (error instanceof UserError) throw error;
  }
  throw new UserError('the line is no decision', 'look at it with `variorum check`');
}

/**
 * Blanks a line of a journal for a person's protection: who decided what, when and why is gone from the file, its hash and that of the
 * line before stay, so that the chain still holds (`{"blanked", "before", "on"}`). What was decided is no longer followed. Gives the place.
 */
export async function blankDecision(
  path: string,
  which: string,
  now: string,
): Promise<{ readonly file: string; readonly line: number; readonly hash: string }> {
  const { root, files } = await openFolder(path);
  const journals = files.filter((name) => /^decisions\/[^/]+\.jsonl$/.test(name));
  const [first, ...others] = await found(root, journals, which);
  if (first === undefined)
    throw new UserError(
      `no journal has the line ${which}`,
      'look for it in decisions/, or in the view Decisions',
    );
  if (others.length > 0) throw new UserError(`${which} begins the hash of several lines`, 'give more of it');
  const { file, at, lines } = first;
  const line = lines[at] ?? '';
  const { before } = chained(line);
  const hash = sha256(line);
  const blank = JSON.stringify({ blanked: hash, before, on: now.slice(0, 10) });
  await writeWhole(join(root, file), lines.map((one, place) => (place === at ? blank : one)).join('\n'));
  return { file, line: at + 1, hash };
}
