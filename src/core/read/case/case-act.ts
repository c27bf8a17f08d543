import type { FrameRow } from '../../languages/frame-words.ts';
import type { Range } from '../clause.ts';
import { frameOf } from '../frame-of.ts';
import type { Token, TokenFrame } from '../lexicon/claim-tokens.ts';
import { TURNED } from '../lowers.ts';
import { memberAt } from '../member-at.ts';
import type { Binding } from './case-binding.ts';
import { ACCUSATIVE, NOMINATIVE, PLURAL } from './case-bits.ts';
import { nearest } from './case-candidates.ts';
import { doneFromSide } from './case-from-side.ts';
import type { CaseGroup } from './case-group.ts';
import { caseLists } from './case-lists.ts';
import { inSlot, whereOf } from './case-slots.ts';
import type { Unit } from './case-unit.ts';
import type { Phrase } from './case-verbal.ts';
import type { CaseWalk } from './case-walk.ts';
import { isLiving, isTime, mayAct, ofKind } from './group-kinds.ts';

/** Why a full participle is no precise act: it tells a state of its noun as often as an act. */
const PARTICIPLE = 'told by a participle beside its noun';

/** The act one row of the lists tells with a verb bound to its groups; nothing where the slots do not fit the row. */
export function actOf(
  walk: CaseWalk,
  phrase: Phrase,
  row: FrameRow,
  binding: Binding,
): TokenFrame | undefined {
  if (binding.unfit === true || binding.middle === true) return undefined;
  const { verbal, words, taken, free } = phrase;
  const { clause, impersonal, modality, passive, token, verb } = verbal;
  const lists = caseLists(walk.input.language);
  const slots = row.target ?? ['acc'];
  // `по ним был открыт огонь`: the subject is a word of the phrase, so the target stands where it always does.
  const phrased = passive && words.length > 0 && ownSubject(taken);
  if (passive && !slots.includes('acc') && !impersonal && !phrased) return undefined;
  const doesNothing = !passive && (slots.includes('subject') || row.agent?.length === 0);
  let agent = doesNothing ? undefined : binding.agent;
  let target = targetOf(walk, phrase, row, binding, agent, phrased);
  // `27 полонених розстріляли`: nobody says who did it, and captives are whom it was done to.
  if (!passive && verb.number === 'p' && agent !== undefined && DONE_TO_CAPTIVES.has(row.act)) {
    if (target === undefined && isCaptive(walk, agent)) {
      target = agent;
      agent = undefined;
    } else if (target !== undefined && isCaptive(walk, target) && isBare(walk, agent)) agent = undefined;
  }
  if (agent === undefined) {
    const filled = target === undefined ? [] : [target];
    for (const slot of row.agent ?? []) agent ??= inSlot(lists, free, verbal, slot, undefined, filled)?.group;
  }
  const subjectless = passive || impersonal || (verb.number === 'p' && verb.is !== 'infinitive');
  if (agent === undefined && subjectless && !doesNothing && !slots.includes('subject'))
    agent = doneFromSide(lists, free);
  if (!isOfHeads(walk, row, target) || !fits(row, agent, target, passive)) return undefined;
  const where = whereOf(lists, free, verbal, target, agent);
  const nobody =
    agent === undefined && !slots.includes('subject') && verb.number === 'p' && verb.is !== 'infinitive';
  return frameOf(row, {
    trigger: phraseSpan(
      walk.input.tokens,
      token,
      target !== undefined && taken.includes(target) && !slots.includes('object') ? [] : words,
    ),
    clause: walk.rangeOf(clause),
    agent: agent === target ? undefined : agent,
    target,
    where,
    attribute: tellsState(phrase.verbal, row, agent) ? true : undefined,
    voice: impersonal ? 'impersonal' : passive ? 'passive' : nobody ? 'impersonal' : 'active',
    modality,
    inferred: [
      ...binding.inferred,
      ...(verb.is === 'passive' || verb.is === 'active' ? [PARTICIPLE] : []),
      ...(!impersonal && !passive && !nobody && target !== undefined && target.to <= token ? [TURNED] : []),
    ],
  });
}

/** `захваченный город`, `умершие в лагере пленные`: a participle without one who acts tells the state of its noun. */
const tellsState = ({ verb }: Phrase['verbal'], row: FrameRow, agent: CaseGroup | undefined): boolean =>
  agent === undefined && (verb.is === 'passive' || (verb.is === 'active' && row.agent?.length === 0));

