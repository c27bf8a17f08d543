import type { HedgeCue } from '../clause.ts';
import { countFrames } from '../figures/count-frames.ts';
import type { ClauseInput, Clauses, CountFrame, Saying, Token, TokenFrame } from '../lexicon/claim-tokens.ts';
import { headFirstClasses } from '../lexicon/head-first-classes.ts';
import { hedgedRuns } from '../lexicon/hedged-runs.ts';
import { TokenGroups } from '../lexicon/token-group.ts';
import type { WordClass } from '../lexicon/word-class.ts';
import { wordClasses } from '../lexicon/word-classes.ts';
import { sayings } from '../sources/sayings.ts';
import { chunks } from './chunks.ts';
import { type Walk, walkClauses } from './clause-walk.ts';
import type { Element } from './elements.ts';
import { PositionalFrames } from './frames-positional.ts';
import { hearsay } from './hearsay.ts';
import { hedgeCues } from './hedge-cues.ts';
import { matchUses } from './match-use.ts';

/**
 * Reads sentences of a language whose clauses are told by position: words get their class, noun groups and verbs are cut
 * out, every verb is tied to its subject and object, and verbs and nouns of the act lists become frames. Each step is taken for all
 * sentences before the next (why stands in `read-sentence.ts`).
 */
export function readClauses(inputs: readonly ClauseInput[]): Clauses[] {
  const classes = inputs.map((input) => {
    const { headFirst } = input.language.verbs;
    return headFirst === undefined ? wordClasses(input) : headFirstClasses(input, headFirst);
  });
  const elements = inputs.map((input, at) => chunks(input, classes[at] as WordClass[]));
  const walks = elements.map(walkClauses);
  const parts = inputs.map((input, at): Parts => {
    const walk = walks[at] as Walk;
    const hedged = hedgedRuns(input).filter((run) => !tells(input, walk, run) && !ofNumber(input, run));
    const groups = new TokenGroups(input);
    const acts = new PositionalFrames(input, walk, groups, [
      ...hedged,
      ...hearsay(input, elements[at] as Element[]),
    ]);
    return { input, elements: elements[at] as Element[], walk, groups, hedged, acts };
  });
  for (const { input, walk } of parts) for (const { verb } of walk.predicates) matchUses(input, verb);
  const verbal = parts.map(({ acts }) => acts.ofVerbs());
  const frames = parts.map(({ acts }, at) => acts.withNouns(verbal[at] as TokenFrame[]));
  const counts = parts.map(({ input, walk, groups, acts }) =>
    countFrames(input, walk, groups, (predicate) => acts.clauseOf(predicate)),
  );
  const said = parts.map((one) => sayings(one.input, one.walk, one.elements, one.groups, one.acts.acting));
  return parts.map(({ input, walk, groups, hedged, acts }, at) => ({
    groups: walk.groups.map((group) => groups.of(group)),
    frames: frames[at] as TokenFrame[],
    counts: counts[at] as CountFrame[],
    clauses: acts.clauses,
    subjects: walk.subjects.map((group) => groups.of(group)),
    sayings: said[at] as Saying[],
    hedges: hedgeCues(input, walk, hedged),
  }));
}

/** What is known of a sentence before its acts are read. */
interface Parts {
  readonly input: ClauseInput;
  readonly elements: readonly Element[];
  readonly walk: Walk;
  readonly groups: TokenGroups;
  readonly hedged: readonly HedgeCue[];
  readonly acts: PositionalFrames;
}

/** `perhaps 20,000 strong, attacked the camp`: what is not sure is how many they were. */
const ofNumber = ({ tokens, numbers }: ClauseInput, { start, end }: HedgeCue): boolean =>
  numbers.some(
    ({ outerFrom, from }) =>
      start >= (tokens[outerFrom] as Token).start && end <= (tokens[from] as Token).start,
  );

/** `who reported 300 losses`: a word of doubt that is here the verb of its clause. */
const tells = ({ tokens }: ClauseInput, { predicates }: Walk, { start, end }: HedgeCue): boolean =>
  predicates.some(({ verb, reduced }) => {
    const main = tokens[verb.at];
    return verb.shape === 'finite' && !verb.passive && !reduced && main?.start === start && main.end === end;
  });
