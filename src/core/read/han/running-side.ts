import { isCivilian } from '../../model/civilians.ts';
import type { CountedRole } from '../../model/quantity.ts';
import { memberAt } from '../member-at.ts';
import { ARMS_AND_SHIPS } from './arms.ts';
import type { HanBinding } from './han-clause.ts';
import type { HanFigure } from './han-figure.ts';
import { headsOf } from './han-figure-owner.ts';
import type { HanGroup } from './han-group.ts';
import { isStop } from './han-nominal.ts';
import { HAN } from './han-sense.ts';
import type { HanWord } from './han-words.ts';

/** Words over which a sentence goes on to tell of one side. */
const REACH = 60;

/** Deeds behind which losses may as well be the other side's. */
const AGAINST: ReadonlySet<string> = new Set([
  'air_raid',
  'massacre',
  'shell',
  'loot',
  'execute',
  'kill',
  'torture',
  'rape',
  'fire_on',
  'deport',
  'arrest',
  'sentence',
  'sink',
  'shoot_down',
]);

/**
 * Whose losses or strength a figure tells that names no one in its own clause: the last side that acts or suffers in an earlier
 * clause of the sentence (某军翻越山口，被迫丢下辎重，兵力减至一万五千人). Not behind a deed done to others, nor of civilians,
 * nor where someone else is the subject in between.
 */
export function runningSide(
  words: readonly HanWord[],
  at: number,
  figure: HanFigure,
  roles: readonly CountedRole[],
  own: HanBinding | undefined,
  bindings: readonly HanBinding[],
): HanGroup | undefined {
  if (
    roles.length === 0 ||
    roles.includes('measure') ||
    roles.includes('other') ||
    roles.includes('captured')
  )
    return undefined;
  if (isOther(figure)) return undefined;
  const ownSubject = own?.subject;
  // 一百多人被熏死: those something is done to are not of the side that acted before.
  // Arms are: 车队行至峡谷，两辆装甲车被炸毁.
  if (
    own?.predicate.passive === true &&
    ownSubject !== undefined &&
    ownSubject.numbers.length > 0 &&
    !ARMS_AND_SHIPS.has(figure.object)
  )
    return undefined;
  if (
    ownSubject?.animate === true &&
    ownSubject.numbers.length === 0 &&
    headsOf(words, ownSubject).length === 0
  )
    return undefined;
  if (own !== undefined && isCaused(own, bindings)) return undefined;
  for (let i = bindings.length - 1; i >= 0; i--) {
    const one = bindings[i] as HanBinding;
    if (one === own || one.predicate.from >= at) continue;
    if (at - one.predicate.from > REACH || stopped(words, one.predicate.from, at)) return undefined;
    if (one.predicate.sense.acts.some(({ row }) => AGAINST.has(row.act)) && !one.predicate.passive)
      return undefined;
    const { subject } = one;
    if (subject === undefined || one.predicate.form === 'adnominal') continue;
    if (one.predicate.sense.flags & HAN.say && subject.kind !== 'formation') return undefined;
    if (!subject.animate || subject.kind === 'person' || subject.numbers.length > 0) return undefined;
    return subject;
  }
  return undefined;
}

/** 误击村庄，造成四名民工|受伤: what one brought about befell others. */
export const isCaused = (own: HanBinding, bindings: readonly HanBinding[]): boolean => {
  const before = own.predicate.sense.acts.length > 0 ? memberAt(bindings, bindings.indexOf(own) - 1) : own;
  const counts = before?.predicate.to === own.predicate.to || before?.clause.start === own.clause.start;
  return (
    counts &&
    before?.predicate.copula === false &&
    before.predicate.sense.counts.some((row) => row.roles.length === 0 && row.whose === undefined)
  );
};

/** 警察打死十三人，重伤数十人; 卫兵开枪，死二人，伤一人: those wounded behind a killing, or behind more of its dead, are its victims. */
export function afterKilling(bindings: readonly HanBinding[], own: HanBinding): boolean {
  for (let i = bindings.indexOf(own) - 1; i >= 0; i--) {
    const { passive, sense } = (bindings[i] as HanBinding).predicate;
    if (passive) return false;
    if (
      sense.acts.some(
        ({ row }) =>
          (AGAINST.has(row.act) && row.act !== 'kill') ||
          (row.act === 'kill' && row.target?.[0] === 'object'),
      )
    )
      return true;
    if (!sense.counts.some(({ roles }) => roles[0] === 'killed' || roles[0] === 'wounded')) return false;
  }
  return false;
}

/** Deeds behind which those who die are as a rule not of the side that did them. */
const HARM: ReadonlySet<string> = new Set([...AGAINST, 'destroy']);

/**
 * 城を落とし、市民二万人が命を奪われた: whether those counted behind a side's deed are not its own, since they are no
 * fighters, or the deed was done to such as die.
 */
export function afterOwnDeed(
  bindings: readonly HanBinding[],
  own: HanBinding,
  side: HanGroup,
  civil: boolean,
): boolean {
  for (const one of bindings) {
    if (one === own) return false;
    if (one.subject !== side || one.predicate.passive || one.predicate.copula) continue;
    if (civil || one.predicate.sense.acts.some(({ row }) => row.act !== 'kill' && HARM.has(row.act)))
      return true;
  }
  return false;
}

/** Whether those counted are no side's own people. */
export const isOther = ({ subset }: HanFigure): boolean => isCivilian(subset) || subset === 'prisoner';

const stopped = (words: readonly HanWord[], from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (isStop(words[i])) return true;
  return false;
};
