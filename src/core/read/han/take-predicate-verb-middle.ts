import type { Modality } from '../../model/claim.ts';
import type { HedgeCue } from '../clause.ts';
import { memberAt } from '../member-at.ts';
import { governing } from './governing.ts';
import type { HanBinding, HanPredicate, PredicateForm } from './han-clause.ts';
import { type HanGroup, kindOfWord, withCase } from './han-group.ts';
import { HAN } from './han-sense.ts';
import type { HanWord } from './han-words.ts';
import { PENALTY, takeGroup } from './take-group-verb-middle.ts';
import { takeSaying } from './take-saying.ts';
import type { VerbMiddle } from './verb-middle-state.ts';

export function takePredicate(state: VerbMiddle): void {
  state.changed();
  const words = state.words;
  const from = state.at;
  const head = words[from] as HanWord;
  const clause = state.open;
  let to = from + 1;
  let past = false;
  while (to < words.length) {
    const word = words[to] as HanWord;
    if (word.kind !== 'word' || word.start !== (words[to - 1] as HanWord).end) break;
    // 死伤|过万: a bound.
    if (word.sense.before !== undefined && words[to + 1]?.number !== undefined) break;
    if (
      word.sense.flags & HAN.have &&
      word.sense.acts.length === 0 &&
      !(
        word.sense.case !== undefined &&
        word.form !== '着' &&
        (state.nominalAt(to + 1) || words[to + 1]?.kind === 'time')
      )
    )
      past = true;
    else break;
    to++;
  }
  const next = words[to];
  const adnominal =
    next?.kind === 'word' && next.sense.case === 'of' && next.form.length === 1 && state.nominalAt(to + 1);
  const negated = clause.negated !== undefined;
  let force: Modality = clause.governed ?? (clause.force === 'act' ? 'act' : clause.force);
  const cues: HedgeCue[] = clause.cue === undefined ? [] : [clause.cue];
  if (state.hearsay && force === 'act') force = 'hedged';
  if (negated) force = 'neg';
  const form: PredicateForm = adnominal ? 'adnominal' : 'final';
  const passive =
    clause.passive ||
    suffersOn(state, from) ||
    (head.form.length > 1 &&
      !(head.sense.flags & HAN.undergo) &&
      state.lexicon.trie.get(head.form.charAt(0))?.case === 'by');
  const predicate: HanPredicate = {
    from,
    to,
    headAt: from,
    sense: head.sense,
    passive,
    causative: false,
    negated,
    past,
    copula: (head.sense.flags & HAN.be) !== 0,
    form,
    force,
    cues,
  };
  state.hedges.push(...cues);
  // 向停泊在港内的军舰|开火: who fires is no one of the clause before 的.
  const { pending } = clause;
  const own = pending === undefined ? clause.subjects.at(-1) : undefined;
  // 认定士兵开枪，建议惩处军官: who said it asks, and no one of what he said.
  const again =
    clause.last < 0 && state.teller !== undefined && asks(head)
      ? { group: state.teller, commas: 1 }
      : undefined;
  if (again !== undefined) state.before = again;
  const carried = state.before;
  const acting = clause.pivot ?? clause.actor;
  // 把缴获的步枪|分给: who hands them out took them.
  const first = clause.subjects.at(-1);
  // 要求|释放政治犯: who demands a deed of others does not do it.
  const told = memberAt(state.bindings, clause.last);
  const ofOthers = acting === undefined && told?.predicate.to === from && demands(told);
  const subject =
    pending === undefined
      ? (acting ?? (ofOthers ? undefined : (own ?? carried?.group)))
      : pending === 'object' && !clause.passive
        ? (acting ?? first ?? carried?.group)
        : undefined;
  const subjectFrom =
    acting !== undefined || own !== undefined || subject === undefined
      ? 'own'
      : carried !== undefined && carried.commas > 1
        ? 'carried'
        : 'shared';
  // 有9辆坦克被摧毁: what "there is" suffers the next verb.
  const there = memberAt(state.bindings, clause.last);
  const suffers =
    (passive || befalls(head)) &&
    there?.predicate.sense.counts.some((row) => row.roles.length === 0) &&
    !there.predicate.copula &&
    clause.pivot === undefined
      ? takeObject(state, true)
      : undefined;
  // 接受工人提出的要求: one who was taken for the object does what stands before 的.
  const ownOfAdnominal =
    adnominal && clause.last >= 0 && (clause.pivot === undefined || agrees(there)) && !countsAhead(state);
  if (ownOfAdnominal) clause.pivot = undefined;
  const binding: HanBinding = {
    predicate,
    groups: pending === undefined ? [...clause.waiting] : [],
    // 释放|被捕的同伴: the noun behind 的 suffers it.
    subject:
      suffers ??
      (adnominal && passive && clause.last >= 0 && tellsOf(state, to + 1)
        ? takeObject(state, true)
        : adnominal && passive && (own === undefined || clause.last >= 0)
          ? undefined
          : ownOfAdnominal
            ? (takeObject(state, false) ?? subject)
            : subject),
    subjectFrom,
    topic:
      suffers !== undefined
        ? own
        : clause.subjects.length > 1 && clause.last < 0 && clause.outer === undefined
          ? clause.subjects[clause.subjects.length - 2]
          : undefined,
    head: undefined,
    clause: {
      start: Math.min(clause.start, state.time ?? clause.start),
      end: (words[to - 1] as HanWord).end,
    },
    force,
  };
  const index = state.bindings.length;
  state.bindings.push(binding);
  state.changed();
  if (pending === undefined) clause.waiting = [];
  clause.negated = undefined;
  clause.force = 'act';
  clause.cue = undefined;
  clause.passive = false;
  if (adnominal) {
    freePossessive(state);
    // The noun behind 的 is what the predicate tells of; its own subject is none of the main clause's.
    state.at = to + 1;
    const used = clause.pivot === undefined && own !== undefined && clause.last < 0;
    if (used) clause.subjects.pop();
    const before = state.groups.length;
    clause.pending = undefined;
    takeGroup(state, pending);
    const headGroup = state.groups[before];
    if (headGroup !== undefined)
      state.bindings[index] = { ...(state.bindings[index] as HanBinding), head: headGroup };
    return;
  }
  if (own !== undefined && clause.last < 0) state.subjects.push(own);
  if (clause.pivot !== undefined) freeObject(state, clause.last, clause.pivot);
  if (clause.pivot !== undefined) clause.actor = clause.pivot;
  clause.pivot = undefined;
  clause.last = index;
  state.changed();
  // 只有二十一人获救: so many there are, no condition.
  const counts = head.sense.counts.length > 0 && (words[to]?.number ?? words[to]?.sense.before) !== undefined;
  const governed = counts ? undefined : governing(predicate);
  if (governed !== undefined) clause.governed = governed;
  state.at = to;
  takeSaying(state, index, to);
}

