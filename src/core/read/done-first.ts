import type { FirstWords } from '../languages/frame-words.ts';
import type { Language } from '../languages/language.ts';
import type { Frame } from './clause.ts';
import { foldedIn } from './lexicon/folded-in.ts';
import { memberAt } from './member-at.ts';
import { endsIn, placeIn, startsWith } from './phrase-in.ts';

/** Deeds of which accounts dispute who did them first. */
const DISPUTED: ReadonlySet<string> = new Set(['fire_on', 'shell', 'attack']);

/** Words between `after` and the first shots: an article, an attribute. */
const BETWEEN = 2;

/**
 * Whether the words of a deed say that nobody did so before (`told`: `the guards fired first`, `the first shot came from the crowd`), or ask who that
 * was (`asked`: `it is not known who fired first`). What is only the first step of the same people is neither (`fired first into the air and then at
 * the crowd`), nor are shots that date another deed (`after the first shots`). `end`: of the sentence.
 */
export function doneFirst(
  text: string,
  { act, trigger, clause, agent }: Pick<Frame, 'act' | 'trigger' | 'clause' | 'agent'>,
  end: number,
  language: Language,
): 'told' | 'asked' | undefined {
  if (!DISPUTED.has(act)) return undefined;
  const lists = language.frames.first;
  const spaced = language.script !== 'cjk';
  const folded = (from: number, to: number): string =>
    foldedIn(text.slice(from, Math.max(from, to)), language);
  const before = folded(Math.min(clause.start, trigger.start), trigger.start).trimEnd();
  const own = folded(trigger.start, trigger.end);
  const behind = folded(trigger.end, clause.end).replace(/[\s\p{P}]+$/u, '');
  const said = `${before} ${own}${behind}`;
  const first =
    lists.before.some((word) => endsIn(before, word, spaced) || (!spaced && startsWith(own, word, spaced))) ||
    lists.behind.some(
      (word) =>
        endsIn(own, word, spaced) ||
        endsIn(behind, word, spaced) ||
        startsWith(behind.trimStart(), word, spaced),
    ) ||
    lists.within.some((word) => placeIn(said, word, spaced) >= 0) ||
    (act === 'fire_on' && tellsShots(said, lists, spaced));
  if (!first || lists.next.some((word) => folded(trigger.end, end).includes(word))) return undefined;
  const asks = (words: readonly string[]): boolean =>
    words.some((word) => placeIn(before, word, spaced) >= 0);
  return asks(lists.asks) || (agent === undefined && asks(lists.asksAlone)) ? 'asked' : 'told';
}

/** Whether the clause tells the first shots, and not another deed by their moment. */
function tellsShots(said: string, { shots, unless }: FirstWords, spaced: boolean): boolean {
  return shots.some((phrase) => {
    const at = placeIn(said, phrase, spaced);
    if (at < 0) return false;
    const words = said.slice(0, at).trimEnd().split(/\s+/);
    for (let back = 1; back <= BETWEEN; back++)
      if (unless.includes(memberAt(words, words.length - back) ?? '')) return false;
    return true;
  });
}
