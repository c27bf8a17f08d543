import type { StudyName } from '../model/build.ts';
import type { Decision } from '../model/decision.ts';
import type { Alignment, Link, Term } from '../model/episode.ts';
import type { ReadEdition } from '../model/passage.ts';
import { type Anchors, anchorsOf } from './anchors.ts';
import { candidates } from './candidates.ts';
import { clusters } from './clusters.ts';
import { constraintsOf } from './constraints.ts';
import { decidedEpisodes } from './decided-episodes.ts';
import { episodesOf } from './episodes.ts';
import { orderBonus } from './order.ts';
import { rivalsOf } from './rivals.ts';
import { type DateAgreement, dateAgreement, nameMassOf, type Rarity, score, topicMassOf } from './score.ts';

/** From here a link is shown as aligned; between the two, as suggested (precision about .9 and .8, docs/methods/aligning.md). */
export const ALIGNED = 2.75;
export const SUGGESTED = 2.25;
/** A link must reach so much of the best score that one of its passages, and that the other, has in the other's account. */
const STRONG = 0.6;
const WEAK = 0.4;

const round = (x: number): number => Math.round(x * 1e9) / 1e9;

function rarityOf(anchors: readonly Anchors[]): Rarity {
  const names = new Map<string, number>();
  const acts = new Map<string, number>();
  const numbers = new Map<number, number>();
  const parties = new Map<string, number>();
  const topics = new Map<string, number>();
  const more = <K>(map: Map<K, number>, key: K): void => void map.set(key, (map.get(key) ?? 0) + 1);
  for (const anchor of anchors) {
    for (const name of anchor.names) more(names, name);
    for (const act of anchor.matter) more(acts, act);
    for (const number of new Set(anchor.numbers)) more(numbers, number);
    for (const party of anchor.parties) more(parties, party);
    for (const topic of anchor.topics) more(topics, topic);
  }
  return { all: anchors.length, names, acts, numbers, parties, topics };
}

type Counterpart = Alignment['counterparts'][string][number];

/** Nearest passages told of each passage, aligned or not. */
const COUNTERPARTS = 3;

const comesBefore = (score: number, passage: string, other: Counterpart): boolean =>
  score > other.score || (score === other.score && passage < other.passage);

interface Edge {
  readonly a: number;
  readonly b: number;
  score: number;
  /** Part of the score that comes from the passages beside them, and from the order of telling. */
  beside: number;
  order: number;
}

/** A neighbour pair in the same order is worth something: accounts mostly tell in the order of time. */
function addNeighbours(edges: readonly Edge[], anchors: readonly Anchors[]): void {
  const base = Float64Array.from(edges, ({ score }) => score);
  // Edges stand in order of `a`, then `b`: where those of each `a` begin.
  const first = new Uint32Array(anchors.length + 1);
  for (const { a } of edges) first[a + 1] = (first[a + 1] as number) + 1;
  for (let a = 0; a < anchors.length; a++) first[a + 1] = (first[a + 1] as number) + (first[a] as number);
  const scoreOf = (a: number, b: number): number => {
    let low = first[a] as number;
    let high = first[a + 1] as number;
    const end = high;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((edges[middle] as Edge).b < b) low = middle + 1;
      else high = middle;
    }
    return low < end && (edges[low] as Edge).b === b ? (base[low] as number) : 0;
  };
  // Passages of an account stand beside each other in the list, in the order of its text.
  const step = (index: number, by: number): number | undefined =>
    anchors[index + by]?.account === anchors[index]?.account ? index + by : undefined;
  for (const edge of edges) {
    let best = 0;
    for (const by of [1, -1]) {
      const x = step(edge.a, by);
      const y = step(edge.b, by);
      if (x === undefined || y === undefined) continue;
      best = Math.max(best, scoreOf(Math.min(x, y), Math.max(x, y)));
    }
    if (best > 0) {
      edge.beside = round(0.15 * best);
      edge.score = round(edge.score + edge.beside);
    }
  }
}

/**
 * The second step: passages of different accounts that tell the same happening are linked by their dates, names,
 * numbers and acts, across languages, and grouped into episodes. Scores are sums whose terms are kept.
 * Links, and episodes merged and split by people, are followed exactly.
 */
