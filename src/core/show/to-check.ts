import type { PointView } from './apparatus.ts';
import type { DecisionView } from './decisions.ts';
import { unsureWords } from './unsure-words.ts';

/** One place that deserves a look: a witness of a reading, by places in the lists of the report. */
export interface CheckView {
  readonly point: number;
  readonly reading: number;
  readonly witness: number;
  readonly claim: string;
  /** Why it deserves a look, in plain words. */
  readonly because: string;
  /** True when someone has decided on it and the decision stands. */
  readonly done: boolean;
}

/** How much a point's state asks for a look; the order of the queue. */
const ASKS: readonly PointView['state'][] = ['contradicted', 'argued', 'open', 'explained'];

/**
 * What deserves a look first: places of points that contradict one another or are argued, then of the others at issue; within a state
 * in the order of rank. A claim that stands at several points comes once. Places of earlier editions and of points put aside do not come.
 */
export function toCheck(points: readonly PointView[], decisions: readonly DecisionView[]): CheckView[] {
  const decided = new Set(
    decisions.flatMap(({ state, object, kind }) =>
      state === 'stands' && object !== undefined && kind !== 'note' && kind !== 'translate' ? [object] : [],
    ),
  );
  const seen = new Set<string>();
  const out: CheckView[] = [];
  for (const state of ASKS)
    points.forEach((point, at) => {
      if (point.state !== state || point.hidden || point.readings.length < 2) return;
      point.readings.forEach((reading, place) => {
        reading.witnesses.forEach((witness, number) => {
          if (!witness.current || seen.has(witness.claim)) return;
          seen.add(witness.claim);
          const told =
            witness.tier === 'precise'
              ? `the point is ${point.state}`
              : `${unsureWords[witness.tier]}: ${witness.why.join(' ')}`;
          out.push({
            point: at,
            reading: place,
            witness: number,
            claim: witness.claim,
            because: told,
            done: decided.has(witness.claim),
          });
        });
      });
    });
  return out;
}
