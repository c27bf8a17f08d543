import type { HanSyntaxWords } from './han-syntax-words.ts';
import type { HeadFirstWords } from './head-first-words.ts';

/** The forms of a verb that a positional engine tells apart. Each is an ending put in place of the lemma's own. */
export interface VerbForms {
  /** `attack`, `angreifen`; also the present. */
  readonly base: string;
  /** Finite present of the third person: `attacks`, `greift an`. */
  readonly third: readonly string[];
  /** Finite past: `attacked`, `griff an`. */
  readonly past: readonly string[];
  /** Participle of the perfect and passive. */
  readonly participle: readonly string[];
  /** Gerund or participle of the present. */
  readonly ing: readonly string[];
  /** Future and conditional, where they are forms of their own: `attaquera`, `attaquerait`. */
  readonly future?: readonly string[];
  readonly conditional?: readonly string[];
}

/** How regular verbs are built: the first paradigm whose `ends` fits the lemma is taken, `cut` letters go, endings come. */
export interface Paradigm {
  readonly ends: readonly string[];
  readonly cut: number;
  readonly forms: Omit<VerbForms, 'base'>;
}

/**
 * Verbs and the small words of the clause of one language. Entries as in `NumberWords`. Which act a verb tells stands in
 * `FrameWords`; here stand the forms, and the words by which a clause is put together.
 */
