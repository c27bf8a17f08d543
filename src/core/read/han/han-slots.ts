import { actById } from '../../languages/acts.ts';
import type { FrameRow } from '../../languages/frame-words.ts';
import type { HanBinding } from './han-clause.ts';
import type { HanGroup } from './han-group.ts';
import type { HanLexicon } from './han-lexicon.ts';

export interface Slots {
  readonly agent: HanGroup | undefined;
  readonly target: HanGroup | undefined;
  readonly where: HanGroup | undefined;
}

const FALLBACK = ['object'];

const WEAK_AGENTS = ['by-weak', 'to', 'from'];
const LET = ['by-weak'];

export const slotOf = ({ groups }: HanBinding, slot: string): HanGroup | undefined => {
  for (let i = groups.length - 1; i >= 0; i--) if ((groups[i] as HanGroup).slot === slot) return groups[i];
  return undefined;
};

/** The first of several slots that holds someone who may act and is not the one given. */
export function actorIn(
  binding: HanBinding,
  slots: readonly string[],
  not: HanGroup | undefined,
): HanGroup | undefined {
  for (const slot of slots) {
    const found = slotOf(binding, slot);
    if (found?.animate === true && found !== not) return found;
  }
  return undefined;
}

/** Who did it and to whom, by the row's own slots and the voice of the verb. */
export function slotsOf(binding: HanBinding, row: FrameRow, lexicon: HanLexicon): Slots {
  const { predicate, subject, topic, head } = binding;
  const wanted = row.target ?? FALLBACK;
  const object = slotOf(binding, 'object');
  const victim =
    (wanted[0] === 'subject' && !(object !== undefined && wanted.includes('object'))) ||
    (wanted.includes('subject') && object === undefined);
  let agent: HanGroup | undefined;
  let target: HanGroup | undefined;
  if (predicate.passive && !victim) {
    agent = slotOf(binding, 'by') ?? actorIn(binding, WEAK_AGENTS, subject);
    // 敌军被击落|二十架飞机: what is counted behind a passive verb suffers it, and its owner stands before.
    const kept = !lexicon.verbLast && object !== undefined && countsNoun(object) ? object : undefined;
    target = (lexicon.verbLast ? (object ?? subject) : (kept ?? subject ?? object)) ?? head;
  } else if (victim) {
    // 安葬|阵亡的士兵: in Chinese the noun behind 的 is what the verb before it tells of.
    const behind = lexicon.verbLast || predicate.form !== 'adnominal' ? undefined : head;
    // 让对方自沉: what one is let do becomes of him.
    const made = row.agent?.includes('none') === true ? actorIn(binding, LET, undefined) : undefined;
    target = behind ?? made ?? subject ?? head ?? slotOf(binding, 'bare');
    if (target === undefined && object !== undefined) target = object;
    // 油槽所を炎上させた: who lets it happen does it.
    if (row.agent?.includes('none') === true && predicate.causative && object !== undefined) {
      target = object;
      agent = subject === object ? undefined : subject;
    }
    // インド側の捕虜となった: whose prisoners they are took them.
    if (row.agent?.includes('of') === true) agent = actorIn(binding, ['of', 'by', 'to'], target);
  } else {
    // 放下武器的士兵|被押走: who does a deed that is done to nobody stands behind 的.
    const alone =
      !lexicon.verbLast &&
      predicate.form === 'adnominal' &&
      wanted[0] !== 'object' &&
      wanted[0] !== 'subject' &&
      !predicate.passive;
    agent = alone && head?.animate === true ? head : subject;
    for (const slot of wanted) {
      const found = slot === 'none' ? undefined : slotOf(binding, slot);
      if (found === undefined || found === agent || (found.kind === 'abstract' && found.numbers.length > 0))
        continue;
      // 二万に達した: a bare number is no goal.
      if (
        lexicon.verbLast &&
        found.slot === 'to' &&
        found.numbers.length > 0 &&
        (row.act === 'arrive' || (found.kind === undefined && found.numbers[0] === found.headAt))
      )
        continue;
      // 戦闘 with no one: a happening or the way it went is no opponent.
      if (row.act === 'clash' && found.kind === 'event') continue;
      // に and で also tell time and way: a place or people only.
      if (found.kind === 'time' || (slot !== 'object' && found.kind === 'abstract')) continue;
      // 向军舰发射鱼雷: what one fires with is not what one fires on.
      if (found.tool && FIRES.has(row.act) && (!lexicon.verbLast || row.act === 'fire_on')) continue;
      // A proposal's or an order's content is no target: 停战 in 提议停战.
      if (
        found.kind !== undefined &&
        row.targetKinds !== undefined &&
        !row.targetKinds.includes(found.kind) &&
        lenient(row)
      )
        continue;
      target = found;
      break;
    }
    const weak = slotOf(binding, 'by') ?? slotOf(binding, 'by-weak');
    if (
      weak?.animate === true &&
      (agent === undefined || !agent.animate || slotOf(binding, 'by') !== undefined)
    ) {
      if (agent !== undefined && target === undefined && wanted.includes('object')) target = agent;
      agent = weak;
    }
    if (
      target === undefined &&
      predicate.form !== 'adnominal' &&
      topic !== undefined &&
      subject !== undefined &&
      topic !== subject &&
      // 政府は、発砲したのは敵だと主張した: the topic of the clause around is not what is fired on.
      (!topic.animate || (topic.start >= binding.clause.start && predicate.form !== 'nominal')) &&
      subject.animate &&
      subject.kind !== 'materiel' &&
      wanted.includes('object')
    )
      target = topic;
    if (head !== undefined) {
      // 撃墜した敵機: what is shot down stands behind its verb.
      if (
        agent === undefined &&
        target === undefined &&
        ((head.kind === 'materiel' && LOST.has(row.act)) ||
          (lexicon.verbLast && head.kind === 'place' && TAKEN.has(row.act)))
      )
        target = head;
      else if (agent === undefined && target !== undefined)
        agent = head.animate || head.kind === undefined ? head : undefined;
      else if (target === undefined && agent !== undefined && agent !== head && wanted.includes('object'))
        target =
          head.kind === 'time' || head.kind === 'abstract' || head.kind === 'event' || head.kind === 'text'
            ? undefined
            : head;
      else if (agent === undefined && target === undefined && head.animate) agent = head;
      // 連邦軍は共和国軍から鹵獲した武器を渡した: with no one else named the topic did it.
      if (
        agent === undefined &&
        target === head &&
        topic?.animate === true &&
        topic !== head &&
        lexicon.verbLast
      )
        agent = topic;
      // 侵略を非難する決議を採択した: no more does the noun that holds what is told.
      const holds = head.kind === 'text' || head.kind === 'abstract';
      if (agent === undefined && holds && topic?.animate === true && lexicon.verbLast && lenient(row))
        agent = topic;
      // 乃木大将率いる第3軍
      const bare = slotOf(binding, 'bare');
      if (
        agent === head &&
        target === undefined &&
        bare !== undefined &&
        (bare.animate || (bare.kind === undefined && row.act === 'command'))
      ) {
        agent = bare;
        target = head;
      }
    }
  }
  // 坦克损毁三十辆: what is counted behind the verb stands before it.
  if (
    !lexicon.verbLast &&
    agent?.kind === 'materiel' &&
    agent === subject &&
    target !== undefined &&
    target.numbers[0] === target.headAt &&
    target.from === target.headAt
  )
    agent = undefined;
  // 要塞经炮击后收复: with no one who does it and nothing behind the verb, ground before it is what it is done to.
  if (
    !lexicon.verbLast &&
    target === undefined &&
    agent !== undefined &&
    agent === subject &&
    agent.kind === 'place' &&
    !predicate.passive &&
    predicate.form === 'final' &&
    TAKEN.has(row.act) &&
    wanted[0] === 'object'
  ) {
    target = agent;
    agent = undefined;
  }
  // 役人に町を接収させた, 敵に町を占領させた: whom に tells of, before what it is done to, is made to do it.
  const causee = lexicon.verbLast && predicate.causative && !victim ? slotOf(binding, 'to') : undefined;
  if (
    causee?.animate === true &&
    wanted.includes('object') &&
    (object !== undefined || !wanted.includes('to'))
  ) {
    agent = causee;
    if (target === causee || target === undefined) target = object;
  }
  // 守備隊を降伏させた: those who are made to give way do it.
  if (predicate.causative && object?.animate === true && YIELDS.has(row.act) && agent !== object) {
    agent = object;
    if (target === object) target = undefined;
  }
  // ソ連側から先に発砲した: from whose side shots come, those fired them.
  if (lexicon.verbLast && FIRES.has(row.act)) agent ??= actorIn(binding, ['from'], target);
  if (agent !== undefined && !mayActIn(agent, row)) agent = undefined;
  if (row.agent?.includes('none') === true && !(victim && predicate.causative && object !== undefined))
    agent = undefined;
  const ground = (one: HanGroup | undefined): HanGroup | undefined =>
    one !== undefined && one !== target && (one.kind === 'place' || one.kind === 'border') ? one : undefined;
  const where = ground(slotOf(binding, 'at')) ?? ground(slotOf(binding, 'to'));
  return { agent, target, where };
}

