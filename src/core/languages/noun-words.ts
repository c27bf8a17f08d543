/** What kind of thing a noun names; decides what may act, be acted on, be counted or be cited. */
export type NounKind =
  /** Single people and crowds: `soldier`, `men`, `civilians`, `prisoners`. */
  | 'person'
  /** One who commands, rules or speaks for others: `general`, `emperor`, `minister`, `commander`. */
  | 'leader'
  /** Armed bodies: `army`, `troops`, `division`, `garrison`, `fleet`, `patrol`, `side`. */
  | 'formation'
  /** States and their organs: `government`, `republic`, `ministry`, `general staff`, `empire`. */
  | 'state'
  /** Arms, machines, ships, stores: `tank`, `gun`, `aircraft`, `ammunition`. */
  | 'materiel'
  /** Ground and buildings: `hill`, `city`, `fortress`, `trenches`, `bridge`. */
  | 'place'
  /** `border`, `frontier`, `line of demarcation`: crossed and violated rather than taken. */
  | 'border'
  /** Happenings: `battle`, `war`, `incident`, `talks`. */
  | 'event'
  /** What is written or said: `report`, `order`, `treaty`, `proposal`, `protest`. */
  | 'text'
  /** Stretches of time: `day`, `night`, `hour`. */
  | 'time'
  /** Everything else that is known as a noun. */
  | 'abstract';

/**
 * Nouns of one language by kind, with the small words of the noun group. Entries as in `NumberWords`:
 * `stem|a|b`, `stem*`, words of a phrase parted by spaces. Positional languages write every form or let the plural
 * be built (`nouns` of English: singular only); case languages write stems with endings.
 */
export interface NounWords {
  readonly kinds: Readonly<Partial<Record<NounKind, readonly string[]>>>;
  /** Words that stand for the other side: `the enemy`, `противник|а|у|ом`, `敵`. */
  readonly enemy: readonly string[];
  /** Endings by which a plural of no list names people: `ers`, `ists`. */
  readonly personEndings?: readonly string[];
  /** Endings of nouns of doing and of qualities; one that no list has is then no place and nobody: `ення`, `ость`. */
  readonly abstractEndings?: readonly string[];
  /** Attributes that name a side: `government` `soldiers`, `royalist` `losses`. */
  readonly partyAttributes?: readonly string[];
  /** In languages without spaces: words for a part of a body, which is then what the body is: 中国軍の`一部`. */
  readonly shares?: readonly string[];
  /** Words for one of two sides, behind whose name they stand: `on the German` `side`. */
  readonly sides?: readonly string[];
  /** Common nouns that with a capital, behind another word with one, are the name of a newspaper: `the Daily Post`. */
  readonly papers?: readonly string[];
  /** Words that mean both sides together: `both sides`, `стороны`, `双方`. */
  readonly mutual: readonly string[];
  /** Words that say what a sentence is about before it begins: `as for`; `~` where that stands inside them: `was ~ betrifft`. */
  readonly topics?: readonly string[];
  /** Personal pronouns by number: the last subject of that number is meant. */
  readonly pronouns: { readonly singular: readonly string[]; readonly plural: readonly string[] };
  /** Of these and of the possessives, the ones that always mean a person, and the ones that never do. */
  readonly personal?: readonly string[];
  readonly impersonal?: readonly string[];
  /** Of the pronouns of persons, those that may mean a ship: `she`. */
  readonly ofShips?: readonly string[];
  /** Of the pronouns, forms that are no subject: `them`. */
  readonly oblique?: readonly string[];
  /** Of the pronouns, the ones that point back to nothing: `others`, `someone`. */
  readonly indefinite?: readonly string[];
  /** Words of the one who speaks, which mean his own side: `we`, `our`, `我军`. Whole forms; without spaces between words, beginnings. */
  readonly speaker?: readonly string[];
  /** Of the pronouns, the reflexive ones. */
  readonly reflexive?: readonly string[];
  /** Determiners that deny their group: `no`, `neither`. */
  readonly negating?: readonly string[];
  /** Determiners of one thing that is known already: `the`, `dieses`. Absent where a bare noun may mean it. Folded. */
  readonly definite?: readonly string[];
  /** Determiners of the singular: `a`, `this`. */
  readonly singular?: readonly string[];
  /** Endings of peoples' names that have no plural: `Japanese`, `British`. */
  readonly peoples?: readonly string[];
  /** `his`, `their`, `its`, `свои*`: the owner is the subject. */
  readonly possessives: readonly string[];
  /** Words that open a noun group: articles, demonstratives, `all`, `some`, `another`. */
  readonly determiners: readonly string[];
  /** Common adjectives, so that a noun group is not broken at them. May be empty where endings tell. */
  readonly adjectives: readonly string[];
  /** Nouns with forms that no rule builds: `man men`. First the singular. */
  readonly irregular: readonly string[];
  /** How plurals are built, where every noun is listed by its singular alone; the first whose `ends` fits is taken. */
  readonly plurals?: readonly {
    readonly ends: readonly string[];
    readonly cut: number;
    readonly add: string;
  }[];
  /** Where the last word of a phrase has the plural: the words that close what is inflected (`ships` `of the line`). */
  readonly phraseTails?: readonly string[];
  /** Where every word of a phrase has a plural up to the first of these: `divisions blindées`, `corps` `d'armée`. */
  readonly phrasePlural?: readonly string[];
}
