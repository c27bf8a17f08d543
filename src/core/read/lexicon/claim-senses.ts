import type { Bent } from '../../languages/bracket-words.ts';
import type { Conjugated } from '../../languages/conjugation-words.ts';
import type { CountRow, FrameRow } from '../../languages/frame-words.ts';
import type { Bound } from '../../languages/hedge-words.ts';
import type { NounKind } from '../../languages/noun-words.ts';
import type { CountedObject, CountedRole } from '../../model/quantity.ts';

/** A form of a verb as far as the language's lists tell it. */
export type VerbForm = 'base' | 'third' | 'past' | 'participle' | 'ing' | 'future' | 'conditional';

/** What a verb can do besides telling an act. */
export type VerbClass =
  | 'plain'
  | 'light'
  | 'undergo'
  | 'occur'
  | 'names'
  | 'support'
  | 'say'
  | 'closes'
  | 'adopts'
  | 'doubts'
  | 'negating'
  | 'factual'
  | 'plan'
  | 'try'
  | 'poss'
  | 'future';

/** One use of a verb: the words behind it that must be there (`~` = the target may stand between), and what it then means. */
export interface VerbUse {
  readonly rest: readonly string[];
  readonly row: FrameRow | undefined;
  readonly count: CountRow | undefined;
  readonly class: VerbClass | undefined;
  /** Only with a reflexive pronoun before the verb. */
  readonly reflexive: boolean;
}

/** A verb with everything it can mean. `uses` are sorted, the longest `rest` first. */
export interface VerbEntry {
  readonly lemma: string;
  readonly uses: readonly VerbUse[];
  /** Places in `uses`, filed by the word that must come next. */
  readonly index?: VerbIndex;
  /** Its forms, where the language conjugates by rule. */
  readonly paradigm?: VerbParadigm | undefined;
  /** Questions of `askedOfVerb` that were asked, and those whose answer is yes. */
  asked: number;
  answers: number;
}

/** The forms of a verb that is conjugated by rule, made when they are first asked for. */
export interface VerbParadigm {
  /** Letters that all of them begin with, as far as that is known without making them. */
  readonly beginning: string;
  forms(): readonly Conjugated[];
}

/** Places in a verb's uses by the first word behind it, by the word behind a gap, and those that need none. */
export interface VerbIndex {
  readonly next: ReadonlyMap<string, readonly number[]>;
  readonly gap: ReadonlyMap<string, readonly number[]>;
  readonly bare: readonly number[];
  /** Buckets of the words of `next` and of `gap`, as bits. */
  readonly nextBuckets: number;
  readonly gapBuckets: number;
}

/** One meaning of a word or phrase. */
export type Sense =
  | { readonly tag: 'value' | 'magnitude' | 'fraction' | 'fused' | 'compound'; readonly value: number }
  | { readonly tag: 'about'; readonly value: number }
  | { readonly tag: 'vague'; readonly lo: number; readonly hi: number }
  | { readonly tag: 'noun'; readonly kind: NounKind; readonly plural: boolean | undefined }
  | { readonly tag: 'object'; readonly object: CountedObject; readonly plural: boolean | undefined }
  | {
      readonly tag: 'subset';
      readonly object: CountedObject;
      readonly key: string;
      readonly near?: ReadonlySet<string>;
    }
  | { readonly tag: 'unit'; readonly object: CountedObject; readonly key: string }
  | { readonly tag: 'role' | 'roleHead'; readonly role: CountedRole }
  | { readonly tag: 'frameNoun'; readonly row: FrameRow; readonly plural: boolean | undefined }
  | {
      readonly tag: 'verb';
      readonly entry: VerbEntry;
      readonly form: VerbForm | undefined;
      readonly cased?: Conjugated;
      readonly bent?: Bent;
    }
  | {
      readonly tag: 'bound';
      readonly bound: Bound;
      readonly side: 'before' | 'after';
    }
  | { readonly tag: 'intent'; readonly force: 'plan' | 'try' | 'poss' | 'future' }
  | { readonly tag: 'pronoun'; readonly plural: boolean }
  | { readonly tag: 'preposition'; readonly cases: string }
  | {
      readonly tag: 'attribution';
      readonly before: boolean;
      readonly pattern: readonly string[];
      /** What is asked for in the gap: `{source}`, `{text}`. */
      readonly gap: string | undefined;
      /** The words of the pattern behind the gap. */
      readonly rest: readonly string[];
    }
  | { readonly tag: PlainTag };

/** Meanings without further data. */
export type PlainTag =
  | 'several'
  | 'statement'
  | 'certain'
  | 'ground'
  | 'article'
  | 'join'
  | 'from'
  | 'to'
  | 'between'
  | 'and'
  | 'labelBefore'
  | 'labelAfter'
  | 'numberIdiom'
  | 'enemy'
  | 'mutual'
  | 'possessive'
  | 'determiner'
  | 'adjective'
  | 'be'
  | 'have'
  | 'passive'
  | 'particle'
  | 'adverb'
  | 'coordinator'
  | 'subordinator'
  | 'unreal'
  | 'relative'
  | 'aboard'
  | 'agentPreposition'
  | 'ofPreposition'
  | 'respectively'
  | 'part'
  | 'total'
  | 'uncounted'
  | 'hedged'
  | 'hedgedNumber'
  | 'hearsay'
  | 'negation'
  | 'denies'
  | 'that'
  | 'source'
  | 'idiom'
  | 'orderedBy'
  | 'untrue'
  | 'personal'
  | 'impersonal'
  | 'listing'
  | 'contrasting'
  | 'infinitive'
  | 'nounBehindInfinitive'
  | 'reflexive'
  | 'oblique'
  | 'ofShips'
  | 'indefinite'
  | 'speaker'
  | 'negating'
  | 'singular'
  | 'beforeName'
  | 'vagueStart'
  | 'cueStart';

export type Tag = Sense['tag'];

type With<S, T> = S extends { readonly tag: infer G } ? (T extends G ? S : never) : never;
/** The sense that has a tag. */
export type SenseOf<T extends Tag> = With<Sense, T>;

/** Meanings whose phrases are one token: they are not pulled apart by what stands between their words. */
export const SOLID: ReadonlySet<Tag> = new Set<Tag>([
  'noun',
  'object',
  'subset',
  'unit',
  'frameNoun',
  'enemy',
  'mutual',
  'determiner',
  'adverb',
  'coordinator',
  'subordinator',
  'relative',
  'preposition',
  'agentPreposition',
  'ofPreposition',
  'role',
  'roleHead',
  'respectively',
  'part',
  'idiom',
  'labelBefore',
  'value',
  'uncounted',
  'source',
  'numberIdiom',
  'hedged',
  'untrue',
]);
