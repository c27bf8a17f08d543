import type { ClauseInput, Token } from '../lexicon/claim-tokens.ts';
import { memberAt } from '../member-at.ts';
import type { Predicate, Walk } from './clause-walk.ts';
import type { NounPhrase } from './elements.ts';
import type { VerbAct } from './verb-frames.ts';

/**
 * Whether a participle without a doer only tells which thing another verb means: `hundreds of junks burned in the harbour`,
 * `the terms, signed at noon,`. What befell a person told of apart (`the marshal, wounded in the knee, gave up`) is an act,
 * and so is what is joined to a passive (`300 were killed and 70 captured`), whose noun no other verb has.
 */
export function isAttribute(
  { tokens, language }: ClauseInput,
  { predicates }: Walk,
  { reduced, subject, verb, causer }: Predicate,
  { agent, voice }: VerbAct,
): boolean {
  if (!reduced || subject === undefined || causer !== undefined) return false;
  if (agent !== undefined || voice !== 'passive') return false;
  // `before being driven back`.
  if (verb.be || verb.perfect) return false;
  // `were hunted down, beaten and shot`.
  if (predicates.some((one) => one.subject === subject && one.verb.at < verb.at && isPassive(one)))
    return false;
  // `were set ablaze and their inhabitants driven off`.
  const gapped = (memberAt(tokens, subject.from - 1) as Token | undefined)?.info.coordinator === true;
  if (gapped && predicates.some((one) => one.verb.at < subject.from && isPassive(one))) return false;
  // `With his army destroyed, he fled`: what had become of it.
  const ahead = memberAt(tokens, subject.from - 2) as Token | undefined;
  const opens = ahead === undefined || ahead.kind === 'mark';
  const small = (memberAt(tokens, subject.from - 1) as Token | undefined)?.info.folded;
  if (opens && small !== undefined && language.verbs.withPrepositions?.[0] === small) return false;
  const apart = (memberAt(tokens, verb.from - 1) as Token | undefined)?.kind === 'mark';
  if (verb.from < subject.to) return false;
  if (apart && (subject.kind === 'person' || subject.kind === 'leader' || subject.named)) return false;
  const holds = (group: NounPhrase | undefined): boolean =>
    group !== undefined && (group === subject || group.joined.includes(subject) || tailed(group, subject));
  return predicates.some(
    (one) =>
      one.verb !== verb &&
      !one.reduced &&
      (one.subject === subject ||
        (one.subject !== undefined && tailed(one.subject, subject)) ||
        holds(one.object) ||
        holds(one.second) ||
        one.adjuncts.some(({ group }) => holds(group))),
  );
}

const isPassive = ({ verb, reduced }: Predicate): boolean => verb.passive && !reduced;

const tailed = ({ tail }: NounPhrase, inner: NounPhrase): boolean =>
  tail.some(({ group }) => group === inner || tailed(group, inner));
