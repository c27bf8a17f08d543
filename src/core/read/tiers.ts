import type { Modality, Slot, Tier } from '../model/claim.ts';
import type { Reason } from '../model/reason.ts';
import { termsOfAct } from './act-terms.ts';
import type { Around } from './around.ts';
import type { Figure, Frame } from './clause.ts';
import { termsOfFigure } from './figure-terms.ts';
import { SHARED } from './lowers.ts';
import { SumReasons } from './sum-reasons.ts';
import { ACT_WEIGHTS, FIGURE_WEIGHTS, sumOf } from './tier-weights.ts';

/** A tier with what lowered it, or would have if the rest did not outweigh it. */
export interface Tiered {
  readonly tier: Tier;
  readonly reasons: readonly Reason[];
}

/** Characters between a figure and its owner from which on another party may have come between. */
const FAR_OWNER = 60;

/** The rule whose reason tells the sum. */
export const WEIGHED = 'claims.weighed';

const OF_ACTS = new SumReasons(ACT_WEIGHTS, WEIGHED);
const OF_FIGURES = new SumReasons(FIGURE_WEIGHTS, WEIGHED);

const reason = (rule: string, says: string): Reason => ({ rule, says });

/**
 * How far a figure may be trusted. Precise: the value is plain, the role stands beside it or in its slot, whose it is
 * is said in the same words, and what speaks for it outweighs what does not. Seen: nothing says what it counts.
 */
export function tierOfFigure(
  figure: Figure,
  whose: Slot | undefined,
  filled: readonly Reason[],
  around: Around,
): Tiered {
  const reasons: Reason[] = [...filled];
  const bare = figure.roleFrom === 'none' || figure.roles.length === 0;
  if (bare && (figure.object === 'other' || figure.whoseFrom === 'none' || figure.whoseFrom === 'guessed'))
    return {
      tier: 'seen',
      reasons: [...reasons, reason('claims.role-open', 'nothing beside it says in what role it is counted')],
    };
  if (figure.value.ambiguous)
    reasons.push(reason('claims.value-ambiguous', 'its marks can be read as another number'));
  if (bare) reasons.push(reason('claims.role-open', 'nothing beside it says in what role it is counted'));
  if (figure.roleFrom === 'carried')
    reasons.push(reason('claims.role-carried', 'its role is taken from the sentence before'));
  if (figure.object === 'other')
    reasons.push(reason('claims.object-open', 'what is counted is not one of the known kinds'));
  if (figure.roles[0] !== 'measure') {
    if (whose === undefined)
      reasons.push(reason('claims.whose-open', 'the sentence does not say whose it is'));
    else if (whose.basis !== 'stated')
      reasons.push(
        reason('claims.whose-carried', `whose it is stands elsewhere: ${(whose.from ?? whose).words}`),
      );
  }
  if (figure.modality !== 'act' && figure.modality !== 'neg')
    reasons.push(reason('claims.force', `told as ${forceWord(figure.modality)}`));
  for (const one of figure.inferred) reasons.push(reason('claims.inferred', one));
  const loose = looseOwner(figure);
  if (loose !== undefined) reasons.push(reason('claims.owner-loose', loose));
  return reasons.length > 0
    ? { tier: 'candidate', reasons }
    : weighed(OF_FIGURES, termsOfFigure(figure, whose, around), reasons);
}

/**
 * What makes the owner of a figure less than sure: of figures bound so on sentences that were studied, four in five and fewer were
 * right (docs/accuracy.md).
 */
function looseOwner({ roleFrom, roles, whose, whoseFrom, start, end }: Figure): string | undefined {
  if (whose === undefined) return undefined;
  if (roleFrom === 'list' && whoseFrom === 'list')
    return 'in what role it is counted and whose it is are taken from the figure before';
  // `commanding 2,440 men of the regular army`: they are his who commands as much as the army's.
  if (roleFrom === 'slot' && whoseFrom === 'word' && (roles[0] === 'strength' || roles[0] === 'captured'))
    return 'the verb tells in what role it is counted, and its subject may be the owner as well';
  if (Math.max(whose.start - end, start - whose.end) > FAR_OWNER)
    return 'the word that says whose it is stands far from it';
  return undefined;
}

/**
 * How far an act may be trusted. Seen: neither who nor whom is said. What is told as no fact, or with a word whose meaning stands elsewhere, is
 * a candidate; of the others the sum decides.
 */
export function tierOfAct(
  frame: Frame,
  agent: Slot | undefined,
  target: Slot | undefined,
  needsTarget: boolean,
  filled: readonly Reason[],
  around: Around,
): Tiered {
  if (agent === undefined && target === undefined)
    return { tier: 'seen', reasons: [...filled, reason('claims.bare', 'neither who nor whom is said')] };
  const never: Reason[] = [...filled];
  if (frame.agent?.kind === 'event')
    never.push(reason('claims.agent-event', 'what is said to have done it is a happening'));
  if (frame.modality !== 'act' && frame.modality !== 'neg')
    never.push(reason('claims.force', `told as ${forceWord(frame.modality)}`));
  const doubts: Reason[] = [];
  if (frame.voice === 'nominal' && (agent === undefined || target === undefined))
    doubts.push(reason('claims.nominal', 'told by a noun, not by a verb'));
  if (agent === undefined && frame.voice === 'active')
    never.push(reason('claims.agent-open', 'who did it is not said in the clause'));
  if (target === undefined && needsTarget)
    doubts.push(reason('claims.target-open', 'to whom or what is not said in the clause'));
  for (const one of frame.inferred)
    if (one !== SHARED || target === undefined) doubts.push(reason('claims.inferred', one));
  if (frame.voice === 'impersonal' && agent === undefined)
    doubts.push(reason('claims.agent-open', 'nobody is said to have done it'));
  return never.length > 0
    ? { tier: 'candidate', reasons: [...never, ...doubts] }
    : weighed(OF_ACTS, termsOfAct(frame, agent, target, around), doubts);
}

/** Precise where the sum reaches what is needed; the sum is told where it does not, and where it outweighs a doubt. */
function weighed<T extends string>(
  sums: SumReasons<T>,
  terms: readonly T[],
  doubts: readonly Reason[],
): Tiered {
  const precise = sumOf(sums.weighing, terms) >= sums.weighing.needed;
  if (precise && doubts.length === 0) return { tier: 'precise', reasons: [] };
  return { tier: precise ? 'precise' : 'candidate', reasons: [...doubts, sums.of(terms)] };
}

const forceWord = (modality: Modality): string =>
  ({
    act: 'fact',
    neg: 'denied',
    plan: 'planned or ordered',
    try: 'tried',
    poss: 'possible',
    future: 'to come',
    hedged: 'hearsay',
  })[modality];
