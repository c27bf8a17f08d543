import type { Modality } from '../../model/claim.ts';
import type { ClauseInput } from '../lexicon/claim-tokens.ts';
import { phrasesAt } from '../lexicon/phrases-at.ts';
import { THAT } from './clause-state.ts';
import type { Predicate } from './clause-walk.ts';
import type { NounPhrase } from './elements.ts';
import { matchUses } from './match-use.ts';

/** Force of a predicate by its own words and those of the verbs it depends on. */
export function forceOf(input: ClauseInput, predicate: Predicate): Modality {
  const { verb, governor, opener } = predicate;
  // `did not lay down its arms until August`: then it did, as far as the rest of its words go.
  if (
    (verb.negated && !untilBehind(input, verb.at)) ||
    (predicate.subject?.negated === true && !ofRelative(input, predicate, predicate.subject)) ||
    (predicate.object?.negated === true && !verb.passive && !ofRelative(input, predicate, predicate.object))
  )
    // `no order to fire was given`: whoever fired had none.
    return verb.negated || !plannedBy(input, predicate) ? 'neg' : 'plan';
  if (input.language.hedges.negatingPrepositions?.includes(opener) === true) return 'neg';
  const near = verb.shape === 'finite' ? undefined : intentBefore(input, verb.from);
  // `made no attempt to hold the fort`, `did not try to`.
  if (near !== undefined)
    return near === 'try' && governor !== undefined && forceOf(input, governor) === 'neg' ? 'neg' : near;
  if (governor !== undefined) {
    const given = governed(input, predicate, governor);
    const outer = forceOf(input, governor);
    // `did not try to hold the fort` did not hold it; `did not fail to take it` took it.
    if (governor.verb.negated && outer === 'neg') return given === 'neg' ? 'act' : 'neg';
    if (given !== undefined && given !== 'act') return given;
    if (outer !== 'act') return outer;
    // `pour avoir trahi`: it happened.
    const done = verb.perfect && input.language.verbs.headFirst !== undefined;
    if (given === undefined && verb.shape === 'infinitive' && verb.modality === 'act' && !done) return 'plan';
  } else if (verb.shape === 'infinitive') return 'plan';
  if (verb.modality !== 'act') return verb.modality;
  const { host } = predicate;
  const { reportedFuture } = input.language.verbs;
  // `said that it would be disarmed`, `the news that it would be disarmed`.
  if (
    (host !== undefined || opener === THAT) &&
    reportedFuture?.includes(input.tokens[verb.from]?.info.folded ?? '') === true
  )
    return 'future';
  // `proposed that both sides cease fire`: the bare form tells what is wanted, not what is said.
  const wanted = verb.form === 'base' || input.language.verbs.headFirst !== undefined;
  if (host?.verb.entry !== undefined && wanted)
    for (const use of host.verb.entry.uses)
      if (
        use.rest.length === 1 &&
        input.language.attribution.that.includes(use.rest[0] as string) &&
        use.class !== undefined &&
        (use.class === 'plan' || use.class === 'poss' || use.class === 'try' || use.class === 'future')
      )
        return use.class;
  const { unreal } = input.language.verbs;
  if (opener !== '' && unreal.includes(opener)) return 'poss';
  return 'act';
}

/** `none of the men who attacked came back`: what a relative tells of the noun before it happened, whatever did not happen to that. */
const ofRelative = ({ language }: ClauseInput, { opener, verb }: Predicate, { end }: NounPhrase): boolean =>
  opener !== '' && language.verbs.relatives.includes(opener) && end < verb.from;

/** Whether an infinitive stands right behind the noun of a plan or an order that is its subject only by its place. */
const plannedBy = (input: ClauseInput, { verb, subject }: Predicate): boolean =>
  verb.shape === 'infinitive' && subject?.to === verb.from && intentBefore(input, verb.from) === 'plan';

/** Acts that name behind their phrase what somebody is said to have done. */
const FAULTS: ReadonlySet<string> = new Set(['accuse', 'charge']);

/** How many tokens behind a verb `until` may stand. */
const UNTIL_REACH = 8;

/** Whether `until` stands behind a verb and before whatever is joined to it or has a verb of its own. */
function untilBehind({ tokens, language }: ClauseInput, verb: number): boolean {
  const { until } = language.hedges;
  if (until === undefined) return false;
  for (let at = verb + 1; at < tokens.length && at <= verb + UNTIL_REACH; at++) {
    const { info, kind } = tokens[at] as ClauseInput['tokens'][number];
    if (until.includes(info.folded)) return true;
    if (kind === 'mark' || info.be || info.have || info.coordinator) return false;
  }
  return false;
}

/** What the governing verb makes of the one behind it; undefined when the lists do not say. */
function governed(input: ClauseInput, predicate: Predicate, governor: Predicate): Modality | undefined {
  const { verb } = governor;
  if (verb.entry === undefined) return undefined;
  for (const { use, last } of matchUses(input, verb)) {
    // `accused him of breaking the truce`: it is said of him.
    if (
      predicate.verb.shape === 'ing' &&
      use.rest.length > 1 &&
      use.row !== undefined &&
      FAULTS.has(use.row.act)
    )
      if (last === predicate.verb.from - 1) return 'hedged';
    if (use.class === undefined || use.rest.length === 0) continue;
    if (last > predicate.verb.at) continue;
    if (last < predicate.verb.from - 2 && predicate.verb.shape !== 'infinitive') continue;
    if (use.class === 'negating') return 'neg';
    if (use.class === 'factual') return 'act';
    if (use.class === 'plan' || use.class === 'try' || use.class === 'poss' || use.class === 'future')
      return use.class;
  }
  // `peut attaquer`, `voulait prendre`: an infinitive without a mark.
  const marks = input.language.verbs.headFirst?.marks;
  const unmarked =
    predicate.verb.shape === 'infinitive' &&
    marks !== undefined &&
    !marks.includes(input.tokens[predicate.verb.from]?.info.folded ?? '');
  if ((predicate.verb.shape === 'ing' || unmarked) && verb.at < predicate.verb.from) {
    for (const { use } of matchUses(input, verb)) {
      if (use.rest.length > 0 || use.class === undefined) continue;
      if (use.class === 'negating') return 'neg';
      if (use.class === 'plan' || use.class === 'try' || use.class === 'poss') return use.class;
      if (unmarked && use.class === 'factual') return 'act';
      if (unmarked && use.class === 'future') return 'future';
    }
  }
  // `claim to have destroyed` tells it as done, by the one who claims it.
  if (predicate.verb.perfect && verb.entry.uses.some((use) => use.class === 'say')) return 'act';
  return predicate.verb.shape === 'ing' ? 'act' : verb.be ? 'plan' : undefined;
}

/** Force given by a noun or phrase right before (`an attempt to`, `the order to`). */
export function intentBefore({ tokens }: ClauseInput, at: number): Modality | undefined {
  for (let back = 1; back <= 5 && at - back >= 0; back++) {
    const token = tokens[at - back];
    if (token === undefined || token.info.begin.length === 0) {
      const alone = token?.info.sense('intent');
      if (back === 1 && alone !== undefined) return alone.force;
      continue;
    }
    for (const match of phrasesAt(tokens, at - back)) {
      if (match.length !== back && match.length !== back + 1) continue;
      for (const sense of match.values) if (sense.tag === 'intent') return sense.force;
    }
  }
  return undefined;
}
