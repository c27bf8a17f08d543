import type { Decision } from '../core/model/decision.ts';
import type { Problem } from '../core/model/problem.ts';
import { sha256 } from '../core/text/sha256.ts';
import { decode } from '../formats/decode.ts';
import { wrongInDecision } from './decision-shape.ts';
import type { Chains } from './earlier-state.ts';
import type { Folder } from './folder.ts';

/** What the journals of a study hold. */
export interface Journals {
  readonly decisions: readonly Decision[];
  readonly lastHashes: Readonly<Record<string, string>>;
  readonly chains: Chains;
  readonly problems: readonly Problem[];
}

/** Hash of the line before the first one of a file. */
export const FIRST = '0'.repeat(64);

/** One line as it is appended: the decision without its id, the hash of the line before inside. */
export function journalLine(decision: Omit<Decision, 'id' | 'before'>, before: string): string {
  return JSON.stringify({
    by: decision.by,
    when: decision.when,
    why: decision.why,
    handle: decision.handle,
    verb: decision.verb,
    before,
  });
}

/** The moment of a line: as it says, but after that of the line before, for clocks go wrong. */
const after = (earlier = '', told?: unknown): string =>
  typeof told === 'string' && told > earlier ? told : `${earlier}+`;

/** The chain breaks before a line. */
const altered = (file: string, line: number): Problem => ({
  code: 'journal.altered',
  level: 'error',
  place: { file, line },
  says: `a line before line ${line} of ${file} was altered or removed: the chain of hashes is broken`,
  remedy: 'compare with a copy of the file; the decisions are used as they stand',
});

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The order of decisions: by time, then person, then id, whatever file they came from. */
export const inJournalOrder = (decisions: readonly Decision[]): Decision[] =>
  [...decisions].sort((a, b) => compare(a.when, b.when) || compare(a.by, b.by) || compare(a.id, b.id));

/**
 * Reads every `decisions/*.jsonl`, checks each chain and names an altered line. Decisions after it are still read.
 * The order is by time, then person, then id, so files of colleagues give the same result in whatever order they came.
 */
export async function readJournals(folder: Folder): Promise<Journals> {
  const problems: Problem[] = [];
  const decisions: Decision[] = [];
  const lastHashes: Record<string, string> = {};
  const chains: Record<string, { hash: string; when: string }[]> = {};
  for (const file of folder.files.filter((name) => /^decisions\/[^/]+\.jsonl$/.test(name))) {
    const { bytes, problems: unread } = await folder.read(file);
    problems.push(...unread);
    const { text } = await decode(bytes, file);
    let before = FIRST;
    const chain: { hash: string; when: string }[] = [];
    chains[file] = chain;
    let number = 0;
    const lines = text.split('\n');
    for (const line of lines) {
      number++;
      if (line.trim() === '') continue;
      const hash = sha256(line);
      let value: unknown;
      try {
        value = JSON.parse(line);
      } catch {
        const cut = number === lines.length;
        problems.push({
          code: cut ? 'journal.cut' : 'journal.unreadable',
          level: cut ? 'warning' : 'error',
          place: { file, line: number },
          says: cut ? `the last line of ${file} is cut short` : `line ${number} of ${file} is not a decision`,
          remedy: cut
            ? 'it was never acknowledged; remove it'
            : 'take the file from a copy; the line is left out',
        });
        if (!cut) before = hash;
        continue;
      }
      const found = (value !== null && typeof value === 'object' ? value : {}) as Partial<Decision> & {
        blanked?: string;
      };
      if (typeof found.blanked === 'string') {
        // A line blanked for a person's protection keeps the hash it had, and that of the line before.
        if (found.before !== undefined && found.before !== before) problems.push(altered(file, number));
        problems.push({
          code: 'journal.blanked',
          level: 'note',
          place: { file, line: number },
          says: `line ${number} of ${file} was blanked for a person's protection`,
          remedy: 'nothing to do: its hash is kept, and what it decided is no longer followed',
        });
        before = found.blanked;
        chain.push({ hash: before, when: after(chain.at(-1)?.when) });
        continue;
      }
      if (found.before !== before) {
        problems.push(altered(file, number));
      }
      before = hash;
      chain.push({ hash, when: after(chain.at(-1)?.when, found.when) });
      const wrong = wrongInDecision(value);
      if (wrong !== undefined) {
        problems.push({
          code: 'journal.incomplete',
          level: 'warning',
          place: { file, line: number },
          says: `line ${number} of ${file} is no whole decision: ${wrong}`,
          remedy: 'the line is left out; take it from a copy, or decide again',
        });
        continue;
      }
      const { by, when, why = '', handle, verb } = value as Decision;
      decisions.push({ id: hash, by, when, why, handle, verb, before: found.before ?? '' });
    }
    lastHashes[file] = before;
  }
  return { decisions: inJournalOrder(decisions), lastHashes, chains, problems };
}
