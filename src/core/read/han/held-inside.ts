import type { HanFrame } from './han-frame.ts';
import { type HanGroup, hanGroup } from './han-group.ts';
import type { HanLexicon } from './han-lexicon.ts';
import type { HanWord } from './han-words.ts';

/** Acts whose verb may hold the ground they are done to. */
const ON_GROUND: ReadonlySet<string> = new Set(['cross', 'besiege', 'attack', 'enter']);

/** The sign before those one turns on, as it is folded: 対日, 对德. */
export const AGAINST = '对';

/** Whether a word tells within itself whom a deed turns on: 对德宣战. */
export const turnsOn = (form: string): boolean => form.length > 2 && form.startsWith(AGAINST);

/** 渡|江, 围|城, 对|德|宣战: what a deed is done to may be a sign of the word that tells it, when nothing else is. */
export function heldInside(
  one: HanFrame,
  words: readonly HanWord[],
  at: number,
  lexicon: HanLexicon,
): HanFrame {
  if (one.target !== undefined) return one;
  const { start, end, form } = words[at] as HanWord;
  const held = (from: number, to: number, kind: HanGroup['kind']): HanGroup => ({
    ...hanGroup(words, lexicon, [{ from: at, to: at + 1, link: undefined }], 'object'),
    start: from,
    end: to,
    head: { start: from, end: to },
    kind,
    animate: kind === 'state',
  });
  // 对外战争: only a land is one.
  if (turnsOn(form) && Object.hasOwn(lexicon.language.names.demonyms, form.charAt(1)))
    return { ...one, target: held(start + 1, start + 2, 'state'), trigger: { start: start + 2, end } };
  if (form.length !== 2 || !ON_GROUND.has(one.act) || !lexicon.ground.has(form.charAt(1))) return one;
  return { ...one, target: held(end - 1, end, 'place'), trigger: { start: one.trigger.start, end: end - 1 } };
}
