import { actById } from '../../languages/acts.ts';
import { askedOfVerb } from '../lexicon/asked-once.ts';
import type { WalkState } from './clause-state.ts';
import { isTimelessGroup } from './element-order.ts';
import type { VerbPhrase } from './elements.ts';
import { happens } from './past-participle.ts';

/** Acts besides those that leave so many dead, taken or lost, of which nobody says that the one acted on does them. */
const SUFFERED: ReadonlySet<string> = new Set([
  'capture_place',
  'retake',
  'liberate',
  'repel',
  'loot',
  'disarm',
  'dismiss',
  'deport',
  'release',
  'torture',
]);

/**
 * `Ninety houses were destroyed and 12,000 inhabitants buried`: behind a passive the auxiliary holds for the next subject too, and a form
 * that could be a past is a participle where nothing stands behind it that it could be done to.
 */
export function gappedPassive(state: WalkState, verb: VerbPhrase, at: number): boolean {
  const { open, elements } = state;
  // `neuf furent coulées et cinq capturées`: a form that can be nothing else.
  const sure = verb.inverts === undefined && verb.shape === 'participle' && verb.passive && !verb.be;
  if ((!verb.unsure && !sure) || verb.from !== verb.at || verb.entry === undefined) return false;
  if (open.verb !== undefined || open.subject === undefined || open.subject.pronoun) return false;
  if (open.after === undefined || open.kind === 'rel') return false;
  const before = state.predicates.at(-1);
  if (before?.verb.passive !== true || before.reduced || !before.verb.be || before.subject === open.subject)
    return false;
  if (before.verb.shape !== 'finite' && before.verb.shape !== 'infinitive') return false;
  if (isTimelessGroup(elements[at + 1]) || happens(verb) || !suffers(verb.entry)) return false;
  const { modality } = before.verb;
  open.verb = state.predicate(
    { ...verb, passive: true, unsure: false, modality },
    open.subject,
    'shares the passive of the verb before',
  );
  // `was to be handed over, its walls razed`.
  open.verb.governor = before.governor;
  return true;
}

/** Whether what a verb tells is done to someone: he dies of it, is taken or driven off, or it is what one counts of him (`buried`). */
const suffers = askedOfVerb(
  ({ uses }) =>
    uses.every(({ row, rest }) => rest.length > 0 || row?.target?.[0] !== 'subject') &&
    uses.some(({ row, count, rest }) => {
      if (rest.length > 0) return false;
      if (count !== undefined) return count.figure[0] === 'object' && count.whose?.[0] === 'none';
      const role = row === undefined ? undefined : actById.get(row.act)?.figure?.target;
      return row !== undefined && (SUFFERED.has(row.act) || (role !== undefined && role !== 'strength'));
    }),
);
