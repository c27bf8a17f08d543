// Over the usual length: whether a word is a verb is asked of all its neighbours in one order.

import { actById } from '../../languages/acts.ts';
import { memberAt } from '../member-at.ts';
import type { HanBinding } from './han-clause.ts';
import { nounSense } from './han-nominal.ts';
import { HAN, type HanSense, NEAR, VERBAL } from './han-sense.ts';
import type { HanWord } from './han-words.ts';

/** What the test must know of the clause so far. */
export interface ClauseSoFar {
  /** Its last predicate. */
  readonly last: HanBinding | undefined;
  /** Nothing was told in it yet, nor in a clause before of which it goes on. */
  readonly opens: boolean;
}

const MAY_BE_VERB = VERBAL | HAN.be;

/**
 * Whether a word that may be verb and noun alike (进攻, 损失, 计划) is the verb of its clause here. Its neighbours decide: 的
 * before it, a verb that lends it a clause, a number it only labels, what it may have as object, a sign of aspect.
 */
export function isVerbHere(words: readonly HanWord[], at: number, { last, opens }: ClauseSoFar): boolean {
  const word = words[at] as HanWord;
  const { sense } = word;
  const { flags, acts } = sense;
  if (acts.length === 0 && sense.counts.length === 0 && (flags & MAY_BE_VERB) === 0) return false;
  const before = memberAt(words, at - 1);
  const next = words[at + 1];
  const touches = before !== undefined && before.end === word.start;
  const touched = next !== undefined && next.start === word.end;
  // 进入朝鲜|作战: behind the goal of a move the next deed begins.
  if (
    acts.some((act) => !act.verb) &&
    touches &&
    (sense.kind === undefined || sense.near & NEAR.idiom) &&
    last !== undefined &&
    at - last.predicate.to > 0 &&
    at - last.predicate.to < 4 &&
    (before.kind === 'name' || before.sense.kind === 'place') &&
    (next === undefined || next.kind === 'mark') &&
    last.predicate.sense.acts.some(({ row }) => actById.get(row.act)?.family === 'movement')
  )
    return true;
  if (sense.near & (NEAR.idiom | NEAR.numberIdiom) && !(flags & HAN.plain)) return false;
  // 超过500人, 共792人: a bound, no verb.
  if (sense.before !== undefined || flags & HAN.total) {
    if (
      next?.number !== undefined ||
      (next?.sense.before !== undefined && words[at + 2]?.number !== undefined)
    )
      return false;
  }
  if (flags & HAN.be) return next?.kind !== 'mark' && !(touches && before.sense.flags & HAN.be);
  // 投弹量: one word with the sign behind it.
  if (
    touched &&
    acts.length > 0 &&
    next.kind === 'run' &&
    words[at + 2]?.sense.case === 'of' &&
    compounds(next, words[at + 2], sense)
  )
    return false;
  // 攻势中的|死伤: behind 的 the head of what was lost.
  if (touches && before.sense.case === 'of' && acts.length === 0 && sense.heads.length > 0) return false;
  if (!nounSense(sense)) return true;
  // 数百名|俘虏|被杀: so many people.
  if (
    touches &&
    before.sense.counter === 'person' &&
    before.sense.object === undefined &&
    sense.object === 'person' &&
    words[at - 2]?.number !== undefined
  )
    return false;
  // 统帅库图佐夫, 俘虏供称: who leads or tells is no verb.
  if (
    touched &&
    ((sense.kind === 'leader' &&
      (next.kind === 'name' || next.kind === 'run' || next.sense.kind === 'leader')) ||
      ((sense.kind === 'person' || sense.object === 'person') &&
        next.kind === 'word' &&
        next.sense.flags & HAN.say &&
        !nounSense(next.sense)))
  )
    return false;
  // 死于轰炸: the noun that 于 at the end of the verb leads to.
  if (touches && last?.predicate.to === at && before.form.length > 1 && before.form.endsWith('于'))
    return false;
  // 攻击目标, 防卫圈: what stands behind makes one word with it.
  const tells = acts.some((act) => !act.verb);
  if (
    touched &&
    acts.length > 0 &&
    !(flags & (HAN.plain | HAN.light | HAN.say)) &&
    compounds(next, words[at + 2], sense)
  )
    return false;
  // 的进攻: a noun, unless it governs an object.
  if (touches && before.sense.case === 'of') return false;
  // 暴乱|中有五名侨民丧生: in the course of it.
  if (tells && touched && next.sense.near & NEAR.locative && next.form.length === 1 && opensClause(before))
    return false;
  // 开始动员|十万名民兵: so many people or things are one too.
  const counted =
    next?.number !== undefined &&
    tellsDeed(word) &&
    words[at + 2]?.sense.counter !== undefined &&
    words[at + 2]?.sense.counter !== 'incident' &&
    words[at + 2]?.end === words[at + 3]?.start &&
    words[at + 3]?.sense.object !== undefined;
  const object = touched && (isObject(next) || counted);
  const after = next?.kind === 'word' ? next.sense.flags : 0;
  const aspect = touched && next.kind === 'word' && next.sense.case === undefined && (after & HAN.have) !== 0;
  if (touches && before.sense.near & NEAR.votes && !object && !aspect) return false;
  if (!object && !aspect) {
    // 停战协定, and a happening that opens its clause: nouns.
    const heads = !(
      touches &&
      (before.kind !== 'word' || (nounSense(before.sense) && before.sense.case === undefined))
    );
    const happening = sense.kind === 'event' && opens && heads;
    if (
      acts.length > 0 &&
      !(flags & (HAN.plain | HAN.light)) &&
      ((sense.kind === 'text' && word.form.length > 2) || happening)
    )
      return false;
    // 释放俘虏: what is done to them stands before.
    const done = last !== undefined && last.predicate.to === at && touches && !last.predicate.copula;
    if (
      done &&
      next?.number === undefined &&
      (sense.object === 'person' ||
        sense.kind === 'person' ||
        (last.predicate.past && sense.kind !== undefined))
    )
      return false;
  }
  // 击退了: a sign of aspect makes a verb of it.
  if (aspect && next.sense.acts.length === 0) return true;
  // 这一侵略行径: behind a word that points, a deed before a noun only says what kind it is.
  if (object && touches && next.kind === 'word' && before.sense.near & NEAR.points) return false;
  // 被|政变|军人|俘虏: who does it is told by his deed.
  if (object && touches && before.sense.case === 'by' && doneBy(words, at)) return false;
  // 政变|军队|已控制首都: at the head of a clause too.
  if (
    object &&
    sense.kind === 'event' &&
    (before === undefined || before.kind === 'mark') &&
    doneBy(words, at)
  )
    return false;
  // 敌人的|夏季攻势: a word of time or manner between.
  if (
    !object &&
    !aspect &&
    tells &&
    touches &&
    memberAt(words, at - 2)?.sense.case === 'of' &&
    (next === undefined || next.kind === 'mark') &&
    (before.sense.kind === 'time' || (before.sense.near & NEAR.adjective) !== 0)
  )
    return false;
  if (!object) {
    // 造成十六人|丧生: what became of people whose number stands before is told of them.
    const fate =
      touches &&
      (before.sense.object === 'person' || before.sense.counter === 'person') &&
      acts.some(({ row }) => row.target?.[0] === 'subject');
    const lends =
      !fate &&
      last !== undefined &&
      ((last.predicate.sense.flags & (HAN.light | HAN.undergo)) !== 0 ||
        // 引起首都|骚乱: where it was may stand between.
        ((last.predicate.to === at || (last.predicate.to === at - 1 && before?.sense.kind === 'place')) &&
          takesDeeds(last)));
    const full = last?.groups.some((group) => group.case === 'object' && group.to !== at) === true;
    if (lends && tells && !full) return false;
    const each =
      before?.sense.flags !== undefined &&
      before.sense.flags & HAN.determiner &&
      (told(words, at - 1) || (before.sense.near & NEAR.each) !== 0);
    // 军舰|突然|开火: how those before it do it.
    const how =
      last === undefined &&
      before?.sense.flags !== undefined &&
      before.sense.flags & HAN.adverb &&
      acts.length > 0 &&
      actor(words, at - 2);
    // 在港口|大规模|登陆, 往阵地|正面|攻击: so does an adjective behind a place, when the verb closes its clause.
    const onGround =
      tells &&
      before !== undefined &&
      (before.sense.near & NEAR.adjective) !== 0 &&
      before.sense.counter === undefined &&
      memberAt(words, at - 2)?.end === before.start &&
      // 予敌军以|歼灭性|打击: or behind 以.
      ((last === undefined && isGround(words[at - 2])) || words[at - 2]?.sense.case === 'means') &&
      (next === undefined || next.kind === 'mark' || (next.sense.near & NEAR.when) !== 0);
    if (touches && counts(before) && !each && !how && !onGround) return false;
  }
  // 阵亡526人: a state word beside its number; 损失: the head of what follows.
  const figure = touched && (next.number !== undefined || next.sense.before !== undefined);
  if (sense.roles.length > 0 && !tellsDeed(word) && (figure || (touched && next.sense.flags & HAN.total)))
    return false;
  if (
    sense.heads.length > 0 &&
    acts.length === 0 &&
    next !== undefined &&
    (next.kind === 'mark' ||
      next.number !== undefined ||
      next.sense.before !== undefined ||
      after & HAN.be ||
      // 伤亡|达两千人: something is said of them.
      (touched && next.sense.counts.some((row) => row.roles.length === 0)))
  )
    return false;
  // 进攻失败, 进攻被击退: something is said of the deed.
  // 战斗仅持续一小时: an adverb may stand between.
  const adverb = next?.kind === 'word' && (after & HAN.adverb) !== 0 && next.sense.acts.length === 0;
  const then = adverb ? words[at + 2] : next;
  const said =
    next?.kind === 'word' &&
    ((then?.kind === 'word' && then.sense.case === undefined && (then.sense.flags & HAN.occur) !== 0) ||
      (next.sense.case === 'by' && next.form.length === 1));
  if (said && !object && tells && last === undefined && !(touches && before.sense.flags & HAN.adverb))
    return false;
  return acts.length > 0 || sense.counts.length > 0 || sense.kind === undefined || object || aspect;
}

