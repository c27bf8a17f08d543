import { chunks } from './chunks.ts';
import type { ClauseInput, Clauses } from './claim-tokens.ts';
import { walkClauses } from './clause-walk.ts';
import { countFrames } from './count-frames.ts';
import { PositionalFrames } from './frames-positional.ts';
import { hedgeCues, hedgedRuns } from './hedge-cues.ts';
import { sayings } from './sayings.ts';
import { TokenGroups } from './token-group.ts';
import { wordClasses } from './word-classes.ts';

/**
 * Reads one sentence of a language whose clauses are told by position: words get their class, noun groups and verbs are cut
 * out, every verb is tied to its subject and object, and verbs and nouns of the act lists become frames.
 */
export function readClauses(input: ClauseInput): Clauses {
  const elements = chunks(input, wordClasses(input));
  const walk = walkClauses(elements);
  const groups = new TokenGroups(input);
  const hedged = hedgedRuns(input);
  const acts = new PositionalFrames(input, walk, groups, hedged);
  const frames = acts.read();
  return {
    groups: walk.groups.map((group) => groups.of(group)),
    frames,
    counts: countFrames(input, walk, groups, (predicate) => acts.clauseOf(predicate)),
    clauses: acts.clauses,
    subjects: walk.subjects.map((group) => groups.of(group)),
    sayings: sayings(input, walk, elements, groups, acts.acting),
    hedges: hedgeCues(input, walk, hedged),
  };
}
