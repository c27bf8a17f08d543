import type { VerbEntry } from './claim-senses.ts';
import type { WordInfo } from './word-info.ts';

/** What keeps its answers: one bit for each question that was asked of it, and one for each whose answer is yes. */
export interface Answering {
  asked: number;
  answers: number;
}

/** How many bits a number has. */
const ROOM = 32;

type Question<T> = (ask: (one: T) => boolean) => (one: T) => boolean;

/** Numbers the questions of one kind: each has a bit of its own. */
export function questions<T extends Answering>(): Question<T> {
  let made = 0;
  return (ask) => {
    if (made === ROOM) throw new Error(`There is room for ${ROOM} questions of one kind.`);
    const bit = 1 << made;
    made++;
    return (one) => {
      if ((one.asked & bit) === 0) {
        // Asked first: it may put other questions to the same one.
        const yes = ask(one);
        one.asked |= bit;
        if (yes) one.answers |= bit;
      }
      return (one.answers & bit) !== 0;
    };
  };
}

/** A question about a word form that is asked of every token: each form answers it once. Made once for the program, never inside a function. */
export const askedOfWord = questions<WordInfo>();

/** A question about everything a verb can mean; some verbs have a hundred uses. */
export const askedOfVerb = questions<VerbEntry>();
