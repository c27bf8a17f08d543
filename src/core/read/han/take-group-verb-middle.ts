// Over the usual length: one walk that makes a group and the rules for where it may end, which share its cursor.
import { type HanGroup, type HanPart, hanGroup, kindOfWord, withCase } from './han-group.ts';
import { isJoin, isListComma } from './han-nominal.ts';
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

/** A noun group, with what 的, 和 and 、 join to it. */
export function takeGroup(state: VerbMiddle, part: string | undefined): void {
  const words = state.words;
  const parts: HanPart[] = [];
  let from = state.at;
  let at = state.at;
  const nominal = (i: number, first: boolean): boolean =>
    state.nominalAt(i) && (first && i === state.at ? true : !state.isVerb(i)) && !breaks(state, i);
  for (;;) {
    // 国防部|4日宣布: a day is no part of the name before it.
    // 击退日军|多次进攻: how often, inside the group.
    const often = (i: number): boolean =>
      i > from &&
      ((words[i] as HanWord).sense.near & NEAR.adjective) !== 0 &&
      ((words[i] as HanWord).sense.flags & HAN.adverb) !== 0 &&
      state.bindings[state.open.last] !== undefined &&
      words[i + 1]?.sense.acts.some((act) => !act.verb) === true &&
      !state.isVerb(i + 1);
    const dated = (i: number): boolean =>
      i > from &&
      words[i]?.number !== undefined &&
      // 围攻要塞|十三天: how long.
      (words[i + 1]?.sense.kind === 'time' || words[i + 1]?.sense.unit?.object === 'duration');
    while (
      at < words.length &&
      !dated(at) &&
      !closesDeed(state, at, from) &&
      !(at > from && part === undefined && whenBehind(state, at)) &&
      !(at > from && penalty(state, at, from)) &&
      (nominal(at, parts.length === 0) || often(at) || localizer(state, at, from))
    ) {
      at++;
      // 在6天内|伤亡1.58万人: the word of place closes what the preposition governs.
      if (part === 'at' && closesPlace(state, at, from)) break;
      const [a, b] = [words[at - 1], words[at]];
      if (b !== undefined && a !== undefined && b.start > a.end + 1) break;
    }
    if (at === from) break;
    const mark = words[at];
    const link = mark === undefined ? undefined : linkAt(state, at);
    if (link !== undefined && (nominal(link.to, false) || words[link.to]?.kind === 'time')) {
      parts.push({ from, to: at, link: link.link });
      let next = link.to;
      while (words[next]?.kind === 'time') next++;
      from = next;
      at = next;
      if (!nominal(at, false)) break;
      continue;
    }
    parts.push({ from, to: at, link: undefined });
    break;
  }
  // 政府军约|有6万人: the bound belongs to the figure behind the verb.
  const end = parts[parts.length - 1];
  if (
    end !== undefined &&
    end.to - 1 > end.from &&
    words[end.to - 1]?.kind === 'word' &&
    ((words[end.to - 1] as HanWord).sense.before !== undefined ||
      (words[end.to - 1] as HanWord).sense.flags & HAN.determiner) &&
    (words[end.to - 1] as HanWord).sense.kind === undefined
  )
    parts[parts.length - 1] = { ...end, to: end.to - 1 };
  const lastPart = parts[parts.length - 1];
  if (lastPart === undefined) {
    state.at++;
    return;
  }
  if (lastPart.link !== undefined) parts[parts.length - 1] = { ...lastPart, link: undefined };
  state.at = Math.max(at, state.at + 1);
  const clause = state.open;
  const own = state.bindings[clause.last] === undefined ? 'subject' : 'object';
  let group = hanGroup(words, state.lexicon, parts, part === 'aside' ? undefined : (part ?? own));
  if (part === 'aside') {
    state.groups.push(group);
    return;
  }
  if (part !== undefined) {
    // 对张鼓峰的进攻: the preposition belongs to the noun of action behind 的.
    const first = parts[0] as HanPart;
    const head = words[group.headAt] as HanWord;
    if (
      parts.length > 1 &&
      first.link === 'of' &&
      head.sense.acts.length > 0 &&
      (part === 'against' || part === 'to' || part === 'with')
    ) {
      parts[0] = { ...first, link: `${part}-of` };
      // 日本对满洲的占领: the group before the preposition acts.
      const actor = clause.last < 0 ? clause.subjects[clause.subjects.length - 1] : undefined;
      if (actor !== undefined && actor.to === first.from - 1) {
        clause.subjects.pop();
        parts.unshift({ from: actor.from, to: actor.to, link: 'by-of' });
      }
      group = hanGroup(words, state.lexicon, parts, own);
      placeHanGroup(state, group);
      return;
    }
    // 驻扎|在要塞的水兵|哗变: the verb and its place tell of the men behind 的.
    const told = state.bindings[clause.last];
    if (told?.predicate.to === group.from - 1 && part !== clause.pending && relative(state, group, told))
      return;
    state.groups.push(group);
    clause.waiting.push(group);
    return;
  }
  placeHanGroup(state, group);
}

