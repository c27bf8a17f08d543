// Over the usual length: each kind of noun phrase that tells an act is one short rule, tried in one order.

import { actById } from '../../languages/acts.ts';
import type { FrameRow } from '../../languages/frame-words.ts';
import type { Modality } from '../../model/claim.ts';
import type { Frame } from '../clause.ts';
import { memberAt } from '../member-at.ts';
import { doerAround } from './doer-around.ts';
import { governing } from './governing.ts';
import type { HanBinding } from './han-clause.ts';
import { frame, type HanFrame } from './han-frame.ts';
import { type HanGroup, type HanPart, hanGroup, partGroup } from './han-group.ts';
import type { HanLexicon } from './han-lexicon.ts';
import { HAN, NEAR } from './han-sense.ts';
import { actorIn, FIRES, fits, mayAct, mayActIn, type Slots, slotOf } from './han-slots.ts';
import type { HanWord } from './han-words.ts';
import { AGAINST, heldInside, turnsOn } from './held-inside.ts';
import { isUnless } from './is-unless.ts';

const NO_FRAMES: readonly HanFrame[] = [];

const NO_ROWS: readonly FrameRow[] = [];

/** Rows of the noun of action that heads a group. */
export function nounRows(words: readonly HanWord[], at: number): readonly FrameRow[] {
  const word = words[at] as HanWord;
  if (word.sense.acts.length === 0 || word.sense.near & NEAR.idiom) return NO_ROWS;
  return word.sense.acts.filter((act) => !act.verb && !isUnless(words, at, act.row)).map((act) => act.row);
}

/**
 * A noun of action under a verb that lends it a clause (攻撃を行う, 发起进攻), lets it happen to the subject
 * (攻撃を受ける, 遭到进攻), or tells its force (攻撃を命じる, 企图进攻).
 */
export function governedNouns(
  words: readonly HanWord[],
  binding: HanBinding,
  lexicon: HanLexicon,
): readonly HanFrame[] {
  const { predicate } = binding;
  const { flags, intents } = predicate.sense;
  const lends = (flags & HAN.light) !== 0;
  const undergoes = (flags & HAN.undergo) !== 0;
  const occurs = (flags & HAN.occur) !== 0;
  const governs = (flags & (HAN.negating | HAN.factual)) !== 0 || intents.length > 0;
  if (!lends && !undergoes && !occurs && !governs) return NO_FRAMES;
  const out: HanFrame[] = [];
  for (const group of binding.groups) {
    const slot = group.case ?? 'bare';
    const object = slot === 'object' || slot === 'bare' || slot === 'to' || slot === 'against';
    // A noun without a particle leans on the verb only directly before it.
    if (slot === 'bare' && lexicon.verbLast && group.to !== predicate.from) continue;
    const subject = slot === 'subject' || slot === 'topic' || (occurs && slot === 'means');
    if (!object && !subject) continue;
    // 结束了屠杀: who ends it did not do it.
    if (object && !lexicon.verbLast && predicate.sense.acts.some((act) => act.row.act === 'end_hostilities'))
      continue;
    const frame = nounFrame(
      words,
      group,
      binding,
      lexicon,
      object
        ? undergoes && !governsOnly(flags, intents)
          ? 'undergo'
          : 'lend'
        : predicate.passive || occurs
          ? 'occur'
          : undefined,
    );
    if (frame !== undefined) out.push(frame);
  }
  // 日本向苏联发动的进攻: the noun stands behind its verb.
  if (lends && binding.head !== undefined) {
    const frame = nounFrame(words, binding.head, binding, lexicon, 'lend');
    if (frame !== undefined) out.push(frame);
  }
  if (occurs || predicate.passive) {
    const group =
      binding.topic === binding.subject ||
      (binding.subject !== undefined && !binding.groups.includes(binding.subject))
        ? binding.subject
        : undefined;
    const frame = group === undefined ? undefined : nounFrame(words, group, binding, lexicon, 'occur');
    if (frame !== undefined) out.push(frame);
  }
  return out;
}

const governsOnly = (flags: number, intents: readonly string[]): boolean =>
  (flags & HAN.undergo) === 0 && intents.length > 0;

