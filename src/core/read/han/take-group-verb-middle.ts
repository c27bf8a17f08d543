import { memberAt } from '../member-at.ts';
import { type HanPart, hanGroup, kindOfWord, withCase } from './han-group.ts';
import { isJoin, isListComma } from './han-nominal.ts';
import { HAN, NEAR } from './han-sense.ts';
import type { HanWord } from './han-words.ts';
import { placeHanGroup } from './place-group-verb-middle.ts';
import { relative } from './relative-group.ts';
import type { VerbMiddle } from './verb-middle-state.ts';

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
      memberAt(state.bindings, state.open.last) !== undefined &&
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
      // 《申报》|当日报道: when a text tells is no part of its title.
      if (a?.sense.kind === 'text' && b?.sense.kind === 'time' && b.start > a.end) break;
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
  const end = parts.at(-1);
  if (
    end !== undefined &&
    end.to - 1 > end.from &&
    words[end.to - 1]?.kind === 'word' &&
    ((words[end.to - 1] as HanWord).sense.before !== undefined ||
      (words[end.to - 1] as HanWord).sense.flags & HAN.determiner) &&
    (words[end.to - 1] as HanWord).sense.kind === undefined
  )
    parts[parts.length - 1] = { ...end, to: end.to - 1 };
  const lastPart = parts.at(-1);
  if (lastPart === undefined) {
    state.at++;
    return;
  }
  if (lastPart.link !== undefined) parts[parts.length - 1] = { ...lastPart, link: undefined };
  state.at = Math.max(at, state.at + 1);
  const clause = state.open;
  const own = memberAt(state.bindings, clause.last) === undefined ? 'subject' : 'object';
  let group = hanGroup(words, state.lexicon, parts, part === 'aside' ? undefined : (part ?? own));
  if (part === 'aside') {
    state.groups.push(group);
    return;
  }
  if (part !== undefined) {
    // 开始对俄军|攻击: so it does of the noun directly behind those it is turned to.
    const [only] = parts;
    const deed = words[group.headAt] as HanWord;
    const turned = part === 'against' || part === 'to';
    if (
      turned &&
      only !== undefined &&
      parts.length === 1 &&
      clause.last >= 0 &&
      group.headAt > only.from &&
      group.headAt === only.to - 1 &&
      deed.sense.acts.some(({ verb }) => !verb)
    ) {
      parts.splice(0, 1, { ...only, to: group.headAt, link: `${part}-of` }, { ...only, from: group.headAt });
      placeHanGroup(state, hanGroup(words, state.lexicon, parts, own));
      return;
    }
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
      const actor = clause.last < 0 ? clause.subjects.at(-1) : undefined;
      if (actor !== undefined && actor.to === first.from - 1) {
        clause.subjects.pop();
        parts.unshift({ from: actor.from, to: actor.to, link: 'by-of' });
      }
      group = hanGroup(words, state.lexicon, parts, own);
      placeHanGroup(state, group);
      return;
    }
    // 日军在此役中的损失: where it was stands between the side and its losses or deed.
    const ends = group.headAt === group.to - 1 && clause.last < 0;
    if (part === 'at' && parts.at(-2)?.link === 'of' && ends && ownedBehind(head)) {
      const owner = clause.subjects.at(-1);
      const joint = parts.length - 2;
      if (owner !== undefined && owner.to === first.from - 1) {
        parts[joint] = { ...(parts[joint] as HanPart), link: 'at-of' };
        clause.subjects.pop();
        parts.unshift({ from: owner.from, to: owner.to, link: 'of' });
        placeHanGroup(state, hanGroup(words, state.lexicon, parts, own));
        return;
      }
    }
    // 驻扎|在要塞的水兵|哗变: the verb and its place tell of the men behind 的.
    const told = memberAt(state.bindings, clause.last);
    if (told?.predicate.to === group.from - 1 && part !== clause.pending && relative(state, group, told))
      return;
    // 以一百二十票对四十五票|否决: so many votes are no one.
    const votes = ((words[group.to - 1] as HanWord).sense.near & NEAR.votes) !== 0;
    if (votes) group = withCase(group, 'means');
    state.groups.push(group);
    clause.waiting.push(group);
    return;
  }
  placeHanGroup(state, group);
}

/** Whether a noun tells what a side lost or did. */
const ownedBehind = ({ kind, sense }: HanWord): boolean =>
  kind === 'word' && (sense.heads.length > 0 || sense.acts.some(({ verb }) => !verb));

/** 判处|前司令|死刑: behind those who are sentenced stands to what. */
const penalty = (state: VerbMiddle, at: number, from: number): boolean =>
  memberAt(state.bindings, state.open.last)?.predicate.sense.acts.some(
    ({ row }) => row.act === 'sentence',
  ) === true &&
  (state.words[at] as HanWord).form.endsWith(PENALTY) &&
  !state.words.slice(from, at).some(({ number, sense }) => number !== undefined || sense.case !== undefined);

/** The sign that ends the words for penalties. */
export const PENALTY = '刑';

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
  words[at]?.sense.case !== 'of' &&
  // 港口附近|海域: ground that the word of place only tells more of.
  !(
    words[at]?.sense.kind === 'place' &&
    words[at]?.name === undefined &&
    words[at - 1]?.end === words[at]?.start
  );

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