/** What is done to captives far more often than by them. */
const DONE_TO_CAPTIVES: ReadonlySet<string> = new Set([
  'execute',
  'massacre',
  'torture',
  'rape',
  'deport',
  'release',
  'exchange',
]);

/** Whether a group is one of captives: `двадцять сім полонених юнаків`. */
const isCaptive = ({ input }: CaseWalk, { from, to }: CaseGroup): boolean =>
  input.tokens
    .slice(from, to)
    .some(
      ({ info }) =>
        info.all('role').some(({ role }) => role === 'captured') ||
        info.all('subset').some(({ key }) => key === 'prisoner'),
    );

/** Whether a group is a number and no noun. */
const isBare = ({ input }: CaseWalk, { from, to, numbers }: CaseGroup): boolean =>
  numbers.some((one) => (input.numbers[one]?.from ?? to) <= from && (input.numbers[one]?.to ?? from) >= to);

function targetOf(
  walk: CaseWalk,
  phrase: Phrase,
  row: FrameRow,
  binding: Binding,
  agent: CaseGroup | undefined,
  phrased: boolean,
): CaseGroup | undefined {
  const { verbal, taken, free } = phrase;
  const { clause, passive } = verbal;
  const lists = caseLists(walk.input.language);
  const slots = row.target ?? ['acc'];
  const [word] = taken;
  if (phrased)
    for (const slot of slots) {
      const found = slot === 'acc' ? undefined : inSlot(lists, free, verbal, slot, row, taken)?.group;
      if (found !== undefined) return found;
    }
  if (passive) {
    // `поручено сотнику`: the one addressed stands in a case of his own.
    const addressed = slots[0] === 'dat' ? inSlot(lists, free, verbal, 'dat', row, taken)?.group : undefined;
    return addressed ?? binding.object ?? (slots.includes('object') ? word : counted(taken, slots));
  }
  const direct = slots.includes('subject')
    ? (binding.subject ?? binding.object)
    : (binding.filled ?? binding.object);
  if (direct !== undefined) return direct;
  const used = agent === undefined ? taken : [...taken, agent];
  // What an infinitive governs stands behind it, or before the verb it hangs on.
  const infinitive = verbal.verb.is === 'infinitive';
  const behind = { at: verbal.at, from: verbal.at, to: clause.units.length };
  for (const reach of infinitive ? [behind, { ...behind, from: verbal.from }] : [verbal])
    for (const slot of slots) {
      if (slot === 'subject' || slot === 'acc') continue;
      const found = slot === 'object' ? word : inSlot(lists, free, reach, slot, row, used)?.group;
      if (found !== undefined) return found;
    }
  return (
    counted(taken, slots) ?? (binding.transitive ? objectNear(walk, phrase, row, binding.subject) : undefined)
  );
}

/** Whether a word of a phrase may be the subject of its verb. */
function ownSubject(taken: readonly CaseGroup[]): boolean {
  for (const { bits } of taken) if ((bits & NOMINATIVE) !== 0) return true;
  return false;
}

/** `взяли 2800 пленных`: the phrase's own noun with its number. */
function counted(taken: readonly CaseGroup[], slots: readonly string[]): CaseGroup | undefined {
  if (slots.includes('acc')) for (const group of taken) if (group.numbers.length > 0) return group;
  return undefined;
}

