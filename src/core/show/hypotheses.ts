import type { Cell } from '../model/hypothesis.ts';
import type { HypothesisMatrix } from '../model/hypothesis-matrix.ts';
import { type Cast, publicKey } from './cast.ts';
import { type Quote, quoteOf } from './quote.ts';

/** What people judged of one cell. */
export interface CellView {
  /** Judgements with those who made them, in the order of the file. */
  readonly judgements: readonly { readonly by: string; readonly is: Cell; readonly note: string }[];
  readonly disagreed: boolean;
}

/** A piece of evidence as a row. */
export interface EvidenceView {
  readonly key: string;
  readonly account: string;
  readonly siglum: string;
  readonly side: number;
  readonly note: string;
  readonly quote?: Quote;
  /** In words: it tells the answers apart, partly, or not. */
  readonly tells: string;
  readonly cells: readonly CellView[];
}

/** A question with its rival answers and their evidence; no winner. */
export interface HypothesesView {
  readonly key: string;
  readonly question: string;
  readonly note: string;
  readonly answers: readonly { readonly key: string; readonly says: string }[];
  readonly rows: readonly EvidenceView[];
  readonly lacking: readonly string[];
}

const tells = (discrimination: number): string =>
  discrimination >= 0.75
    ? 'tells the answers apart'
    : discrimination > 0
      ? 'tells them apart in part'
      : 'suits all answers alike';

/** The matrices of a study, without names and words that may not be shown. */
export function hypothesesOf(cast: Cast, matrices: readonly HypothesisMatrix[]): HypothesesView[] {
  return matrices.map(({ question, rows, lacking }) => ({
    key: question.key,
    question: cast.guard(question.question),
    note: cast.guard(question.note ?? ''),
    answers: question.hypotheses.map(({ key, says }) => ({ key, says: cast.guard(says) })),
    rows: rows.map(({ evidence, discrimination, cells }) => {
      const member = cast.members.get(evidence.account);
      const { account, edition, span } = evidence;
      const quote = quoteOf(cast, { account, edition, span, sentence: span });
      return {
        key: evidence.key,
        account: publicKey(cast, account),
        siglum: member?.siglum ?? account,
        side: member?.side ?? cast.sides.length - 1,
        note: cast.guard(evidence.note),
        tells: tells(discrimination),
        cells: cells.map(({ judgements, disagreed }) => ({
          disagreed,
          judgements: judgements.map(({ by, is, note }) => ({ by, is, note: cast.guard(note) })),
        })),
        ...(quote === undefined ? {} : { quote }),
      };
    }),
    lacking: lacking.map(cast.guard),
  }));
}