function nounFrame(
  words: readonly HanWord[],
  group: HanGroup,
  binding: HanBinding,
  lexicon: HanLexicon,
  as: 'lend' | 'undergo' | 'occur' | undefined,
): HanFrame | undefined {
  if (as === undefined) return undefined;
  const { predicate, subject } = binding;
  // 負傷三名、捕虜六千を出した: a state that is counted is no deed of the subject.
  if (group.numbers.length > 0 && (words[group.headAt] as HanWord).sense.roles.length > 0) return undefined;
  for (const row of nounRows(words, group.headAt)) {
    // One who undergoes a defeat or has to give way does it himself; a treaty that is signed is not yet the cease-fire.
    const self = as === 'undergo' && row.agentKinds !== undefined && row.target?.[0] !== 'object';
    if (row.act === 'cease_fire' && predicate.sense.acts.some((act) => act.row.act === 'sign_treaty'))
      continue;
    const inner = innerSlots(words, group, row, lexicon);
    // A protest that is turned down was made by another.
    if (
      inner.agent === undefined &&
      actById.get(row.act)?.family === 'diplomacy' &&
      predicate.sense.acts.some((act) => act.row.act === 'reject')
    )
      continue;
    let { agent, target } = inner;
    // 半島の返還を余儀なくされた: who is driven to it does it himself.
    const driven = as === 'undergo' && predicate.passive && inner.target !== undefined;
    if (self || driven) agent ??= subject !== group ? subject : undefined;
    else if (as === 'lend') {
      if (predicate.passive) {
        agent ??= slotOf(binding, 'by') ?? actorIn(binding, ['to'], group);
      } else {
        agent ??= subject !== group ? subject : undefined;
        if (agent === undefined && binding.head?.animate === true && binding.head !== group)
          agent = binding.head;
      }
      // What the leading verb is turned to is what the noun is turned to; one who is ordered acts himself.
      const turned = ['against', 'to', 'with', ...(row.target?.includes('at') === true ? ['at'] : [])]
        .map((slot) => slotOf(binding, slot))
        .find(
          (one) =>
            one !== undefined &&
            one !== group &&
            one !== agent &&
            one.kind !== 'time' &&
            one.kind !== 'abstract',
        );
      const ordered = predicate.sense.acts.some(
        (act) =>
          act.row.act === 'order' ||
          act.row.act === 'demand' ||
          act.row.act === 'request' ||
          act.row.act === 'forbid' ||
          // 撤兵を勧告した: another's movement.
          (lexicon.verbLast && act.row.act === 'propose' && actById.get(row.act)?.family === 'movement'),
      );
      const told = slotOf(binding, 'to') ?? slotOf(binding, 'against');
      if (ordered)
        agent =
          told !== undefined && told !== group && (told.animate || told.kind === 'place')
            ? told
            : inner.agent;
      else target ??= turned;
      const governed = governing(predicate);
      if (governed === 'neg' && predicate.sense.acts.some((act) => act.row.act === 'repel')) continue;
    } else if (as === 'undergo') {
      // 艦隊は航空機の攻撃を受けた, 反徒は政府軍の掃討を受けた: the one before の is who did it to the subject.
      const doer = target !== undefined && (target.animate || target.kind === 'materiel') && !target.tool;
      if (agent === undefined && doer && subject !== undefined && subject !== group && lexicon.verbLast) {
        agent = target;
        target = undefined;
      }
      // 懲役の判決を受けた: what it came to is no one it was done to.
      const vague = target !== undefined && (target.kind === undefined || target.kind === 'abstract');
      if (
        vague &&
        lexicon.verbLast &&
        subject?.animate === true &&
        row.targetKinds?.includes('person') === true
      )
        target = undefined;
      agent ??= slotOf(binding, 'by') ?? actorIn(binding, ['to', 'from'], group);
      target ??= subject !== group ? subject : undefined;
      if (target === undefined && binding.head !== undefined) target = binding.head;
    } else {
      agent ??= slotOf(binding, 'by') ?? slotOf(binding, 'between');
      target ??= ['against', 'with']
        .map((slot) => slotOf(binding, slot))
        .find((one) => one !== undefined && one !== group);
    }
    if (agent !== undefined && (!mayActIn(agent, row) || row.agent?.includes('none') === true))
      agent = undefined;
    const where = slotOf(binding, 'at');
    const slots: Slots = {
      agent,
      target: target === agent ? undefined : target,
      where:
        where !== undefined &&
        where !== target &&
        (where.kind === 'place' || where.kind === 'border' || where.kind === undefined)
          ? where
          : inner.where,
    };
    if (!fits(row, slots, false)) continue;
    const told = forceOfNoun(binding, row, as);
    // What others did and one refused or stopped was done: only one's own deed is undone by refusing it.
    const force = told === 'neg' && !predicate.negated && inner.agent !== undefined ? 'act' : told;
    const inferred =
      slots.agent === subject && subject !== undefined && binding.subjectFrom === 'carried'
        ? ['the agent stands in the clause before']
        : [];
    const voice: Frame['voice'] = self
      ? 'active'
      : as === 'lend'
        ? predicate.passive
          ? 'passive'
          : 'active'
        : as === 'undergo'
          ? 'passive'
          : 'nominal';
    return frame(words, row, group.headAt, group.headAt + 1, binding, slots, voice, force, inferred);
  }
  return undefined;
}

