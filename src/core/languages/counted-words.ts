import type { CountedKind } from '../model/counted-kinds.ts';
import type { CountedObject, CountedRole } from '../model/quantity.ts';

/** What is counted and in what role, in one language; entries as in `NumberWords`. */
export interface CountedWords {
  /** Nouns by what they are; plurals and cases included. */
  readonly objects: Readonly<Partial<Record<CountedObject, readonly string[]>>>;
  /** Words that are counted as something only in a sentence with one of others: a `machine` is an aircraft beside `pilots`. */
  readonly meantNear?: Readonly<
    Partial<Record<CountedObject, { readonly words: readonly string[]; readonly near: readonly string[] }>>
  >;
  /** Units of measure by key (`km`, `m`, `mi`, `ft`, `t`, `%`, `day`, `hour`). */
  readonly units: Readonly<
    Record<
      string,
      {
        readonly object: CountedObject;
        readonly words: readonly string[];
        /** How many of the measure one is: a tenth (`割`, `成`) is ten per cent. */
        readonly times?: number;
      }
    >
  >;
  /**
   * Words beside a number that give its role: attributes and predicates (`killed`, `убитыми`, `戦死`) and heads of a
   * phrase (`losses of`, `потери`). A word may stand under several roles: then it means them together.
   */
  readonly roles: Readonly<Partial<Record<CountedRole, readonly string[]>>>;
  /** Nouns that head a figure and give a role by themselves: `losses`, `casualties`, `strength`, `потери`, `損害`. */
  readonly roleHeads: Readonly<Partial<Record<CountedRole, readonly string[]>>>;
  /**
   * Words by which a length is one of the thing itself, by the extent they tell (`high`, `deep`, `wide`, `long`): those before the figure
   * (`a height of 150 m`) and those behind it (`150 m high`; two words with a space; under `none` those that tell how far someone came, `deep into`). Whole forms.
   */
  readonly dimensions?: {
    readonly before: Readonly<Record<string, readonly string[]>>;
    readonly behind: Readonly<Record<string, readonly string[]>>;
  };
  /** Forms of the nouns that only say that something is counted, folded: `number`, `Zahl`, `число`. */
  readonly numberNouns?: readonly string[];
  /** `respectively`, `соответственно`. */
  readonly respectively: readonly string[];
  /** Units behind a figure that tells how wide a gun's barrel is: `28 cm guns`. */
  readonly calibres?: readonly string[];
  /** Words before a number by which it counts the same as the one before: `another six`. */
  readonly more?: readonly string[];
  /** Behind them stands what a figure was before or elsewhere, which counts the same: `60 deaths, down from 140 in May`. */
  readonly changedFrom?: readonly string[];
  /** `including`, `of them`, `в том числе`, `из них`, `うち`, `其中`: what follows is a part of the figure before. */
  readonly parts: readonly string[];
  /** `in all`, `a total of`, `всего`, `計`, `共`: what follows sums up. */
  readonly totals: readonly string[];
  /** Words by which a figure is told of a whole war and not of the one fight its passage tells of. Whole forms. */
  readonly wholeEvent: {
    /** `war`, `campaign`. */
    readonly nouns: readonly string[];
    /** What stands before them, names and adjectives between: `in the` Danish `war`. In writing without spaces right before them. */
    readonly before: readonly string[];
    /** Their forms as a subject, in writing with spaces. */
    readonly subjects: readonly string[];
    /** What stands right behind a subject, `the war` `cost`; in writing without spaces behind any of the nouns. */
    readonly behind: readonly string[];
    /** Words of the headings under which results and losses are summed up: `aftermath`. */
    readonly headings: readonly string[];
  };
  /** People counted who are no force: where a clause tells of those who live or vote somewhere, so many `people` in it are not a strength. */
  readonly inhabitants: {
    /** Beginnings of the words that tell it: `inhabitant`, `voter`, `選民`. In writing without spaces the words. Folded. */
    readonly words: readonly string[];
    /** Nouns of people that leave open what they do: `people`, `人`. Whole forms, folded. */
    readonly people: readonly string[];
  };
  /** Letters that open the name of a model, by what it is: `B-29`, `T-34s`. */
  readonly models?: Readonly<Partial<Record<CountedObject, readonly string[]>>>;
  /** Plurals of people who are a side by themselves: so many `rebels` are the rebels' own. */
  readonly sides?: readonly string[];
  /**
   * Where a language has it: plurals that say of people only that they are people, soldiers, or what became of them. So many of any other
   * people (`Meuterer`, `Fallschirmjäger`) are their own.
   */
  readonly nobodys?: readonly string[];
  /** Words for one's own that stand for what was counted before, of another side: `his own at 412`, `свои — в 412`. */
  readonly own?: readonly string[];
  /** Words before a number of men one stands against. Folded. */
  readonly against?: readonly string[];
  /** Forms of words for machines of any kind, which mean the tanks or aircraft counted before: `machines`. */
  readonly machines?: readonly string[];
  /** Plurals of soldiers: so many are there where nothing else is told of them. */
  readonly fighters?: readonly string[];
  /** Plurals that in a tale of war are soldiers of the side spoken of: `men`. */
  readonly ranks?: readonly string[];
  /** Behind a possessive, words that mean the owner's own kind: `nine of their number`. */
  readonly ownKind?: readonly string[];
  /** People of whom nothing is said: `ten of the people` are nobody's. */
  readonly anyone?: readonly string[];
  /** Singulars that behind a number are a body of men: `2,700` `horse`. */
  readonly collectives?: Readonly<
    Record<string, { readonly object: CountedObject; readonly subset?: CountedKind }>
  >;
  /** Phrases before a number of men that tell how many those named before were: `to the number of`, `числом в`. Folded. */
  readonly mustered?: readonly string[];
  /** Prepositions behind which stands what a part is taken from: `80,000` `out of` `130,000`. */
  readonly wholes?: readonly string[];
  /** Prepositions that mean the same at the head of a clause only: `из 133 танков бригада потеряла 77`. Folded. */
  readonly wholesAhead?: readonly string[];
  /** Plurals of people who are not of the side behind `of`: `opponents of the regime`. */
  readonly opposed?: readonly string[];
  /** Words that take a part from the number behind them, which is then the whole: `half of` `his 600 horse`. */
  readonly fractions?: readonly string[];
  /** Words that stand for one of two named before: `the former`, `the latter`. */
  readonly ofTwo?: readonly string[];
  /** Words before a number that leave so many out: `all but` `40`. */
  readonly exceptions?: readonly string[];
  /**
   * Terms that only one statistical tradition has, by the key of the category they name (`soviet.irrecoverable`); `*` stands for any
   * ending. Words that every army uses (`killed`, `戦死`) are no terms.
   */
  readonly categories?: Readonly<Record<string, readonly string[]>>;
  /** Letters that stand for a state behind a number in lists: `410K`, `37w`. */
  readonly letters?: Readonly<Record<string, CountedRole>>;
  /** Nouns whose number is never a quantity here: ages, calibres, o'clock, chapters. */
  readonly uncounted: readonly string[];
}
