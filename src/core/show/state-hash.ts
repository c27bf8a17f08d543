import type { Study } from '../model/account.ts';
import { sha256 } from '../text/sha256.ts';

/** Hash of what a study holds beside its decisions: the texts by their own hashes, the settings, names and library. */
export function studyHash({ problems: _, accounts, ...rest }: Study): string {
  const told = accounts.map(({ editions, ...account }) => [
    account,
    // The id of an edition is the hash of its text; where its parts lie in a file says nothing more.
    editions.map(({ id, label, date, by }) => ({ id, label, date, by })),
  ]);
  return sha256(JSON.stringify([rest, told]));
}

/** Hash of a state: of the study, and of where each journal ended. The same files give the same hash on every machine. */
export const stateHash = (study: string, lastHashes: Readonly<Record<string, string>>): string =>
  sha256(
    JSON.stringify([
      study,
      Object.keys(lastHashes)
        .sort()
        .map((file) => [file, lastHashes[file]]),
    ]),
  );
