import { actById } from '../../languages/acts.ts';
import type { CountedRole } from '../../model/quantity.ts';
import type { ClauseInput, Clauses, Token } from '../lexicon/claim-tokens.ts';
import { memberAt } from '../member-at.ts';
import { sideWords } from '../names/unnamed-sides.ts';
import { THINGS } from './counted-kinds.ts';
import type { Draft } from './figure-draft.ts';
import { ownerOfHead } from './figure-head.ts';
import { thingAt } from './figure-object.ts';
import { headRoles } from './figure-roles.ts';
import { fights } from './figure-slots.ts';
import { ownedByWord } from './owned-by-word.ts';

/** `2nd Battalion, 5 killed, 31 wounded; 3rd Battalion, ...`: a return of losses, where the unit stands alone before its figures. */
export function underUnit({ tokens, names }: ClauseInput, clauses: Clauses, draft: Draft): void {
  if (draft.roleFrom !== 'word' || draft.roles[0] === 'measure') return;
  const mark = memberAt(tokens, draft.number.outerFrom - 1);
  if (mark?.kind !== 'mark' || !/^[,:–—-]$/.test(mark.info.surface)) return;
  const unit = clauses.groups.find(
    (one) => one.to === draft.number.outerFrom - 1 && opens(memberAt(tokens, one.from - 1)),
  );
  if (unit === undefined) return;
  const { headAt, kind } = unit;
  const name = memberAt(names, (tokens[headAt] as Token).name)?.nameKind;
  if (kind !== 'formation' && kind !== 'state' && name !== 'demonym' && name !== 'party') return;
  draft.whose = unit;
  draft.whoseFrom = 'word';
}

const opens = (token: Token | undefined): boolean =>
  token === undefined || (token.kind === 'mark' && /^[:;.]$/.test(token.info.surface));

/** `The bombers lost nine of their number`: what is counted is what the owner is. */
export function ofOwnKind(input: ClauseInput, draft: Draft): void {
  const { tokens, language } = input;
  const { outerTo } = draft.number;
  // `two of their number`, `deux des leurs`.
  const at = language.verbs.headFirst === undefined ? outerTo + 2 : outerTo + 1;
  const own = tokens[at]?.info.folded ?? '';
  if (
    tokens[outerTo]?.info.ofWord !== true ||
    (at > outerTo + 1 && tokens[outerTo + 1]?.info.possessive !== true) ||
    // `neuf de leurs vaisseaux`.
    (at === outerTo + 1 && tokens[at + 1]?.info.noun === true) ||
    language.counted.ownKind?.includes(own) !== true
  )
    return;
  if (draft.whose === undefined) {
    // `six mille des leurs`: men of those told of before.
    if (at > outerTo + 1) return;
    draft.object ??= 'person';
    if (draft.object === 'other') draft.object = 'person';
    ownedByWord(draft, tokens[at] as Token, at);
    return;
  }
  const { object } = thingAt(input, draft.whose.headAt);
  draft.object = object !== undefined && object !== 'unit' && THINGS.has(object) ? object : 'person';
  if (draft.object === 'person') return;
  draft.roles = draft.roles.map((role) => (role === 'casualties' || role === 'killed' ? 'lost' : role));
}

/** `Losses of the 24th Regiment: 3 officers killed, 41 men wounded`: a return under a heading says whose they are once. */
export function underHeading(input: ClauseInput, clauses: Clauses, draft: Draft): void {
  const { tokens } = input;
  if (!draft.roles.some((role) => LOSSES.has(role))) return;
  let colon = draft.number.outerFrom - 1;
  while (colon >= 0 && !/^[:;]$/.test((tokens[colon] as Token).info.surface)) colon--;
  if (colon < 0 || (tokens[colon] as Token).info.surface !== ':') return;
  const heading = clauses.groups.find(
    (one) =>
      one.from < colon &&
      opens(memberAt(tokens, one.from - 1)) &&
      headRoles(tokens[one.headAt] as Token).length > 0,
  );
  if (
    heading === undefined ||
    clauses.frames.some(({ trigger }) => trigger.end <= (tokens[colon] as Token).start)
  )
    return;
  const owner = heading.owner ?? ownerOfHead(input, heading, clauses);
  if (owner === undefined) return;
  draft.whose = owner;
  draft.whoseFrom = 'head';
}

const LOSSES: ReadonlySet<CountedRole> = new Set<CountedRole>([
  'killed',
  'wounded',
  'missing',
  'captured',
  'casualties',
  'sick',
  'lost',
  'damaged',
]);

/** `Of the garrison only 180 broke out`: the body that so many are taken from stands at the head of the clause. */
export function ofBody({ tokens, language }: ClauseInput, clauses: Clauses, draft: Draft): void {
  const { partPrepositions } = language.verbs;
  if (partPrepositions === undefined || draft.roles.length === 0 || draft.roles[0] === 'measure') return;
  const body = clauses.groups.find(
    ({ from, to, kind }) =>
      to <= draft.number.outerFrom &&
      kind === 'formation' &&
      partPrepositions.includes(memberAt(tokens, from - 1)?.info.folded ?? '') &&
      (opens(memberAt(tokens, from - 2)) ||
        /^[,–—]$/.test(tokens[from - 2]?.info.surface ?? '') ||
        tokens[from - 2]?.info.coordinator === true) &&
      (tokens[from - 1] as Token).start >= draft.clause.start,
  );
  if (body === undefined) return;
  draft.whose = body;
  draft.whoseFrom = 'word';
}

/** `attacked the Austrians, drove them from the pass and took 48 guns`: those of the side that the taker fought before. */
export function robbed({ tokens }: ClauseInput, { frames }: Clauses, draft: Draft): void {
  const { by, roles, number } = draft;
  if (by === undefined || roles.length !== 1 || roles[0] !== 'captured') return;
  const name = (tokens[by.headAt] as Token).info.folded;
  const victim = frames.findLast(
    ({ trigger, modality, act, agent, target }) =>
      trigger.end <= number.start &&
      modality === 'act' &&
      actById.get(act)?.family === 'combat' &&
      agent !== undefined &&
      (tokens[agent.headAt] as Token).info.folded === name &&
      target !== undefined &&
      target.pronoun !== true &&
      target.numbers.length === 0 &&
      fights(target),
  )?.target;
  if (victim === undefined) return;
  draft.whose = victim;
  draft.whoseFrom = 'slot';
  draft.inferred.push('whose it is: those the same one fought before');
}

/**
 * `at least 300 rebels were killed`: people who are a side by themselves are their own. Where a language lists the plurals that are nobody's
 * (`men`, `prisoners`), so are all other people (`elf Meuterer`), and that is a guess.
 */
export function ofOwnSide({ tokens, language }: ClauseInput, draft: Draft): void {
  const at = draft.thing.at;
  const token = memberAt(tokens, at);
  if (token === undefined || at < draft.number.outerTo || draft.object !== 'person' || draft.number.one)
    return;
  const { sides, nobodys } = language.counted;
  const { folded, role } = token.info;
  // `the 3,000-strong garrison` is a body that has so many, and what it belongs to is another question.
  const body = token.info.sense('object')?.object !== 'person';
  if (sides?.includes(folded) === true || (!body && sideWords(language).in(folded) !== undefined)) {
    ownedByWord(draft, token, at);
    return;
  }
  const people = token.info.has('object') || token.info.sense('noun')?.kind === 'person';
  if (draft.assembles === true || nobodys === undefined || !people || role || nobodys.includes(folded))
    return;
  ownedByWord(draft, token, at);
  draft.inferred.push('whose it is: people counted by what they are, not as men or prisoners');
}
