import type { Reuse } from './reuse.ts';
import type { Span } from './span.ts';
import type { StudyStemma } from './stemma.ts';

/** One piece of evidence that an account depends on another. */
export interface Evidence {
  readonly kind:
    | 'declared'
    | 'citation'
    | 'shared claim'
    | 'shared order'
    | 'shared words'
    | 'same omissions'
    | 'same author'
    | 'note'
    | 'misreading'
    | 'date'
    | 'decision';
  readonly says: string;
  /** What it is worth against chance, where that was reckoned, in bits. */
  readonly bits?: number;
  /** How much it says, from 0 to 1; of shared words, the share of the shorter text. Evidence is listed, never summed up. */
  readonly weight: number;
  /** Of shared words: places in the list of reused passages. */
  readonly passages?: readonly number[];
  /** Of shared claims, of omissions and of figures misread: ids of the points. */
  readonly points?: readonly string[];
}

/** `from` depends on `to` (an account, or a source known only through others). */
export interface DependenceEdge {
  readonly from: string;
  readonly to: string;
  readonly toEdition?: string;
  /** Stated by the account or study, accepted by a person, or only proposed. */
  readonly status: 'stated' | 'accepted' | 'proposed' | 'rejected';
  readonly evidence: readonly Evidence[];
  /** What ties the two is found by the program; both may as well follow a third that is lost. */
  readonly commonSource?: true;
  /** Neither dates nor words say which of the two is the later. */
  readonly undirected?: true;
}

/** Share of the shorter text from which reused words make two accounts one line without anyone saying so. */
const MOST_OF_IT = 0.5;

/**
 * Edges by which two accounts are one line: stated by the account, told in the study by its editor (also where he only infers it),
 * accepted by a person, or resting on words that are most of the shorter text. What the program proposes waits for a person, a name
 * whose writing does not hold what is ascribed to it like shared claims; a rejected edge never counts.
 */
export const joinsLines = ({ status, evidence }: DependenceEdge): boolean =>
  status === 'stated' ||
  status === 'accepted' ||
  (status === 'proposed' &&
    evidence.some(
      ({ kind, weight }) => kind === 'declared' || (kind === 'shared words' && weight >= MOST_OF_IT),
    ));

/** Words of an edition that carry a claim. */
export interface HistoryPlace {
  /** Id of the edition. */
  readonly edition: string;
  readonly span: Span;
  readonly sentence: Span;
  /** The note called behind them, by which the account bears them out. */
  readonly reference?: Span;
}

/** What of a claim an event is about. */
export type HistoryPart =
  | 'number'
  | 'date'
  | 'agent'
  | 'outcome'
  | 'place'
  | 'name'
  | 'judgement'
  | 'attribution';

/**
 * One event in the life of a claim over the editions of an account. Of an account that was read in part, a missing
 * claim is `not in the part read` and never `dropped`.
 */
export interface HistoryEvent {
  readonly kind:
    | 'first seen'
    | 'changed'
    | 'dropped'
    | 'not in the part read'
    | 'came back'
    | 'attribution dropped'
    | 'attribution added'
    | 'attribution changed';
  readonly part: HistoryPart;
  /** Edition label. */
  readonly edition: string;
  readonly date?: string;
  /** Who made the edition, where it is known. */
  readonly by?: string;
  /**
   * Dates (EDTF) of the edition that still had it otherwise and of this one: the change lies between them. Not `certain`
   * when the two dates overlap or one is missing: then the order is that of the study and not of the dates.
   */
  readonly between?: { readonly from?: string; readonly to?: string; readonly certain: boolean };
  readonly before?: string;
  readonly after?: string;
  /** Of a change where one of the two gives several readings: those that went and those that came. */
  readonly went?: readonly string[];
  readonly came?: readonly string[];
  readonly wordsBefore?: HistoryPlace;
  readonly wordsAfter?: HistoryPlace;
}

/** How one point fared over the editions of one account. */
export interface History {
  readonly account: string;
  readonly point: string;
  readonly question: string;
  /** Reading label per edition label; empty string = no reading. Text and table of one edition that differ are told apart. */
  readonly states: readonly { readonly edition: string; readonly label: string }[];
  readonly events: readonly HistoryEvent[];
  /** How often an edition went back to what an older one, but not the one before, had said; three times or more is a dispute. */
  readonly reverted: number;
}

/** Word changes from one edition to the next; half-open offsets into both texts. */
export interface EditionChange {
  readonly account: string;
  readonly before: string;
  readonly after: string;
  readonly changes: readonly {
    readonly fromA: number;
    readonly toA: number;
    readonly fromB: number;
    readonly toB: number;
    /** The same words stand elsewhere in the other edition. */
    readonly moved: boolean;
    /** Words of an edition older than the one before. */
    readonly back: boolean;
    /** Only white space, punctuation or markup differs. */
    readonly layout: boolean;
  }[];
}

/** From which edition each word of an edition is. */
export interface EditionAges {
  readonly account: string;
  /** Label of the edition whose text it is. */
  readonly edition: string;
  /** Half-open offsets, in order and without gaps; `since` is the place of the edition that brought the words. */
  readonly runs: readonly { readonly start: number; readonly end: number; readonly since: number }[];
}

/** Who names whom, link by link. */
export interface CitationChain {
  /** Keys of accounts and sources, the one who names first. */
  readonly keys: readonly string[];
  /** The last names no one; has no text in the study; or names one of those before it. */
  readonly end: 'account' | 'lost source' | 'circle';
}

/** What tracing gives. */
export interface Trace {
  readonly edges: readonly DependenceEdge[];
  readonly histories: readonly History[];
  readonly changes: readonly EditionChange[];
  readonly ages: readonly EditionAges[];
  readonly reuse: Reuse;
  readonly chains: readonly CitationChain[];
  /** The program's first, then those that people drew. */
  readonly stemmata: readonly StudyStemma[];
}
