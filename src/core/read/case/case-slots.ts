import type { FrameRow } from '../../languages/frame-words.ts';
import { INSTRUMENTAL } from './case-bits.ts';
import type { Candidate } from './case-candidates.ts';
import type { CaseGroup } from './case-group.ts';
import type { CaseLists } from './case-lists.ts';
import { isLiving, isTime, mayAct, ofKind } from './group-kinds.ts';

/** Where a slot is looked for. */
export interface Reach {
  readonly at: number;
  /** Units, both ends included. */
  readonly from: number;
  readonly to: number;
}

/** Best candidate for one slot the lists write as `dat`, `на+acc`, `против+gen`. */
export function inSlot(
  lists: CaseLists,
  all: readonly Candidate[],
  { at, from, to }: Reach,
  written: string,
  row: FrameRow | undefined,
  taken: readonly CaseGroup[],
): Candidate | undefined {
  const slot = lists.slot(written);
  if (slot.cases === 0) return undefined;
  let best: Candidate | undefined;
  let most = -Infinity;
  for (const one of all) {
    const { group } = one;
    if (
      one.preposition !== slot.preposition ||
      (one.cases & slot.cases) === 0 ||
      one.at < from ||
      one.at > to ||
      taken.includes(group)
    )
      continue;
    if (row !== undefined && !ofKind(group, row.targetKinds, row.strict === true)) continue;
    if (isTime(group) || (group.nounless && group.counted) || group.measure) continue;
    // `с лёгкостью дал согласие`: an unlisted thing behind `with` is rather the manner.
    if (
      slot.preposition !== undefined &&
      (lists.side.has(slot.preposition) || lists.along.has(slot.preposition)) &&
      group.kinds.length === 0 &&
      !group.proper &&
      group.pronoun !== true
    )
      continue;
    const score = (one.at > at ? 1 : 0) - 0.2 * Math.abs(one.at - at);
    if (score > most) {
      most = score;
      best = one;
    }
  }
  return best;
}

/** Agent of a passive: behind a preposition alone where the language has no other way, else in the instrumental first. */
export function agentOfPassive(
  lists: CaseLists,
  free: readonly Candidate[],
  reach: Reach,
  patient: CaseGroup | undefined,
): Candidate | undefined {
  if (lists.words.agentBehindPreposition === true)
    return agentBehind(
      lists,
      free.filter((one) => one.at >= reach.from && one.at <= reach.to),
      true,
    );
  return instrumentalAgent(free, reach, patient) ?? agentBehind(lists, free, false);
}

/** Agent of a passive: a living instrumental, nearest first. */
function instrumentalAgent(
  all: readonly Candidate[],
  { at, from, to }: Reach,
  patient: CaseGroup | undefined,
): Candidate | undefined {
  let best: Candidate | undefined;
  let most = -Infinity;
  for (const one of all) {
    const { group } = one;
    if (
      one.preposition !== undefined ||
      one.at < from ||
      one.at > to ||
      group === patient ||
      (one.bits & INSTRUMENTAL) === 0
    )
      continue;
    if (!mayAct(group) && !group.kinds.includes('materiel')) continue;
    // `ими были взорваны мосты`: a pronoun that has no other case.
    const pronoun = group.pronoun === true && (one.bits & ~INSTRUMENTAL) === 0;
    if (!pronoun && group.kinds.length === 0 && (!group.guessed || group.nounless)) continue;
    const score = (one.at > at ? 0.5 : 0) - 0.2 * Math.abs(one.at - at) + (isLiving(group) ? 1 : 0);
    if (score > most) {
      most = score;
      best = one;
    }
  }
  return best;
}

/** Agent of a passive behind a preposition: `со стороны японцев`; of a thing too where nothing else names it (`przez torpedę`). */
function agentBehind(lists: CaseLists, free: readonly Candidate[], things: boolean): Candidate | undefined {
  return free.find(
    ({ group, preposition }) =>
      preposition !== undefined &&
      lists.agentPrepositions.has(preposition) &&
      (mayAct(group) || (things && group.kinds.includes('materiel'))),
  );
}

/** Where it happened: the nearest place behind a preposition of place that fills no other slot. */
export function whereOf(
  lists: CaseLists,
  all: readonly Candidate[],
  { at, from, to }: Reach,
  target: CaseGroup | undefined,
  agent: CaseGroup | undefined,
): CaseGroup | undefined {
  let best: Candidate | undefined;
  for (const one of all) {
    const { group } = one;
    if (
      one.preposition === undefined ||
      group === target ||
      group === agent ||
      one.at < from ||
      one.at > to ||
      !lists.locative.has(one.preposition)
    )
      continue;
    if (
      !(
        group.kinds.includes('place') ||
        group.kinds.includes('border') ||
        (group.kinds.length === 0 && group.proper) ||
        group.kinds.includes('state')
      )
    )
      continue;
    if (best === undefined || Math.abs(one.at - at) < Math.abs(best.at - at)) best = one;
  }
  return best?.group;
}
