import type { Language } from '../../languages/language.ts';
import type { Interval } from '../../model/interval.ts';
import { foldWord } from '../../text/fold.ts';
import { datesItself } from '../dates-itself.ts';
import type { Segment } from '../segment.ts';
import type { TimeCandidate } from './candidate.ts';
import { intervalOf } from './value.ts';

const LAST_WORD = /(\p{L}+)\s+$/u;

/**
 * When a text says of itself that it was written: the day that closes its first sentence, behind a word of the language's between a document
 * and its day (`Правительственное сообщение от 12 января 1905 года`). Undefined where it says none.
 */
export function ownDate(
  text: string,
  segments: readonly Segment[],
  candidates: readonly TimeCandidate[],
  language: Language | undefined,
): Interval | undefined {
  const [first] = segments;
  const date = candidates.find(({ kind }) => kind !== 'length');
  if (first === undefined || date?.kind !== 'date' || date.end > first.end || date.from.day === undefined)
    return undefined;
  const word = LAST_WORD.exec(text.slice(first.start, date.start))?.[1];
  if (word === undefined || language?.times.dating?.includes(foldWord(word)) !== true) return undefined;
  if (!datesItself(text, first, date, language, true)) return undefined;
  return intervalOf(date, () => false);
}