/** Deeds that are done by words. */
const ASKED: ReadonlySet<string> = new Set([
  'demand',
  'request',
  'propose',
  'protest',
  'threaten',
  'promise',
]);

const demands = ({ predicate }: HanBinding): boolean =>
  predicate.sense.acts.length > 0 && predicate.sense.acts.every(({ row }) => row.act === 'demand');

const asks = ({ sense }: HanWord): boolean => sense.acts.some(({ row }) => ASKED.has(row.act));

/** 美方仅有九人|受伤: what became of so many is told of them. */
const befalls = ({ sense }: HanWord): boolean =>
  sense.acts.length > 0 && sense.acts.every(({ row }) => row.target?.[0] === 'subject');

/** 否认首都被包围的|消息: the noun behind 的 is told what stands before it and takes no part in it. */
const tellsOf = ({ words, lexicon }: VerbMiddle, at: number): boolean => {
  const word = words[at];
  const kind = word === undefined ? undefined : kindOfWord(word, lexicon);
  return kind === 'text' || kind === 'abstract';
};

/** Whether a verb takes what someone asked for or offered. */
const agrees = (binding: HanBinding | undefined): boolean =>
  binding?.predicate.sense.acts.some(({ row }) => row.act === 'agree' || row.act === 'reject') === true;

