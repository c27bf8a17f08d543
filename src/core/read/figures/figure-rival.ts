import type { ClauseInput, Clauses, CountFrame } from '../lexicon/claim-tokens.ts';
import { type Draft, holds } from './figure-draft.ts';
import { ownBetween } from './figure-gapped.ts';

/** How many tokens may stand between two figures that rival each other. */
const NEAR = 24;

/**
 * Another figure for what was counted before, told with a verb of telling or under a word for a number alone: `Baghdad lists 900 dead; Western
 * estimates run to 3,000`, `reports of 300 prisoners were exaggerated; the true number was 90`. It counts the same, of the same. False
 * where the figure says of itself what it counts.
 */
export function rivals(
  input: ClauseInput,
  clauses: Clauses,
  drafts: readonly Draft[],
  draft: Draft,
): boolean {
  const { number, thing } = draft;
  if (thing.at >= 0 || draft.roleFrom === 'word' || draft.roleFrom === 'head' || number.one) return false;
  if (draft.group !== undefined && draft.group.headAt >= number.outerTo) return false;
  const behind = input.tokens[number.outerTo]?.info;
  if (behind?.ofWord === true || behind?.role === true) return false;
  const told = drafts.findLast((one) => one.partOf === undefined);
  if (told === undefined || told.roles[0] === 'measure') return false;
  if (told.object === undefined || number.outerFrom - told.end > NEAR) return false;
  if (!newClause(input, clauses, told, draft) || !retells(input, clauses, told, draft)) return false;
  countsSame(input, told, draft);
  return true;
}

/** Takes all that a figure counts from one before: another figure for the same. */
export function countsSame(input: ClauseInput, told: Draft, draft: Draft): void {
  draft.object = told.object;
  draft.roles = told.roles;
  if (told.roleFrom !== 'none') draft.roleFrom = 'list';
  // `the Swedes put their own at 150`.
  if (!ownBetween(input, told.end, draft.number.outerFrom)) draft.whose ??= told.whose;
  draft.whoseFrom = draft.whose === undefined ? 'none' : 'list';
  draft.inferred.push('what it counts is taken from the figure before');
}

/** Whether a stop, a contrast or another subject parts the two. */
const newClause = ({ tokens }: ClauseInput, clauses: Clauses, told: Draft, draft: Draft): boolean =>
  draft.clause.start !== told.clause.start ||
  tokens
    .slice(told.end, draft.number.outerFrom)
    .some(({ info }) => info.surface === ';' || info.has('contrasting')) ||
  clauses.sayings.some(
    ({ speaker }) =>
      speaker !== undefined && speaker.start >= told.number.end && speaker.end <= draft.number.start,
  );

/** Whether somebody tells the figure between the two, or a word for a number heads it. */
function retells(input: ClauseInput, clauses: Clauses, told: Draft, { number }: Draft): boolean {
  const counts = clauses.counts.filter(({ figure }) => holds(figure, number));
  if (counts.length > 0) return counts.every((count) => bare(input, count));
  return clauses.sayings.some(({ verb, speaker, scope }) => {
    if (scope.start > number.start || scope.end < number.end) return false;
    // `the organisers of 40,000`: the verb is that of the one before.
    const tells = verb.start < told.number.end ? speaker : verb;
    return (
      tells !== undefined &&
      tells.start >= told.number.end &&
      tells.end <= number.start &&
      number.start - tells.end < CLOSE
    );
  });
}

/** How many characters may stand between the verb of telling and its figure. */
const CLOSE = 24;

/** A verb that only tells how many there are, whose subject is a word for a number, a text, or whoever tells it. */
function bare({ tokens }: ClauseInput, { roles, other }: CountFrame): boolean {
  if (roles.length > 0 || other === undefined) return false;
  const { info } = tokens[other.headAt] as ClauseInput['tokens'][number];
  return (
    info.has('source') || info.has('total') || info.all('roleHead').some(({ role }) => role === 'strength')
  );
}
