import type { Language } from '../languages/language.ts';
import type { TimeMention } from '../model/mention.ts';
import type { Range } from './clause.ts';

/** Characters of the longest word that opens what happened at a time told right before it, with the comma. */
const OPENING = 14;

const ready = new WeakMap<Language, RegExp>();

/** What stands between a time and the clause that a word like `when` opens behind it. */
function opener(language: Language | undefined): RegExp | undefined {
  const words = language?.times.thenWhen;
  if (language === undefined || words === undefined) return undefined;
  let made = ready.get(language);
  if (made === undefined) {
    made = new RegExp(`^,?\\s*(?:${words.join('|')})(?![\\p{L}\\p{N}])`, 'iu');
    ready.set(language, made);
  }
  return made;
}

/**
 * The time behind which a clause says what happened then: `they held it until 6 August, when Soviet troops retook it` is of 6 August, whatever
 * day the sentence begins with. `times` are those of the sentence, in order.
 */
export function thenWhen(
  text: string,
  times: readonly TimeMention[],
  clause: Range,
  at: Range,
  language: Language | undefined,
): TimeMention | undefined {
  const opens = opener(language);
  if (opens === undefined) return undefined;
  return times.findLast(
    ({ end, value }) =>
      end <= at.start &&
      (value.earliest !== undefined || value.latest !== undefined) &&
      clause.start <= end + OPENING &&
      clause.start >= end &&
      opens.test(text.slice(end, end + OPENING)),
  );
}
