import type { ClauseInput } from '../lexicon/claim-tokens.ts';
import { memberAt } from '../member-at.ts';
import type { Predicate } from './clause-walk.ts';
import type { NounPhrase } from './elements.ts';
import type { UsedVerb } from './match-use.ts';
import { ownerPhrase } from './owner-phrase.ts';

/** The object, when it is none of the words of the phrase itself (`open fire`: fire is no object). */
export function objectBehind(predicate: Predicate, used: UsedVerb): NounPhrase | undefined {
  const { object, second, verb } = predicate;
  if (object === undefined || object.measure) return undefined;
  if (used.use.rest.length === 0 || object.from < verb.at) return object;
  const inside = object.headAt <= used.last && object.headAt > verb.at && !used.use.rest.includes('~');
  if (!inside) return object;
  // `take control of the city`: the words behind `of` hang on the object.
  const tail = object.tail.find(
    (part) => part.group.from > used.last && part.group.kind !== 'time' && !part.group.measure,
  );
  return tail?.group ?? second;
}

/**
 * `débarquèrent sur la plage deux compagnies`, `y trouvèrent la mort deux cents hommes`: in a language that tells every subject, what stands
 * behind a finite verb without one is its subject.
 */
export function subjectBehind(
  { verb, subject, object, second }: Predicate,
  last = verb.at,
): NounPhrase | undefined {
  // Most verbs have their subject before them: asked before anything is made.
  if (subject !== undefined && subject.from < verb.at && subject.kind !== 'time') return undefined;
  if (verb.inverts !== true || verb.shape !== 'finite' || verb.passive || verb.clitic !== undefined)
    return undefined;
  const within = (group: NounPhrase | undefined): boolean =>
    group !== undefined && group.headAt > verb.at && group.headAt <= last;
  // `le lendemain arrivèrent six mille hommes`: a day does nothing.
  if (subject !== undefined && subject.kind !== 'time' && !within(subject)) return undefined;
  const found = object === undefined || within(object) ? second : object;
  return found === undefined || found.from < verb.at || found.measure ? undefined : found;
}

/** The group the phrase's last preposition governs. */
export function phraseObject(predicate: Predicate, used: UsedVerb): NounPhrase | undefined {
  const behind = predicate.adjuncts.find((one) => one.group.from > used.last && one.at === used.preposition);
  if (behind !== undefined) return behind.group;
  for (const group of [predicate.object, predicate.second]) {
    const tail = group?.tail.find((part) => part.group.from === used.last + 1);
    if (tail !== undefined) return tail.group;
    if (group !== undefined && group.from === used.last + 1) return group;
  }
  for (const { group } of predicate.adjuncts) {
    if (group.from === used.last + 1) return group;
    const tail = group.tail.find((part) => part.group.from === used.last + 1);
    if (tail !== undefined) return tail.group;
  }
  return undefined;
}

export function adjunct(
  input: ClauseInput,
  predicate: Predicate,
  preposition: string,
  used: UsedVerb,
): { readonly group: NounPhrase } | undefined {
  const own = predicate.adjuncts.find(
    (one) =>
      one.preposition === preposition &&
      !one.group.measure &&
      !one.group.bare &&
      !one.group.tail.some(({ of, group }) => of && group.bare && group.numbers.length > 0) &&
      !ordinal(input, one.group) &&
      one.group.from > predicate.verb.at &&
      one.group.from > used.last - 1,
  );
  if (own !== undefined) return own;
  return predicate.object?.tail.find((part) => part.preposition === preposition && !spans(input, part.group));
}

/**
 * Whether a group is a stretch of time or ground: `at 800 yards`, `for the night`; a ten-week truce is none, and the League of nations is
 * written with a capital.
 */
export function spans({ tokens }: ClauseInput, { measure, headAt }: NounPhrase): boolean {
  const info = tokens[headAt]?.info;
  if (!measure || info === undefined || info.capital) return false;
  return info.has('unit') || info.sense('noun')?.kind === 'time';
}

/** `the 9th`, `the evening of the 3rd`: a day. */
const ordinal = ({ tokens }: ClauseInput, { headAt }: NounPhrase): boolean =>
  /^\d/.test(tokens[headAt]?.info.surface ?? '') || tokens[headAt]?.info.sense('noun')?.kind === 'time';

/** The agent of a passive: the group behind `by`. */
export function byAgent(input: ClauseInput, predicate: Predicate): NounPhrase | undefined {
  const by = input.language.verbs.agentPrepositions;
  // `the rebels, by whom the village had been burned`.
  if (predicate.antecedent !== undefined && predicate.opener.startsWith(`${by[0]} `))
    return predicate.antecedent;
  const found = predicate.adjuncts.find(
    (one) =>
      one.group.from > predicate.verb.at &&
      (by[0] === one.preposition || (by.includes(one.preposition) && one.preposition !== 'from')) &&
      one.group.kind !== 'time' &&
      (one.group.kind !== 'event' || tellsAct(input, one.group)) &&
      !commaBetween(input, predicate.verb.at, one.at),
  );
  return found?.group;
}

/** `killed by the bombing of the town`: a deed, not `by the end of the war`. */
const tellsAct = ({ tokens }: ClauseInput, { headAt }: NounPhrase): boolean =>
  tokens[headAt]?.info.has('frameNoun') === true;

/** The owner inside the phrase itself: `remained in Japanese hands`, `is Soviet territory`. */
export function ownerInPhrase(predicate: Predicate, used: UsedVerb): NounPhrase | undefined {
  const group =
    predicate.adjuncts.find((one) => one.group.headAt === used.last)?.group ??
    (predicate.object?.headAt === used.last ? predicate.object : undefined);
  const owner = group?.owner;
  if (group === undefined || owner === undefined) return undefined;
  return ownerPhrase(group, owner);
}

/** A people's name that is all that stands behind the verb: `the hill is Manchurian`. */
export function peopleBehind(
  { tokens, names }: ClauseInput,
  { object, verb }: Predicate,
): NounPhrase | undefined {
  if (object === undefined || object.headAt <= verb.at || object.joined.length > 0) return undefined;
  // `it was the Danes who attacked` says whose deed it was, not whose ground.
  if (tokens[object.from]?.info.determiner === true) return undefined;
  const kind = memberAt(names, tokens[object.headAt]?.name ?? -1)?.nameKind;
  return kind === 'demonym' || kind === 'party' ? object : undefined;
}

function commaBetween({ tokens }: ClauseInput, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) if (tokens[i]?.info.surface === ',') return true;
  return false;
}
