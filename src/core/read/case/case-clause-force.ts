import type { Modality } from '../../model/claim.ts';
import type { Token } from '../lexicon/claim-tokens.ts';
import { taggedLength } from '../lexicon/tagged-length.ts';
import { memberAt } from '../member-at.ts';
import type { CaseClause } from './case-clause.ts';
import { forceOfVerb, stronger } from './case-force.ts';
import { caseLists } from './case-lists.ts';
import type { Unit } from './case-unit.ts';
import type { CaseWalk, Predicate } from './case-walk.ts';

/** Force that holds for a whole clause: its opener, doubt among its words, that of the clause around it. */
export function forceOfClause(walk: CaseWalk, clause: CaseClause): Modality {
  let force = forceOfOpener(walk, clause);
  for (const unit of clause.units) force = stronger(force, forceOfUnit(walk, unit));
  const outer = clause.parent === undefined ? undefined : walk.force.get(clause.parent);
  if (
    outer === 'hedged' ||
    (outer === 'poss' && clause.kind !== 'rel') ||
    (outer === 'plan' && (clause.kind === 'gerund' || clause.kind === 'sub'))
  )
    force = stronger(force, outer);
  if (clause.shares !== undefined && clause.kind === 'sub')
    force = stronger(force, walk.force.get(clause.shares) ?? 'act');
  force = stronger(force, forceOfGovernor(walk, clause));
  // `отбросил бы врага и удержал дорогу`: what is joined without a subject of its own is as unreal.
  if (
    clause.shares !== undefined &&
    clause.units[0]?.kind === 'verb' &&
    walk.force.get(clause.shares) === 'poss'
  )
    force = stronger(force, 'poss');
  return force;
}

/** `надеялся, что запросят мира`: what is hoped, planned, feared. */
function forceOfGovernor(walk: CaseWalk, { kind, opener, parent, units }: CaseClause): Modality {
  const first = units[0];
  if (
    kind !== 'sub' ||
    parent === undefined ||
    first === undefined ||
    !walk.input.language.attribution.that.includes(opener ?? '')
  )
    return 'act';
  const called = calledBefore(walk, first.from);
  if (called !== undefined) return called;
  const governor = walk.lastIn(parent);
  if (governor === undefined || governor.token > first.from || governor.told) return 'act';
  const own = forceOfVerb(governor.verb);
  return own === 'plan' || own === 'poss' || own === 'future' ? own : 'act';
}

/** How many tokens before `that` it may be called untrue or hearsay. */
const REACH = 7;

/** `неправда, что город сожгли`, `ходили слухи, что король убит`: what the words before `that` call the clause behind it. */
function calledBefore({ hedges, input }: CaseWalk, from: number): Modality | undefined {
  const { tokens } = input;
  let comma = from - 1;
  while (comma >= 0 && comma >= from - 3 && tokens[comma]?.info.surface !== ',') comma--;
  if (memberAt(tokens, comma)?.info.surface !== ',') return undefined;
  for (let at = comma - 1; at >= 0 && at >= comma - REACH; at--) {
    const token = tokens[at] as Token;
    if (token.kind === 'mark') return undefined;
    if (!token.info.cue) continue;
    // `говорят, что`, and not `очевидцы говорят, что`: nobody is named who says it.
    const before = memberAt(tokens, at - 1);
    const opens = before === undefined || before.kind === 'mark' || before.info.coordinator;
    if (token.info.verb && !opens) continue;
    const force =
      taggedLength(input, at, 'untrue') > 0
        ? 'neg'
        : taggedLength(input, at, 'hearsay') > 0
          ? 'hedged'
          : undefined;
    if (force === undefined) continue;
    hedges.add(token, force);
    return force;
  }
  return undefined;
}

function forceOfOpener({ input }: CaseWalk, { kind, opener, units }: CaseClause): Modality {
  if (opener === undefined || kind !== 'sub') return 'act';
  // `прежде чем подошла рота`: what was before another thing happened too, where its verb is a past.
  const { before } = input.language.caseSyntax ?? {};
  if (before?.includes(opener) === true && units.some(({ verbs }) => verbs?.some(({ is }) => is === 'past')))
    return 'act';
  const info = input.lexicon.info(opener);
  if (input.language.verbs.unreal.includes(opener))
    return (opener.includes(' ') ? undefined : info.all('intent')[0]?.force) ?? 'poss';
  return info.has('hedged') ? 'hedged' : 'act';
}

function forceOfUnit({ hedges, input }: CaseWalk, unit: Unit): Modality {
  const { conditional } = caseLists(input.language);
  let force: Modality = 'act';
  for (let at = unit.from; at < unit.to; at++) {
    const token = input.tokens[at] as Token;
    const { info } = token;
    if (info.has('hedged')) {
      force = stronger(force, 'hedged');
      hedges.add(token, 'hedged');
    } else if (unit.kind === 'word' && conditional.has(info.folded) && !info.capital) {
      force = stronger(force, 'poss');
      hedges.add(token, 'poss');
    } else if (
      unit.kind === 'verb' &&
      info.be &&
      info.all('intent').some((sense) => sense.force === 'future')
    )
      force = stronger(force, 'future');
  }
  return force;
}

/** Force of the noun right before an infinitive: `попытка захватить`, `приказ отойти`. */
export function nounOfIntent(
  { hedges, input }: CaseWalk,
  clause: CaseClause,
  at: number,
): Modality | undefined {
  for (let i = at - 1; i >= 0 && i >= at - 2; i--) {
    const { group, kind } = clause.units[i] as Unit;
    if (kind === 'verb') return undefined;
    if (group === undefined || group.pronoun === true) continue;
    const head = input.tokens[group.headAt] as Token;
    const intent = head.info.all('intent')[0]?.force;
    if (intent !== undefined) hedges.add(head, intent);
    return intent;
  }
  return undefined;
}

/** Force a governing predicate gives to its infinitive. */
export function governedForce({ hedges, input }: CaseWalk, governor: Predicate): Modality {
  if (governor.modality === 'neg') return 'neg';
  const own = forceOfVerb(governor.verb);
  if (own === undefined) return governor.verb.is === 'infinitive' ? governor.modality : 'plan';
  if (own !== 'act') hedges.add(input.tokens[governor.token] as Token, own);
  return stronger(governor.modality, own);
}
