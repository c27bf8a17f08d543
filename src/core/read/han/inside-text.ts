import type { AttributionScope, Range } from '../clause.ts';
import { memberAt } from '../member-at.ts';
import { canTell, stopBehind } from './cited-before.ts';
import { hanGroup } from './han-group.ts';
import type { HanLexicon } from './han-lexicon.ts';
import { isComma, isListComma, isStop } from './han-nominal.ts';
import { HAN } from './han-sense.ts';
import type { HanWord } from './han-words.ts';

/** Longest phrase, in words. */
const LONGEST = 12;
const INSIDE = new Set(['里', '中', '上', '内', '里面', '当中']);
const BY_HAND = new Set(['笔下', '眼中', '眼里', '口中', '看来']);

/**
 * 在…回忆录中，该营伤亡为八十人; 在编年史家笔下，: what is written in a text at the head of its clause is told by the text, and what stands under
 * somebody's pen or in his eyes by him.
 */
export function insideText(
  words: readonly HanWord[],
  lexicon: HanLexicon,
  segment: Range,
): AttributionScope[] {
  const out: AttributionScope[] = [];
  for (let at = 0; at < words.length; at++) {
    if ((words[at] as HanWord).form !== '在') continue;
    const before = memberAt(words, at - 1);
    const opens =
      before === undefined ||
      isStop(before) ||
      before.kind === 'time' ||
      (isComma(before) && !isListComma(before));
    if (!opens) continue;
    const to = closeAt(words, at + 1);
    if (to < 0) continue;
    const source = hanGroup(words, lexicon, [{ from: at + 1, to, link: undefined }], undefined);
    const close = words[to] as HanWord;
    out.push({
      cue: { start: (words[at] as HanWord).start, end: close.end },
      source,
      scope: { start: close.end, end: stopBehind(words, to + 1, segment.end) },
      stance: 'reports',
    });
  }
  return out;
}

/** Place of the word that closes the phrase, with a text or one who tells before it; -1 where there is none. */
function closeAt(words: readonly HanWord[], from: number): number {
  for (let at = from + 1; at < words.length && at - from < LONGEST; at++) {
    const { form, kind } = words[at] as HanWord;
    if (kind === 'mark') return -1;
    const head = words[at - 1] as HanWord;
    if (INSIDE.has(form) && (head.sense.flags & HAN.source) !== 0 && head.sense.kind === 'text') return at;
    if ((BY_HAND.has(form) || BY_HAND.has(form + (words[at + 1]?.form ?? ''))) && canTell(head)) return at;
  }
  return -1;
}