export interface VerbWords {
  /**
   * Verbs whose forms no rule builds. Positional, en: `take takes took taken taking`; de: `greifen griff gegriffen` and
   * so on, first the infinitive. Case: may be empty where entries carry their endings. CJK: empty.
   */
  readonly irregular: readonly string[];
  /** Regular verbs; only for positional languages. */
  readonly paradigms?: readonly Paradigm[];
  /** Lemmas that double their last letter: `commit`, `regret`; only for positional languages. */
  readonly doubling?: readonly string[];
  /** Verbs that tell no act but make a predicate; lemmas or entries. */
  readonly plain: readonly string[];
  /** Forms of `to be` that make a passive or a copula. */
  readonly be: readonly string[];
  /** Forms of `to have` and others that make a perfect. */
  readonly have: readonly string[];
  /** Of the supporting auxiliaries, those that in reported speech tell what is to come: `said that he` `would` `resign`. */
  readonly reportedFuture?: readonly string[];
  /** Auxiliaries by the number of the subject they agree with. */
  readonly agreeing?: { readonly singular: readonly string[]; readonly plural: readonly string[] };
  /** Auxiliaries of the passive alone: `got`, `wurde*`. */
  readonly passive: readonly string[];
  /** Auxiliaries that change nothing but the sentence's form: `did`, `began to`. */
  readonly support: readonly string[];
  /**
   * Verbs that lend their clause to the noun behind them: `launch`, `make`, `carry out`, `предприня*`; the subject is
   * the noun's agent.
   */
  readonly light: readonly string[];
  /** The same with the subject as the noun's target: `come under`, `suffer`, `подверг*`. */
  readonly undergo: readonly string[];
  /** The noun is what happened, without an agent: `took place`, `began`, `состоял*`. */
  readonly occur: readonly string[];
  /** Verbs that give a name: behind a noun their participle only tells what it is called (`a force` `called` `the Don Army`). */
  readonly naming?: readonly string[];
  /** Endings behind an apostrophe that are words of their own, the letters before it that go with them included: `n't`, `'ll`. */
  readonly enclitics?: readonly string[];
  /** Particles and separable prefixes that may stand apart from their verb. */
  readonly particles: readonly string[];
  /** Endings by which an unlisted word is known for an adverb: `ly`. */
  readonly adverbEndings?: readonly string[];
  /** Adverbs that may stand inside a verb group: `again`, `soon`, `снова`. */
  readonly adverbs: readonly string[];
  readonly coordinators: readonly string[];
  /** Of these, the ones that join the items of a list: `and`, `or`. */
  readonly listing?: readonly string[];
  /** Words behind a comma with which another voice or the narrator takes over: `but`, `while`. */
  readonly contrasting?: readonly string[];
  /** The mark of the infinitive, where it is a word: `to`. */
  readonly infinitive?: readonly string[];
  /** Words behind which that word is a preposition even before a word that could be a verb: `led` `to war`. */
  readonly nounBehindInfinitive?: readonly string[];
  /** Verbs whose object does what a bare form behind it tells: `made the enemy leave`. */
  readonly causing?: readonly string[];
  /** Endings by which an unlisted word is taken for a past or participle, or for a gerund. */
  readonly guessed?: {
    readonly past: readonly string[];
    readonly ing: readonly string[];
    /** Ends that tell a past only where an article or possessive stands behind: `le roi morigéna les échevins`. */
    readonly beforeObject?: readonly string[];
  };
  /** Words that open a subordinate clause: `when`, `because`, `хотя`. */
  readonly subordinators: readonly string[];
  /** Of these, the ones whose clause may not have happened: `if`, `before`, `unless`, `чтобы`. */
  readonly unreal: readonly string[];
  readonly relatives: readonly string[];
  /** Prepositions (or postpositions), with the cases they take where the language has them: `на` `acc loc`. */
  readonly prepositions: Readonly<Record<string, string>>;
  /** Prepositions that name the agent of a passive: `by`, `von`, `durch`. Empty where a case does it. */
  readonly agentPrepositions: readonly string[];
  /** Prepositions behind which, before an infinitive, stands who is to do it: `waited` `for` the tanks to arrive. */
  readonly awaited?: readonly string[];
  /** Prepositions that name, behind `losses`, whose they are: `on`, `among`. */
  readonly ownerPrepositions?: readonly string[];
  /** Prepositions that name, behind men or things counted, whose they are besides `of`: `from`, `among`. */
  readonly memberPrepositions?: readonly string[];
  /** Behind them stands a body of men in which something befalls so many: `deaths in the brigade`. */
  readonly insidePrepositions?: readonly string[];
  /** Prepositions of a whole at the head of a clause, of which so many are told: `of the garrison only 180 broke out`. */
  readonly partPrepositions?: readonly string[];
  /** Prepositions behind which the ship stands whose men are counted: `the 1,418 men aboard the cruiser`. */
  readonly aboardPrepositions?: readonly string[];
  /** Words by which people are told to be on a ship: `on board`, `на борту`. Folded. */
  readonly aboard?: readonly string[];
  /** Prepositions behind which, at the head of a clause, stands the body of men whose figures follow; the first also tells ground. */
  readonly amongPrepositions?: readonly string[];
  /** Prepositions before those among whom so many are found, where no other sense is meant: `among` the dead, `unter` den Toten. */
  readonly amongDead?: readonly string[];
  /** Prepositions that set a figure of the other side against one: `50 guns` `against` `36`. */
  readonly contrastPrepositions?: readonly string[];
  /** Prepositions by which a noun of losses gives its figure: `losses` `at 526`. */
  readonly amountPrepositions?: readonly string[];
  /** Prepositions that name what one has along: `with`. */
  readonly withPrepositions?: readonly string[];
  /** Of these, the ones that tell what an act cost the one who does it: `at the price of`. */
  readonly pricePrepositions?: readonly string[];
  /** Prepositions that name the owner or target of a nominal act: `of`, `von`. */
  readonly ofPrepositions: readonly string[];
  /** Verbs that differ in aspect or form alone, parted by spaces: what is listed for one holds for all. */
  readonly aspects?: readonly string[];
  /** Verbs whose object does what the infinitive behind them says: `заставить`, `force`. */
  readonly objectControl?: readonly string[];
  /** Only where nouns stand before their attributes, and pronouns before the verb. */
  readonly headFirst?: HeadFirstWords;
  /** Only where the language is written without spaces. */
  readonly han?: HanSyntaxWords;
}
