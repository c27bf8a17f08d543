/**
 * Words of number of one language, as data. Keys and entries are folded, lower case; `stem|a|b` stands for stem+a and
 * stem+b, `stem*` for every word that begins so, words of a phrase are parted by single spaces.
 */
export interface NumberWords {
  readonly decimal: '.' | ',';
  /** Marks that may part thousands (`,`, ` `, `.`, `'`). */
  readonly groups: readonly string[];
  /** Words below a thousand: `seven`, `сорок|а`, `двести`; collectives too (`двое`). */
  readonly values: Readonly<Record<string, number>>;
  /** `hundred`, `тысяч|а|и|у|ам|ами|ах`, `тыс .`, `million`, `dozen` (12). */
  readonly magnitudes: Readonly<Record<string, number>>;
  /** `half` 0.5, `полтора` 1.5, `quarter` 0.25: times the magnitude behind it. */
  readonly fractions: Readonly<Record<string, number>>;
  /** One word with its magnitude inside: `полмиллиона` 500000. */
  readonly fused: Readonly<Record<string, number>>;
  /** Words for about so many: `centaine` 100. */
  readonly about?: Readonly<Record<string, number>>;
  /** Whether a half stands behind the magnitude it is taken of: `deux millions et demi`. */
  readonly halfBehind?: boolean;
  /** Phrases that add a half to the number before them: `две` `с половиной` `тысячи`. */
  readonly andHalf?: readonly string[];
  /** Plurals that tell no exact number, with their range: `hundreds` [200, 999], `десятки` [24, 120]. */
  readonly vague: Readonly<Record<string, readonly [number, number]>>;
  /** Forms of the singular that are vague plurals too, and one behind a bound: `около тысячи` 1000. */
  readonly oneBehindBound?: Readonly<Record<string, number>>;
  /** Such forms that are a body of men as well, and ends of an attribute of one: `казачьей` `сотни`. */
  readonly bodyBehind?: { readonly forms: readonly string[]; readonly attributes: readonly string[] };
  /** Lemmas of verbs that want a genitive: behind them such a form is one as well (`достигали тысячи`). */
  readonly oneBehindVerbs?: readonly string[];
  /**
   * Where a number behind what it counts is about so many: `тысяч пять`, `человек тридцать`. `links` may stand between
   * (`тисяч зо три`); `nouns` are the counted nouns it is said with, `ones` the magnitudes that are no vague plurals (`десятка два`).
   */
  readonly inverted?: {
    readonly links: readonly string[];
    readonly nouns: readonly string[];
    readonly ones?: readonly string[];
  };
  /** Number words that are nouns too (`семью`, the family), with the ends of the word behind by which they are numbers. */
  readonly nounsToo?: Readonly<Record<string, readonly string[]>>;
  /** Verbs of growing and shrinking, behind which `from` and `to` part two numbers and no range. */
  readonly changing?: readonly string[];
  /** Verbs that tell of two ends, each of which may have its own bound: `range from 600 to more than 2,000`. */
  readonly ranging?: readonly string[];
  /** Number words that count men one by one (`двое`, `dwóch`) and are never so many thousands. */
  readonly oneByOne?: readonly string[];
  /** `only`, `лишь`: behind them a bare number is never so many thousands, whatever was told before. */
  readonly emphasis?: readonly string[];
  /** `several`, `несколько`: 2 to 9 times the magnitude behind it; alone it is no quantity. */
  readonly several: readonly string[];
  /** `a` in `a hundred`; alone it is no number. */
  readonly articles: readonly string[];
  /** Small words inside a number: `and` in `two hundred and six`. */
  readonly joins: readonly string[];
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly between: readonly string[];
  readonly and: readonly string[];
  /** `or` between two numbers close by: `two or three hundred`. */
  readonly rangeOr?: readonly string[];
  /** Ends of compound adjectives of number: `тысячн*` 1000 in `тридцатитысячное`. */
  readonly compounds: Readonly<Record<string, number>>;
  /** Letters that make a figure an ordinal (`th`, `го`, `-й`). */
  readonly ordinalSuffixes: readonly string[];
  /** Ordinals that may hang on a number word: `fifty-` `sixth`. */
  readonly ordinals?: readonly string[];
  /** Words between the numbers of a share: `five` `in every` `six`. */
  readonly shares?: readonly string[];
  /** Those that are endings of the cardinal, with the least and greatest figure they do so behind: `х` 2 to 4 (`4-х`). */
  readonly cardinalSuffixes?: Readonly<Record<string, readonly [number, number]>>;
  /** Before a figure they make it a label and no quantity: `no .`, `№`, `page`, `chapter`, `order`, `hill`. */
  readonly labelsBefore: readonly string[];
  /** Before one thing they make it the last or first of many and no count of one: 最后一架. */
  readonly lastOne?: readonly string[];
  /** After a figure, likewise: singular designations (`піхотного полку`, `rifle division`), `-mm`, `calibre`, `years old`. */
  readonly labelsAfter: readonly string[];
  /** Words of the clock, where hours stand in words beside other numbers. */
  readonly clock?: ClockWords;
  /** Prepositions behind which a bare figure at the end of its clause is a year: `in` `171`. */
  readonly yearsBehind?: readonly string[];
  /** Before (`через два дня`) or behind (`два дня спустя`) a length of time they tell how much later or earlier: no quantity. */
  readonly offsets?: { readonly before: readonly string[]; readonly behind: readonly string[] };
  /** Phrases with a number word that count nothing: `one another`, `at one point`. */
  readonly idioms: readonly string[];
  /** Bounds that tell an age behind people: `every man over sixteen`. */
  readonly ageBounds?: readonly string[];
  /** True where a figure without a mark before a unit with a capital is its number: `1 Armii`. */
  readonly unitsWithoutMark?: boolean;
  /** Articles of the singular before a day of the month: `le 7`. */
  readonly dayArticles?: readonly string[];
  /** True where a year stands without a preposition (`starb 1947`): a plain four-figure number that counts nothing is no quantity. */
  readonly bareYears?: boolean;
  /**
   * Where number words are run together (`dreiundzwanzigtausend`): forms of one inside them, and what joins unit and ten.
   */
  readonly solid?: { readonly articles: readonly string[]; readonly joins: readonly string[] };
  /** For languages written in Chinese characters. */
  readonly cjk?: {
    readonly digits: Readonly<Record<string, number>>;
    readonly tens: Readonly<Record<string, number>>;
    readonly myriads: Readonly<Record<string, number>>;
    /** Words for a share, with its lowest and highest percent: `半数`, `十之六七`. */
    readonly shares?: Readonly<Record<string, readonly [number, number]>>;
    /** Between a ten and its digit in an older hand: `七十有三`. */
    readonly and?: string;
    /** `数`, `几`: 2 to 9. */
    readonly several: readonly string[];
    /** Before a bare sign of scale: so many and more (`上千`). */
    readonly asMany?: readonly string[];
    /** Behind a number: `余`, `多` = more than. */
    readonly more: readonly string[];
    /** Counters with what they count: `名` person, `輌` vehicle. */
    readonly counters: Readonly<Record<string, string>>;
  };
}

/** Words by which an hour of the day is told (`half past five`, `at seven`). */
export interface ClockWords {
  /** Prepositions before an hour: `at`, `by`. */
  readonly at: readonly string[];
  /** Of these, the ones by which amounts are told too (`put at nine`, `cut by three`). */
  readonly measured: readonly string[];
  /** What may stand between preposition and hour: `about`. */
  readonly about: readonly string[];
  readonly past: readonly string[];
  /** `to` in `a quarter to six`. */
  readonly toward: readonly string[];
  readonly minutes: readonly string[];
  /** `o'clock`, `a.m.`. */
  readonly marks: readonly string[];
}
