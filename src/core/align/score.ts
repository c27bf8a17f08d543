import type { Term } from '../model/episode.ts';
import type { Anchors, DateAnchor } from './anchors.ts';

/** How rare names, acts, numbers and classes of words are over all passages. */
export interface Rarity {
  /** Passages in all. */
  readonly all: number;
  readonly names: ReadonlyMap<string, number>;
  readonly acts: ReadonlyMap<string, number>;
  readonly numbers: ReadonlyMap<number, number>;
  readonly parties: ReadonlyMap<string, number>;
  readonly topics: ReadonlyMap<string, number>;
}

/** Weights of the sum, each measured on four wars in three languages (docs/methods/aligning.md). */
const WEIGHT = {
  dates: 3.2,
  apart: -2.2,
  names: 2.2,
  numbers: 1.6,
  acts: 1.3,
  parties: 0.9,
  topics: 2.5,
  dateAndName: 1.5,
  dateAndAct: 1.0,
  nameAndAct: 0.8,
  strangers: -0.8,
};

/** What few words share by chance: without it two short passages on one common class would agree wholly. */
const FEW_TOPICS = 0.3;

/** Longer intervals say less. */
const granularity = (days: number): number =>
  days <= 1 ? 1 : days <= 7 ? 0.85 : days <= 31 ? 0.62 : days <= 95 ? 0.4 : days <= 366 ? 0.16 : 0.03;

/** Days apart are weak evidence against: accounts of one event differ by days. */
const nearness = (gap: number, long: number): number =>
  gap === 0
    ? 1
    : gap <= 1
      ? 0.8
      : gap <= 3
        ? 0.55
        : gap <= 7
          ? 0.38
          : gap <= 15
            ? 0.2
            : gap <= 31 && long > 1
              ? 0.12
              : 0;

const gapOf = (a: DateAnchor, b: DateAnchor): number =>
  Math.max(0, Math.max(a.lo, b.lo) - Math.min(a.hi, b.hi));

/** Inverse document frequency, 0..1. */
const idf = (count: number, all: number): number =>
  Math.max(0, Math.log(all / Math.max(1, count)) / Math.log(Math.max(2, all)));

const round = (x: number): number => Math.round(x * 1e9) / 1e9;

/** Best agreement of two passages' dates, before density: 0..1, with the two dates that agree. */
export interface DateAgreement {
  readonly value: number;
  readonly of?: readonly [DateAnchor, DateAnchor];
}

/** How well the dates of two passages agree. */
export function dateAgreement(a: Anchors, b: Anchors): DateAgreement {
  let value = 0;
  let of: readonly [DateAnchor, DateAnchor] | undefined;
  for (const x of a.dates) {
    for (const y of b.dates) {
      const near = nearness(gapOf(x, y), 2);
      if (near <= value) continue;
      const long = Math.max(x.hi - x.lo, y.hi - y.lo) + 1;
      const found = granularity(long) * nearness(gapOf(x, y), long) * x.sure * y.sure;
      if (found <= value) continue;
      value = found;
      of = [x, y];
    }
  }
  return of === undefined ? { value } : { value, of };
}

/** Weight of all names of a passage by their rarity. */
export function nameMassOf({ names }: Anchors, rarity: Rarity): number {
  let mass = 0;
  for (const name of [...names].sort()) mass += idf(rarity.names.get(name) ?? 1, rarity.all) ** 1.5;
  return mass;
}

/** Weight of classes of words by their rarity: the square of what each says, as in the cosine of two texts. */
export function topicMassOf(topics: Iterable<string>, rarity: Rarity): number {
  let mass = 0;
  for (const topic of topics) mass += idf(rarity.topics.get(topic) ?? 1, rarity.all) ** 2;
  return mass;
}

/** Shared members of two sets, sorted. */
function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): string[] {
  const found: string[] = [];
  for (const x of a) if (b.has(x)) found.push(x);
  return found.length < 2 ? found : found.sort((x, y) => (x < y ? -1 : 1));
}