/** Whether a group has a number and, behind it, the noun that it counts. */
const countsNoun = ({ numbers, headAt, kind = 'materiel' }: HanGroup): boolean => {
  const number = numbers[0];
  return number !== undefined && headAt > number && kind !== 'abstract' && kind !== 'time';
};

/** Deeds of ships, aircraft and guns (英艦の砲撃), whose object may be the round. */
export const FIRES: ReadonlySet<string> = new Set(['fire_on', 'shell', 'air_raid']);

/** Deeds done to ships, aircraft and arms. */
const LOST: ReadonlySet<string> = new Set(['shoot_down', 'sink', 'destroy', 'damage', 'take_prisoner']);

/** Deeds done to ground, of which 占領した村 tells. */
const TAKEN: ReadonlySet<string> = new Set(['occupy', 'capture_place', 'retake', 'liberate', 'evacuate']);

/** Deeds of those who are made to do them. */
const YIELDS: ReadonlySet<string> = new Set(['surrender', 'flee', 'resign', 'evacuate']);

export const lenient = (row: FrameRow): boolean => {
  const family = actById.get(row.act)?.family;
  return family === 'diplomacy' || family === 'command';
};

/** Abstract things, times and texts do not act in war. */
export const mayAct = (group: HanGroup): boolean =>
  !group.tool &&
  group.kind !== 'place' &&
  group.kind !== 'time' &&
  group.kind !== 'abstract' &&
  group.kind !== 'event' &&
  group.kind !== 'text' &&
  group.kind !== 'border';

