import type { ClauseInput, Clauses, Token, TokenGroup } from '../lexicon/claim-tokens.ts';
import { type Draft, THINGS } from './figure-draft.ts';
import { thingAt } from './figure-object.ts';

/** `2nd Battalion, 5 killed, 31 wounded; 3rd Battalion, ...`: a return of losses, where the unit stands alone before its figures. */
export function underUnit({ tokens, names }: ClauseInput, clauses: Clauses, draft: Draft): void {
  if (draft.roleFrom !== 'word' || draft.roles[0] === 'measure') return;
  const mark = tokens[draft.number.outerFrom - 1];
  if (mark?.kind !== 'mark' || !/^[,:–—-]$/.test(mark.info.surface)) return;
  const unit = clauses.groups.find(
    (one) => one.to === draft.number.outerFrom - 1 && opens(tokens[one.from - 1]),
  );
  if (unit === undefined) return;
  const { headAt, kind } = unit;
  const name = names[(tokens[headAt] as Token).name]?.nameKind;
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
  const own = tokens[outerTo + 2]?.info.folded ?? '';
  if (
    tokens[outerTo]?.info.ofWord !== true ||
    tokens[outerTo + 1]?.info.possessive !== true ||
    language.counted.ownKind?.includes(own) !== true ||
    draft.whose === undefined
  )
    return;
  const { object } = thingAt(input, draft.whose.headAt);
  draft.object = object !== undefined && object !== 'unit' && THINGS.has(object) ? object : 'person';
  if (draft.object === 'person') return;
  draft.roles = draft.roles.map((role) => (role === 'casualties' || role === 'killed' ? 'lost' : role));
}

/** Whether a figure is what an act cost the one who did it: `37 aircraft for the loss of six`. Those of the figure before are the other side's. */
export const priced = ({ tokens, language }: ClauseInput, { number }: Draft): boolean =>
  language.verbs.pricePrepositions?.includes(tokens[number.outerFrom - 1]?.info.folded ?? '') === true;

/** Who paid: the one who acts, or who inflicts the losses counted last before. */
export function payer({ frames, counts }: Clauses, { number }: Draft): TokenGroup | undefined {
  const frame = frames.findLast(
    ({ trigger, voice, agent }) => trigger.end <= number.start && voice !== 'nominal' && agent !== undefined,
  );
  const count = counts.findLast(({ figure, by }) => figure.end <= number.start && by !== undefined);
  return count !== undefined && (frame === undefined || count.figure.start > frame.trigger.start)
    ? count.by
    : frame?.agent;
}
