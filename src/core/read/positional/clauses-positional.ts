import type { HedgeCue } from '../clause.ts';
import { countFrames } from '../figures/count-frames.ts';
import type { ClauseInput, Clauses } from '../lexicon/claim-tokens.ts';
import { headFirstClasses } from '../lexicon/head-first-classes.ts';
import { TokenGroups } from '../lexicon/token-group.ts';
import { wordClasses } from '../lexicon/word-classes.ts';
import { sayings } from '../sources/sayings.ts';
import { chunks } from './chunks.ts';
import { type Walk, walkClauses } from './clause-walk.ts';
import { PositionalFrames } from './frames-positional.ts';
import { hedgeCues, hedgedRuns } from './hedge-cues.ts';

/**
 * Reads one sentence of a language whose clauses are told by position: words get their class, noun groups and verbs are cut
 * out, every verb is tied to its subject and object, and verbs and nouns of the act lists become frames.
 */
export function readClauses(input: ClauseInput): Clauses {
  const { headFirst } = input.language.verbs;
  const elements = chunks(
    input,
    headFirst === undefined ? wordClasses(input) : headFirstClasses(input, headFirst),
  );
  const walk = walkClauses(elements);
  const groups = new TokenGroups(input);
  const hedged = hedgedRuns(input).filter((run) => !tells(input, walk, run));
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

/** `who reported 300 losses`: a word of doubt that is here the verb of its clause. */
const tells = ({ tokens }: ClauseInput, { predicates }: Walk, { start, end }: HedgeCue): boolean =>
  predicates.some(({ verb, reduced }) => {
    const main = tokens[verb.at];
    return verb.shape === 'finite' && !verb.passive && !reduced && main?.start === start && main.end === end;
  });
