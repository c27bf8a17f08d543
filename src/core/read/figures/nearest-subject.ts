import { isCivilian } from '../../model/civilians.ts';
import type { ClauseInput, Clauses, Token, TokenGroup } from '../lexicon/claim-tokens.ts';
import { memberAt } from '../member-at.ts';
import { THINGS } from './counted-kinds.ts';
import { type Draft, holds } from './figure-draft.ts';

/**
 * The subject nearest before a number, when it is a side: a body of men, a state, people, a name that is no place. `undefined` for what is
 * not told to have been there, for whom others stand against and for what someone asks for.
 */
export function nearestSubject(input: ClauseInput, clauses: Clauses, draft: Draft): TokenGroup | undefined {
  return stands(input, draft) && !asked(clauses, draft) ? subjectBefore(input, clauses, draft) : undefined;
}

/** Acts by which someone wants what he has not. */
const WANTS: ReadonlySet<string> = new Set(['request', 'propose', 'demand']);

/** `The governor asked for three regiments`: who asks has none of them. */
const asked = ({ frames }: Clauses, { number }: Draft): boolean =>
  frames.some(
    ({ act, clause, trigger }) =>
      WANTS.has(act) &&
      clause.start <= number.start &&
      clause.end >= number.end &&
      trigger.end <= number.start,
  );

/** Whether men, arms or units are counted that are told to have been there. */
function stands({ tokens, language }: ClauseInput, draft: Draft): boolean {
  const { object, roles, thing } = draft;
  if (draft.denied || object === undefined || isCivilian(thing.subset) || thing.subset === 'prisoner')
    return false;
  // `had 50 guns against 36`, `выступила против 300 мятежников`: those of the others.
  const before = memberAt(tokens, draft.number.outerFrom - 1)?.info.folded ?? '';
  const { against } = language.counted;
  const others = [language.verbs.contrastPrepositions, language.caseSyntax?.against, against];
  if (others.some((list) => list?.includes(before) === true)) return false;
  if (object !== 'person' && !THINGS.has(object)) return false;
  if (roles.length > 0) return roles.length === 1 && roles[0] === 'strength';
  const noun = memberAt(tokens, thing.at)?.info.folded ?? '';
  return object !== 'person' || language.counted.fighters?.includes(noun) === true;
}

/** The last subject before the number that may own what is counted. */
function subjectBefore(
  input: ClauseInput,
  clauses: Clauses,
  { number, clause, object }: Draft,
): TokenGroup | undefined {
  let best: TokenGroup | undefined;
  let acts = false;
  // `was defended by eleven guards`: what others do something to does not own them.
  const acted = clauses.frames.filter(({ voice, agent }) => voice === 'passive' && agent !== undefined);
  const take = (group: TokenGroup | undefined): void => {
    if (group === undefined || acted.some(({ target }) => target?.start === group.start)) return;
    if (holds(group, number)) acts = true;
    else if (group.end <= number.start && (best === undefined || group.start > best.start)) best = group;
  };
  for (const group of clauses.subjects) take(group);
  for (const { voice, agent, target, trigger } of clauses.frames) {
    const subject = voice === 'passive' ? target : agent;
    // `fell into Soviet hands`: who acts, but no subject.
    if (voice !== 'nominal' && subject !== undefined && subject.start < trigger.start) take(subject);
  }
  for (const { other } of clauses.counts) take(other);
  if (best === undefined || !(isSide(input, best) || armedPlace(best, object))) return undefined;
  // `Forces engaged: one brigade`: what stands before the colon heads a list.
  for (let at = best.to; at < number.outerFrom; at++)
    if (/^[:;]$/.test((input.tokens[at] as Token).info.surface)) return undefined;
  // `The voivodes fell back to Sviyazhsk, where six thousand stood`: what is a subject itself is not the last one's.
  if (acts && best.start < clause.start) return undefined;
  // `The captain said that 120 were left`: who tells it is no owner.
  const { start } = best;
  const tells = clauses.sayings.some(
    ({ speaker, scope }) =>
      speaker?.start === start && scope.start <= number.start && scope.end >= number.end,
  );
  return tells ? undefined : best;
}

/** `The fortress was armed with 88 guns`, `the frigate carried 30`: a place or ship has guns, and nothing else here. */
const armedPlace = ({ kind, numbers }: TokenGroup, object: Draft['object']): boolean =>
  object === 'gun' && numbers.length === 0 && (kind === 'place' || kind === 'materiel');

/** A body of men, a state, a commander, people in the plural, or a name that is no place. */
function isSide({ tokens, names }: ClauseInput, group: TokenGroup): boolean {
  if (group.numbers.length > 0 || group.indefinite === true) return false;
  if (group.pronoun === true) return true;
  // `a corporal`: somebody met here for the first time.
  if ((tokens[group.from] as Token).info.has('singular')) return false;
  switch (group.kind) {
    case 'formation':
    case 'state':
    case 'leader':
      return true;
    case 'person':
      return true;
    case undefined: {
      const head = tokens[group.headAt] as Token;
      return head.name >= 0 ? names[head.name]?.nameKind !== 'place' : head.info.capital;
    }
    default:
      return false;
  }
}