function forceOfNoun(binding: HanBinding, row: FrameRow, as: 'lend' | 'undergo' | 'occur'): Modality {
  const { predicate } = binding;
  const own = binding.force;
  if (as !== 'lend') return own;
  const governed = governing(predicate);
  if (governed !== undefined) return governed;
  // 提出投降: what is offered is not yet done.
  const offers = predicate.sense.acts.some((act) => act.row.act === 'propose');
  return offers && own === 'act' && actById.get(row.act)?.family !== 'diplomacy' ? 'plan' : own;
}

/** Agent and target told inside a group around its noun of action: 日本軍による張鼓峰への攻撃, 苏军对张鼓峰的进攻. */
function innerSlots(
  words: readonly HanWord[],
  group: HanGroup,
  row: FrameRow,
  lexicon: HanLexicon,
  upTo = group.parts.length - 1,
): Slots {
  let agent: HanGroup | undefined;
  let target: HanGroup | undefined;
  let where: HanGroup | undefined;
  // 張鼓峰攻撃, 国境侵犯: what stands directly before the noun in one run.
  const last = group.parts[upTo] as HanPart;
  const headAt = upTo === group.parts.length - 1 ? group.headAt : last.to - 1;
  const direct =
    headAt > last.from
      ? hanGroup(words, lexicon, [{ from: last.from, to: headAt, link: undefined }], undefined)
      : undefined;
  // 領内の拠点放棄, 講和条約締結: ground or what such a deed is done to comes before any genitive.
  if (direct !== undefined && lexicon.verbLast && suffers(direct, row)) target = direct;
  // Explicit particles before the bare genitive.
  for (let step = 0; step < 2 * upTo; step++) {
    const bare = step >= upTo;
    const i = upTo - 1 - (step % upTo);
    const part = group.parts[i] as HanPart;
    if (part.link === 'and' || part.link === 'list' || (part.link === 'of') !== bare) continue;
    const all = joined(group.parts, i);
    // 対日本軍の攻勢
    const against = all.to - all.from > 1 && (words[all.from] as HanWord).form === AGAINST;
    // 两军之间的战斗: those between whom it was.
    const between = !lexicon.verbLast && row.act === 'clash' && all.to - all.from > 1;
    const placed = between && ((words[all.to - 1] as HanWord).sense.near & NEAR.locative) !== 0;
    const inner = partGroup(words, lexicon, {
      ...all,
      from: against ? all.from + 1 : all.from,
      to: placed ? all.to - 1 : all.to,
    });
    if (against) {
      target ??= inner;
      continue;
    }
    // 武力による奪取: by what means.
    if (part.link === 'by-of') agent ??= mayActIn(inner, row) ? inner : undefined;
    else if (part.link === 'from-of' && row.target?.includes('from') === true) target ??= inner;
    // 敵軍からの攻撃: from whom it came did it.
    else if (part.link === 'from-of' && inner.animate) agent ??= mayActIn(inner, row) ? inner : undefined;
    else if (part.link === 'to-of' && HANDED.has(row.act)) where ??= inner;
    else if (part.link === 'against-of' || part.link === 'to-of' || part.link === 'with-of') target ??= inner;
    else if (part.link === 'at-of') where ??= inner;
    // 大规模的后退: how it was done, no one it was done to.
    else if (inner.kind === undefined && (words[inner.headAt] as HanWord).sense.near & NEAR.adjective)
      continue;
    else if (part.link === 'of') {
      const victim = row.target?.includes('subject') === true;
      const named = lexicon.verbLast && (words[inner.headAt] as HanWord).name?.nameKind === 'other';
      if (victim) target ??= inner;
      // マッカーサーの提案: an unknown name owns what one does, and is not what it is done to.
      else if (named && inner.kind === undefined && owned(row)) agent ??= inner;
      else if (inner.animate && row.genitiveAgent !== false && !takesPeople(row, inner)) {
        if (agent === undefined) agent = inner;
        // 日本による満州の占領: a state is ground too.
        else if (inner.kind === 'state') target ??= inner;
      } else if (inner.animate && takesPeople(row, inner)) {
        if (target === undefined) target = inner;
        else agent ??= inner;
      } else if (inner.kind === 'materiel' && FIRES.has(row.act)) agent ??= inner;
      // ワーテルローの戦い: where it was fought is no opponent.
      else if (row.act === 'clash' || row.act === 'rebel')
        where ??= inner.kind === 'place' ? inner : undefined;
      else if (
        inner.kind === 'place' ||
        inner.kind === 'border' ||
        inner.kind === 'materiel' ||
        inner.kind === undefined ||
        // 条约的签订, 反乱の鎮圧
        row.targetKinds?.includes(inner.kind) === true
      ) {
        target ??= inner;
      }
    }
  }
  if (direct !== undefined) {
    const before = direct;
    if (row.target?.includes('subject') === true) target ??= before.animate ? before : undefined;
    else if (before.kind === 'place' || before.kind === 'border') {
      if (row.act === 'clash') where ??= before;
      else target ??= before;
    } else if (before.animate) {
      if (takesPeople(row)) target ??= before;
      else agent ??= before;
    }
  }
  return { agent, target, where };
}

