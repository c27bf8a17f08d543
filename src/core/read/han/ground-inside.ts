import type { HanFrame } from './han-frame.ts';
import { type HanGroup, hanGroup } from './han-group.ts';
import type { HanLexicon } from './han-lexicon.ts';
import type { HanWord } from './han-words.ts';

/** Acts whose verb may hold the ground they are done to. */
const ON_GROUND: ReadonlySet<string> = new Set(['cross', 'besiege', 'attack', 'enter']);

/** 渡|江, 围|城: the last sign of a verb that tells of nothing else it is done to is the ground itself. */
export function groundInside(
  one: HanFrame | undefined,
  words: readonly HanWord[],
  at: number,
  lexicon: HanLexicon,
): HanFrame | undefined {
  const word = words[at] as HanWord;
  const ground = lexicon.language.verbs.han?.ground ?? [];
  if (one === undefined || one.target !== undefined || !ON_GROUND.has(one.act) || word.form.length !== 2)
    return one;
  if (!ground.includes(word.form.charAt(1))) return one;
  const whole = hanGroup(words, lexicon, [{ from: at, to: at + 1, link: undefined }], 'object');
  const start = word.end - 1;
  const target: HanGroup = { ...whole, start, head: { start, end: word.end }, kind: 'place', animate: false };
  return { ...one, target, trigger: { start: one.trigger.start, end: start } };
}