/** Acts whose object may be a clause: its subject alone is not what they are turned to. */
const TAKES_CLAUSE: ReadonlySet<string> = new Set(['deny', 'agree', 'plan', 'promise']);

/** 否认|军队越过边界: denied is the crossing, not the army. */
function freeObject(state: VerbMiddle, at: number, pivot: HanGroup): void {
  const binding = state.bindings[at];
  if (binding?.predicate.sense.acts.some(({ row }) => TAKES_CLAUSE.has(row.act)) !== true) return;
  const groups = binding.groups.filter(({ from, case: part }) => from !== pivot.from || part !== 'object');
  state.bindings[at] = { ...binding, groups };
}

/** 释放|其|被关押的同伙: whose they are, before the clause and 的, is not the object. */
function freePossessive(state: VerbMiddle): void {
  const binding = memberAt(state.bindings, state.open.last);
  const last = binding?.groups.at(-1);
  if (binding === undefined || last?.case !== 'object' || last.to !== last.from + 1) return;
  if (!((state.words[last.from] as HanWord).sense.flags & HAN.possessive)) return;
  state.bindings[state.open.last] = { ...binding, groups: binding.groups.slice(0, -1) };
}

/** 被捕后|处死, 遭拷打后|枪决: a penalty without an object, behind what was suffered in the same clause, is suffered too. */
function suffersOn({ words, bindings, open }: VerbMiddle, at: number): boolean {
  const last = memberAt(bindings, open.last);
  const next = words[at + 1];
  if (last === undefined || open.pivot !== undefined) return false;
  // 被日军包围|歼灭: so is another deed right behind the first.
  const told = last.predicate.passive && last.predicate.to === at && last.predicate.form === 'final';
  if (told && (next === undefined || next.kind === 'mark') && doneToOne(words[at] as HanWord)) return true;
  if (next !== undefined && next.kind !== 'mark' && !next.form.endsWith(PENALTY)) return false;
  const suffered = last.predicate.passive || (last.predicate.sense.flags & HAN.undergo) !== 0;
  return suffered && (words[at] as HanWord).sense.acts.some(({ row }) => PENALTIES.has(row.act));
}

/** Whether a verb tells a deed done to someone or something. */
const doneToOne = ({ sense }: HanWord): boolean =>
  sense.acts.some(
    ({ row }) => (row.target ?? ['object']).includes('object') && row.agent?.includes('none') !== true,
  );

const PENALTIES: ReadonlySet<string> = new Set(['execute', 'sentence', 'deport', 'release', 'torture']);

/** 处死两名|临阵脱逃的校尉: the number counts the noun behind 的, no one who does what stands before it. */
function countsAhead(state: VerbMiddle): boolean {
  const last = state.bindings[state.open.last]?.groups.findLast((group) => group.case === 'object');
  if (last === undefined || last.numbers.length === 0) return false;
  const head = state.words[last.to - 1] as HanWord;
  return head.number !== undefined || (head.sense.counter !== undefined && head.sense.object === undefined);
}

/** 是日本发动的进攻: the people behind the verb before are the subject of the one before 的. */
function takeObject(state: VerbMiddle, thing: boolean): HanGroup | undefined {
  const binding = memberAt(state.bindings, state.open.last);
  const last = binding?.groups.at(-1);
  if (binding === undefined || last === undefined || last.case !== 'object' || !(last.animate || thing))
    return undefined;
  state.bindings[state.open.last] = { ...binding, groups: binding.groups.slice(0, -1) };
  return withCase(last, 'subject');
}
