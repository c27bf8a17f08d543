import type { Study } from '../model/account.ts';
import type { Point, Reading } from '../model/point.ts';
import type { Weight } from '../model/weight.ts';
import type { Ties } from './copy-groups.ts';
import { criticismOf } from './criticism/statement.ts';
import { linesOfReading } from './lines-of-reading.ts';
import { sumOf } from './sums.ts';
import { termsOf } from './terms.ts';

/** What speaks for and against one reading. */
export function weightOf(study: Study, point: Point, reading: Reading, ties: Ties): Weight {
  const accounts = new Map(study.accounts.map((account) => [account.key, account] as const));
  const criticism = reading.witnesses.flatMap((witness) => {
    const account = accounts.get(witness.account);
    if (account === undefined || !witness.current || witness.standing === 'denies') return [];
    return [criticismOf(study, account, point, reading, witness)];
  });
  const lines = linesOfReading(reading, study, ties);
  return {
    point: point.id,
    reading: reading.id,
    terms: termsOf({ study, point, reading, criticism, lines }),
    criticism,
    separate: lines.filter(({ marked, originUnknown }) => !marked && !originUnknown).length,
    ...(study.sizes === undefined ? {} : { sum: sumOf(lines, criticism, study.sizes) }),
  };
}
