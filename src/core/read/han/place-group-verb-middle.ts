import { memberAt } from '../member-at.ts';
import { type HanGroup, withCase } from './han-group.ts';
import { HAN, NEAR } from './han-sense.ts';
import type { HanWord } from './han-words.ts';
import { relative } from './relative-group.ts';
import { someone } from './someone.ts';
import type { VerbMiddle } from './verb-middle-state.ts';

const PIVOTS: ReadonlySet<string> = new Set([
  'order',
  'demand',
  'request',
  'forbid',
  'deploy',
  'aid',
  'agree',
  'approve',
  'mobilize',
  'propose',
  'reinforce',
]);

/** Puts a group without preposition: subject before the first verb, object behind one. */
export function placeHanGroup(state: VerbMiddle, group: HanGroup): void {
  state.changed();
  const clause = state.open;
  const binding = memberAt(state.bindings, clause.last);
  if (binding === undefined) {
    // A single unknown sign is no one.
    if ((group.kind === undefined && group.end - group.start < 2) || group.kind === 'time') return;
    // 流亡分子|不到三天|便被击溃: in how long.
    if (group.kind === 'abstract' && group.numbers.length > 0 && state.verbAhead(group.to)) {
      state.groups.push(group);
      return;
    }
    // 分三路|推进: how they are parted.
    if (state.words[group.from]?.form === '分' && state.words[group.from + 1]?.number !== undefined) return;
    // 三次|冲击: how often.
    const [times, how] = [state.words[group.from], state.words[group.from + 1]];
    if (group.to === group.from + 2 && times?.number !== undefined && how?.sense.counter === 'incident')
      return;
    // 其中|毙伤三千人: of those told before, no one who acts.
    if (group.to === group.from + 1 && (state.words[group.from] as HanWord).sense.flags & HAN.part) return;
    // 总统没有兴趣|开战: unknown signs behind the one who acts are no other.
    const head = state.words[group.headAt] as HanWord;
    const other =
      group.kind === undefined &&
      head.kind === 'run' &&
      group.numbers.length === 0 &&
      clause.subjects.some(({ animate }) => animate);
    // 第七十四师|全师|覆没: all of those before.
    const whole = clause.subjects.at(-1);
    const before = memberAt(state.words, group.from - 1);
    const all =
      whole?.animate === true &&
      whole.to === group.from - 1 &&
      ((before?.sense.near ?? 0) & NEAR.whole) !== 0;
    if (other || all || unknownVerb(state, group) || saysHow(state, group)) {
      state.groups.push(group);
      return;
    }
    const told = someone(state, group);
    state.groups.push(told);
    clause.subjects.push(told);
    const teller = memberAt(state.bindings, clause.teller);
    if (teller !== undefined && group.animate)
      state.bindings[clause.teller] = { ...teller, groups: [...teller.groups, withCase(group, 'object')] };
    clause.teller = -1;
    return;
  }
  // 未|遇|抵抗: a single unknown sign is nothing either, unless it closes the clause of a deed (秦军灭赵).
  const next = state.words[group.to];
  const closes = next === undefined || next.kind === 'mark' || (next.sense.near & NEAR.when) !== 0;
  if (
    group.kind === undefined &&
    group.end - group.start < 2 &&
    group.numbers.length === 0 &&
    !(closes && group.from === binding.predicate.to)
  ) {
    state.groups.push(group);
    return;
  }
  if (relative(state, group, binding)) return;
  // 围攻要塞|十三天: how long, beside what was done.
  const span = group.kind === 'abstract' && group.numbers.length > 0 && state.objectBehind(binding);
  const object = span ? withCase(group, 'bare') : group.case === 'object' ? group : withCase(group, 'object');
  state.groups.push(object);
  if (!state.objectBehind(binding) || group.numbers.length > 0) {
    state.bindings[clause.last] = {
      ...binding,
      groups: [...binding.groups, object],
      clause: { ...binding.clause, end: Math.max(binding.clause.end, group.end) },
    };
  }
  const { flags, intents, acts, near } = binding.predicate.sense;
  // 看见|士兵|纵火: what one sees someone do. 命令|驱逐舰|突围: ships and aircraft are told to act as men are.
  const does = group.animate || (group.kind === 'materiel' && !group.tool);
  if (near & NEAR.controls) {
    if (does) {
      clause.pivot = withCase({ ...group, animate: true }, 'subject');
      clause.sees = (near & NEAR.causes) === 0;
    }
  } else if (
    flags & (HAN.negating | HAN.factual | HAN.say) ||
    intents.length > 0 ||
    acts.some((act) => PIVOTS.has(act.row.act)) ||
    binding.predicate.sense.case === 'cause'
  )
    clause.pivot =
      does || someone(state, group).animate ? withCase({ ...group, animate: true }, 'subject') : clause.pivot;
  // 声称|是|对方|越界: "to be" before the one who acts.
  else if (
    binding.predicate.copula &&
    // 理由|是|他|策划
    (binding.subjectFrom !== 'own' || SAID.has(binding.subject?.kind ?? '')) &&
    group.animate &&
    group.numbers.length === 0
  )
    clause.pivot = withCase(group, 'subject');
  // 有1800名儿童死于轰炸, 数字是六千名士兵阵亡: what there is goes on as subject.
  else if (
    (!binding.predicate.copula || binding.subject?.animate !== true) &&
    group.numbers.length > 0 &&
    group.animate &&
    (!clause.subjects.some(({ animate }) => animate) || binding.predicate.copula) &&
    binding.predicate.sense.counts.some((row) => row.roles.length === 0)
  )
    clause.pivot = withCase(group, 'subject');
  else if (
    !binding.predicate.copula &&
    acts.length === 0 &&
    !(flags & (HAN.light | HAN.undergo)) &&
    state.objectBehind(binding) &&
    group.animate
  )
    clause.pivot = withCase(group, 'subject');
}

/**
 * ，頒佈憲法，: two unknown signs at the head of a clause that goes on, before a noun of what is said, thought or done, are as
 * a rule a verb no list has, with its object: the subject of the clause before goes on.
 */
function unknownVerb(state: VerbMiddle, group: HanGroup): boolean {
  const { words, before } = state;
  const first = words[group.from] as HanWord;
  if (before?.group.animate !== true || before.commas > 0 || state.open.subjects.length > 0) return false;
  if (first.kind !== 'run' || first.form.length !== 2 || group.numbers.length > 0) return false;
  if (words[group.from - 1]?.kind !== 'mark' || group.parts[0]?.to === group.from + 1) return false;
  return SAID.has(group.kind ?? 'text');
}

/**
 * 志愿军已|全部|撤离, 敌军被迫|战略|退却: behind the one who acts, a word for all of them and a noun of thought right before a deed
 * that someone does are no other subject.
 */
function saysHow({ words, lexicon, open }: VerbMiddle, group: HanGroup): boolean {
  if (group.to !== group.from + 1 || group.numbers.length > 0) return false;
  const subject = open.subjects.at(-1);
  if (subject?.animate !== true || group.to >= words.length) return false;
  if (lexicon.language.nouns.shares?.includes((words[group.from] as HanWord).form) === true)
    return subject.to < group.from;
  const deed = words[group.to] as HanWord;
  return (
    group.kind === 'abstract' &&
    subject.to < group.from &&
    deed.start === group.end &&
    deed.sense.acts.some(({ row }) => row.agent?.includes('none') !== true && row.target?.[0] !== 'subject')
  );
}

/** Kinds of nouns that do nothing and whose name is rarely made of a noun before them. */
const SAID: ReadonlySet<string> = new Set(['text', 'abstract', 'event']);