export function align(input: {
  readonly read: readonly ReadEdition[];
  readonly names: readonly StudyName[];
  readonly decisions: readonly Decision[];
}): Alignment {
  const anchors = anchorsOf(input.read);
  const rarity = rarityOf(anchors);
  const pairs = candidates(anchors);
  const near = new Float64Array(anchors.length);
  const agreementOf = (a: number, b: number): DateAgreement =>
    dateAgreement(anchors[a] as Anchors, anchors[b] as Anchors);
  const eachPair = (tell: (a: number, b: number) => void): void => {
    for (const pair of pairs) tell(Math.floor(pair / anchors.length), pair % anchors.length);
  };
  eachPair((a, b) => {
    if (agreementOf(a, b).value < 0.45) return;
    near[a] = (near[a] as number) + 1;
    near[b] = (near[b] as number) + 1;
  });
  const masses = anchors.map((anchor) => nameMassOf(anchor, rarity));
  const topicMasses = anchors.map((anchor) => topicMassOf(anchor.topics, rarity));
  const scoreOf = (a: number, b: number, dates: DateAgreement, terms?: Term[]): number => {
    const crowd = Math.sqrt(Math.max(1, near[a] as number) * Math.max(1, near[b] as number));
    const density = dates.value === 0 ? 1 : 1 / (1 + 0.25 * Math.log(crowd));
    const both = [masses[a] as number, masses[b] as number] as const;
    const topics = [topicMasses[a] as number, topicMasses[b] as number] as const;
    return score(anchors[a] as Anchors, anchors[b] as Anchors, rarity, dates, density, both, topics, terms);
  };
  const edges: Edge[] = [];
  // How the dates agree is worked out twice rather than kept for every pair.
  eachPair((a, b) => {
    const sum = scoreOf(a, b, agreementOf(a, b));
    if (sum > 0) edges.push({ a, b, score: sum, beside: 0, order: 0 });
  });
  // Most links of a large study rest on the same few hundred terms: each is held once.
  const held = new Map<string, Term>();
  const once = (term: Term): Term => {
    const key = `${term.name}\n${term.value}\n${term.because}`;
    const old = held.get(key);
    if (old !== undefined) return old;
    held.set(key, term);
    return term;
  };
  // Terms are words for people: they are made for the links that are kept, not for every pair that was weighed.
  const termsOf = ({ a, b, beside, order }: Edge): Term[] => {
    const terms: Term[] = [];
    scoreOf(a, b, agreementOf(a, b), terms);
    if (beside > 0)
      terms.push({ name: 'neighbours', value: beside, because: 'the passages beside them agree too' });
    if (order > 0)
      terms.push({
        name: 'order',
        value: order,
        because: 'they stand between two pairs that agree, in both texts',
      });
    return terms.map(once);
  };
  addNeighbours(edges, anchors);
  orderBonus(edges, anchors).forEach((value, at) => {
    const edge = edges[at] as Edge;
    edge.order = round(value);
    edge.score = round(edge.score + edge.order);
  });
  const constraints = constraintsOf(input.decisions, anchors, input.read);
  const best = rivalsOf(edges, anchors);
  const idOf = (index: number): string => (anchors[index] as Anchors).passage.id;
  const counterparts: Record<string, Counterpart[]> = {};
  const offer = (from: number, to: number, value: number): void => {
    const list = counterparts[idOf(from)] ?? [];
    counterparts[idOf(from)] = list;
    // The best three stand in order; the rest is let go at once, for there are as many as pairs.
    const passage = idOf(to);
    let at = list.length;
    while (at > 0 && comesBefore(value, passage, list[at - 1] as Counterpart)) at--;
    if (at >= COUNTERPARTS) return;
    list.splice(at, 0, { passage, score: value });
    list.length = Math.min(COUNTERPARTS, list.length);
  };
  const links: Link[] = [];
  const kept: Edge[] = [];
  edges.forEach((edge, at) => {
    const decided = constraints.get(edge.a, edge.b);
    if (decided === 'apart') return;
    offer(edge.a, edge.b, edge.score);
    offer(edge.b, edge.a, edge.score);
    const ofA = edge.score / (best.ofA[at] as number);
    const ofB = edge.score / (best.ofB[at] as number);
    const strong = Math.max(ofA, ofB);
    const weak = Math.min(ofA, ofB);
    if (decided !== 'together' && (edge.score < SUGGESTED || strong < STRONG || weak < WEAK)) return;
    kept.push(edge);
    links.push({
      a: idOf(edge.a),
      b: idOf(edge.b),
      score: edge.score,
      terms: termsOf(edge),
      tier: decided === 'together' || edge.score >= ALIGNED ? 'aligned' : 'suggested',
    });
  });
  for (const [a, b] of constraints.together) {
    if (kept.some((edge) => edge.a === a && edge.b === b)) continue;
    kept.push({ a, b, score: ALIGNED, beside: 0, order: 0 });
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
  const grouped = clusters(anchors, edges, kept, constraints);
  return {
    links,
    episodes: episodesOf(anchors, decidedEpisodes(grouped, input.decisions, anchors, input.read), labels),
    counterparts,
  };
}