/** Whether a clause begins behind a word. */
const opensClause = (before: HanWord | undefined): boolean => before === undefined || before.kind === 'mark';

/** Whether one who may act stands at a place, directly before the next word. */
const actor = (words: readonly HanWord[], at: number): boolean => {
  const word = words[at];
  if (word === undefined || word.end !== words[at + 1]?.start) return false;
  const { kind } = word.sense;
  return word.kind === 'name' || (kind !== undefined && ACTORS.has(kind));
};

const isGround = (word: HanWord | undefined): boolean =>
  word !== undefined && (word.sense.kind === 'place' || word.sense.kind === 'border');

const ACTORS: ReadonlySet<string> = new Set(['person', 'leader', 'formation', 'state', 'materiel']);

/** Whether a deed and the people behind it are who did what the verb behind them tells. */
const doneBy = (words: readonly HanWord[], at: number): boolean => {
  const kind = words[at + 1]?.sense.kind;
  const then = words[at + 2];
  const adverb = then?.kind === 'word' && (then.sense.flags & (HAN.adverb | HAN.have)) !== 0;
  return (kind === 'person' || kind === 'formation') && (then?.sense.verbal === true || adverb);
};

/** Whether those who act stand directly before a place: 双方|各. */
const told = (words: readonly HanWord[], at: number): boolean => {
  const before = memberAt(words, at - 1);
  return (
    before !== undefined &&
    before.end === (words[at] as HanWord).start &&
    (before.kind === 'name' || (before.sense.flags & HAN.mutual) !== 0 || before.sense.kind === 'formation')
  );
};