/** An object shared by predicates joined with `и`: that of the next one right behind, or the one in front of the last. */
function objectNear(
  walk: CaseWalk,
  { verbal }: Phrase,
  row: FrameRow,
  subject: CaseGroup | undefined,
): CaseGroup | undefined {
  const { at, clause, verb } = verbal;
  const active = verb.is === 'past' || verb.is === 'present' || (verbal.impersonal && !verbal.passive);
  const suits = (group: CaseGroup): boolean =>
    group !== subject && ofKind(group, row.targetKinds, row.strict === true);
  const inside = verbal.passive ? undefined : genitiveBehind(verbal, suits);
  if (inside !== undefined) return inside;
  if (!active) return undefined;
  if (at === clause.units.length - 1) {
    const next = walk.joinedTo(clause);
    const first = next?.units[0];
    if (
      next !== undefined &&
      first?.kind === 'verb' &&
      first.verbs?.some((one) => one.is === verb.is && one.number === verb.number) === true
    ) {
      const found = nearest(
        walk.candidatesOf(next),
        0,
        (one) => one.preposition === undefined && (one.bits & ACCUSATIVE) !== 0 && suits(one.group),
      );
      if (found !== undefined) return found.group;
    }
  }
  // `На следствии маршала избивали`: the genitive behind the noun before may be the verb's own object.
  const left = memberAt(clause.units, at - 1)?.group;
  const genitive = left?.genitive;
  if (
    // `в это время пленных казнили солдаты`
    (subject === undefined || (subject.from > verbal.token && left !== undefined && isGround(left))) &&
    genitive !== undefined &&
    left?.to === genitive.to &&
    (genitive.bits & ACCUSATIVE) !== 0 &&
    mayAct(genitive) &&
    suits(genitive)
  )
    return genitive;
  const before = clause.shares === undefined ? undefined : walk.transitiveIn(clause.shares);
  return before?.object !== undefined && before.object.to <= before.token && suits(before.object)
    ? before.object
    : undefined;
}

/** A time or a place, which has no men by itself. */
const isGround = (group: CaseGroup): boolean => isTime(group) || group.kinds[0] === 'place';

/**
 * `казнили на рассвете у реки пленных`: what looks like a genitive behind a time or a place is the object of a verb that has no
 * other.
 */
function genitiveBehind(
  { at, clause, to }: Phrase['verbal'],
  suits: (group: CaseGroup) => boolean,
): CaseGroup | undefined {
  for (let i = at + 1; i < to; i++) {
    const { group, kind, preposition } = clause.units[i] as Unit;
    if (kind === 'word' || kind === 'time') continue;
    if (group === undefined || preposition === undefined) return undefined;
    const { genitive } = group;
    if (
      genitive !== undefined &&
      genitive.to === group.to &&
      !genitive.proper &&
      (genitive.bits & ACCUSATIVE & PLURAL) !== 0 &&
      isGround(group) &&
      isLiving(genitive) &&
      suits(genitive)
    )
      return genitive;
  }
  return undefined;
}

/** Whether the head of a target is a form of one of the nouns a row asks for. */
function isOfHeads(walk: CaseWalk, { targetHeads }: FrameRow, target: CaseGroup | undefined): boolean {
  if (targetHeads === undefined) return true;
  const head = target === undefined ? undefined : walk.input.tokens[target.headAt]?.info;
  if (head === undefined) return false;
  return (
    targetHeads.includes(head.folded) ||
    walk.word(head).lemmas.some((lemma) => lemmasOf(walk, targetHeads).has(lemma))
  );
}

const headLemmas = new WeakMap<readonly string[], ReadonlySet<string>>();

function lemmasOf({ input, word }: CaseWalk, heads: readonly string[]): ReadonlySet<string> {
  const old = headLemmas.get(heads);
  if (old !== undefined) return old;
  const made = new Set(heads.flatMap((head) => word(input.lexicon.info(head)).lemmas));
  headLemmas.set(heads, made);
  return made;
}

function fits(
  row: FrameRow,
  agent: CaseGroup | undefined,
  target: CaseGroup | undefined,
  passive: boolean,
): boolean {
  const strict = row.strict === true;
  if (target === undefined) {
    if (row.needsTarget === true || (strict && row.targetKinds !== undefined)) return false;
  } else if (!ofKind(target, row.targetKinds, strict)) return false;
  if (row.agentKinds === undefined) return true;
  const agentOnly = strict && row.targetKinds === undefined;
  return agent === undefined ? passive || !agentOnly : ofKind(agent, row.agentKinds, agentOnly);
}

/** The verb with the words of its phrase when they stand close by, else the verb alone. */
function phraseSpan(tokens: readonly Token[], at: number, words: readonly number[]): Range {
  const verb = tokens[at] as Token;
  const first = Math.min(at, ...words);
  const last = Math.max(at, ...words);
  const lone = words.length === 1 && (tokens[words[0] as number] as Token).info.preposition;
  if (lone || last - first > words.length + 3) return { start: verb.start, end: verb.end };
  return { start: (tokens[first] as Token).start, end: (tokens[last] as Token).end };
}
