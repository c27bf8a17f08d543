/** Words by which names are found in one language. */
export interface NameWords {
  /** Titles and ranks before a person's name, folded, without a final stop. */
  readonly titles: readonly string[];
  /**
   * Peoples and states as nouns and adjectives, folded stems or whole forms, to an ISO 3166 code or a dead state's name;
   * those of other ages and armed movements stand in `peoples.ts`. To the empty string: what looks like a people and is
   * none (`roman catholic`).
   */
  readonly demonyms: Readonly<Record<string, string>>;
  /** Case endings that may be cut from a name, longest first; empty where names do not inflect. */
  readonly endings: readonly string[];
  /** Endings the stems of `demonyms` take, where they are not those of the Slavic and Germanic languages listed in the reader. Folded. */
  readonly demonymEndings?: readonly string[];
  /** Words that begin with a capital and are no names (months are known elsewhere): `The`, `Lake`. Folded. */
  readonly notNames: readonly string[];
  /** Characters or words that follow a person's name in scripts without capitals. */
  readonly personSuffixes: readonly string[];
  /** Surnames, in scripts without capitals, by which a person's name is known; parted by spaces. */
  readonly surnames?: string;
  /** Signs that stand in no given name, though one may follow a word that is a surname too (`中原` `大戦`). */
  readonly notGiven?: string;
  /** Loan words that name nothing, in scripts that write names and loan words in signs of their own; parted by blanks. */
  readonly loanWords?: string;
  /** Signs that lead to a noun or a verb and stand in hardly any name: a given name ends before one (`蔡锷` `在`). */
  readonly leads?: string;
  /**
   * Signs that spell the sounds of foreign names where these are written in the signs of the language: `rare` ones hardly
   * serve for anything else, `common` ones are words of their own too.
   */
  readonly spelling?: { readonly rare: string; readonly common: string };
  /** Whether every noun has a capital. */
  readonly capitalNouns: boolean;
  /** Whether peoples and states always have a capital. */
  readonly capitalDemonyms?: boolean;
  /** Forms of `demonyms` that are a people only with a capital, where a common word is written like them (`francs`, `gotów`); parted by spaces. */
  readonly capitalPeoples?: string;
  /** Forms of `demonyms` that are given names too: before a name, and behind no article, they name a person (`Norman Schwarzkopf`). Parted by spaces. */
  readonly givenPeoples?: string;
  /** Forms of `demonyms` that are surnames too: a people only behind an article or before a small word of people or forces (`the Ming`, `Tang troops`). Parted by spaces. */
  readonly surnamePeoples?: string;
  /** Peoples and states written as initials with stops, without these, to their code: `us` for `U.S.`. */
  readonly initialPeoples?: Readonly<Record<string, string>>;
  /** Articles, folded, behind which a form of `givenPeoples` or `surnamePeoples` is a people; parted by spaces. */
  readonly articles?: string;
  /** Ends of the stems of adjectives of peoples, where these are written small: with a capital behind a name they belong to it (Александр Македонский). */
  readonly adjectiveStems?: readonly string[];
  /** States called by their city, in scripts without capitals, to their code: the state only before a word of its people or forces (`罗马军`). */
  readonly cityStates?: Readonly<Record<string, string>>;
  /**
   * Words of armed units to their kind (`division`, `regiment` ...), folded. Stems where names inflect; where every noun
   * has a capital also the ends of compounds (`schützendivision`).
   */
  readonly units?: Readonly<Record<string, string>>;
  /** Letters that make a figure the number of a unit: `th`, `я`, `ва`. */
  readonly unitSuffixes?: readonly string[];
  /** Ordinals as words, folded, to their number: `first`, `перв`. Stems where names inflect. */
  readonly ordinals?: Readonly<Record<string, number>>;
  /** Endings that make common words: a capital at the beginning of a sentence does not make a name of them. `!` before an ending: a longer one that does not. Folded. */
  readonly commonEndings?: readonly string[];
  /**
   * Words of sides that have no people or state of their own, folded, parted by spaces, to the key of the side in `model/unnamed-sides.ts`: `rebels`,
   * `осаждавш*` (any ending). In scripts without spaces they may stand anywhere.
   */
  readonly sides?: Readonly<Record<string, string>>;
  /**
   * Words that speak of a side only where accounts tell of a crowd: soldiers, whom it faces. As in `sides`, and asked
   * after those.
   */
  readonly besideCrowd?: Readonly<Record<string, string>>;
  /** Titles of those who rule, each with the forms of its singular parted by spaces; one key in every language: `SULTAN` `султан султана`. */
  readonly rulers?: Readonly<Record<string, string>>;
  /** Forms of peoples that only stand before a hyphen, folded, to the code of `demonyms`: `turco` in `Turco-Egyptian`. */
  readonly hyphened?: Readonly<Record<string, string>>;
  /** Words between an armed body and the name of who leads it, folded: `under`, `под командованием`. */
  readonly led?: readonly string[];
  /** Of these, the single words behind which a people alone is led: `the Japanese under Major Ichiki`. */
  readonly ledPeople?: readonly string[];
  /**
   * Where names inflect: ends of a name that stands as a subject, of those that tell it from the cases behind a preposition; ends of adjectives
   * of that case, which belong to the name of a place (`В Старый Оскол`); prepositions of where one goes, and ends of adjectives behind these (`В
   * Кривой Рог`, and not `Под Полтавой`). Folded.
   */
  readonly subject?: {
    readonly ends: readonly string[];
    readonly adjectives: readonly string[];
    readonly towards: readonly string[];
    readonly towardsAdjectives: readonly string[];
  };
  /** Of the words that are no names, those that begin one before another name: `New` York, `East` Galicia. Folded. */
  readonly opening?: readonly string[];
}
