import { countingWords, numeral } from '../label.ts';
import type { Pair, Side, Verdict } from '../side.ts';
import { stepOf } from '../types/step-of.ts';
import { containment } from './containment.ts';
import { type CountingRule, plainRule, statedRule, surelyHolds } from './rule-of.ts';

const rolesOf = ({ key }: Pair, side: Side): readonly string[] =>
  (side.facet.counting ?? key.counting).split('+');

/** Everything that may befall a man is a casualty. */
const HOLDS_ALL = new Set(['casualties']);

function wordsHold(whole: readonly string[], part: readonly string[]): boolean {
  if (whole.some((role) => HOLDS_ALL.has(role))) return !part.some((role) => HOLDS_ALL.has(role));
  return part.length < whole.length && part.every((role) => whole.includes(role));
}

/**
 * What is said when one side's rule contains the other's, with the amount by which the part is the larger. `persons`: both count a man
 * once, or each time.
 */
function held(whole: Side, part: Side, wholeWords: string, partWords: string, persons = true): Verdict {
  const over =
    whole.quantity === undefined || part.quantity === undefined ? 0 : part.quantity.lo - whole.quantity.hi;
  const sure = whole.sure && part.sure && part.quantity?.comparator === 'eq';
  // A part told in round numbers may exceed its whole by the rounding, and cases may be more than persons.
  const exceeds = sure && persons && over > 0 && over >= stepOf(part.quantity?.lo ?? 0);
  return {
    type: 'definition',
    rule: exceeds ? 'definition.part-exceeds' : 'definition.contains',
    says: `One counts ${wholeWords}, the other ${partWords}, which the first contains${
      exceeds ? `; yet the part is the larger by ${numeral(over)}, so one of the two is wrong` : ''
    }.`,
    ...(exceeds ? { breaks: over } : {}),
  };
}

/** The same category name in two traditions is not the same category, even where the sets agree. */
function acrossTraditions(a: Side, b: Side, one: CountingRule, two: CountingRule): Verdict | undefined {
  const found = containment(one.least, two.least);
  if (one.tradition === two.tradition && found === 'equal') return undefined;
  const cases =
    one.counts !== two.counts && one.counts !== undefined && two.counts !== undefined
      ? ` One counts ${one.counts}, the other ${two.counts}.`
      : '';
  if (found === 'equal')
    return {
      type: 'open',
      rule: 'open.traditions',
      says: `Two offices count here, ${one.words} and ${two.words}; the definitions agree on paper, and nobody says that they were applied alike.${cases}`,
    };
  if (found === 'holds' || found === 'inside') {
    const [whole, part] = found === 'holds' ? [one, two] : [two, one];
    const sides = found === 'holds' ? ([a, b] as const) : ([b, a] as const);
    const verdict = held(...sides, whole.words, part.words, cases === '');
    return { ...verdict, says: `${verdict.says}${cases}` };
  }
  return {
    type: 'definition',
    rule: 'definition.counting',
    says: `One counts ${one.words}, the other ${two.words}; neither contains the other.${cases}`,
  };
}

/**
 * How two figures' rules of counting lie to each other: nothing when they are the same rule as far as is told, `definition` with the
 * containment when one counts what the other does not, `open` when one states its rule, the other does not, and the words leave both possible.
 */
export function compareRules(pair: Pair): Verdict | undefined {
  const { a, b } = pair;
  const [rolesA, rolesB] = [rolesOf(pair, a), rolesOf(pair, b)];
  const [wordsA, wordsB] = [countingWords(rolesA.join('+')), countingWords(rolesB.join('+'))];
  const [statedA, statedB] = [a, b].map(({ rule }) => (rule === undefined ? undefined : statedRule(rule)));
  if (statedA !== undefined && statedB !== undefined) return acrossTraditions(a, b, statedA, statedB);
  const alike = rolesA.join('+') === rolesB.join('+');
  // A plain word in a text that states no rule is taken as the same plain word elsewhere; a term of art is not.
  if (alike && a.facet.rule === b.facet.rule) return undefined;
  const one = statedA ?? plainRule(rolesA, wordsA);
  const two = statedB ?? plainRule(rolesB, wordsB);
  let leavesOpen = alike;
  if ((statedA ?? statedB) !== undefined && one !== undefined && two !== undefined) {
    if (surelyHolds(one, two)) return held(a, b, one.words, two.words);
    if (surelyHolds(two, one)) return held(b, a, two.words, one.words);
    // A plain word among those a term joins may mean all of them (*wounded* beside sanitary losses).
    leavesOpen ||= rolesA.some((role) => rolesB.includes(role));
  }
  if (leavesOpen)
    return {
      type: 'open',
      rule: 'open.rule-not-said',
      says: `One counts ${(statedA ?? statedB)?.words ?? wordsA}; by which rule the other counts is not said.`,
    };
  if (wordsHold(rolesA, rolesB)) return held(a, b, wordsA, wordsB);
  if (wordsHold(rolesB, rolesA)) return held(b, a, wordsB, wordsA);
  return {
    type: 'definition',
    rule: 'definition.counting',
    says: `One counts ${statedA?.words ?? wordsA}, the other ${statedB?.words ?? wordsB}.`,
  };
}
