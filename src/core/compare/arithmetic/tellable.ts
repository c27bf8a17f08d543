import type { Addend } from '../../model/arithmetic.ts';
import { countingWords } from '../label.ts';
import { pointId } from '../point-id.ts';
import type { Statement } from '../statement.ts';

/** An exact figure that may be added to others. */
export interface Tellable {
  readonly statement: Statement;
  readonly addend: Addend;
  readonly roles: readonly string[];
  readonly point: string;
  /** What must agree before figures are added: thing, party, part of the event, narrower kind, force. */
  readonly cell: string;
}

/** The figures of a study that are exact, asserted and not in doubt: only these are added. */
export function tellable(statements: readonly Statement[]): Tellable[] {
  return statements.flatMap((statement): Tellable[] => {
    const { key, value, facet, account, edition, denied, claim } = statement;
    if (value.kind !== 'quantity' || denied || key.counting.startsWith('measure')) return [];
    const { lo, hi, comparator, ambiguous } = value.quantity;
    if (lo !== hi || comparator !== 'eq' || ambiguous || lo <= 0) return [];
    const counting = facet.counting ?? key.counting;
    return [
      {
        statement,
        addend: {
          account: account.key,
          edition: edition.label,
          claim,
          value: lo,
          counts: facet.rule ?? countingWords(counting),
        },
        roles: counting.split('+'),
        point: pointId(key),
        cell: [key.thing, key.whose, key.scope, facet.scope, facet.subset, facet.force].join('|'),
      },
    ];
  });
}
