import { actById } from '../../languages/acts.ts';
import type { CountedRole } from '../../model/quantity.ts';
import type { ClauseInput, Clauses, Token, TokenFrame, TokenGroup } from '../lexicon/claim-tokens.ts';
import { memberAt } from '../member-at.ts';
import { THINGS } from './counted-kinds.ts';
import type { Draft } from './figure-draft.ts';
import { payer } from './figure-price.ts';

/** A number without a noun that someone has along is one of men only from this on. */
const LEAST = 20;

/** What happens to a ship or an aircraft with all on board. */
const GOES_DOWN: ReadonlySet<string> = new Set(['sink', 'shoot_down']);

/** `surrendered with 117,000 men`, `was repulsed with 1,300 casualties`: what the one who acts has or loses along. */
export function along({ tokens, language }: ClauseInput, clauses: Clauses, draft: Draft): void {
  let place = draft.number.outerFrom - 1;
  // `with the loss of only two seamen`.
  while (memberAt(tokens, place)?.info.preposition !== true && opensNumber(memberAt(tokens, place))) place--;
  const at = withAt(tokens, clauses, place);
  const before = memberAt(tokens, at);
  if (before === undefined || draft.roles[0] === 'measure') return;
  const { withPrepositions: withs = [] } = language.verbs;
  const { folded, words } = before.info;
  // `was shot together with two priests`; elsewhere the two words join what they stand between.
  const beside = words.length === 2 && !withs.includes(folded) && withs.includes(words[1] as string);
  if (!beside && !withs.includes(folded)) return;
  const frame = [...clauses.frames]
    .reverse()
    .find(
      (one) =>
        one.trigger.start < before.start &&
        one.clause.start <= before.start &&
        one.clause.end >= draft.number.end &&
        one.voice !== 'nominal',
    );
  // `At the head of two thousand men the marquis marched`, `Frederick, with 33,000 men, attacked`: the verb is still to come.
  const later =
    frame === undefined && opensWith(tokens, at)
      ? clauses.frames.find(
          (one) =>
            one.trigger.start >= draft.number.end &&
            one.clause.start <= before.start &&
            one.voice === 'active',
        )
      : undefined;
  // `was taken by Wolfe at the price of 300 dead`: what it cost is the loss of the one who did it.
  const price = language.verbs.pricePrepositions?.includes(before.info.folded) === true;
  // `Ras Imru with 40,000 men advanced`: the verb of the subject is still to come.
  const leader =
    frame === undefined && !price && !language.names.capitalNouns
      ? leaderBefore(tokens, clauses, at)
      : undefined;
  const ahead =
    later?.agent !== undefined && !later.agent.pronoun
      ? later.agent
      : later === undefined && frame === undefined
        ? aheadOf(tokens, clauses, draft, at)
        : undefined;
  const side =
    leader ??
    ahead ??
    (frame === undefined
      ? (ofDeed(clauses, draft, before) ??
        (draft.roleFrom === 'word' ? loserBefore(tokens, clauses, draft, at) : undefined) ??
        headBefore(tokens, clauses, at) ??
        (price ? payer(clauses, draft) : undefined) ??
        (before.info.words.length > 1 ? subjectOf(clauses, draft) : undefined))
      : price
        ? payer(clauses, draft)
        : frame.voice === 'passive'
          ? hasAlong(frame, before)
          : (frame.agent ?? (goes(frame) ? frame.target : undefined)));
  if (side === undefined || side.kind === 'place') return;
  if (beside && shared(frame, side) === undefined) return;
  // `had marched with 26,000`.
  const bare = draft.object === undefined && draft.thing.at < 0 && draft.roleFrom === 'none';
  if (bare && draft.number.value.lo >= LEAST && frame !== undefined) draft.object = 'person';
  if (
    draft.roleFrom === 'none' &&
    draft.object !== undefined &&
    (draft.object === 'person' || THINGS.has(draft.object))
  ) {
    // `was sunk with all 47 hands`.
    const lost = draft.object === 'person' && GOES_DOWN.has(frame?.act ?? '');
    const fate = draft.object === 'person' ? shared(frame, side) : undefined;
    draft.roles = [lost ? 'killed' : (fate ?? 'strength')];
    draft.roleFrom = 'slot';
    if (lost) draft.inferred.push('those on board are taken to have gone down with it');
  }
  // `sailed with nine hundred Europeans`: his men, whatever they are called.
  // `at the cost of 500 Chinese lives`: a people before a noun is no name for his men.
  const counted =
    draft.whose !== undefined && draft.whose.from === draft.number.outerTo && draft.thing.at < draft.whose.to;
  if (draft.roleFrom !== 'none' && (draft.whose === undefined || counted)) {
    draft.whose = side;
    draft.whoseFrom = 'slot';
  }
}

/** `the Soviet offensive opened with 57,000 men`: the men of whoever does the deed that the subject names. */
const ofDeed = ({ frames }: Clauses, { number }: Draft, before: Token): TokenGroup | undefined =>
  frames.findLast(
    (one) =>
      one.voice === 'nominal' &&
      one.agent !== undefined &&
      one.trigger.end < before.start &&
      one.clause.start <= before.start &&
      one.clause.end >= number.end &&
      DEEDS.has(actById.get(one.act)?.family ?? ''),
  )?.agent;

