import type { StandingKind } from '../model/point.ts';
import { compatible } from './compatible.ts';
import { firstOf, order } from './order.ts';
import { facetText, valueText } from './point-id.ts';
import type { Statement } from './statement.ts';

/** Questions to which one account can give only one answer of its own; dates of acts may be of two acts. */
const oneAnswer = ({ key }: Statement): boolean =>
  key.kind === 'quantity' || key.kind === 'outcome' || (key.kind === 'time' && key.thing === 'event');

const byPlace = (a: Statement, b: Statement): number =>
  firstOf(a.span.start - b.span.start, order(a.claim, b.claim));

/** Offered beside another value: in the same sentence, or with a hedge. */
const besides = (first: Statement, second: Statement): boolean =>
  first.sentence.start === second.sentence.start || second.modality === 'hedged';

/**
 * What one edition does toward a point, for each of its statements (denials left out).
 * A value it ascribes to another is never its own; two own values that cannot be one are a variant when they are
 * offered side by side, else the account contradicts itself.
 */
export function standings(statements: readonly Statement[]): Map<Statement, StandingKind> {
  const out = new Map<Statement, StandingKind>();
  const own = new Map<string, Statement[]>();
  for (const statement of [...statements].sort(byPlace)) {
    if (statement.attribution.length > 0) out.set(statement, 'ascribes');
    else if (statement.offered === true) out.set(statement, 'offers a variant');
    else {
      out.set(statement, 'states');
      const facet = facetText(statement.facet);
      const list = own.get(facet);
      if (list === undefined) own.set(facet, [statement]);
      else list.push(statement);
    }
  }
  for (const list of own.values()) {
    // The statements of each value, in the order in which the values are told first.
    const [main = [], ...others] = Map.groupBy(list, ({ value }) => valueText(value)).values();
    const [first] = main;
    if (first === undefined || !oneAnswer(first)) continue;
    let contrary = false;
    for (const same of others) {
      const [other] = same;
      if (other === undefined || compatible(first.value, other.value)) continue;
      const variant = besides(first, other);
      contrary ||= !variant;
      for (const statement of same) out.set(statement, variant ? 'offers a variant' : 'contradicts itself');
    }
    if (contrary) for (const statement of main) out.set(statement, 'contradicts itself');
  }
  return out;
}
