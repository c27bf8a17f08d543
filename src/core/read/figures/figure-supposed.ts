import type { ClauseInput, Clauses, Token, TokenGroup } from '../lexicon/claim-tokens.ts';
import { THINGS } from './counted-kinds.ts';
import { setAgainst } from './figure-contrast.ts';
import { type Draft, holds } from './figure-draft.ts';

/**
 * Whose soldiers, arms and units are counted as being there, where no word binds them to anyone: of the body of men that stands last before
 * them in their clause (`the rearguard, two battalions`), else of its subject (`The Mahdists attacked in three columns`). It is supposed, and
 * of strengths alone: whose the losses are that a clause gives to nobody, most accounts leave open, and its subject is as often the one
 * who inflicted them.
 */
export function supposedOwner(input: ClauseInput, clauses: Clauses, draft: Draft): void {
  if (draft.whose !== undefined || draft.by !== undefined || !counts(draft)) return;
  // `against 36`: the other side's.
  if (setAgainst(input, draft) || inGenitive(input, clauses, draft) || undergoes(clauses, draft)) return;
  const owner = bodyBefore(input, clauses, draft) ?? subjectOf(input, clauses, draft);
  if (owner === undefined || heads(input, owner, draft)) return;
  draft.whose = owner;
  draft.whoseFrom = 'guessed';
  draft.inferred.push('whose it is: the side that its clause is about');
}

/** `Forces engaged: one brigade`: the head of a list, which is what is counted and nobody's name. */
export const heads = ({ tokens }: ClauseInput, { headAt, to }: TokenGroup, { number }: Draft): boolean =>
  tokens[headAt]?.info.has('roleHead') === true &&
  tokens.slice(to, number.outerFrom).some(({ info }) => info.surface === ':');

/** Men, arms and units that are there; no civilians and prisoners. */
function counts({ roles, object, thing, partOf }: Draft): boolean {
  if (partOf !== undefined || (roles.length > 0 && roles[0] !== 'strength')) return false;
  if (object === undefined || thing.subset === 'civilian' || thing.subset === 'prisoner') return false;
  return THINGS.has(object) || (object === 'person' && roles[0] === 'strength');
}

/** `under the fire of thirty guns`, `под огнём девяти мортир`: they are told of only beside something else. */
export function inGenitive(
  { tokens, language }: ClauseInput,
  { groups }: Clauses,
  { number }: Draft,
): boolean {
  const noun = tokens[number.outerFrom - 1]?.info;
  const behind = tokens[number.outerFrom - 2]?.info.preposition === true;
  if (language.caseSyntax !== undefined && behind && noun?.noun === true && !noun.verb) return true;
  return groups.some(({ owner }) => owner !== undefined && holds(owner, number));
}

/** What someone does to them makes them somebody else's as easily as his own. */
const undergoes = ({ frames }: Clauses, { number }: Draft): boolean =>
  frames.some(({ target }) => holds(target, number));

function bodyBefore(input: ClauseInput, clauses: Clauses, { clause, number }: Draft): TokenGroup | undefined {
  return clauses.groups.findLast(
    (group) =>
      group.start >= clause.start &&
      group.to <= number.outerFrom &&
      (group.kind === 'formation' || nameKind(input, group) === 'unit') &&
      side(input, clauses, group),
  );
}

function subjectOf(input: ClauseInput, clauses: Clauses, draft: Draft): TokenGroup | undefined {
  const { clause, number } = draft;
  const subject =
    clauses.subjects.find(({ start, end }) => start >= clause.start && end <= clause.end) ??
    clauses.subjects.findLast(({ end }) => end <= number.start);
  if (subject === undefined || holds(subject, number)) return undefined;
  return side(input, clauses, subject) || leads(input, clauses, subject, draft) ? subject : undefined;
}

/** `Nur ad-Din came up with 300 horse`, `the Mahdists in three columns`: a name no list has, or one person, who brings them along. */
function leads(input: ClauseInput, clauses: Clauses, group: TokenGroup, { number, object }: Draft): boolean {
  const { tokens, language } = input;
  const before = tokens[number.outerFrom - 1]?.info;
  if (before?.preposition !== true || group.end > number.start || !own(input, clauses, group)) return false;
  const along = [language.verbs.withPrepositions, language.caseSyntax?.side].some(
    (list) => list?.includes(before.folded) === true,
  );
  const name = nameKind(input, group) === 'other';
  return along ? name || group.kind === 'leader' || group.kind === 'person' : name && object === 'unit';
}

const nameKind = ({ tokens, names }: ClauseInput, { headAt }: TokenGroup): string | undefined =>
  names[(tokens[headAt] as Token).name]?.nameKind;

/** A body of men, a people or several persons, who are not themselves counted and are no source. */
function side(input: ClauseInput, clauses: Clauses, group: TokenGroup): boolean {
  if (!own(input, clauses, group)) return false;
  const name = nameKind(input, group);
  return (
    group.kind === 'formation' ||
    group.kind === 'state' ||
    (group.kind === 'person' && group.plural === true) ||
    name === 'demonym' ||
    name === 'party' ||
    name === 'unit'
  );
}

/** Whether a group is not itself counted, stands for itself and is no source. */
function own({ tokens }: ClauseInput, { sayings }: Clauses, group: TokenGroup): boolean {
  const { info } = tokens[group.headAt] as Token;
  if (group.numbers.length > 0 || group.pronoun === true || group.mutual === true) return false;
  return (
    !info.has('source') && !info.role && !sayings.some(({ speaker }) => speaker?.headAt === group.headAt)
  );
}