/** Puts a group without preposition: subject before the first verb, object behind one. */
function placeHanGroup(state: VerbMiddle, group: HanGroup): void {
  state.changed();
  const clause = state.open;
  const binding = state.bindings[clause.last];
  if (binding === undefined) {
    // A single unknown sign is no one.
    if ((group.kind === undefined && group.end - group.start < 2) || group.kind === 'time') return;
    // 流亡分子|不到三天|便被击溃: in how long.
    if (
      group.kind === 'abstract' &&
      group.numbers.length > 0 &&
      clause.subjects.some(({ animate }) => animate) &&
      state.verbAhead(group.to)
    ) {
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
    const told = someone(state, group);
    state.groups.push(told);
    clause.subjects.push(told);
    const teller = state.bindings[clause.teller];
    if (teller !== undefined && group.animate)
      state.bindings[clause.teller] = { ...teller, groups: [...teller.groups, withCase(group, 'object')] };
    clause.teller = -1;
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
    binding.subjectFrom !== 'own' &&
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

/** 判处|前司令|死刑: behind those who are sentenced stands to what. */
const penalty = (state: VerbMiddle, at: number, from: number): boolean =>
  state.bindings[state.open.last]?.predicate.sense.acts.some(({ row }) => row.act === 'sentence') === true &&
  (state.words[at] as HanWord).form.endsWith(PENALTY) &&
  !state.words.slice(from, at).some(({ number, sense }) => number !== undefined || sense.case !== undefined);

/** The sign that ends the words for penalties. */
const PENALTY = '刑';

/** A number that begins a new figure with its own state word starts a new group. */
function breaks(state: VerbMiddle, at: number): boolean {
  const word = state.words[at] as HanWord;
  // 为官兵|所擒: the sign of the passive.
  if (word.kind === 'word' && (word.sense.flags & HAN.support) !== 0 && (word.sense.flags & HAN.adverb) === 0)
    if (
      word.sense.counter !== undefined &&
      state.words[at + 1]?.sense.verbal &&
      state.words[at - 1]?.number === undefined
    )
      return true;
  return (
    word.kind === 'word' &&
    (word.sense.flags & HAN.hedged) !== 0 &&
    word.sense.object === undefined &&
    state.words[at - 1]?.sense.case !== 'of'
  );
}

/** 美军飞机|当日|出动: a word of time behind those who act is no part of their name. */
const whenBehind = (state: VerbMiddle, at: number): boolean => {
  const [before, word, next] = [state.words[at - 1], state.words[at], state.words[at + 1]];
  return (
    // 攻城部队|三次|冲击: nor is how often.
    ((word?.sense.kind === 'time' && word.form.length > 1) ||
      (word?.number !== undefined && next?.sense.counter === 'incident')) &&
    (before?.sense.kind === 'formation' ||
      before?.sense.kind === 'person' ||
      before?.sense.kind === 'event') &&
    next?.sense.case !== 'of' &&
    state.verbAhead(at + 1)
  );
};

/** 攻破喀土穆|时: the word of time closes the clause of the verb before. */
const closesDeed = (state: VerbMiddle, at: number, from: number): boolean => {
  const word = state.words[at] as HanWord;
  return (
    at > from &&
    state.open.last >= 0 &&
    word.sense.kind === 'time' &&
    (word.sense.flags & HAN.subordinator) !== 0
  );
};

/** A word of place or time at the end of a group, with more behind it that 的 does not join. */
const closesPlace = ({ words }: VerbMiddle, at: number, from: number): boolean =>
  at - 1 > from &&
  ((words[at - 1] as HanWord).sense.near & NEAR.locative) !== 0 &&
  words[at]?.sense.case !== 'of';

/** 附近, 以西, 上 behind a noun. */
function localizer(state: VerbMiddle, at: number, from: number): boolean {
  const word = state.words[at];
  return (
    at > from &&
    word?.kind === 'word' &&
    (word.sense.near & NEAR.locative) !== 0 &&
    (state.words[at - 1] as HanWord).end === word.start &&
    word.sense.case === undefined
  );
}

function linkAt(state: VerbMiddle, at: number): { link: string; to: number } | undefined {
  const words = state.words;
  const mark = words[at] as HanWord;
  if (isJoin(mark)) return { link: 'and', to: at + 1 };
  if (isListComma(mark)) return { link: 'list', to: at + 1 };
  if (mark.kind !== 'word') return undefined;
  if (mark.sense.case === 'of') return { link: 'of', to: at + 1 };
  if (mark.sense.flags & HAN.coordinator) {
    if (mark.sense.case !== 'with') return { link: 'and', to: at + 1 };
    // 与 and 和 join what is alike or what 的 owns together; 与 before a verb of both sides is "with".
    let end = at + 1;
    while (end < words.length && state.nominalAt(end) && !state.isVerb(end)) end++;
    const after = words[end];
    const [a, b] = [
      kindOfWord(words[at - 1] as HanWord, state.lexicon),
      kindOfWord(words[end - 1] as HanWord, state.lexicon),
    ];
    if (end === at + 1) return undefined;
    const owned = after?.kind === 'word' && after.sense.case === 'of';
    const joins = mark.form === '和' || mark.form === '及';
    if (owned || joins || (state.open.last >= 0 && a === b)) return { link: 'and', to: at + 1 };
    if (a !== undefined && a === b && (a === 'place' || a === 'materiel')) return { link: 'and', to: at + 1 };
  }
  return undefined;
}
