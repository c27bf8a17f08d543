import { stateHash } from '../core/show/state-hash.ts';
import { UserError } from './user-error.ts';

/** The lines of a journal file as links of its chain: hash and moment, which grows from line to line. */
export type Chains = Readonly<Record<string, readonly { readonly hash: string; readonly when: string }[]>>;

/** An earlier state that was found again. */
export interface EarlierState {
  readonly lastHashes: Readonly<Record<string, string>>;
  /** Lines that were there, by hash. */
  readonly lines: ReadonlySet<string>;
  readonly hash: string;
  /** When the last decision of it was taken; undefined when none was. */
  readonly when?: string;
}

/** Journals of which every choice is tried: one who worked apart may have brought theirs later. */
const MOST_CHOICES = 8;

/** Every choice of some of these files, all of them first. */
function* choices(files: readonly string[]): Generator<readonly string[]> {
  if (files.length > MOST_CHOICES) {
    yield files;
    for (const out of files) yield files.filter((one) => one !== out);
    return;
  }
  for (let bits = 2 ** files.length - 1; bits >= 0; bits--)
    yield files.filter((_, at) => ((bits >> at) & 1) === 1);
}

/** The journals as they were at a moment. */
function at(chains: Chains, files: readonly string[], moment: string): EarlierState {
  const lastHashes: Record<string, string> = {};
  const lines = new Set<string>();
  for (const file of files)
    for (const { hash, when } of chains[file] ?? []) {
      if (when > moment) break;
      lastHashes[file] = hash;
      lines.add(hash);
    }
  return { lastHashes, lines, hash: '', when: moment };
}

/**
 * The state of a hash, or of its beginning: journals are only ever appended to, so every earlier state of them is one of their
 * beginnings. The hash also holds the texts and settings; of these only what lies in the folder now can be opened. Not found is the
 * user's error, with what to do.
 */
export function earlierState(study: string, chains: Chains, hash: string): EarlierState {
  if (!/^[0-9a-f]{8,64}$/.test(hash))
    throw new UserError(`${hash} is no hash of a state`, 'copy it from the page Rules of the report');
  const files = Object.keys(chains).sort();
  for (const chosen of choices(files)) {
    const moments = new Set(chosen.flatMap((file) => (chains[file] ?? []).map(({ when }) => when)));
    for (const moment of [...[...moments].sort().reverse(), '']) {
      const state = at(chains, chosen, moment);
      const found = stateHash(study, state.lastHashes);
      if (!found.startsWith(hash)) continue;
      const { when: _, ...rest } = state;
      return { ...rest, hash: found, ...(moment === '' ? {} : { when: moment }) };
    }
  }
  throw new UserError(
    `no state of this folder has the hash ${hash.slice(0, 12)}`,
    'the journals are there from the first line, so the texts, settings or names were changed since: open a copy of then, such as the crate (variorum new COPY --from FILE.zip) or an older version from version control',
  );
}