/** Whether a word directly behind a verb can be its object. */
const isObject = (next: HanWord): boolean =>
  next.kind === 'name' ||
  next.kind === 'run' ||
  (next.kind === 'word' &&
    next.sense.acts.length === 0 &&
    (next.sense.kind !== undefined || next.sense.object !== undefined));

/** A counter of deeds, an adjective or 这: what follows is a noun. */
const counts = ({ sense }: HanWord): boolean =>
  sense.counter === 'incident' ||
  // 为官兵所擒: also the sign of the passive.
  (sense.counter === 'other' && (sense.flags & HAN.support) === 0) ||
  ((sense.near & NEAR.adjective) !== 0 && (sense.near & NEAR.when) === 0) ||
  (sense.flags & HAN.determiner) !== 0;

const takesDeeds = ({ predicate }: HanBinding): boolean =>
  predicate.sense.acts.some((act) => act.row.targetKinds?.includes('event') === true);

/** A state word that is also a deed with an agent (击毙, 俘虏): a verb even before a number. */
const tellsDeed = (word: HanWord): boolean =>
  word.sense.acts.some(
    ({ row }) => row.agent?.includes('none') !== true && row.target?.includes('subject') !== true,
  );

/** Whether a noun behind a word of action is no object of it but the head of one word with it. */
function compounds(next: HanWord, behind: HanWord | undefined, { acts }: HanSense): boolean {
  if (next.kind === 'run') {
    const joined =
      behind !== undefined &&
      behind.start === next.end &&
      (behind.kind !== 'word' ? behind.kind !== 'mark' && behind.kind !== 'time' : nounSense(behind.sense));
    return next.form.length === 1 && next.form >= '\u4e00' && !joined;
  }
  const { kind } = next.sense;
  if (
    next.kind !== 'word' ||
    next.sense.acts.length > 0 ||
    next.sense.flags !== 0 ||
    (kind !== 'abstract' && kind !== 'text' && kind !== 'event' && kind !== 'time')
  )
    return false;
  return !acts.some(({ row }) => row.targetKinds?.includes(kind) === true);
}