/**
 * Sum of all that speaks for two passages telling the same; each term goes into `terms` when that is asked for. `density` (0..1) lowers what a date is
 * worth where many passages share it; `masses` are the weights of all names of the two.
 */
export function score(
  a: Anchors,
  b: Anchors,
  rarity: Rarity,
  dates: DateAgreement,
  density: number,
  masses: readonly [number, number],
  topicMasses: readonly [number, number],
  terms?: Term[],
): number {
  let sum = 0;
  const add = (name: string, value: number, because: () => string): void => {
    if (value === 0) return;
    const rounded = round(value);
    sum += rounded;
    terms?.push({ name, value: rounded, because: because() });
  };
  const d = dates.value * density;
  const agreed = dates.of;
  if (agreed !== undefined) add('dates', WEIGHT.dates * d, () => `${agreed[0].words} ~ ${agreed[1].words}`);
  if (d === 0 && a.dates.some((x) => x.own) && b.dates.some((x) => x.own)) {
    let gap = Number.POSITIVE_INFINITY;
    for (const x of a.dates) for (const y of b.dates) gap = Math.min(gap, gapOf(x, y));
    if (gap > 7 && gap < Number.POSITIVE_INFINITY)
      add('dates apart', WEIGHT.apart * Math.min(1, Math.log(gap / 7) / Math.log(30)), () => `${gap} days`);
  }
  const names = shared(a.names, b.names);
  let nameMass = 0;
  for (const name of names) nameMass += idf(rarity.names.get(name) ?? 1, rarity.all) ** 1.5;
  nameMass = Math.min(2.2, nameMass);
  const nm1 = Math.min(1, nameMass);
  add('names', WEIGHT.names * nameMass, () => names.join(', '));
  const [massA, massB] = masses;
  if (massA > 0.25 && massB > 0.25)
    add(
      'other names',
      WEIGHT.strangers * Math.max(0, 1 - (2 * nameMass) / (massA + massB)),
      () => 'names they do not share',
    );
  let numbers = 0;
  const same: string[] = [];
  for (const x of a.numbers) {
    const y = b.numbers.find((other) => Math.abs(x - other) <= 0.02 * Math.max(x, other));
    if (y === undefined) continue;
    numbers += idf(rarity.numbers.get(x) ?? 1, rarity.all) * (x >= 100 ? 1 : 0.6) * (x === y ? 1 : 0.7);
    same.push(x === y ? `${x}` : `${x} ~ ${y}`);
  }
  add('numbers', WEIGHT.numbers * Math.min(1, numbers), () => same.join(', '));
  const acts = shared(a.matter, b.matter);
  let actMass = 0;
  for (const act of acts) actMass += idf(rarity.acts.get(act) ?? 1, rarity.all);
  const act = acts.length === 0 ? 0 : (1.5 * actMass) / Math.sqrt(a.matter.size * b.matter.size);
  add('acts', WEIGHT.acts * act, () => acts.join(', '));
  const parties = shared(a.parties, b.parties);
  let partyMass = 0;
  for (const party of parties) partyMass += idf(rarity.parties.get(party) ?? 1, rarity.all);
  add('parties', WEIGHT.parties * Math.min(1, partyMass), () => parties.join(', '));
  const topics = shared(a.topics, b.topics);
  const alike = topicMassOf(topics, rarity) / (Math.sqrt(topicMasses[0] * topicMasses[1]) + FEW_TOPICS);
  add('matter', WEIGHT.topics * alike, () => topics.join(', '));
  add('date and name', WEIGHT.dateAndName * dates.value * Math.sqrt(density) * nm1, () => 'both');
  add('date and act', WEIGHT.dateAndAct * d * act, () => 'both');
  add('name and act', WEIGHT.nameAndAct * nm1 * act, () => 'both');
  return round(sum);
}
