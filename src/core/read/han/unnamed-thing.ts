import { THINGS } from '../figures/counted-kinds.ts';
import type { HanFigure } from './han-figure.ts';
import type { HanGroup } from './han-group.ts';
import type { HanLexicon } from './han-lexicon.ts';
import { isStop } from './han-nominal.ts';
import { emptySense, HAN, type HanSense } from './han-sense.ts';
import { touches } from './han-states.ts';
import type { HanWord } from './han-words.ts';

/** Words looked back over for the noun that a counter alone stands for. */
const REACH = 14;

/**
 * What a number counts whose noun is told elsewhere: with a counter that fits many things the last thing before it
 * (缴出鸦片，共计两万箱), without a counter the people or things of the subject or of the figure before (歩兵は四万五千,
 * 其中法军约12万). Nothing when a noun may still follow, or the number is too small to stand alone.
 */
export function unnamedThing(
  words: readonly HanWord[],
  at: number,
  to: number,
  counter: HanSense | undefined,
  told: readonly HanFigure[],
  groups: readonly HanGroup[],
  lexicon: HanLexicon,
): HanSense | undefined {
  if (mayNameIt(words, to)) return undefined;
  if (counter !== undefined) return lexicon.smaller.has(counter.form) ? undefined : thingBefore(words, at);
  const { number, form } = words[at] as HanWord;
  if (number === undefined || !standsAlone(number, form)) return undefined;
  const before = words[at - 1];
  if (before?.kind === 'run' && touches(words, at)) return undefined;
  const last = told.at(-1);
  if (
    last !== undefined &&
    !last.measure &&
    (last.object === 'person' || (THINGS.has(last.object) && last.object !== 'unit'))
  )
    return sense(last.object, last.subset);
  // 北軍四万のうち: the men of the force right before.
  if (before?.sense.kind === 'formation' && touches(words, at)) return sense('person');
  for (let i = groups.length - 1; i >= 0; i--) {
    const group = groups[i] as HanGroup;
    if (group.start > (words[at] as HanWord).start) continue;
    const head = words[group.headAt] as HanWord;
    if (
      head.sense.object === 'person' ||
      (THINGS.has(head.sense.object ?? 'other') && head.sense.object !== 'unit')
    )
      return head.sense;
    if (head.sense.heads.length > 0 || head.sense.roles.length > 0 || group.kind === 'formation')
      return sense('person');
    const own = group.from <= at && at < group.to;
    if (!own && (group.case === 'subject' || group.case === 'topic')) return undefined;
  }
  return undefined;
}

const sense = (object: HanSense['object'] & string, subset?: string): HanSense => ({
  ...emptySense(),
  object,
  ...(subset === undefined ? {} : { subset }),
});

/** Written with a sign of scale or of three figures and more, and not as a year. */
const standsAlone = (
  { scaled, lo, scale }: { readonly scaled: boolean; readonly lo: number; readonly scale: number },
  form: string,
): boolean => (scaled && (lo >= 100 || scale >= 100)) || (lo >= 100 && !/^[12][0-9]{3}$/.test(form));

/** Whether the word behind the number may be the noun it counts or the rest of a name. */
function mayNameIt(words: readonly HanWord[], to: number): boolean {
  const next = words[to];
  if (next === undefined || next.kind === 'mark' || next.kind === 'time' || !touches(words, to)) return false;
  if (next.kind !== 'word') return true;
  // ローマ軍八万のうち: a part of them follows.
  if (next.sense.flags & HAN.part) return false;
  // 介于五万至八万之间: between the two.
  return (
    next.sense.noun && !next.sense.verbal && next.sense.after === undefined && next.sense.kind !== 'time'
  );
}

/** The last thing told before that can be counted one by one. */
function thingBefore(words: readonly HanWord[], at: number): HanSense | undefined {
  for (let i = at - 1; i >= 0 && at - i <= REACH; i--) {
    const word = words[i] as HanWord;
    if (isStop(word)) return undefined;
    const { object } = word.sense;
    if (object !== undefined && object !== 'incident' && object !== 'place' && object !== 'money')
      return word.sense.counter === undefined ? word.sense : undefined;
  }
  return undefined;
}
