import type { FrameRow } from '../../languages/frame-words.ts';
import type { NounKind } from '../../languages/noun-words.ts';
import type { ClauseInput, Token } from '../lexicon/claim-tokens.ts';
import { tellsOtherAct } from '../lexicon/tells-other-act.ts';
import { memberAt } from '../member-at.ts';
import { DAT } from './bracket-case.ts';
import { byAgent, slotOf, slotsNamed } from './bracket-fillers.ts';
import { fits, isMeasure } from './bracket-fits.ts';
import type { BracketGroup } from './bracket-group.ts';
import type { BracketPredicate, BracketUse } from './bracket-predicate.ts';
import { bracketExcluded, bracketUses } from './bracket-uses.ts';

/** An act told by a verb. */
export interface BracketAct {
  readonly row: FrameRow;
  readonly agent: BracketGroup | undefined;
  readonly target: BracketGroup | undefined;
  readonly voice: 'active' | 'passive';
  readonly tokens: readonly number[];
}

/** The act a predicate tells, by the first row whose words and slots fit; undefined when it tells none. */
export function bracketAct(input: ClauseInput, predicate: BracketPredicate): BracketAct | undefined {
  // `es kam zu Kämpfen`: the noun tells it.
  const empty =
    predicate.subject?.pronoun === true &&
    input.language.bracket?.expletive.includes(
      (input.tokens[predicate.subject.headAt] as Token).info.folded,
    ) === true;
  if (
    empty &&
    bracketUses(input, predicate).some(({ use, behind }) => use.class === 'occur' && behind !== undefined)
  )
    return undefined;
  // `kam es auf den Schiffen, die ..., zu Unruhen`: the noun stands behind a clause of its own; who comes somewhere comes to it.
  if (
    empty &&
    mayOccur(predicate) &&
    !predicate.adjuncts.some(({ group }) => (group.bits & DAT) === 0 || group.kind === 'place')
  )
    return undefined;
  // `kam es im Werk des Konzerns Falk zu einem Unfall`: a name that takes no case is taken for who came, but `es` stands beside the verb.
  if (
    !empty &&
    mayOccur(predicate) &&
    beside(input, predicate) &&
    predicate.adjuncts.some(({ preposition, group }) => TOWARDS.has(preposition) && group.kind !== 'place')
  )
    return undefined;
  let longest = 0;
  let idle: BracketAct | undefined;
  for (const used of bracketUses(input, predicate)) {
    const { row, count, rest } = used.use;
    // `kam es zu Kämpfen`, `schaffte es`: the longer idiom is meant.
    if (rest.length < longest) break;
    if (row === undefined) {
      if (count === undefined && used.use.class !== 'say' && used.use.class !== 'adopts')
        longest = Math.max(longest, rest.length);
      continue;
    }
    if (row.voice !== undefined && (row.voice === 'passive') !== predicate.passive) continue;
    if (bracketExcluded(input, predicate, row.unless)) continue;
    const made = bind(input, predicate, row, used);
    if (made === undefined) continue;
    const befalls = row.target?.[0] === 'subject';
    if (idle !== undefined && befalls) return made;
    if (idle === undefined && (befalls || made.target !== undefined || made.voice === 'passive')) return made;
    // `dort verbrannten 300 Menschen`: without an object it may befall the subject, if another row says so.
    idle ??= made;
  }
  return idle;
}

const DOERS: readonly NounKind[] = ['person', 'leader', 'formation', 'state', 'materiel', 'event'];

/** `dass das Dorf von Soldaten besetzt wurde`: where the verb stands last, who did it stands behind what suffers it and is no part of that. */
function withoutAgent(
  { tokens }: ClauseInput,
  target: BracketGroup | undefined,
  agent: BracketGroup | undefined,
): BracketGroup | undefined {
  const tail = target?.tail.find(({ group }) => group === agent);
  if (target === undefined || tail === undefined) return target;
  const end = (tokens[tail.at - 1] as Token).end;
  return { ...target, to: tail.at, end, tail: target.tail.filter((one) => one !== tail) };
}

