import type { FrameRow } from '../languages/frame-words.ts';
import type { Modality } from '../model/claim.ts';
import type { ClauseInput, Token } from './claim-tokens.ts';
import type { Predicate } from './clause-walk.ts';
import type { NounPhrase } from './elements.ts';
import { fits } from './group-kinds.ts';
import { excluded, matchUses } from './match-use.ts';
import { forceOf, intentBefore } from './verb-force.ts';

/** An act told by a noun. `agent` and `target` are groups or the owner inside the noun's own group. */
export interface NounAct {
  readonly row: FrameRow;
  readonly at: number;
  readonly agent: NounPhrase | undefined;
  /** Owner words that are the agent (`the Japanese attack`). */
  readonly owner: { readonly from: number; readonly to: number; readonly pronoun: boolean } | undefined;
  readonly target: NounPhrase | undefined;
  readonly ownerIsTarget: boolean;
  readonly modality: Modality;
  readonly predicate: Predicate | undefined;
}

/** The act a noun group tells, when it has an argument or a verb that lends it one; undefined otherwise. */
export function nounAct(
  input: ClauseInput,
  group: NounPhrase,
  predicates: readonly Predicate[],
): NounAct | undefined {
  const head = input.tokens[group.headAt] as Token;
  const senses = head.info.all('frameNoun');
  if (senses.length === 0) return undefined;
  const support = supporting(input, group, predicates);
  for (const { row } of senses) {
    if (excluded(input, row.unless, group.headAt, head.info.folded)) continue;
    const made = bind(input, group, row, support, predicates);
    if (made !== undefined) return made;
  }
  return undefined;
}

const NEED_AGENT: ReadonlySet<string> = new Set([
  'threaten',
  'propose',
  'request',
  'demand',
  'protest',
  'promise',
  'plan',
  'order',
  'aid',
  'claim_land',
  'agree',
  'deny',
  'reject',
  'accuse',
  'defend',
  'charge',
]);

/** What hangs on a group: its own prepositional groups and those behind its genitives. */
function tailsOf(
  group: NounPhrase,
  of: readonly string[],
): { readonly preposition: string; readonly group: NounPhrase }[] {
  return group.tail.flatMap((part) =>
    of.includes(part.preposition)
      ? [part, ...tailsOf(part.group, of).filter((inner) => !of.includes(inner.preposition))]
      : [part],
  );
}

interface Support {
  readonly predicate: Predicate;
  readonly kind: 'light' | 'undergo' | 'occur' | 'passive-light';
}

