import type { Arithmetic } from '../model/arithmetic.ts';
import type { Translation } from '../model/decision.ts';
import type { DependenceEdge, History } from '../model/dependence.ts';
import type {
  DifferenceType,
  Point,
  PointState,
  Reading,
  StandingKind,
  Status,
  Witness,
} from '../model/point.ts';
import type { Sensitivity } from '../model/sensitivity.ts';
import type { PointRange, Weight, WeightSum, WeightTerm } from '../model/weight.ts';
import { againstReference } from './against-reference.ts';
import { type Authority, type Cast, publicKey } from './cast.ts';
import { type CountedByView, countedBy } from './counted-by.ts';
import { type Quote, quoteOf } from './quote.ts';
import { type DenialView, denialView, type SilentView, silentViews } from './silence.ts';
import type { Fill, Strip } from './strip.ts';
import { stripsOf } from './strips.ts';
import { type SumView, sumsOfPoint } from './sums.ts';
import { weighedView } from './weighing-ground.ts';
import { type WitnessGroup, witnessGroups } from './witness-groups.ts';

/** A history without the editions of which nothing was read on the point, for an account that was read in part. */
function readStates(cast: Cast, history: History): History {
  const whole = cast.members.get(history.account)?.account.read === 'full';
  return whole ? history : { ...history, states: history.states.filter(({ label }) => label !== '') };
}

/** The difference of a reading from the reference reading. */
export interface TypeView {
  readonly type: DifferenceType;
  readonly says: string;
  readonly rule: string;
  /** What it would be if a dependence that nobody stated holds. */
  readonly perhaps?: DifferenceType;
  readonly also: readonly { readonly type: DifferenceType; readonly amount?: number }[];
}

/** One place where a reading stands. */
export interface WitnessView {
  readonly account: string;
  readonly siglum: string;
  readonly side: number;
  readonly edition: string;
  /** Id of the claim, in this build. */
  readonly claim: string;
  readonly current: boolean;
  readonly standing: StandingKind;
  readonly fill: Fill;
  readonly tier: Witness['tier'];
  /** Chain of speakers, outermost first. */
  readonly says: readonly Authority[];
  readonly hedged: boolean;
  readonly quote?: Quote;
  /** Why there is no quote. */
  readonly unquoted?: string;
  readonly why: readonly string[];
}

/** One reading with all who give it. */
export interface ReadingView {
  readonly id: string;
  readonly label: string;
  readonly reference: boolean;
  readonly established: boolean;
  readonly status: Status;
  readonly groups: readonly WitnessGroup[];
  readonly witnesses: readonly WitnessView[];
  readonly type?: TypeView;
  /** Who counted it, as of when; of figures that are a party's. */
  readonly counted?: CountedByView;
  /** Labels of the readings it was joined from. */
  readonly merged: readonly string[];
  /** No account says so any more. */
  readonly former: boolean;
  readonly weights: readonly WeightTerm[];
  /** A sum, only where the study set sizes; it orders nothing. */
  readonly sum?: WeightSum;
}

/** A point with its apparatus. Everything the contents and its own page need. */
export interface PointView {
  readonly id: string;
  readonly question: string;
  readonly kind: Point['key']['kind'];
  readonly state: PointState;
  readonly status: Status;
  readonly documents: number;
  readonly separate: number;
  readonly originUnknown: number;
  readonly because: readonly string[];
  readonly established?: { readonly by: string; readonly when: string; readonly grounds: string };
  /** Established first, then the reference reading, then in the order of the study. */
  readonly readings: readonly ReadingView[];
  readonly strips: readonly Strip[];
  readonly denials: readonly DenialView[];
  readonly silent: readonly SilentView[];
  /** Every pair of readings with its type; places in `readings`. */
  readonly pairs: readonly {
    readonly a: number;
    readonly b: number;
    readonly type: DifferenceType;
    readonly rule: string;
    readonly says: string;
    readonly perhaps?: DifferenceType;
    readonly confirmed: boolean;
  }[];
  /** Accounts whose editions changed their reading, with what they said in turn. */
  readonly rewritten: readonly {
    readonly account: string;
    readonly siglum: string;
    readonly states: readonly { readonly edition: string; readonly label: string }[];
  }[];
  /** Least, best and largest value, and by what rule; of figures. */
  readonly range?: Omit<PointRange, 'point' | 'readings'>;
  /** What would change it, in plain words: a sentence, and the smallest changes. */
  readonly sensitivity?: { readonly says: string; readonly changes: readonly string[] };
  /** Totals against their parts, and figures that go together. */
  readonly sums: readonly SumView[];
  readonly hidden: boolean;
}

/** What making an apparatus needs beside the point. */
export interface ApparatusGround {
  readonly cast: Cast;
  readonly edges: readonly DependenceEdge[];
  readonly weights: ReadonlyMap<string, Weight>;
  readonly histories: ReadonlyMap<string, readonly History[]>;
  readonly sensitivity: ReadonlyMap<string, Sensitivity>;
  readonly ranges: ReadonlyMap<string, PointRange>;
  readonly arithmetic: Arithmetic;
  /** Translations that people gave of the words of claims, by the claim; the latest. */
  readonly translations: ReadonlyMap<string, Translation>;
}

