/**
 * How the verbs of a Slavic language inflect, by the end of the infinitive. A row is
 * `infinitive past third-singular third-plural participle present-stem past-stem`:
 * the end of the infinitive and what stands for it in each form; `-` none, `/` parts variants, `past` as
 * `masculine`, `masculine/feminine` or `masculine/feminine/virile plural`, `participle` the short passive one without ending, the two stems those of the
 * active participles without ending. `*` before an ending softens the consonant before it by `softening`.
 */
export interface ConjugationWords {
  /** The row whose infinitive is the longest end of the verb's is taken; one with `^` before it is of that verb alone. */
  readonly rows: readonly string[];
  /** Last consonants and what they soften to; longest first. */
  readonly softening: readonly (readonly [string, readonly string[]])[];
  /** Masculine ending of the past behind a vowel (`л`, `в`), and the endings of feminine, neuter, plural. */
  readonly past: {
    readonly masculine: string;
    readonly endings: readonly [string, string, string];
    /** Plural of what is no men, where the plural of the list is that of men alone: `zajęły` beside `zajęli`. */
    readonly others?: string;
    /** What is put to any form of the past where the deed is unreal: `zajęliby`. */
    readonly conditional?: string;
    /** Endings of person behind masculine, feminine and the plural of men: `zająłem`, `zajęłam`, `zajęliśmy`. */
    readonly persons?: readonly [readonly string[], readonly string[], readonly string[]];
  };
  /** Reflexive endings behind a vowel and behind a consonant. */
  readonly reflexive: {
    readonly vowel: readonly string[];
    readonly consonant: readonly string[];
    /** Behind the vowel of the third person, where it differs (`вдає-ться`). */
    readonly third?: string;
    /** The reflexive where it is a word of its own anywhere in the clause (`się`); entries write it behind the infinitive. */
    readonly word?: string;
  };
  /** End of the past gerund behind a vowel and behind a consonant, and its reflexive form. */
  readonly gerund: {
    readonly vowel: readonly string[];
    readonly consonant: readonly string[];
    readonly reflexive: readonly string[];
    /** The end of an infinitive that its past loses and a gerund of its own keeps, with the ends of that: `отвергнуть`, `отвергнув`. */
    readonly kept?: { readonly infinitive: string; readonly endings: readonly string[]; readonly reflexive: readonly string[] };
  };
  /** What the passive participle adds before the endings of the adjective (`н` in `захвачен-н-ый`). */
  readonly doubled: string;
  /** Endings of the short participle: masculine, feminine, neuter, plural. */
  readonly short: readonly [string, string, string, string];
  /** Ends of the third person plural, and what stands for them in the present gerund: `берут`, `беря`. */
  readonly thirdGerunds: readonly (readonly [string, string])[];
  /** The same for the first person singular: `предлагают`, `предлагаю`. */
  readonly firstSingular: readonly (readonly [string, string])[];
  /** Ends of the third person singular, and what stands for them in the first person plural: `атакует`, `атакуем`. */
  readonly firstPlural: readonly (readonly [string, string])[];
  /** Ends of the third singular with those of the stem of the present passive participle: `ет`, `ем` (`преследуемый`). */
  readonly presentPassive?: readonly (readonly [string, string])[];
  /** The vowels by which reflexive endings choose. */
  readonly vowels: string;
  /** Ends of the active participle of the past behind a vowel and behind a consonant, where there is one. */
  readonly pastParticiple?: readonly [string, string];
  /** Ends of the passive participle, and what stands for them in the nominative plural of men: `zajęt`, `zajęci`. */
  readonly virile?: readonly (readonly [string, string])[];
  /** True where the neuter short participle makes a clause of its own with an object (Ukrainian `висоту захоплено`). */
  readonly impersonalParticiple: boolean;
  /** True where that participle is active and only leaves open who acts (Polish `zajęto`). */
  readonly impersonalActive?: boolean;
  /** Endings by which a verb that is in no list is guessed: `али` to `past:p`, `ала` to `past:sf`, `ает` to `present:s`. */
  readonly guesses: Readonly<Record<string, string>>;
}

/** Forms of a verb as the clause reads them. */
export type CaseVerbForm = 'infinitive' | 'past' | 'present' | 'gerund' | 'short' | 'passive' | 'active';

/** One form. `stem`: takes the endings of an adjective. `number`/`gender` where the form tells them. */
export interface Conjugated {
  readonly form: string;
  readonly is: CaseVerbForm;
  readonly number?: 's' | 'p';
  readonly gender?: 'm' | 'f' | 'n';
  readonly reflexive: boolean;
  readonly stem: boolean;
}
