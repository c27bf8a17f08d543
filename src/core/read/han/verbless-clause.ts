import type { Range } from '../clause.ts';
import type { HanBinding } from './han-clause.ts';
import type { HanGroup } from './han-group.ts';
import { emptySense } from './han-sense.ts';

/** A clause of nouns alone (損害は戦死者525名。, 日军仅阵亡117人) read as if "to be" stood behind its last group. */
export function verblessClause(
  groups: readonly HanGroup[],
  subject: HanGroup | undefined,
  subjectFrom: HanBinding['subjectFrom'],
  topic: HanGroup | undefined,
  clause: Range,
): HanBinding {
  const at = (groups[groups.length - 1] as HanGroup).to - 1;
  return {
    predicate: {
      from: at,
      to: at + 1,
      headAt: at,
      sense: emptySense(),
      passive: false,
      causative: false,
      negated: false,
      past: true,
      copula: true,
      form: 'final',
      force: 'act',
      cues: [],
    },
    groups,
    subject,
    subjectFrom,
    topic,
    head: undefined,
    clause,
    force: 'act',
  };
}
