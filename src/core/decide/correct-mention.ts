import type { Decision } from '../model/decision.ts';
import type { Mention } from '../model/mention.ts';
import type { Reason } from '../model/reason.ts';
import { intervalGiven, quantityGiven } from './correction.ts';

/** A mention with the values a person gave it; values that do not fit are not applied, and a reason says so. */
export function correctMention(
  mention: Mention,
  { by, why }: Decision,
  to: Readonly<Record<string, unknown>>,
): Mention {
  const reason = (done: boolean): Reason[] => [
    ...mention.reasons,
    done
      ? { rule: 'decision.correct', says: `${by} corrected it${why === '' ? '' : `: ${why}`}` }
      : { rule: 'decision.refused', says: `the correction by ${by} does not fit and was not applied` },
  ];
  switch (mention.kind) {
    case 'time': {
      const value = intervalGiven(to.value);
      return value === undefined
        ? { ...mention, reasons: reason(false) }
        : { ...mention, value, basis: 'stated', reasons: reason(true) };
    }
    case 'quantity': {
      const value = quantityGiven(to.value);
      return value === undefined
        ? { ...mention, reasons: reason(false) }
        : { ...mention, value, reasons: reason(true) };
    }
    case 'name': {
      const key = typeof to.key === 'string' && to.key !== '' ? { key: to.key } : undefined;
      const party = typeof to.party === 'string' && to.party !== '' ? { party: to.party } : undefined;
      if (key === undefined && party === undefined) return { ...mention, reasons: reason(false) };
      return { ...mention, ...key, ...party, reasons: reason(true) };
    }
    case 'act':
      return typeof to.act === 'string' && to.act !== ''
        ? { ...mention, act: to.act, reasons: reason(true) }
        : { ...mention, reasons: reason(false) };
    default:
      return { ...mention, reasons: reason(false) };
  }
}
