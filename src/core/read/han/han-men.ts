import type { HanFigure } from './han-figure.ts';
import type { HanGroup } from './han-group.ts';
import type { HanLexicon } from './han-lexicon.ts';
import { NEAR } from './han-sense.ts';
import type { HanWord } from './han-words.ts';
import { DOER } from './name-pieces.ts';

/** Whether a group names soldiers or men under someone: 皮萨罗手下. */
export const soldiers = (
  words: readonly HanWord[],
  group: HanGroup | undefined,
  lexicon: HanLexicon,
): boolean =>
  group !== undefined &&
  group.numbers.length === 0 &&
  lexicon.fighters.has((words[group.headAt] as HanWord).form);

/** Whether the words of a figure name fighters. */
export const fightersIn = (
  words: readonly HanWord[],
  { from, to }: HanFigure,
  { fighters }: HanLexicon,
): boolean => words.slice(from, to).some(({ form }) => fighters.has(form));

/** Whether those counted are told as men of a force. */
export const soldierly = (words: readonly HanWord[], figure: HanFigure, lexicon: HanLexicon): boolean =>
  fightersIn(words, figure, lexicon) ||
  words
    .slice(figure.from, figure.to)
    .some(({ sense }) => sense.object === 'person' && OF_FORCE.has(sense.subset ?? ''));

/** 騎兵, 将校, 男, 負傷者: people told by what they are, who are no side of their own. */
export const nobodys = ({ form, sense }: HanWord, lexicon: HanLexicon): boolean =>
  sense.object === 'person' &&
  ((lexicon.fighters.has(form) && (sense.subset !== undefined || (sense.near & NEAR.anyMen) !== 0)) ||
    OF_FORCE.has(sense.subset ?? '') ||
    form.length === 1 ||
    form.endsWith(DOER));

/** Kinds of people that belong to a force. */
const OF_FORCE: ReadonlySet<string> = new Set([
  'officer',
  'general',
  'non-commissioned-officer',
  'sailor',
  'crew',
]);
