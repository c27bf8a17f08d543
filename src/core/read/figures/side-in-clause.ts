import { isCivilian } from '../../model/civilians.ts';
import type { ClauseInput, Clauses, Token, TokenGroup } from '../lexicon/claim-tokens.ts';
import { memberAt } from '../member-at.ts';
import { THINGS } from './counted-kinds.ts';
import { setAgainst } from './figure-contrast.ts';
import { type Draft, holds } from './figure-draft.ts';

/**
 * The side that the clause of a number is about: the body of men that stands last before it (`the rearguard, two battalions`), else the
 * subject. `undefined` for what is not told to have been there, and for what someone stands against or does something to.
 */
export function sideInClause(input: ClauseInput, clauses: Clauses, draft: Draft): TokenGroup | undefined {
  if (draft.by !== undefined || !counts(draft)) return undefined;
  // `against 36`: the other side's.
  if (setAgainst(input, draft) || undergoes(clauses, draft)) return undefined;
  const side = bodyBefore(input, clauses, draft) ?? subjectOf(input, clauses, draft);
  return side === undefined || heads(input, side, draft) ? undefined : side;
}

/** `Forces engaged: one brigade`: the head of a list, which is what is counted and nobody's name. */
const heads = ({ tokens }: ClauseInput, { headAt, to }: TokenGroup, { number }: Draft): boolean =>
  tokens[headAt]?.info.has('roleHead') === true &&
  tokens.slice(to, number.outerFrom).some(({ info }) => info.surface === ':');

/** Men, arms and units that are there; no civilians and prisoners. */
function counts({ roles, object, thing, partOf }: Draft): boolean {
  if (partOf !== undefined || (roles.length > 0 && roles[0] !== 'strength')) return false;
  if (object === undefined || isCivilian(thing.subset) || thing.subset === 'prisoner') return false;
  return THINGS.has(object) || (object === 'person' && roles[0] === 'strength');
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
  const { prepositionForms, side, along: together } = language.caseSyntax ?? {};
  const plain = prepositionForms?.[before.folded] ?? before.folded;
  const along = [language.verbs.withPrepositions, side, together].some(
    (list) => list?.includes(plain) === true,
  );
  const name = nameKind(input, group) === 'other';
  return along ? name || group.kind === 'leader' || group.kind === 'person' : name && object === 'unit';
}

const nameKind = ({ tokens, names }: ClauseInput, { headAt }: TokenGroup): string | undefined =>
  memberAt(names, (tokens[headAt] as Token).name)?.nameKind;

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
