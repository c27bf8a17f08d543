import type { Language } from '../languages/language.ts';
import type { NounKind } from '../languages/noun-words.ts';
import type { Manner, Modality } from '../model/claim.ts';
import type { NameMention, TimeMention } from '../model/mention.ts';
import type { CountedObject, CountedRole, Quantity } from '../model/quantity.ts';
import type { Segment } from './segment.ts';

/*
 * What every engine makes of a sentence, free of language. Three engines end here:
 * - `clauses-positional.ts` (en, fr) and `clauses-case.ts` (ru, uk) export `readClauses(inputs: ClauseInput[]): Clauses[]`
 *   (types in `claim-tokens.ts`); figures, attributions and hedges are then read by the shared files.
 * - `clauses-cjk.ts` (ja, zh) exports `readSentencesCjk(inputs: SentenceInput[]): SentenceReading[]`, everything at once.
 * The assembly (`quantity-claims.ts`, `act-claims.ts`, `document.ts`, `tiers.ts`) sees only `SentenceReading`.
 * All offsets are UTF-16 code units of the edition's text.
 */

/** A half-open run of the text. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A noun group that fills a slot: the whole of it, with article, genitives and what is joined by `and`. */
export interface Group extends Range {
  /** The head noun's own words (`troops` in `the Japanese troops of the 19th Division`). */
  readonly head: Range;
  readonly kind: NounKind | undefined;
  readonly plural: boolean | undefined;
  /** A personal pronoun, a relative or a dropped subject: the document layer looks for what it means. */
  readonly pronoun?: boolean | undefined;
  /** Of a pronoun: it always means a person (`he`), or never does (`it`). */
  readonly person?: boolean | undefined;
  /** Of a pronoun of persons: it may mean a ship (`she`). False of a thing that is none. */
  readonly ofShips?: boolean | undefined;
  /** Of a pronoun: a form that is no subject (`them`). */
  readonly oblique?: boolean | undefined;
  /** Of a pronoun: it means the one who acts (`himself`). */
  readonly reflexive?: boolean | undefined;
  /** Of a pronoun: it points back to nothing (`others`, `someone`). */
  readonly indefinite?: boolean | undefined;
  /** `the enemy`: the other side than the last subject's. */
  readonly enemy?: boolean | undefined;
  /** `both sides`. */
  readonly mutual?: boolean | undefined;
}

/** One act as the sentence tells it. */
export interface Frame {
  /** An id of `acts.ts`. */
  readonly act: string;
  /** Narrower kind, where the words tell one. */
  readonly manner?: Manner | undefined;
  readonly trigger: Range;
  /** The clause it stands in, for showing and for the scope of times, hedges and attributions. */
  readonly clause: Range;
  readonly agent?: Group | undefined;
  readonly target?: Group | undefined;
  /** Ground it happens on, when that is not the target. */
  readonly where?: Group | undefined;
  readonly voice: 'active' | 'passive' | 'impersonal' | 'nominal';
  /** Force by the clause's own words; `neg` when denied. */
  readonly modality: Modality;
  /** What was inferred rather than read (`subject shared with the clause before`); each lowers the tier. Empty = all read. */
  readonly inferred: readonly string[];
  /** It only tells which thing another verb means (`junks burned in the harbour`): no claim of its own is made of it. */
  readonly attribute?: true | undefined;
}

/** Where a figure's role or owner comes from, best first. */
export type Binding = 'slot' | 'word' | 'list' | 'head' | 'carried' | 'guessed' | 'none';

/** One number of the sentence with what it counts. */
export interface Figure extends Range {
  /** `start`, `end`: the numeral's own words, magnitude included, bounds and units not. */
  readonly value: Quantity;
  readonly object: CountedObject;
  readonly subset?: string | undefined;
  readonly unit?: string | undefined;
  /** Sorted. */
  readonly roles: readonly CountedRole[];
  readonly roleFrom: Binding;
  readonly whose?: Group | undefined;
  readonly whoseFrom: Binding;
  readonly by?: Group | undefined;
  readonly where?: Group | undefined;
  /** The number with its bound, noun and state words. */
  readonly phrase: Range;
  readonly clause: Range;
  /** Place in `figures` of the total this is a part of. */
  readonly partOf?: number | undefined;
  /** No noun says what is counted: that people are is supposed. */
  readonly nounless?: true | undefined;
  /** People who are no soldiers and nobody's are told to have come together. */
  readonly assembled?: true | undefined;
  /** What an act cost the one who did it; those of the figure before are the other side's. */
  readonly cost?: true | undefined;
  /** `and not 43`: told only to be refused. */
  readonly denied?: boolean | undefined;
  readonly modality: Modality;
  /** Reasons that lower the tier. */
  readonly inferred: readonly string[];
}

/** A source cited in the sentence and the run it governs. */
export interface AttributionScope {
  /** The words that attribute: `according to Soviet data`, `claimed`. */
  readonly cue: Range;
  /** The cited source alone; absent where it is not named (`it is claimed`). */
  readonly source?: Group;
  /** Whether the phrase goes on behind the source with words that are no part of its name: a verb (`in the papers it was said`). */
  readonly goesOn?: boolean;
  readonly scope: Range;
  readonly stance: 'reports' | 'adopts' | 'doubts';
}

/** A hedge, a negation or another word of force, and the run it governs. */
export interface HedgeCue extends Range {
  readonly force: 'hedged' | 'neg' | 'plan' | 'try' | 'poss' | 'future';
}

/** Everything read in one sentence without looking outside it. */
export interface SentenceReading {
  readonly segment: Segment;
  readonly figures: readonly Figure[];
  readonly frames: readonly Frame[];
  /** Outermost first where they nest. */
  readonly attributions: readonly AttributionScope[];
  readonly hedges: readonly HedgeCue[];
  /** Subjects of the sentence's main clauses in order, for pronouns and running sides of later sentences. */
  readonly subjects: readonly Group[];
  /** Runs of its clauses, where the engine tells them: a time inside a narrower one is not that of the clause around. */
  readonly clauses?: readonly Range[];
  /** Who is told to have borne losses that the sentence does not count. */
  readonly bearer?: Group;
}

/** What an engine is given of one sentence. Times and names are those inside it. */
export interface SentenceInput {
  readonly text: string;
  readonly segment: Segment;
  readonly language: Language;
  readonly times: readonly TimeMention[];
  readonly names: readonly NameMention[];
}
