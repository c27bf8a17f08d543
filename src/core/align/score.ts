import type { Term } from '../model/episode.ts';
import type { Anchors } from './anchors.ts';
import { largest, type NumberedSets, numberedSets, sharedNumbers } from './numbered-sets.ts';

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

/** Inverse document frequency, 0..1. */
const idf = (count: number, all: number): number =>
  Math.max(0, Math.log(all / Math.max(1, count)) / Math.log(Math.max(2, all)));

const round = (x: number): number => Math.round(x * 1e9) / 1e9;

/** What the words of sets weigh by their rarity over all passages. */
const weightsOf = ({ passages }: NumberedSets, all: number, power: number): Float64Array =>
  Float64Array.from(passages, (count) => idf(count, all) ** power);

/** Sum of the weights of all that each passage has. */
const massesOf = ({ first, numbers }: NumberedSets, weights: Float64Array): Float64Array =>
  Float64Array.from({ length: first.length - 1 }, (_, at) => {
    let sum = 0;
    for (let place = first[at] as number; place < (first[at + 1] as number); place++)
      sum += weights[numbers[place] as number] as number;
    return sum;
  });

/** All that scoring asks of a list of passages, once: words as numbers, dates, figures and weights in flat tables. */
export class Scorer {
  readonly #anchors: readonly Anchors[];
  readonly #names: NumberedSets;
  readonly #matter: NumberedSets;
  readonly #parties: NumberedSets;
  readonly #topics: NumberedSets;
  readonly #nameWeights: Float64Array;
  readonly #actWeights: Float64Array;
  readonly #partyWeights: Float64Array;
  readonly #topicWeights: Float64Array;
  /** Weight of all names of each passage, and of all classes of its words: the square of what each says, as in the cosine of two texts. */
  readonly #nameMasses: Float64Array;
  readonly #topicMasses: Float64Array;
  /** Dates of all passages one after another, and where those of each begin. */
  readonly #firstDate: Uint32Array;
  readonly #from: Float64Array;
  readonly #to: Float64Array;
  readonly #sure: Float64Array;
  /** 1 where a passage tells a date itself. */
  readonly #tellsDate: Uint8Array;
  /** Figures of all passages one after another, where those of each begin, and what each says. */
  readonly #firstFigure: Uint32Array;
  readonly #figures: Float64Array;
  readonly #figureWeights: Float64Array;
  /** What two passages share, for the pair at hand. */
  readonly #shared: Uint32Array;
  /** The two dates that agreed best when last asked, by their place among all. */
  #agreedA = 0;
  #agreedB = 0;

