import type { Study } from '../model/account.ts';
import type { Point, Reading } from '../model/point.ts';
import { counting, type Descent, separateLines } from '../model/separate-lines.ts';
import type { Weight } from '../model/weight.ts';
import { accountsByKey } from './accounts-by-key.ts';
import { criticismOf } from './criticism/statement.ts';
import { sumOf } from './sums.ts';
import { termsOf } from './terms.ts';

/** What speaks for and against one reading. */
export function weightOf(study: Study, point: Point, reading: Reading, descent: Descent): Weight {
  const accounts = accountsByKey(study);
  const criticism = reading.witnesses.flatMap((witness) => {
    const account = accounts.get(witness.account);
    if (account === undefined || !witness.current || witness.standing === 'denies') return [];
    return [criticismOf(study, account, point, reading, witness)];
  });
  const lines = separateLines(reading.witnesses, study, descent);
  return {
    point: point.id,
    reading: reading.id,
    terms: termsOf({ study, point, reading, criticism, lines }),
    criticism,
    separate: counting(lines).length,
    ...(study.sizes === undefined ? {} : { sum: sumOf(lines, criticism, study.sizes) }),
  };
}
