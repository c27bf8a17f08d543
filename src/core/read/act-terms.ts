import type { NounKind } from '../languages/noun-words.ts';
import type { Slot } from '../model/claim.ts';
import type { Around } from './around.ts';
import type { Frame, Group, Range } from './clause.ts';
import { LOOSE_ACTS } from './loose-acts.ts';
import type { ActTerm } from './tier-weights.ts';
import { usualTargets } from './usual-targets.ts';

/** What is true of an act that makes it sure or unsure, of those things that were found to (`tier-weights.ts`). */
export function termsOfAct(
  frame: Frame,
  agent: Slot | undefined,
  target: Slot | undefined,
  around: Around,
): ActTerm[] {
  const { reading } = around;
  const terms: ActTerm[] = [];
  const ofTarget = targetTerm(frame, target, around);
  if (ofTarget !== undefined) terms.push(ofTarget);
  const ofAgent = agentTerm(frame, agent, around);
  if (ofAgent !== undefined) terms.push(ofAgent);
  if (around.spaced && LOOSE_ACTS.has(frame.act)) terms.push('many-meanings');
  if (reading.figures.filter((figure) => within(figure, frame.clause)).length > 1) terms.push('figures');
  const { agent: doer } = frame;
  if (frame.target !== undefined && markBetween(around.text, frame.target, frame.trigger))
    terms.push('target-past-comma');
  if (
    doer !== undefined &&
    reading.frames.some((other) => other.trigger.start !== frame.trigger.start && shares(other, doer))
  )
    terms.push('group-shared');
  if (reading.frames.length === 1) terms.push('only-act');
  if (frame.voice === 'passive') terms.push('passive');
  return terms;
}

function targetTerm(frame: Frame, target: Slot | undefined, { nameIn }: Around): ActTerm | undefined {
  const usual = usualTargets(frame.act);
  if (target === undefined) return usual.has('none') ? 'target-none-needed' : 'target-none';
  const kind = frame.target?.kind;
  if (kind !== undefined) return usual.has(kind) ? 'target-usual' : 'target-odd';
  switch (nameIn(frame.target ?? target)) {
    case undefined:
      return undefined;
    case 'demonym':
    case 'party':
      return usual.has('person') || usual.has('formation') || usual.has('state') || usual.has('leader')
        ? 'target-usual'
        : 'target-odd';
    case 'person':
      return usual.has('leader') ? 'target-usual' : 'target-odd';
    case 'place':
      return usual.has('place') ? 'target-usual' : 'target-odd';
    case 'unit':
      return usual.has('formation') ? 'target-usual' : 'target-odd';
    default:
      return 'target-named';
  }
}

function agentTerm(frame: Frame, agent: Slot | undefined, { nameIn }: Around): ActTerm | undefined {
  if (agent === undefined) return undefined;
  const kind = frame.agent?.kind;
  if (kind !== undefined && !ACTS.has(kind)) return undefined;
  if (nameIn(frame.agent ?? agent) !== undefined) return 'agent-named';
  return kind === undefined ? undefined : 'agent-noun';
}

/** What acts: men, their bodies and states, ships and machines. */
const ACTS: ReadonlySet<NounKind> = new Set<NounKind>(['person', 'leader', 'formation', 'state', 'materiel']);

const within = (inner: Range, outer: Range): boolean => inner.start >= outer.start && inner.end <= outer.end;

const shares = ({ agent, target }: Frame, { start }: Group): boolean =>
  agent?.start === start || target?.start === start;

const MARK = /[,;:()（），、；：—–]/u;

/** Whether a comma, a bracket or a mark like them stands between two runs. */
function markBetween(text: string, a: Range, b: Range): boolean {
  const [first, second] = a.start <= b.start ? [a, b] : [b, a];
  return first.end < second.start && MARK.test(text.slice(first.end, second.start));
}
