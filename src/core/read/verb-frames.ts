import { actById } from '../languages/acts.ts';
import type { FrameRow } from '../languages/frame-words.ts';
import type { ClauseInput } from './claim-tokens.ts';
import type { Predicate } from './clause-walk.ts';
import type { NounPhrase } from './elements.ts';
import { fits } from './group-kinds.ts';
import { excluded, type UsedVerb, usesOf } from './match-use.ts';
import { adjunct, byAgent, objectBehind, ownerInPhrase, phraseObject } from './verb-slots.ts';

/** An act told by a verb, its slots still groups of the walk. */
export interface VerbAct {
  readonly row: FrameRow;
  readonly from: number;
  readonly to: number;
  readonly agent: NounPhrase | undefined;
  readonly target: NounPhrase | undefined;
  readonly voice: 'active' | 'passive';
  /** Last token of the verb's phrase. */
  readonly last: number;
}

/** The act a predicate tells, by the first row whose words and slots fit; undefined when it tells none. */
export function verbAct(input: ClauseInput, predicate: Predicate): VerbAct | undefined {
  const { verb } = predicate;
  if (verb.entry === undefined) return undefined;
  const passive = verb.passive || predicate.reduced;
  for (const used of usesOf(input, verb)) {
    const { row } = used.use;
    if (row === undefined) continue;
    if (row.voice !== undefined && (row.voice === 'passive') !== passive) continue;
    if (excluded(input, row.unless, verb.at, verb.entry.lemma)) continue;
    const made = bind(input, predicate, row, used, passive);
    if (made !== undefined) return made;
  }
  return undefined;
}

function bind(
  input: ClauseInput,
  predicate: Predicate,
  row: FrameRow,
  used: UsedVerb,
  passive: boolean,
): VerbAct | undefined {
  const { verb } = predicate;
  const inchoative = row.target?.[0] === 'subject';
  if (inchoative && passive && row.verbs?.some((entry) => entry.startsWith('be ')) !== true) return undefined;
  let agent: NounPhrase | undefined;
  let target: NounPhrase | undefined;
  const behind = objectBehind(predicate, used);
  // `ending the shipments` did not end itself.
  if (
    inchoative &&
    behind !== undefined &&
    !passive &&
    row.agent?.includes('object') !== true &&
    !behind.reflexive &&
    behind.from > verb.at
  )
    return undefined;
  if (passive && !inchoative) {
    target =
      used.preposition >= 0 && used.last > verb.at && !takesObject(row)
        ? (predicate.subject ?? undefined)
        : predicate.subject;
    agent = byAgent(input, predicate);
  } else {
    agent = predicate.subject;
    const wanted = row.target ?? ['object'];
    if (inchoative) {
      target = predicate.subject;
      agent = undefined;
      for (const slot of row.agent ?? [])
        agent ??=
          slot === 'gap'
            ? ownerInPhrase(predicate, used)
            : slot === 'object'
              ? (behind ?? phraseObject(predicate, used))
              : adjunct(predicate, slot, used)?.group;
    } else if (used.preposition >= 0) {
      const gap =
        used.use.rest.includes('~') &&
        wanted.includes('object') &&
        !used.use.rest.includes(input.tokens[behind?.headAt ?? -1]?.info.folded ?? '')
          ? behind
          : undefined;
      target = gap ?? phraseObject(predicate, used) ?? (wanted.includes('object') ? behind : undefined);
    }
    if (!inchoative && target === undefined)
      for (const slot of wanted) {
        target =
          slot === 'object'
            ? behind
            : slot === 'subject'
              ? predicate.subject
              : adjunct(predicate, slot, used)?.group;
        if (target !== undefined) break;
      }
  }
  // `the fighting stopped` repels no one: an active verb that acts on something needs that something.
  if (
    target === undefined &&
    !passive &&
    (row.needsTarget === true || (row.targetKinds !== undefined && row.target === undefined))
  )
    return undefined;
  // `concluded a truce`: the truce is the act.
  if (
    row.act === 'sign_treaty' &&
    target !== undefined &&
    input.tokens[target.headAt]?.info.all('frameNoun').some((sense) => sense.row.act === 'cease_fire') ===
      true
  )
    return undefined;
  // `began the attack`: the noun tells the act, the verb only lends itself.
  if (target !== undefined && actById.get(row.act)?.family === 'phase' && otherAct(input, target))
    return undefined;
  if (
    row.needs !== undefined &&
    !row.needs.some((preposition) => adjunct(predicate, preposition, used) !== undefined)
  )
    return undefined;
  if (
    row.targetHeads !== undefined &&
    (target === undefined || !row.targetHeads.includes(input.tokens[target.headAt]?.info.folded ?? ''))
  )
    return undefined;
  if (
    row.targetKinds !== undefined &&
    !fits(input, target, row.targetKinds, row.strict === true && row.agentKinds === undefined)
  )
    return undefined;
  if (
    row.targetKinds !== undefined &&
    row.agentKinds !== undefined &&
    row.strict === true &&
    target !== undefined &&
    !fits(input, target, row.targetKinds, true)
  )
    return undefined;
  if (row.agentKinds !== undefined) {
    const one = inchoative && row.agent?.length === 0 ? target : inchoative ? target : agent;
    if (!fits(input, one, row.agentKinds, row.strict === true && !passive)) return undefined;
  }
  return {
    row,
    from: verb.at,
    to: triggerEnd(verb.at, used),
    agent,
    target,
    voice: passive ? 'passive' : 'active',
    last: used.last,
  };
}

/** Whether the head of a group tells an act of its own that is not just fighting. */
const otherAct = (input: ClauseInput, group: NounPhrase): boolean => {
  const rows = input.tokens[group.headAt]?.info.all('frameNoun') ?? [];
  return rows.length > 0 && rows.every(({ row }) => row.act !== 'clash');
};

const takesObject = (row: FrameRow): boolean => (row.target ?? ['object']).includes('object');

/** Trigger: the verb and the particle or idiom words that stand right behind it. */
function triggerEnd(at: number, used: UsedVerb): number {
  if (used.last === at || used.use.rest.includes('~')) return at + 1;
  return used.preposition === used.last ? used.last : used.last + 1;
}
