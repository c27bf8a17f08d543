import type { Mark } from './account.ts';
import type { DescribedField } from './account-fields.ts';
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
      /** Of a point that a person split off: the name they gave it. */
      readonly part?: string;
    }
  | { readonly on: 'reading'; readonly point: Handle; readonly value: string }
  | { readonly on: 'difference'; readonly point: Handle; readonly a: string; readonly b: string }
  | { readonly on: 'dependence'; readonly from: string; readonly to: string }
  /** A stemma that people draw, by the name they gave it. */
  | { readonly on: 'stemma'; readonly name: string }
  /** An account as a whole. */
  | { readonly on: 'account'; readonly account: string }
  | QuestionHandle
  /** A name as it stood when it was decided on: one that was only found has no key that lasts, its forms find it again. */
  | {
      readonly on: 'name';
      readonly key: string;
      readonly label: string;
      readonly kind: string;
      readonly forms: readonly NameForm[];
    }
  /** An episode by its passages; the one that holds most of them. */
  | { readonly on: 'episode'; readonly passages: readonly Anchor[] }
  /** Letters of an account's text as it came. */
  | { readonly on: 'text'; readonly anchor: Anchor };

/** One spelling of a name in one language. */
export interface NameForm {
  readonly language: string;
  readonly form: string;
}

/** What a person points at in a view: an object of the build that is shown. Its ids hold for that build only. */
export type Target =
  | { readonly on: 'point'; readonly point: string }
  | { readonly on: 'reading'; readonly point: string; readonly reading: string }
  | { readonly on: 'difference'; readonly point: string; readonly a: string; readonly b: string }
  | { readonly on: 'claim' | 'mention'; readonly id: string }
  /** What was read at a place of an edition, half-open, in UTF-16 code units of the text as it is shown. */
  | {
      readonly on: 'mention';
      readonly account: string;
      readonly edition: string;
      readonly start: number;
      readonly end: number;
      readonly kind: string;
    }
  | { readonly on: 'link'; readonly a: string; readonly b: string }
  | { readonly on: 'dependence'; readonly from: string; readonly to: string }
  | { readonly on: 'account'; readonly account: string }
  | { readonly on: 'question'; readonly question: string }
  /** A question nobody asked yet, by the key it shall have. */
  | { readonly on: 'new question'; readonly question: string }
  | { readonly on: 'name'; readonly key: string }
  | { readonly on: 'episode'; readonly id: string }
  /** Letters of an edition, half-open, in UTF-16 code units of the text as it is shown. */
  | {
      readonly on: 'text';
      readonly account: string;
      readonly edition: string;
      readonly start: number;
      readonly end: number;
    };

/** Fields of a name that a person may set; an empty text takes one away. Coordinates are `latitude, longitude` in degrees. */
export interface NameFields {
  readonly kind?: string;
  readonly party?: string;
  readonly coordinates?: string;
  readonly note?: string;
  readonly living?: 'true' | 'false';
  readonly mask?: 'true' | 'false';
}

/** What is known of an account, as study.yaml writes it; an empty text takes a field away. */
export type AccountDescription = Readonly<Partial<Record<DescribedField, string>>>;

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
  | QuestionVerb
  /** Another wording of a point's question, another label of a name. */
  | { readonly do: 'rename'; readonly as: string }
  /** A point, name or episode is one with another of its kind, and stands under that one. */
  | { readonly do: 'merge'; readonly into: Handle }
  /** Of a point: these readings, by their labels, answer another question. */
  | { readonly do: 'split'; readonly readings: readonly string[]; readonly as: string }
  /** Of a name: these spellings name another. */
  | { readonly do: 'split'; readonly forms: readonly NameForm[]; readonly as: string }
  /** Of an episode: these passages tell another happening. */
  | { readonly do: 'split'; readonly passages: readonly Anchor[] }
  /** A spelling names this, or never does. */
  | { readonly do: 'admit' | 'forbid'; readonly language: string; readonly form: string }
  /** What is known of a name, or of an account. */
  | { readonly do: 'describe'; readonly to: NameFields | AccountDescription }
  /** An account is forged, disputed, retracted or made under duress, and who showed it; or it is not. */
  | { readonly do: 'mark'; readonly mark: Mark['mark']; readonly shownBy: string }
  | { readonly do: 'unmark'; readonly mark: Mark['mark'] }
  /** Letters of a text were misread when it was copied: what stands there. The text as it came stays. */
  | { readonly do: 'emend'; readonly to: string }
  /** The letters stand so in the source. */
  | { readonly do: 'sic' }
  /** Of a dependence: the other way round, or both from a third. */
  | { readonly do: 'turn' | 'common source' }
  /** The words of a claim in another language, as the person puts them; changes nothing else. */
  | { readonly do: 'translate'; readonly text: string }
  /** A note in Markdown, on anything; changes nothing else. */
  | { readonly do: 'note'; readonly text: string };

/** What a page asks for: a decision whose other objects are told by their ids in the build that is shown. */
export type VerbAsked =
  | Exclude<Verb, { readonly do: 'merge' } | { readonly passages: readonly Anchor[] }>
  | { readonly do: 'merge'; readonly into: Target }
  | { readonly do: 'split'; readonly passages: readonly string[] };

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
  /** Of a decision on words: what the person found of the machine's reading. */
  readonly found?: 'right' | 'corrected' | 'rejected';
  /** Of a translation: the person's words, and who that is. */
  readonly translation?: Translation;
}

/** Words of an account in another language. */
export interface Translation {
  readonly by: string;
  readonly text: string;
}
