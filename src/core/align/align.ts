import { type Again, anew } from '../model/again.ts';
import type { StudyName } from '../model/build.ts';
import type { Decision } from '../model/decision.ts';
import type { Alignment, Link } from '../model/episode.ts';
import type { ReadEdition } from '../model/passage.ts';
import { type Anchors, anchorsOf, latestEditions, saidByAnchors } from './anchors.ts';
import { clusters } from './clusters.ts';
import { constraintsOf } from './constraints.ts';
import { counterpartsOf } from './counterparts.ts';
import { decidedEpisodes } from './decided-episodes.ts';
import { episodesOf } from './episodes.ts';
import { pairAt, type Scored } from './scored-pairs.ts';
import { type WeighedPairs, weighedPairs } from './weighed-pairs.ts';

/** From here a link is shown as aligned; between the two, as suggested (precision about .9 and .8, docs/methods/aligning.md). */
export const ALIGNED = 2.75;
export const SUGGESTED = 2.25;
/** A link must reach so much of the best score that one of its passages, and that the other, has in the other's account. */
const STRONG = 0.6;
const WEAK = 0.4;

/**
 * The second step: passages of different accounts that tell the same happening are linked by their dates, names,
 * numbers and acts, across languages, and grouped into episodes. Scores are sums whose terms are kept.
 * Links, and episodes merged and split by people, are followed exactly.
 */
export function align(input: {
  readonly read: readonly ReadEdition[];
  readonly names: readonly StudyName[];
  readonly decisions: readonly Decision[];
  readonly again?: Again;
}): Alignment {
  const { again = anew } = input;
  const told = latestEditions(input.read).map((one) =>
    again(`anchors ${one.edition.account}`, [one], () => {
      const own = anchorsOf(one);
      return { own, says: saidByAnchors(own) };
    }),
  );
  const says = told.map((one) => one.says);
  // Claims that people rejected seldom change what is aligned; where words of a text are to be found again, the texts are asked.
  const { read, names, decisions } = input;
  return again('aligned', [...says, names, ...decisions, ...(decisions.length === 0 ? [] : read)], () => {
    const anchors = told.flatMap(({ own }) => own);
    // Links that people made change no score.
    const weighed = again('weighed pairs', says, () => weighedPairs(anchors));
    return linked(anchors, weighed, input);
  });
}

/** Links the pairs that stand out, as far as people did not decide, and groups what is linked. */
function linked(
  anchors: readonly Anchors[],
  { pairs, best, termsOf }: WeighedPairs,
  input: Omit<Parameters<typeof align>[0], 'again'>,
): Alignment {
  const constraints = constraintsOf(input.decisions, anchors, input.read);
  const idOf = (index: number): string => (anchors[index] as Anchors).passage.id;
  const links: Link[] = [];
  const kept: Scored[] = [];
  const apart = new Set<number>();
  for (let at = 0; at < pairs.length; at++) {
    const edge = pairAt(pairs, at);
    const decided = constraints.get(edge.a, edge.b);
    if (decided === 'apart') {
      apart.add(at);
      continue;
    }
    if (decided !== 'together') {
      if (edge.score < SUGGESTED) continue;
      const ofA = edge.score / (best.ofA[at] as number);
      const ofB = edge.score / (best.ofB[at] as number);
      if (Math.max(ofA, ofB) < STRONG || Math.min(ofA, ofB) < WEAK) continue;
    }
    kept.push(edge);
    links.push({
      a: idOf(edge.a),
      b: idOf(edge.b),
      score: edge.score,
      terms: termsOf(at),
      tier: decided === 'together' || edge.score >= ALIGNED ? 'aligned' : 'suggested',
    });
  }
  for (const [a, b] of constraints.together) {
    if (kept.some((edge) => edge.a === a && edge.b === b)) continue;
    kept.push({ a, b, score: ALIGNED });
    links.push({
      a: idOf(a),
      b: idOf(b),
      score: ALIGNED,
      terms: [{ name: 'decision', value: ALIGNED, because: 'linked by a person' }],
      tier: 'aligned',
    });
  }
  links.sort((x, y) => y.score - x.score || (x.a < y.a ? -1 : x.a > y.a ? 1 : x.b < y.b ? -1 : 1));
  const labels = new Map(input.names.map(({ key, label }) => [key, label]));
  const grouped = clusters(anchors, pairs, kept, constraints);
  return {
    links,
    episodes: episodesOf(anchors, decidedEpisodes(grouped, input.decisions, anchors, input.read), labels),
    counterparts: counterpartsOf(pairs, anchors, apart),
  };
}