/** Deeds done to what is handed over or sent, wherever it goes: 島の隣国への割譲. */
const HANDED: ReadonlySet<string> = new Set(['cede', 'deploy', 'deport']);

/** Whether what stands directly before a noun of action is the ground, text or happening that it is done to. */
const suffers = ({ kind }: HanGroup, { act, target, targetKinds }: FrameRow): boolean => {
  if (act === 'clash' || target?.includes('subject') === true) return false;
  if (kind === 'place' || kind === 'border') return target?.includes('object') !== false;
  return (kind === 'text' || kind === 'event') && targetKinds?.includes(kind) === true;
};

/** Deeds that a noun tells as those of the one in the genitive, whoever he is. */
const owned = (row: FrameRow): boolean => {
  const { family = '' } = actById.get(row.act) ?? {};
  return (OWN.has(family) || OWN.has(row.act)) && !OF_GROUND.has(row.act);
};

/** Of these, the deeds done to ground or a land: チベットの併合. */
const OF_GROUND: ReadonlySet<string> = new Set(['evacuate', 'annex', 'cede', 'recognize', 'enter']);

const OWN: ReadonlySet<string> = new Set([
  'diplomacy',
  'command',
  'movement',
  'attack',
  'counterattack',
  'surrender',
  'rebel',
  'resign',
]);

/** Rows whose genitive names those it was done to. */
const takesPeople = (row: FrameRow, whom?: HanGroup): boolean =>
  row.act === 'mobilize' ||
  row.act === 'execute' ||
  // 軍隊の出動: the force is what is sent.
  (row.act === 'deploy' && whom?.kind === 'formation') ||
  (row.targetKinds?.includes('person') === true &&
    row.target?.includes('object') === true &&
    row.agentKinds === undefined &&
    PEOPLE.has(row.act));

const PEOPLE: ReadonlySet<string> = new Set([
  'kill',
  'wound',
  'execute',
  'massacre',
  'assassinate',
  'defeat',
  'arrest',
  'dismiss',
  'appoint',
  'purge',
  'deport',
  'release',
  'take_prisoner',
  'encircle',
  'repel',
  'destroy',
  'torture',
  'rape',
  'sentence',
  'charge',
  'disarm',
]);

/** The part at `i` with the parts joined to it by "and" before it. */
function joined(parts: readonly HanPart[], i: number): HanPart {
  let from = i;
  while (from > 0 && (parts[from - 1] as HanPart).link === 'and') from--;
  return { from: (parts[from] as HanPart).from, to: (parts[i] as HanPart).to, link: undefined };
}

/** Nouns that as a rule tell of a state or a field rather than of one deed. */
const NOT_NOMINAL: ReadonlySet<string> = new Set([
  'plan',
  'command',
  'hold',
  'declare_independence',
  'ally',
  'appoint',
]);