function bind(
  input: ClauseInput,
  group: NounPhrase,
  row: FrameRow,
  support: Support | undefined,
  predicates: readonly Predicate[],
): NounAct | undefined {
  const targets = row.nounTarget ?? ['of', 'on', 'against', 'upon', 'to'];
  const by = input.language.verbs.agentPrepositions;
  const of = input.language.verbs.ofPrepositions;
  let agent: NounPhrase | undefined;
  let target: NounPhrase | undefined;
  let owner = group.owner;
  let ownerIsTarget = false;
  for (const { preposition, group: one } of tailsOf(group, of)) {
    if (one.kind === 'time') continue;
    if (row.nounAgent?.includes(preposition) === true) agent ??= one;
    else if (by[0] === preposition) agent ??= one;
    else if (of.includes(preposition)) {
      if (row.genitiveAgent === true) agent ??= one;
      else if (targets.includes(preposition)) target ??= one;
      else agent ??= one;
    } else if (targets.includes(preposition)) target ??= one;
  }
  const { predicate, kind } = support ?? {};
  if (predicate !== undefined) {
    if (kind === 'light') agent ??= owner === undefined || owner.pronoun ? predicate.subject : undefined;
    if (kind === 'undergo') target ??= predicate.subject;
    if (kind === 'passive-light')
      agent ??= predicate.adjuncts.find(
        (one) => one.preposition === by[0] && one.group.from > predicate.verb.at,
      )?.group;
    if (kind === 'light' && target === undefined)
      target = predicate.adjuncts.find(
        (one) =>
          targets.includes(one.preposition) &&
          !of.includes(one.preposition) &&
          one.group.from > predicate.verb.at &&
          one.group.kind !== 'time',
      )?.group;
  }
  // An owner whose act is done to him: `Germany's defeat`, `his arrest`, `Montreal's fall`.
  if (
    owner !== undefined &&
    target === undefined &&
    row.genitiveAgent !== true &&
    row.strict === true &&
    !(row.targetKinds?.includes('place') === true)
  ) {
    ownerIsTarget = true;
  }
  if (owner !== undefined && agent !== undefined && !ownerIsTarget && agent !== predicate?.subject)
    owner = undefined;
  if (owner !== undefined && !ownerIsTarget) agent = undefined;
  const argument = agent !== undefined || target !== undefined || owner !== undefined;
  if (!argument && support === undefined) return undefined;
  // A threat to something, support for someone: without the one who acts it is no happening.
  if (
    support === undefined &&
    agent === undefined &&
    (owner === undefined || ownerIsTarget) &&
    NEED_AGENT.has(row.act)
  )
    return undefined;
  if (row.needsTarget === true && target === undefined && !ownerIsTarget) return undefined;
  if (row.targetKinds !== undefined && target !== undefined && !fits(input, target, row.targetKinds, false))
    return undefined;
  if (
    row.agentKinds !== undefined &&
    agent !== undefined &&
    !fits(input, agent, row.agentKinds, row.strict === true)
  )
    return undefined;
  // A noun without its target, target-bound: `the fall`, `the return` say nothing.
  if (
    row.strict === true &&
    row.targetKinds !== undefined &&
    target === undefined &&
    !ownerIsTarget &&
    support === undefined
  )
    return undefined;
  let modality: Modality = predicate === undefined ? 'act' : forceOf(input, predicate);
  if (group.negated) modality = 'neg';
  // `an attempted incursion`, `the alleged attack`.
  if (modality === 'act')
    for (let i = group.from; i < group.headAt; i++) {
      const { info } = input.tokens[i] as Token;
      const intent = info.sense('intent');
      if (intent !== undefined) modality = intent.force;
      else if (info.has('hedged')) modality = 'hedged';
    }
  if (modality === 'act') modality = intentBefore(input, group.from) ?? 'act';
  // `prevented the landing`, `planned an attack`, `feared an invasion`.
  const governing =
    predicate ??
    predicates.find(
      (one) =>
        one.object === group ||
        one.object?.joined.includes(group) === true ||
        (one.verb.passive && one.subject === group),
    );
  if (modality === 'act' && governing !== undefined) {
    modality = lentForce(governing) ?? 'act';
  }
  return {
    row,
    at: group.headAt,
    agent,
    owner: ownerIsTarget || owner !== undefined ? owner : undefined,
    target,
    ownerIsTarget,
    modality,
    predicate,
  };
}

/** The verb that carries the noun: `launched an attack`, `came under fire`, `the attack began`. */
function supporting(
  input: ClauseInput,
  group: NounPhrase,
  predicates: readonly Predicate[],
): Support | undefined {
  for (const predicate of predicates) {
    const { verb } = predicate;
    if (verb.entry === undefined) continue;
    // `The battle was a defeat for Japan`.
    if (
      verb.be &&
      !verb.passive &&
      verb.entry !== undefined &&
      predicate.object === group &&
      predicate.subject !== undefined &&
      input.language.verbs.be.includes((input.tokens[verb.at] as Token).info.folded)
    )
      return { predicate, kind: 'occur' };
    const isObject = predicate.object === group || predicate.object?.joined.includes(group) === true;
    const isSubject = predicate.subject === group || predicate.subject?.joined.includes(group) === true;
    const adjunct = predicate.adjuncts.find((one) => one.group === group && one.group.from > verb.at);
    if (!isObject && !isSubject && adjunct === undefined) continue;
    for (const { use, last } of matchUses(input, verb)) {
      if (use.class !== 'light' && use.class !== 'undergo' && use.class !== 'occur') continue;
      if (use.class === 'occur') {
        if (isSubject && use.rest.length === 0 && !verb.passive) return { predicate, kind: 'occur' };
        // `ended in a cease-fire`.
        if (
          (adjunct !== undefined || isObject) &&
          use.rest.length > 0 &&
          group.from - last <= 1 &&
          last < group.headAt
        )
          return { predicate, kind: 'occur' };
        continue;
      }
      if (verb.passive || predicate.reduced) {
        if (isSubject && use.class === 'light') return { predicate, kind: 'passive-light' };
        continue;
      }
      if (isObject && use.rest.length === 0) return { predicate, kind: use.class };
      if (
        (isObject || adjunct !== undefined) &&
        use.rest.length > 0 &&
        last < group.headAt &&
        group.from - last <= 2
      )
        return { predicate, kind: use.class };
    }
  }
  return undefined;
}

/** `planned an attack`, `repelled`: a lending verb that itself gives a force. */
function lentForce({ verb }: Predicate): Modality | undefined {
  for (const use of verb.entry?.uses ?? []) {
    if (use.rest.length > 0) continue;
    if (use.class === 'plan' || use.class === 'try' || use.class === 'poss') return use.class;
    if (use.class === 'negating') return 'neg';
  }
  return undefined;
}