/** `The brigade suffered the heaviest losses, with 91 dead and 316 wounded`: the subject of a clause that tells of losses without counting them. */
function loserBefore(
  tokens: readonly Token[],
  clauses: Clauses,
  draft: Draft,
  at: number,
): TokenGroup | undefined {
  const side = draft.roles[0] === 'strength' ? undefined : subjectOf(clauses, draft);
  if (side === undefined || !HAVE_MEN.has(side.kind ?? '') || side.end > draft.number.start) return undefined;
  for (let i = side.to; i < at; i++)
    if ((tokens[i] as Token).info.all('roleHead').some(({ role }) => role === 'casualties')) return side;
  return undefined;
}

/** `With 12,000 men at his disposal, Vane outnumbered the rebels`: the subject behind, whatever its verb tells. */
function aheadOf(
  tokens: readonly Token[],
  clauses: Clauses,
  { number, clause }: Draft,
  at: number,
): TokenGroup | undefined {
  if (!opensWith(tokens, at)) return undefined;
  const next = clauses.subjects.find(({ start, end }) => start >= number.end && end <= clause.end);
  if (next === undefined || next.pronoun === true || next.numbers.length > 0) return undefined;
  if (memberAt(tokens, next.from - 1)?.info.surface !== ',') return undefined;
  const head = tokens[next.headAt] as Token;
  return HAVE_MEN.has(next.kind ?? '') || (next.kind === undefined && head.info.capital) ? next : undefined;
}

/** Families of acts that are done with men. */
const DEEDS: ReadonlySet<string> = new Set(['combat', 'movement']);

/** Who may have men of his own. */
const HAVE_MEN: ReadonlySet<string> = new Set(['person', 'formation', 'leader', 'state']);

/** Of a passive the one it befell, unless what is had along stands right behind the one who did it: `by a patrol with 20 men`. */
const hasAlong = ({ agent, target, trigger }: TokenFrame, before: Token): TokenGroup | undefined => {
  if (agent === undefined || agent.start < trigger.end || before.start - agent.end > 1) return target;
  // `was sunk by a mine with all hands`.
  if (agent.kind === undefined || !HAVE_MEN.has(agent.kind)) return target;
  return agent.numbers.length === 0 ? agent : undefined;
};

/** Whether what an active verb tells of happens to its subject: `they landed`, `the general fell`, `the cruiser sank`. */
const goes = ({ act, target, trigger }: TokenFrame): boolean =>
  actById.get(act)?.family === 'movement' ||
  ((act === 'kill' || GOES_DOWN.has(act)) && (target?.end ?? trigger.end) < trigger.start);

/** `was arrested with eleven others`, `fell with forty of his men`: what befell the one befell those along with him. */
const shared = (frame: TokenFrame | undefined, side: TokenGroup): CountedRole | undefined =>
  frame !== undefined &&
  frame.target === side &&
  side.numbers.length === 0 &&
  side.kind !== 'formation' &&
  // `enfermé dans Alésia avec 80 000 hommes`: a participle behind its noun may tell a state.
  (frame.voice === 'passive' ? frame.inferred.length === 0 : frame.agent === undefined)
    ? actById.get(frame.act)?.figure?.target
    : undefined;

/** Words that may stand between the preposition and its number. */
const opensNumber = (token: Token | undefined): boolean =>
  token?.info.determiner === true ||
  token?.info.adverb === true ||
  (token?.info.adjective === true && !token.info.noun);

/** The commander, or the name of a person, of whom a subject begins right before the preposition. */
const leaderBefore = (tokens: readonly Token[], { subjects }: Clauses, at: number): TokenGroup | undefined =>
  subjects.find(
    ({ to, kind, headAt, numbers }) =>
      to === at &&
      numbers.length === 0 &&
      (kind === 'leader' || (kind === undefined && (tokens[headAt] as Token).info.capital)),
  );

/** The subject of the figure's own clause. */
const subjectOf = ({ subjects }: Clauses, { clause, number }: Draft): TokenGroup | undefined =>
  subjects.find(
    (group) =>
      group.start >= clause.start &&
      group.end <= clause.end &&
      group.numbers.length === 0 &&
      (group.end <= number.start || group.start >= number.end),
  );

/** Whether the phrase opens the sentence or stands behind a comma. */
const opensWith = (tokens: readonly Token[], at: number): boolean =>
  at === 0 || tokens[at - 1]?.info.surface === ',';

/** Where the preposition stands that has the figure along: right before it, or before `an army of`. */
function withAt(tokens: readonly Token[], clauses: Clauses, at: number): number {
  if (memberAt(tokens, at)?.info.ofWord !== true) return at;
  const body = clauses.groups.find((one) => one.headAt === at - 1 && one.kind === 'formation');
  return body === undefined ? at : body.from - 1;
}

/** `Wellington, at the head of 67,000 men`: the group before, whose verb is still to come. */
function headBefore(tokens: readonly Token[], clauses: Clauses, at: number): TokenGroup | undefined {
  if ((tokens[at] as Token).info.words.length === 1) return undefined;
  const to = memberAt(tokens, at - 1)?.info.surface === ',' ? at - 1 : at;
  return clauses.groups.find(
    (group) => group.to === to && group.numbers.length === 0 && group.kind !== 'time',
  );
}
