import type { AccountCriticism, OwnGrade } from './criticism.ts';
import type { Emended } from './emended.ts';
import type { Figure } from './figure.ts';
import type { HypothesisQuestion } from './hypothesis.ts';
import type { Interval } from './interval.ts';
import type { NoteStyle } from './note-style.ts';
import type { Problem } from './problem.ts';
import type { SourcePlace } from './source-place.ts';

/** Whose words a text holds. A précis is never set in quotation marks. */
export type TextKind = 'original' | 'transcription' | 'translation' | 'excerpt' | 'precis';

/** What may be published of an account's text. `quote`: up to `words` words a quotation. */
export type Rights =
  | { readonly allow: 'free' }
  | { readonly allow: 'quote'; readonly words: number }
  | { readonly allow: 'cite' }
  | { readonly allow: 'none' };

/** Calendar in which days are told that name none. */
export type AccountCalendar = 'julian' | 'gregorian';

/** A mark on an account, and who showed it. */
export interface Mark {
  readonly mark: 'forged' | 'disputed' | 'retracted' | 'under-duress';
  readonly shownBy: string;
}

/** An account, or one edition of it (`enwiki@2007`), on which another is said to depend. */
export interface DependsOn {
  readonly account: string;
  readonly edition?: string;
  /** True when the account itself names its source or a person accepted it. */
  readonly stated: boolean;
  /** Why it is said, in plain words, where neither the account nor the study says it. */
  readonly because?: string;
}

/** A dated label as the study gives it: EDTF text and the days it may mean. */
export interface Dated {
  readonly edtf: string;
  readonly value: Interval;
}

/** A run of the text with a part to play. */
export interface Structure {
  readonly kind: 'heading' | 'prose' | 'list' | 'table' | 'cell' | 'note' | 'caption' | 'credit';
  readonly start: number;
  readonly end: number;
  readonly level?: number;
  readonly language?: string;
  /** Of a note: the offset behind the word that calls it. */
  readonly called?: number;
}

/** One state of an account's text. */
export interface Edition {
  /** SHA-256 of the text. */
  readonly id: string;
  readonly account: string;
  /** Short name inside the account, for example `2007`; empty when the account has one edition. */
  readonly label: string;
  readonly date?: Dated;
  /** Who made it, where the front matter of the edition says so. */
  readonly by?: string;
  /** Whence its date is known where it does not say so itself: `a copy on another wiki`. */
  readonly datedBy?: string;
  /** BCP 47 language of the text. */
  readonly language: string;
  readonly text: string;
  readonly structure: readonly Structure[];
  /** Its pictures in the order of the text; absent where it has none. */
  readonly figures?: readonly Figure[];
  /** File the text came from, relative to the study. */
  readonly file: string;
  /** Pages and cells of the source by which its words are cited, sorted by start; absent where it has neither. */
  readonly places?: readonly SourcePlace[];
  /** What people corrected in the letters; absent when `text` is the text as it came. */
  readonly emended?: Emended;
}

/** Who tells it: one account of the event, with its editions in order. */
export interface Account {
  readonly key: string;
  readonly siglum: string;
  readonly title: string;
  readonly author?: string;
  readonly language: string;
  readonly written?: Dated;
  readonly published?: Dated;
  readonly editionRead?: string;
  readonly text: TextKind;
  /** `full`: the whole text of the source is in the study; only then may silence be claimed. */
  readonly read: 'full' | 'excerpt';
  readonly kind: 'record' | 'narrative';
  readonly genre?: string;
  readonly rights: Rights;
  /** Key of the party whose organ or participant it is. */
  readonly speaksFor?: string;
  readonly tradition?: string;
  /** Calendar of its days that name none; absent = as its language and the day of writing say. */
  readonly calendar?: AccountCalendar;
  /** Statistical tradition its figures of losses follow: `soviet`, `japanese`, `western`, `coded`, `machines`. */
  readonly countsBy?: string;
  readonly translationOf?: string;
  readonly dependsOn: readonly DependsOn[];
  readonly citation?: string;
  readonly marks: readonly Mark[];
  /** What people entered of its worth as a source. */
  readonly criticism?: AccountCriticism;
  /** Earliest first; the last one is the account's witness, the others its history. */
  readonly editions: readonly Edition[];
}

/** A source no one read, known only through the accounts that report it. */
export interface KnownThrough {
  readonly key: string;
  readonly title: string;
  readonly reportedBy: readonly string[];
  readonly date?: Dated;
  readonly speaksFor?: string;
  readonly citation?: string;
}

/** A party to the event. */
export interface Party {
  readonly key: string;
  readonly name: string;
  /** Keys of names.yaml that stand for it. */
  readonly members: readonly string[];
  readonly allyOf?: string;
  /** Met in the texts and not named in the settings. */
  readonly found?: true;
}

/** One entry of the authority file. */
export interface NameEntry {
  readonly key: string;
  readonly kind: string;
  readonly label: string;
  readonly party?: string;
  /** Latitude and longitude in degrees. */
  readonly coordinates?: readonly [number, number];
  /** A line on the map: a river, a border as it then was, a front; latitude and longitude in degrees. */
  readonly line?: readonly (readonly [number, number])[];
  /** Forms by language code. */
  readonly forms: Readonly<Record<string, readonly string[]>>;
  readonly note?: string;
  /** Spellings by language code that never name it. */
  readonly not?: Readonly<Record<string, readonly string[]>>;
  /** Who shaped the entry by decisions; absent when it stands in names.yaml alone. */
  readonly decidedBy?: string;
  /** A person who lives, as far as the editor knows. */
  readonly living?: true;
  /** Kept out of what is published. */
  readonly mask?: true;
}

/** A citation of library.json (CSL-JSON), passed through unchanged. */
export interface Citation {
  readonly id: string;
  readonly [field: string]: unknown;
}

/** A study as loaded: everything the steps need, no I/O left. */
export interface Study {
  readonly title: string;
  readonly span?: Interval;
  readonly place?: string;
  readonly parties: readonly Party[];
  /** Sorted by key. */
  readonly accounts: readonly Account[];
  readonly knownThrough: readonly KnownThrough[];
  readonly names: readonly NameEntry[];
  readonly library: readonly Citation[];
  /** Style of the footnotes that are copied; absent = Chicago. */
  readonly citationStyle?: NoteStyle;
  /** Scales of the project's own. */
  readonly grades?: readonly OwnGrade[];
  /** Narrow questions with rival answers. */
  readonly hypotheses?: readonly HypothesisQuestion[];
  /** How ranges of figures are made: by rule, or for single points by a person. */
  readonly range?: {
    readonly rule: 'extremes' | 'graded';
    readonly own?: Readonly<
      Record<
        string,
        { readonly min: number; readonly max: number; readonly why: string; readonly by?: string }
      >
    >;
  };
  /** Sizes of what speaks for and against a reading; absent = no sums are made. */
  readonly sizes?: Readonly<Record<string, number>>;
  readonly problems: readonly Problem[];
}
