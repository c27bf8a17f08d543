/** Small words by which clauses are read in a language with case endings. */
export interface CaseSyntaxWords {
  /** A preposition that gives to each so many and fills the slot of a plain object: `потеряли по тысяче`. */
  readonly distributive?: string;
  /** Between the figures of two sides: `16 вымпелов против 10 русских`. */
  readonly against?: readonly string[];
  /** Words that point at what was told, as the subject of what it was: `это была провокация`. */
  readonly pointing?: readonly string[];
  /** `о`: what one speaks about stands behind it. */
  readonly about?: readonly string[];
  /** `в`: behind a plural verb of saying without subject it tells who says it (`сообщили в штабе`). */
  readonly inside?: string;
  /** What a deed costs, before the figure: `ценой четырёхсот жизней`. */
  readonly costing?: readonly string[];
  /** Prepositions behind which stand the men whom the subject leads: `во главе 400 всадников`. */
  readonly leading?: readonly string[];
  /** Openers of a clause of what came later (`прежде чем`): unreal with an infinitive, and told with a past. */
  readonly before: readonly string[];
  /** Openers of a clause whose negation is none: `пока не` is until. */
  readonly until?: readonly string[];
  /** Other forms of prepositions, to their plain form: `во` to `в`. Slots of frames name the plain form. */
  readonly prepositionForms: Readonly<Record<string, string>>;
  /** Conjunctions that join nouns of one case. */
  readonly joining: readonly string[];
  /** Conjunctions that join adjectives of one noun. */
  readonly joiningAdjectives: readonly string[];
  /** Prepositions between the two sides of an act done together: `между`. */
  readonly between: readonly string[];
  /** Prepositions of the one who has: `у японцев было 500 убитых`. */
  readonly having: readonly string[];
  /** Prepositions of the side something is on: `с советской стороны`. */
  readonly side: readonly string[];
  /** Prepositions of those along with whom something is done or befalls somebody: `вместе с двадцатью офицерами`. */
  readonly along: readonly string[];
  /** Prepositions before the figure of a strength or a loss: `отряд из 500 человек`, `потери в 960 человек`. */
  readonly strength: readonly string[];
  /** Words that compare unless a verb follows at once: `как герой`. */
  readonly comparing: readonly string[];
  /** Conjunctions of purpose. */
  readonly purpose: readonly string[];
  /** Small words that make a verb unreal or ask after it: `бы`, `ли`. */
  readonly conditional: readonly string[];
  /** Infinitives of `to be`. */
  readonly be: readonly string[];
  /** Small words inside names: `фон`, `де`. */
  readonly nameParticles: readonly string[];
  /** Ends of unlisted names that may stand in any case of the singular. */
  readonly nameEndings: readonly string[];
  /** Those that are the locative behind a preposition of place: `в Одессе`. */
  readonly locativeEndings: readonly string[];
  /** Ends of the last word of foreign names that may not decline. */
  readonly foreignEndings: readonly string[];
  /** Ends of unlisted names that look like adjectives and are no nominative. */
  readonly obliqueEndings: readonly string[];
  /** Ends of unlisted words that are adverbs unless an ending of nouns is longer. */
  readonly adverbEndings: readonly string[];
  /** Ends of nouns that look like verbs in the past. */
  readonly nounEndings: readonly string[];
  /** Forms of nouns that a verb has too, and hardly ever there where the two are met: `село` of `сесть`, `запрет` of `запереть`. */
  readonly nounsNotVerbs: readonly string[];
  /** Slots of the target behind a noun that tells an act, where its row names none: `gen`, `на+acc`. */
  readonly nounTarget: readonly string[];
  /** Stems of possessives that mean the subject's own. */
  readonly ownPossessives: readonly string[];
  /** Forms of numerals that stand in certain cases, with their codes: `двух` `pg pl pa`. Others are nominative or accusative, or tell none. */
  readonly numeralCases: Readonly<Record<string, string>>;
  /** Ends of numerals that, without a preposition or a noun, count men: `rozstrzelano sześćdziesięciu`, `заарештували сімох`. */
  readonly menNumerals?: readonly string[];
  /** Prepositions between a numeral and those it is of: `двое из нападавших`. */
  readonly partOf: readonly string[];
  /** Words for some of many before such a preposition: `многие из нападавших`, `каждый из полков`. */
  readonly someOf: readonly string[];
  /** Prepositions of the body something is part of: `в составе эскадры`. */
  readonly within: readonly string[];
  /** Verbs that say something ends: what they deny goes on. */
  readonly ending: readonly string[];
  /** Verbs that in the neuter singular tell with an infinitive what somebody managed or had to do, and have no subject: `удалось потопить`. */
  readonly impersonal: readonly string[];
  /** Words that only stress who is meant, where they stand alone: `сам он`, `сам не втративши`. */
  readonly emphatic: readonly string[];
  /** Words that open what a clause before it was for: `если ..., то`. */
  readonly consequent: readonly string[];
  /** Forms of the relative of the owner: `чья армия`. */
  readonly whose: readonly string[];
  /** Numerals that decline as nouns, written `stem:paradigm`. */
  readonly numerals: readonly string[];
  /** True where a preposition alone names who does a passive, and the instrumental never does (Polish `przez`). */
  readonly agentBehindPreposition?: boolean;
  /** The preposition of what somebody is sent for: `на` `покорение`. */
  readonly aim?: string;
  /** What says who most of those just named were: `преимущественно` `женщин`. */
  readonly mostly?: readonly string[];
  /** Conjunctions behind the first group of a clause that may have no verb of its own: `Niemcy zaś 200`. */
  readonly contrastBehind?: readonly string[];
  /** True where adjectives and participles may stand behind their noun without a comma: `wojska polskie`, `oddział broniący mostu`. */
  readonly attributesBehind?: boolean;
}
