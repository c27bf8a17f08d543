import type { QuestionHandle, QuestionVerb } from './question-decision.ts';
import type { WorthVerb } from './worth-decision.ts';

/** Text anchor of a passage or mention: found again by quote, prefix, suffix, then position. */
export interface Anchor {
  readonly account: string;
  readonly quote: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly start: number;
}

/** What a decision is about; survives rebuilds (see ARCHITECTURE, identity). */
export type Handle =
  | { readonly on: 'mention' | 'claim'; readonly anchor: Anchor; readonly kind: string }
  | { readonly on: 'link'; readonly a: Anchor; readonly b: Anchor }
  | {
      readonly on: 'point';
      readonly kind: string;
      readonly thing: string;
      readonly whose: string;
      readonly counting: string;
      readonly scope: 'whole event' | readonly Anchor[];
    }
  | { readonly on: 'reading'; readonly point: Handle; readonly value: string }
  | { readonly on: 'difference'; readonly point: Handle; readonly a: string; readonly b: string }
  | { readonly on: 'dependence'; readonly from: string; readonly to: string }
  /** A stemma that people draw, by the name they gave it. */
  | { readonly on: 'stemma'; readonly name: string }
  /** An account as a whole. */
  | { readonly on: 'account'; readonly account: string }
  | QuestionHandle;

/** What a person points at in a view: an object of the build that is shown. Its ids hold for that build only. */
export type Target =
  | { readonly on: 'point'; readonly point: string }
  | { readonly on: 'reading'; readonly point: string; readonly reading: string }
  | { readonly on: 'difference'; readonly point: string; readonly a: string; readonly b: string }
  | { readonly on: 'claim' | 'mention'; readonly id: string }
  | { readonly on: 'link'; readonly a: string; readonly b: string }
  | { readonly on: 'dependence'; readonly from: string; readonly to: string }
  | { readonly on: 'account'; readonly account: string }
  | { readonly on: 'question'; readonly question: string }
  /** A question nobody asked yet, by the key it shall have. */
  | { readonly on: 'new question'; readonly question: string };

/** What a person decided. */
export type Verb =
  | { readonly do: 'confirm' | 'reject' | 'hide' | 'link' | 'unlink' | 'seen' }
  | { readonly do: 'correct'; readonly to: Readonly<Record<string, unknown>> }
  | { readonly do: 'retype'; readonly to: string }
  | { readonly do: 'refer' }
  | { readonly do: 'establish'; readonly grounds: string }
  /** Takes back what the same person said of the same thing: one decision by its id, or all. */
  | { readonly do: 'withdraw'; readonly of?: string }
  /** Draws a stemma: the whole of it in DOT, names being keys, sigla or `key@edition`, all others lost ancestors. */
  | { readonly do: 'draw'; readonly dot: string }
  /** In a stemma: `to` was made from `from`; `second`: beside the model it has. */
  | { readonly do: 'derive'; readonly from: string; readonly to: string; readonly second?: boolean }
  /** In a stemma: `to` took nothing from `from` beside its model. */
  | { readonly do: 'part'; readonly from: string; readonly to: string }
  /** In a stemma: the name of a lost ancestor. */
  | { readonly do: 'call'; readonly node: string; readonly as: string }
  /** What a person says of the worth of one account's statement, on a reading; or of an account, on it. */
  | WorthVerb
  | QuestionVerb;

/** One line of a journal file. */
export interface Decision {
  readonly id: string;
  readonly by: string;
  readonly when: string;
  readonly why: string;
  readonly handle: Handle;
  readonly verb: Verb;
  /** Hash of the line before in the same file. */
  readonly before: string;
}

/** How a handle was found again. */
export type Anchoring = 'exact' | 'moved' | 'changed' | 'lost';

/** What became of a decision in this build. */
export interface DecisionOutcome {
  readonly decision: string;
  readonly anchoring: Anchoring;
  readonly object?: string;
}