/** Nouns of action inside groups, with an argument of their own: the others tell no more than that something was. */
export function nounsInside(
  words: readonly HanWord[],
  group: HanGroup,
  bindings: readonly HanBinding[],
  lexicon: HanLexicon,
  standing = group,
): readonly HanFrame[] {
  const when = lexicon.verbLast ? whenBehind(words, group) : -1;
  if (when > 0) {
    const last = group.parts[group.parts.length - 1] as HanPart;
    const deed = hanGroup(words, lexicon, [...group.parts.slice(0, -1), { ...last, to: when }], group.case);
    return nounsInside(words, deed, bindings, lexicon, group);
  }
  const dated = dateOf(words, group);
  if (group.to - group.from < 2 && dated === undefined) return NO_FRAMES;
  const out: HanFrame[] = [];
  for (let i = 0; i < group.parts.length; i++) {
    const part = group.parts[i] as HanPart;
    const headAt = i === group.parts.length - 1 ? group.headAt : part.to - 1;
    const head = words[headAt] as HanWord;
    // 日军在进攻中的损失: whose the losses are is not said to have attacked.
    if (!lexicon.verbLast && part.link === 'at-of' && i > 0) continue;
    // 米比軍捕虜七万六千人: people, no deed.
    if (group.numbers.length > 0 && head.sense.object === 'person') continue;
    for (const row of nounRows(words, headAt)) {
      if (row.target?.includes('subject') === true || NOT_NOMINAL.has(row.act)) continue;
      const slots = innerSlots(words, group, row, lexicon, i);
      const own = headAt === group.from ? dated : undefined;
      // 对德宣战的决议: the word itself holds on whom.
      const within = !lexicon.verbLast && turnsOn(head.form);
      // 半島での衝突: where it was, told as of a deed; 黄海海戦 is a name.
      const placed = group.parts.some(({ from, link }) => link === 'at-of' && from < headAt);
      if (slots.agent === undefined && slots.target === undefined && !placed && !within && own === undefined)
        continue;
      const checked: Slots =
        slots.agent !== undefined && !mayAct(slots.agent) ? { ...slots, agent: undefined } : slots;
      if (!fits(row, checked, false)) continue;
      const clause = (own !== undefined
        ? { start: own.start, end: group.end }
        : bindings.find((one) => one.clause.start <= group.start && one.clause.end >= group.end)?.clause) ?? {
        start: group.start,
        end: group.end,
      };
      // ソ連軍の勝利とされる: told as hearsay.
      const behind = words[group.to];
      const force = behind?.kind === 'word' && behind.sense.flags & HAN.hedged ? 'hedged' : 'act';
      const whole = lexicon.verbLast && i === group.parts.length - 1 && checked.agent === undefined;
      const around =
        whole && checked.target !== undefined
          ? doerAround(standing, bindings, words[group.to]?.sense)
          : undefined;
      const filled = around === undefined ? checked : { ...checked, agent: around.doer };
      const made = frame(
        words,
        row,
        headAt,
        headAt + 1,
        { clause },
        filled,
        'nominal',
        around?.denied === true ? 'neg' : force,
        around === undefined ? [] : ['its doer is the subject of the verb around it'],
      );
      out.push(within ? heldInside(made, words, headAt, lexicon) : made);
      break;
    }
  }
  return out;
}

/** 大連占領|後, 日本降伏|後|三か月: the place of a word of when it was behind a noun of action, at the end of a group or before a number; -1 = none. */
function whenBehind(words: readonly HanWord[], { parts, from, to }: HanGroup): number {
  const last = parts[parts.length - 1] as HanPart;
  for (let at = to - 1; at > last.from && at > from + 1; at--) {
    const [deed, when] = [words[at - 1] as HanWord, words[at] as HanWord];
    if ((when.sense.near & NEAR.when) === 0) {
      if (when.number === undefined && when.sense.unit === undefined && when.sense.after === undefined)
        return -1;
      continue;
    }
    return deed.end === when.start && deed.sense.acts.some(({ verb }) => !verb) ? at : -1;
  }
  return -1;
}

/** 8月11日の停戦: the time that belongs to the noun a group begins with. */
function dateOf(words: readonly HanWord[], group: HanGroup): HanWord | undefined {
  const time = memberAt(words, group.from - 2);
  return time?.kind === 'time' && words[group.from - 1]?.sense.case === 'of' ? time : undefined;
}