/** Whether one may do what a row tells: a capital stands for its government in diplomacy. */
export const mayActIn = (group: HanGroup, row: FrameRow): boolean =>
  mayAct(group) ||
  // 瘟疫夺去…性命: a row that names who does it knows of plagues and fires.
  (group.kind !== undefined && row.agentKinds?.includes(group.kind) === true) ||
  // 軍機が港を急襲した: what a particle marks as the one that does it does it.
  (group.tool && (group.case === 'subject' || (group.case === 'topic' && row.act !== 'lose'))) ||
  (group.kind === 'place' &&
    actById.get(row.act)?.family === 'diplomacy' &&
    group.parts.every(({ link }) => link === undefined || link === 'and' || link === 'list'));

/** Whether a row may stand with these slots. */
export function fits(row: FrameRow, { agent, target }: Slots, passive: boolean): boolean {
  if (row.voice === 'passive' && !passive) return false;
  if (row.voice === 'active' && passive) return false;
  if (row.targetKinds !== undefined) {
    if (target === undefined) {
      if (row.strict === true) return false;
    } else if (
      // 憲法を停止: only what is known to be fighting begins and ends.
      target.kind === undefined &&
      row.strict === true &&
      row.targetKinds.length === 1 &&
      row.targetKinds[0] === 'event'
    )
      return false;
    else if (
      target.kind === undefined
        ? row.strict === true &&
          target.slot === 'object' &&
          !row.targetKinds.includes('border') &&
          row.targetKinds.includes('formation') &&
          row.targetKinds.includes('materiel')
        : !row.targetKinds.includes(target.kind) &&
          !(target.pronoun === true && target.slot === 'object' && row.targetKinds.includes('materiel'))
    )
      return false;
  } else if (row.needsTarget === true && target === undefined) return false;
  if (row.agentKinds !== undefined && agent?.kind !== undefined && !row.agentKinds.includes(agent.kind))
    return false;
  if (
    row.strict === true &&
    row.targetKinds === undefined &&
    // カエサルは進軍した: an unknown name that is told of may act.
    (agent === undefined || (row.agentKinds !== undefined && agent.kind === undefined && !agent.animate))
  )
    return false;
  return true;
}
