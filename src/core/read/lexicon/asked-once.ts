import type { VerbEntry } from './claim-senses.ts';
import type { WordInfo } from './word-info.ts';

/** What keeps its answers: two bits for each question, whether it was asked and whether the answer is yes. */
interface Answering {
  answers: number;
}

type Question<T> = (ask: (one: T) => boolean) => (one: T) => boolean;

/** Numbers the questions of one kind; there is room for fifteen. */
function questions<T extends Answering>(): Question<T> {
  let asked = 0;
  return (ask) => {
    const known = 1 << (2 * asked);
    const yes = known << 1;
    asked++;
    return (one) => {
      if ((one.answers & known) === 0) {
        // Asked first: it may put other questions to the same one.
        const answer = ask(one) ? known | yes : known;
        one.answers |= answer;
      }
      return (one.answers & yes) !== 0;
    };
  };
}

/** A question about a word form that is asked of every token: each form answers it once. Made once for the program, never inside a function. */
export const askedOfWord = questions<WordInfo>();

/** A question about everything a verb can mean; some verbs have a hundred uses. */
export const askedOfVerb = questions<VerbEntry>();