/** What comes about stands behind these where nobody comes. */
const TOWARDS: ReadonlySet<string> = new Set(['zu', 'zum', 'zur']);

/** Whether the empty subject stands right behind the finite verb. */
function beside({ tokens, language }: ClauseInput, { finiteAt }: BracketPredicate): boolean {
  const next = tokens[finiteAt + 1];
  return next !== undefined && language.bracket?.expletive.includes(next.info.folded) === true;
}

/** Whether the verb is one by which with an empty subject something is told to occur: `es kam zu`. */
const mayOccur = ({ entry }: BracketPredicate): boolean =>
  entry?.uses.some((use) => use.class === 'occur') === true;

function bind(
  input: ClauseInput,
  predicate: BracketPredicate,
  row: FrameRow,
  used: BracketUse,
): BracketAct | undefined {
  const { passive } = predicate;
  const ofSubject = row.target?.[0] === 'subject';
  let agent: BracketGroup | undefined;
  let target: BracketGroup | undefined;
  if (ofSubject) {
    if (passive) return undefined;
    target = predicate.subject;
    for (const slot of row.agent ?? []) agent ??= slotOf(input, predicate, slot, used);
    // `erlagen dem Hunger`, `fielen der Seuche zum Opfer`: only the living do it, and their arms.
    if (agent !== undefined && !fits(input, agent, DOERS, true)) agent = undefined;
  } else if (passive) {
    target = (row.target ?? ['object']).includes('object')
      ? (predicate.subject ?? used.behind ?? predicate.dative)
      : (used.behind ?? predicate.subject ?? predicate.dative);
    agent = byAgent(input, predicate);
    target = withoutAgent(input, target, agent);
  } else {
    agent = predicate.subject;
    target = used.behind;
    for (const slot of row.target ?? ['object']) {
      if (target !== undefined) break;
      const fillers = slotsNamed(input, predicate, slot, used).filter(
        (filler) => filler !== agent && !isMeasure(input, filler),
      );
      const { targetKinds } = row;
      target =
        (targetKinds === undefined
          ? undefined
          : fillers.find((filler) => fits(input, filler, targetKinds, true))) ?? fillers[0];
    }
  }
  // `nahmen Geiseln`: the noun of the idiom is itself the target.
  const { object } = predicate;
  if (
    target === undefined &&
    !ofSubject &&
    !passive &&
    row.strict === true &&
    row.targetKinds !== undefined &&
    object !== undefined &&
    used.tokens.includes(object.headAt) &&
    fits(input, object, row.targetKinds, true)
  )
    target = object;
  if (row.needsTarget === true && target === undefined) return undefined;
  // `der Gegenangriff begann`: the noun tells the act, the verb only lends itself.
  if (row.act === 'begin_hostilities' && target !== undefined && tellsOtherAct(input, target))
    return undefined;
  if (row.targetHeads !== undefined) {
    // `sieben der Todesurteile`: what is counted.
    const told =
      target !== undefined && target.numbers.length > 0 && target.genitive !== undefined
        ? [target, target.genitive]
        : [target];
    const heads = row.targetHeads;
    if (!told.some((one) => heads.includes(memberAt(input.tokens, one?.headAt ?? -1)?.info.folded ?? '')))
      return undefined;
  }
  const strict = row.strict === true;
  if (
    row.targetKinds !== undefined &&
    !fits(input, target, row.targetKinds, strict && row.agentKinds === undefined)
  )
    return undefined;
  if (
    row.agentKinds !== undefined &&
    !fits(input, ofSubject ? target : agent, row.agentKinds, strict && !passive)
  )
    return undefined;
  return { row, agent, target, voice: passive ? 'passive' : 'active', tokens: used.tokens };
}
