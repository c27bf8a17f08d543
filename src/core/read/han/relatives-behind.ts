import { actById } from '../../languages/acts.ts';
import { frontedObject } from './fronted-object.ts';
import type { HanBinding } from './han-clause.ts';
import { type HanGroup, partGroup, withCase } from './han-group.ts';
import type { HanLexicon } from './han-lexicon.ts';
import { HAN } from './han-sense.ts';
import type { HanWord } from './han-words.ts';

/**
 * 击沉了停泊在港内的商船: a verb of force directly before another whose place or goal stands before 的: the noun behind 的 is
 * what the first is done to and what the second tells of. Where people stand before 的 (包围歼灭敌军的主力) both verbs have
 * one object and nothing is changed.
 */
export function withRelatives(
  words: readonly HanWord[],
  bindings: readonly HanBinding[],
  lexicon: HanLexicon,
): readonly HanBinding[] {
  let out: HanBinding[] | undefined;
  for (let i = 1; i < bindings.length; i++) {
    const first = (out ?? bindings)[i - 1] as HanBinding;
    const second = (out ?? bindings)[i] as HanBinding;
    const split = splitOf(words, first, second, lexicon);
    const shared = split === undefined ? sharedObject(first, second) : undefined;
    const fronted =
      split === undefined && shared === undefined ? frontedObject(out ?? bindings, i) : undefined;
    if (fronted !== undefined) {
      out ??= [...bindings];
      out[i] = { ...second, groups: [...second.groups, fronted] };
      continue;
    }
    if (split === undefined && shared === undefined) continue;
    out ??= [...bindings];
    if (split === undefined) {
      out[i - 1] = { ...first, groups: [...first.groups, shared as HanGroup] };
      continue;
    }
    const { group, inner, head } = split;
    out[i - 1] = { ...first, groups: [...first.groups, withCase(head, 'object')] };
    out[i] = {
      ...second,
      predicate: { ...second.predicate, form: 'adnominal' },
      groups: second.groups.map((one) => (one === group ? inner : one)),
      subject: head,
      subjectFrom: 'own',
      topic: undefined,
    };
  }
  return out ?? bindings;
}

/** 包围歼灭敌军: two deeds right behind each other are done to the same. */
function sharedObject(first: HanBinding, second: HanBinding): HanGroup | undefined {
  if (first.predicate.to !== second.predicate.from || first.predicate.passive !== second.predicate.passive)
    return undefined;
  if (first.predicate.passive || first.subject !== second.subject) return undefined;
  if (
    moves(first) ||
    moves(second) ||
    !takesIt(first) ||
    !takesIt(second) ||
    first.groups.some(({ slot }) => slot === 'object')
  )
    return undefined;
  return second.groups.find(({ from, slot }) => slot === 'object' && from >= second.predicate.to);
}

interface Split {
  readonly group: HanGroup;
  /** What stands before 的. */
  readonly inner: HanGroup;
  /** What stands behind it. */
  readonly head: HanGroup;
}

function splitOf(
  words: readonly HanWord[],
  first: HanBinding,
  second: HanBinding,
  lexicon: HanLexicon,
): Split | undefined {
  if (first.predicate.to !== second.predicate.from || first.predicate.passive || second.predicate.passive)
    return undefined;
  if (!takesIt(first) || first.groups.some(({ slot }) => slot === 'object')) return undefined;
  const group = second.groups.find(
    ({ from, slot, parts }) =>
      from >= second.predicate.to &&
      (slot === 'object' || slot === 'at' || slot === 'to') &&
      parts.length > 1,
  );
  const last = group?.parts.at(-1);
  const before = group?.parts.at(-2);
  if (group === undefined || last === undefined || before?.link !== 'of') return undefined;
  const inner = partGroup(words, lexicon, { from: group.from, to: before.to, link: undefined });
  const head = partGroup(words, lexicon, last);
  // 劫持了满载香料的商船: what a verb that tells no act stands with says which one is meant.
  const plain = second.predicate.sense.acts.length === 0 && second.predicate.sense.flags & HAN.plain;
  const placed =
    plain ||
    inner.kind === 'place' ||
    inner.kind === 'border' ||
    inner.kind === 'event' ||
    group.slot === 'at';
  const whom = head.animate || head.kind === 'materiel' || head.kind === 'place';
  return placed && whom ? { group, inner: withCase(inner, group.case), head } : undefined;
}

/** Whether a verb tells of going somewhere: 弃城逃往上海. */
const moves = ({ predicate: { sense } }: HanBinding): boolean =>
  sense.acts.some(({ row }) => actById.get(row.act)?.family === 'movement');

const GOVERNS = HAN.light | HAN.negating | HAN.factual | HAN.say | HAN.undergo | HAN.be;

/** Whether a verb does something to someone or something, and governs no other verb. */
const takesIt = ({ predicate: { sense } }: HanBinding): boolean =>
  (sense.flags & GOVERNS) === 0 &&
  sense.intents.length === 0 &&
  sense.acts.some(({ row }) => {
    const { family = '' } = actById.get(row.act) ?? {};
    return (row.target ?? ['object']).includes('object') && family !== 'diplomacy' && family !== 'command';
  });
