import { actById } from '../../languages/acts.ts';
import type { NounKind } from '../../languages/noun-words.ts';
import { memberAt } from '../member-at.ts';
import type { HanBinding } from './han-clause.ts';
import { type HanGroup, type HanPart, hanGroup, withCase } from './han-group.ts';
import type { HanSense } from './han-sense.ts';
import type { HanWord } from './han-words.ts';
import type { VerbMiddle } from './verb-middle-state.ts';

/** 进攻张鼓峰的苏军被击退: the verb and its place tell of the force behind 的, which goes on as subject. */
export function relative(state: VerbMiddle, group: HanGroup, binding: HanBinding): boolean {
  const joint = group.parts.length - 2;
  const first = memberAt(group.parts, joint);
  const clause = state.open;
  if (first?.link === 'of' && toldIn(state, group, binding)) return true;
  if (
    first === undefined ||
    first.link !== 'of' ||
    !(group.animate || clause.pending !== undefined) ||
    (binding.subjectFrom === 'own' && binding.subject !== undefined)
  )
    return false;
  const place = hanGroup(
    state.words,
    state.lexicon,
    [...group.parts.slice(0, joint), { ...first, link: undefined }],
    group.case === undefined ? 'object' : group.case,
  );
  // 领导起义的上尉|逃走: with no one told before who could do it, anything may stand before 的.
  const opens = state.before === undefined || clause.pending !== undefined;
  if (place.kind !== 'place' && place.kind !== 'border' && !(opens && place.kind !== undefined)) return false;
  const deed = binding.predicate.sense.acts.length > 0 || clause.pending !== undefined;
  if (!state.verbAhead(group.to) || !deed) return false;
  const last = group.parts[group.parts.length - 1] as HanPart;
  const head = hanGroup(state.words, state.lexicon, [{ ...last, link: undefined }], 'subject');
  state.bindings[clause.last] = {
    ...binding,
    predicate: { ...binding.predicate, form: 'adnominal' },
    groups: [...binding.groups, place],
    subject: undefined,
    head,
  };
  clause.last = -1;
  if (clause.pending === undefined) {
    state.groups.push(place, head);
    clause.subjects.push(head);
  } else {
    const led = withCase(head, clause.pending);
    state.groups.push(place, led);
    clause.waiting.push(led);
    clause.pending = undefined;
  }
  return true;
}

/** Whether a noun tells that something is asked of others. */
const asks = ({ acts }: HanSense): boolean => acts.some(({ row }) => ASKED.has(row.act));

/** 接受对方的提案: whoever accepts it is turned to what is asked itself. */
const isDeed = ({ predicate }: HanBinding): boolean =>
  predicate.sense.acts.every(({ row }) => actById.get(row.act)?.family !== 'diplomacy');

const ASKED: ReadonlySet<string> = new Set(['demand', 'order', 'request', 'propose']);

/** 占领张鼓峰的计划, 屠杀战俘的记录: the verb has what stands before 的; the noun behind says how it is told. */
function toldIn(state: VerbMiddle, group: HanGroup, binding: HanBinding): boolean {
  const { sense } = state.words[group.headAt] as HanWord;
  if (
    (sense.kind !== 'text' && sense.kind !== 'abstract' && sense.kind !== 'event') ||
    // 提出撤军的最后通牒: what is demanded or ordered is told before 的 too.
    (sense.acts.length > 0 && sense.intents.length === 0 && !(asks(sense) && isDeed(binding)))
  )
    return false;
  if (binding.predicate.sense.acts.length === 0 || state.objectBehind(binding)) return false;
  const joint = group.parts.length - 2;
  const parts = [...group.parts.slice(0, joint), { ...(group.parts[joint] as HanPart), link: undefined }];
  const object = hanGroup(state.words, state.lexicon, parts, 'object');
  const fits = binding.predicate.sense.acts.some(
    ({ row }) =>
      object.kind !== undefined &&
      (row.targetKinds === undefined
        ? object.animate
        : row.targetKinds.includes(object.kind) && !row.targetKinds.includes(sense.kind as NounKind)),
  );
  if (!fits) return false;
  const intent = sense.intents[0] ?? (asks(sense) ? 'plan' : undefined);
  state.groups.push(object);
  state.bindings[state.open.last] = {
    ...binding,
    groups: [...binding.groups, object],
    force:
      intent !== undefined && binding.force === 'act' && !binding.predicate.past ? intent : binding.force,
  };
  return true;
}
