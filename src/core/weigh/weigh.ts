import type { Account, Study } from '../model/account.ts';
import type { DependenceEdge } from '../model/dependence.ts';
import type { Point, Reading } from '../model/point.ts';
import type { Weighing, WeightTerm } from '../model/weight.ts';
import { learnedQuality } from './learned-quality.ts';

const plural = (n: number, one: string, many: string): string => (n === 1 ? `1 ${one}` : `${n} ${many}`);

function termsOf(reading: Reading, accounts: ReadonlyMap<string, Account>): WeightTerm[] {
  const terms: WeightTerm[] = [];
  const witnesses = reading.witnesses.filter((witness) => witness.current);
  const of = (key: string): Account | undefined => accounts.get(key);
  const name = (key: string): string => of(key)?.siglum ?? key;
  const records = witnesses.filter((witness) => of(witness.account)?.kind === 'record');
  if (records.length > 0) {
    terms.push({
      name: 'record of the time',
      side: 'for',
      says: `stands in ${records.map((w) => name(w.account)).join(', ')}, made to act and not to tell`,
    });
  } else
    terms.push({
      name: 'record of the time',
      side: 'unknown',
      says: 'no record (order, return, minutes) among the accounts read carries it',
    });
  const separate = witnesses.filter((witness) => witness.dependence === 'separate');
  const followers = witnesses.filter((witness) => witness.dependence === 'follows');
  if (followers.length > 0) {
    terms.push({
      name: 'passed on',
      side: 'unknown',
      says: `${plural(followers.length, 'account only passes', 'accounts only pass')} it on`,
    });
  }
  if (separate.length > 0) {
    terms.push({
      name: 'separate statements',
      side: 'for',
      says: `stated by ${separate.map((w) => name(w.account)).join(', ')} as far as traced without a model`,
    });
  }
  const hedged = witnesses.filter((witness) => witness.modality === 'hedged');
  if (hedged.length > 0)
    terms.push({
      name: 'hedged',
      side: 'against',
      says: `${hedged.map((w) => name(w.account)).join(', ')} give it with a hedge`,
    });
  const marked = witnesses.filter((witness) => (of(witness.account)?.marks.length ?? 0) > 0);
  for (const witness of marked) {
    const marks = of(witness.account)?.marks ?? [];
    terms.push({
      name: 'mark',
      side: 'against',
      says: `${name(witness.account)} is marked ${marks.map((m) => m.mark).join(', ')}`,
    });
  }
  if (reading.mergedFrom !== undefined) {
    terms.push({
      name: 'joined',
      side: 'against',
      says: `joined from ${plural(reading.mergedFrom.length, 'reading', 'readings')} of other accounts`,
    });
  }
  terms.push({
    name: 'basis',
    side: 'unknown',
    says: 'whether it rests on a named list, a return, an estimate or an assertion is not said',
  });
  return terms;
}

/** What speaks for and against each reading. No sum is made: the machine gives no score and no verdict. */
export function weigh(study: Study, points: readonly Point[], edges: readonly DependenceEdge[]): Weighing {
  const accounts = new Map(study.accounts.map((account) => [account.key, account] as const));
  return {
    weights: points.flatMap((point) =>
      point.readings.map((reading) => ({
        point: point.id,
        reading: reading.id,
        terms: termsOf(reading, accounts),
      })),
    ),
    learned: learnedQuality(points, edges),
  };
}
