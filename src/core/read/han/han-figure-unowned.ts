import { actById } from '../../languages/acts.ts';
import type { Group } from '../clause.ts';
import type { HanBinding } from './han-clause.ts';
import type { HanFigure } from './han-figure.ts';
import type { Found } from './han-figure-clause.ts';
import type { HanFrame } from './han-frame.ts';
import type { HanGroup } from './han-group.ts';
import type { HanLexicon } from './han-lexicon.ts';
import { fightersIn, soldierly } from './han-men.ts';
import type { HanWord } from './han-words.ts';
import { DOER } from './name-pieces.ts';

/** 海賊八人が殺害され、人質二人も命を落とした: others than those of the figure before, as the subject of a clause of their own. */
export function anotherKind(
  words: readonly HanWord[],
  figure: HanFigure,
  { case: slot, numbers }: HanGroup,
  told: readonly HanFigure[],
  lexicon: HanLexicon,
): boolean {
  const last = told.at(-1);
  if (figure.object !== 'person' || !figure.noun || numbers.length > 1 || last?.object !== 'person')
    return false;
  if (slot !== 'subject' && slot !== 'topic') return false;
  return figure.roles.length === 0 && !soldierly(words, figure, lexicon);
}

/** 掘长壕二道: of what is counted by a counter alone, and nothing befalls it, the one who acts is no owner. */
export const ownedByNobody = (figure: HanFigure, { roles, whoseFrom }: Found): boolean =>
  !figure.noun &&
  (figure.object === 'other' || figure.object === 'place') &&
  whoseFrom !== 'word' &&
  (roles.length === 0 || roles[0] === 'other');

/** Whether the dead are told by a noun of their own: 死者两万人. */
export const theDead = (words: readonly HanWord[], { from, at }: HanFigure): boolean =>
  words.slice(from, at).some(({ form }) => form.length > 1 && form.endsWith(DOER));

/** Whether a side fell upon others before a place. */
export const struck = (frames: readonly HanFrame[], side: Group, before: number): boolean =>
  frames.some(
    ({ act, agent, trigger }) =>
      agent?.start === side.start && trigger.start < before && actById.get(act)?.family === 'combat',
  );

/** Whether men who were hurt or killed are the object of a verb that tells no deed done to them. */
export const tended = (
  words: readonly HanWord[],
  figure: HanFigure,
  group: HanGroup | undefined,
  { predicate }: HanBinding,
): boolean =>
  figure.object === 'person' &&
  !predicate.copula &&
  group?.case === 'object' &&
  group.from >= predicate.to &&
  predicate.sense.acts.length === 0 &&
  predicate.sense.counts.length === 0 &&
  (words[predicate.headAt] as HanWord).form.length > 1 &&
  figure.roles.some((role) => role === 'wounded' || role === 'killed');

/** Whether a clause of 有 counts people by a noun of their own that is none for soldiers. */
export const namedApart = (
  words: readonly HanWord[],
  figure: HanFigure,
  { predicate }: HanBinding,
  lexicon: HanLexicon,
): boolean =>
  figure.object === 'person' &&
  figure.noun &&
  predicate.sense.counts.some((row) => row.roles.length === 0) &&
  !fightersIn(words, figure, lexicon);