function witnessView({ cast, translations }: ApparatusGround, witness: Witness): WitnessView {
  const member = cast.members.get(witness.account);
  const quote = quoteOf(cast, witness);
  const translation = translations.get(witness.claim);
  const rights = member?.rights.allow;
  const unquoted =
    quote !== undefined
      ? undefined
      : rights === 'none'
        ? 'its words may not be shown'
        : rights === 'cite'
          ? 'it may be cited, not quoted'
          : 'its words name a person who is masked, or may not be quoted so far';
  return {
    account: member?.key ?? witness.account,
    siglum: member?.siglum ?? witness.account,
    side: member?.side ?? cast.sides.length - 1,
    edition: witness.editionLabel,
    claim: witness.claim,
    current: witness.current,
    standing: witness.standing,
    fill: witness.dependence,
    tier: witness.tier,
    says: member === undefined ? [] : witness.attribution.map((one) => cast.authority(one, member.account)),
    hedged: witness.modality === 'hedged',
    ...(quote === undefined
      ? {}
      : {
          quote:
            translation === undefined
              ? quote
              : { ...quote, translation: { by: translation.by, text: cast.guard(translation.text) } },
        }),
    ...(unquoted === undefined ? {} : { unquoted }),
    why: witness.reasons.map(({ says }) => cast.guard(says)),
  };
}

function typeView(cast: Cast, point: Point, reading: Reading): TypeView | undefined {
  const met = againstReference(point, reading.id);
  if (met === undefined || reading.id === point.reference) return undefined;
  const { type, says, rule, perhaps, also } = met;
  return { type, says: cast.guard(says), rule, also, ...(perhaps === undefined ? {} : { perhaps }) };
}

function readingView(
  ground: ApparatusGround,
  point: Point,
  reading: Reading,
  labels: ReadonlyMap<string, string>,
): ReadingView {
  const { cast } = ground;
  const weight = ground.weights.get(`${point.id} ${reading.id}`);
  const type = typeView(cast, point, reading);
  const counted = countedBy(cast, point, reading);
  return {
    id: reading.id,
    label: cast.guard(reading.label),
    reference: reading.id === point.reference,
    established: reading.id === point.established?.reading,
    status: reading.status,
    groups: witnessGroups(cast, reading, ground.edges),
    witnesses: reading.witnesses
      .filter(({ standing }) => standing !== 'denies')
      .map((one) => witnessView(ground, one)),
    ...(type === undefined ? {} : { type }),
    ...(counted === undefined ? {} : { counted }),
    merged: (reading.mergedFrom ?? []).map((id) => labels.get(id) ?? id),
    former: reading.witnesses.every(({ current }) => !current),
    weights: (weight?.terms ?? []).map((term) => ({ ...term, says: cast.guard(term.says) })),
    ...(weight?.sum === undefined ? {} : { sum: weight.sum }),
  };
}

/** The apparatus of one point: lemma first, then the readings with witnesses, types, words, silence and reasons. */
export function apparatusOf(ground: ApparatusGround, point: Point): PointView {
  const { cast } = ground;
  const place = ({ id }: Reading): number =>
    id === point.established?.reading ? 0 : id === point.reference ? 1 : 2;
  // Sorting is stable: the rest keep the order of the study.
  const ordered = [...point.readings].sort((a, b) => place(a) - place(b));
  const at = new Map(ordered.map(({ id }, index) => [id, index] as const));
  const labels = new Map(ordered.map(({ id, label }) => [id, label] as const));
  const denials = point.silent.filter(({ standing }) => standing === 'denies');
  return {
    id: point.id,
    question: cast.guard(point.question),
    kind: point.key.kind,
    state: point.state,
    status: point.status,
    documents: point.lines.documents,
    separate: point.lines.separate,
    originUnknown: point.lines.originUnknown,
    because: point.lines.because.map(cast.guard),
    ...(point.established === undefined
      ? {}
      : {
          established: {
            by: point.established.by,
            when: point.established.when,
            grounds: cast.guard(point.established.grounds),
          },
        }),
    readings: ordered.map((reading) => readingView(ground, point, reading, labels)),
    strips: stripsOf(cast, point),
    sums: sumsOfPoint(cast, ground.arithmetic, point.id),
    denials: denials.map((one) => denialView(cast, one)),
    silent: silentViews(cast, point.silent),
    pairs: point.differences.flatMap(({ a, b, type, rule, says, perhaps, confirmed }) => {
      const [first, second] = [at.get(a), at.get(b)];
      if (first === undefined || second === undefined) return [];
      return [
        {
          a: first,
          b: second,
          type,
          rule,
          says: cast.guard(says),
          confirmed,
          ...(perhaps === undefined ? {} : { perhaps }),
        },
      ];
    }),
    rewritten: (ground.histories.get(point.id) ?? [])
      .map((history) => readStates(cast, history))
      .filter((history) => new Set(history.states.map(({ label }) => label)).size > 1)
      .map(({ account, states }) => ({
        account: publicKey(cast, account),
        siglum: cast.members.get(account)?.siglum ?? account,
        states: states.map(({ edition, label }) => ({ edition, label: cast.guard(label) })),
      })),
    ...weighedView(ground, point.id),
    hidden: point.hidden,
  };
}