  constructor(anchors: readonly Anchors[]) {
    const all = anchors.length;
    this.#anchors = anchors;
    this.#names = numberedSets(anchors.map(({ names }) => names));
    this.#matter = numberedSets(anchors.map(({ matter }) => matter));
    this.#parties = numberedSets(anchors.map(({ parties }) => parties));
    this.#topics = numberedSets(anchors.map(({ topics }) => topics));
    this.#nameWeights = weightsOf(this.#names, all, 1.5);
    this.#actWeights = weightsOf(this.#matter, all, 1);
    this.#partyWeights = weightsOf(this.#parties, all, 1);
    this.#topicWeights = weightsOf(this.#topics, all, 2);
    const sets = [this.#names, this.#matter, this.#parties, this.#topics];
    this.#shared = new Uint32Array(Math.max(...sets.map(largest)));
    this.#nameMasses = massesOf(this.#names, this.#nameWeights);
    this.#topicMasses = massesOf(this.#topics, this.#topicWeights);
    const beginnings = (lists: readonly (readonly unknown[])[]): Uint32Array => {
      const first = new Uint32Array(lists.length + 1);
      lists.forEach(({ length }, at) => {
        first[at + 1] = (first[at] as number) + length;
      });
      return first;
    };
    const dates = anchors.flatMap((anchor) => anchor.dates);
    this.#firstDate = beginnings(anchors.map((anchor) => anchor.dates));
    this.#from = Float64Array.from(dates, ({ lo }) => lo);
    this.#to = Float64Array.from(dates, ({ hi }) => hi);
    this.#sure = Float64Array.from(dates, ({ sure }) => sure);
    this.#tellsDate = Uint8Array.from(anchors, (anchor) => (anchor.dates.some(({ own }) => own) ? 1 : 0));
    const told = new Map<number, number>();
    for (const { numbers } of anchors)
      for (const figure of new Set(numbers)) told.set(figure, (told.get(figure) ?? 0) + 1);
    this.#firstFigure = beginnings(anchors.map(({ numbers }) => numbers));
    this.#figures = Float64Array.from(anchors.flatMap(({ numbers }) => numbers));
    this.#figureWeights = this.#figures.map((x) => idf(told.get(x) ?? 1, all) * (x >= 100 ? 1 : 0.6));
  }

  #gap(x: number, y: number): number {
    const from = Math.max(this.#from[x] as number, this.#from[y] as number);
    return Math.max(0, from - Math.min(this.#to[x] as number, this.#to[y] as number));
  }

  /** How well the dates of two passages agree at best, before density: 0..1. */
  agreement(a: number, b: number): number {
    let value = 0;
    const endB = this.#firstDate[b + 1] as number;
    for (let x = this.#firstDate[a] as number; x < (this.#firstDate[a + 1] as number); x++) {
      for (let y = this.#firstDate[b] as number; y < endB; y++) {
        const gap = this.#gap(x, y);
        if (nearness(gap, 2) <= value) continue;
        const lengthX = (this.#to[x] as number) - (this.#from[x] as number);
        const lengthY = (this.#to[y] as number) - (this.#from[y] as number);
        const long = Math.max(lengthX, lengthY) + 1;
        const sure = granularity(long) * nearness(gap, long) * (this.#sure[x] as number);
        const found = sure * (this.#sure[y] as number);
        if (found <= value) continue;
        value = found;
        this.#agreedA = x;
        this.#agreedB = y;
      }
    }
    return value;
  }

  /** Days between the nearest dates of two passages; infinite where one has none. */
  #daysApart(a: number, b: number): number {
    let gap = Number.POSITIVE_INFINITY;
    for (let x = this.#firstDate[a] as number; x < (this.#firstDate[a + 1] as number); x++)
      for (let y = this.#firstDate[b] as number; y < (this.#firstDate[b + 1] as number); y++)
        gap = Math.min(gap, this.#gap(x, y));
    return gap;
  }

  /** Sum of the weights of the first so many words that were shared. */
  #sharedMass(weights: Float64Array, count: number): number {
    let sum = 0;
    for (let at = 0; at < count; at++) sum += weights[this.#shared[at] as number] as number;
    return sum;
  }

  /** The words that were shared, for people. */
  #sharedWords({ words }: NumberedSets, count: number): string {
    return Array.from(this.#shared.subarray(0, count), (number) => words[number]).join(', ');
  }

  /** What the figures two passages share say, at most 2 % apart; each goes into `same` when that is asked for. */
  #sharedFigures(a: number, b: number, same: string[] | undefined): number {
    const endB = this.#firstFigure[b + 1] as number;
    let sum = 0;
    for (let at = this.#firstFigure[a] as number; at < (this.#firstFigure[a + 1] as number); at++) {
      const x = this.#figures[at] as number;
      for (let other = this.#firstFigure[b] as number; other < endB; other++) {
        const y = this.#figures[other] as number;
        if (!(Math.abs(x - y) <= 0.02 * Math.max(x, y))) continue;
        sum += (this.#figureWeights[at] as number) * (x === y ? 1 : 0.7);
        same?.push(x === y ? `${x}` : `${x} ~ ${y}`);
        break;
      }
    }
    return sum;
  }

  /**
   * Sum of all that speaks for two passages telling the same; each term goes into `terms` when that is asked for. `agreed` is how their dates
   * agree, `density` (0..1) lowers what a date is worth where many passages share it.
   */
  score(a: number, b: number, agreed: number, density: number, terms?: Term[]): number {
    const said = terms !== undefined;
    let sum = 0;
    const d = agreed * density;
    if (agreed > 0) sum += term(terms, 'dates', WEIGHT.dates * d, said ? this.#agreedDates(a, b) : '');
    if (d === 0 && this.#tellsDate[a] === 1 && this.#tellsDate[b] === 1) {
      const gap = this.#daysApart(a, b);
      if (gap > 7 && gap < Number.POSITIVE_INFINITY) {
        const far = Math.min(1, Math.log(gap / 7) / Math.log(30));
        sum += term(terms, 'dates apart', WEIGHT.apart * far, said ? `${gap} days` : '');
      }
    }
    const names = sharedNumbers(this.#names, a, b, this.#shared);
    const nameMass = Math.min(2.2, this.#sharedMass(this.#nameWeights, names));
    const nm1 = Math.min(1, nameMass);
    sum += term(terms, 'names', WEIGHT.names * nameMass, said ? this.#sharedWords(this.#names, names) : '');
    const massA = this.#nameMasses[a] as number;
    const massB = this.#nameMasses[b] as number;
    if (massA > 0.25 && massB > 0.25) {
      const strange = Math.max(0, 1 - (2 * nameMass) / (massA + massB));
      sum += term(terms, 'other names', WEIGHT.strangers * strange, 'names they do not share');
    }
    const same: string[] | undefined = said ? [] : undefined;
    const figures = Math.min(1, this.#sharedFigures(a, b, same));
    sum += term(terms, 'numbers', WEIGHT.numbers * figures, same?.join(', ') ?? '');
    const acts = sharedNumbers(this.#matter, a, b, this.#shared);
    const sizes = size(this.#matter, a) * size(this.#matter, b);
    const act = acts === 0 ? 0 : (1.5 * this.#sharedMass(this.#actWeights, acts)) / Math.sqrt(sizes);
    sum += term(terms, 'acts', WEIGHT.acts * act, said ? this.#sharedWords(this.#matter, acts) : '');
    const parties = sharedNumbers(this.#parties, a, b, this.#shared);
    const partyMass = Math.min(1, this.#sharedMass(this.#partyWeights, parties));
    sum += term(
      terms,
      'parties',
      WEIGHT.parties * partyMass,
      said ? this.#sharedWords(this.#parties, parties) : '',
    );
    const topics = sharedNumbers(this.#topics, a, b, this.#shared);
    const topicMasses = (this.#topicMasses[a] as number) * (this.#topicMasses[b] as number);
    const alike = this.#sharedMass(this.#topicWeights, topics) / (Math.sqrt(topicMasses) + FEW_TOPICS);
    sum += term(terms, 'matter', WEIGHT.topics * alike, said ? this.#sharedWords(this.#topics, topics) : '');
    sum += term(terms, 'date and name', WEIGHT.dateAndName * agreed * Math.sqrt(density) * nm1, 'both');
    sum += term(terms, 'date and act', WEIGHT.dateAndAct * d * act, 'both');
    sum += term(terms, 'name and act', WEIGHT.nameAndAct * nm1 * act, 'both');
    return round(sum);
  }

  /** The two dates that agree best, as they stand in the texts. */
  #agreedDates(a: number, b: number): string {
    this.agreement(a, b);
    const [one, two] = [
      this.#agreedA - (this.#firstDate[a] as number),
      this.#agreedB - (this.#firstDate[b] as number),
    ];
    return `${this.#anchors[a]?.dates[one]?.words} ~ ${this.#anchors[b]?.dates[two]?.words}`;
  }
}

/** Rounds what a term is worth; one that is worth something goes into `terms` when that is asked for. */
function term(terms: Term[] | undefined, name: string, value: number, because: string): number {
  if (value === 0) return 0;
  const rounded = round(value);
  terms?.push({ name, value: rounded, because });
  return rounded;
}

const size = ({ first }: NumberedSets, at: number): number =>
  (first[at + 1] as number) - (first[at] as number);
