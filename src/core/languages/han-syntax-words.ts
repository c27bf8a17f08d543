import type { CountedObject } from '../model/quantity.ts';

/** Small words by which a clause written without spaces is put together, beside those that every language has. */
export interface HanSyntaxWords {
  /** Of the words that join clauses, those that stand behind a clause and say when: `后`, `際`. */
  readonly whenBehind: readonly string[];
  /** Adverbs with which the one who saw or heard something acts on it: `立即`. */
  readonly promptly: readonly string[];
  /** Verbs of saying that do what they say: `宣布`. */
  readonly performing: readonly string[];
  /** What someone said, as the subject of a verb of saying: `话`. */
  readonly spoken: readonly string[];
  /** Of the determiners, those that point at one thing, before which a deed only says of what kind it is: `这`. */
  readonly pointing: readonly string[];
  /** Counters of votes, behind which no deed stands: `票`. */
  readonly votes: readonly string[];
  /** Behind a noun they tell how the verb is done: `各`. */
  readonly each: readonly string[];
  /** Before a deed that is done to the subject: `经`. */
  readonly undergone: readonly string[];
  /** Last signs of verbs that are the ground they are done to: `渡` `江`. */
  readonly ground: readonly string[];
  /** Before a noun they mean all of those told right before: `全` `师`. */
  readonly whole: readonly string[];
  /** Men of no kind or side, who own no figure: `兵士`. Asked only where the verb stands last: Chinese counts its 士兵 as their own. */
  readonly anyMen: readonly string[];
  /** Last signs of words for bodies of people, of whom a number may be told: `開拓団の数万人`. */
  readonly bodies: readonly string[];
  /** Last signs of nouns that no list has, and what such a noun is: `艇` of a ship. */
  readonly thingSigns: Readonly<Partial<Record<CountedObject, readonly string[]>>>;
  /** Counters of houses, beasts and small things, which no ship or gun told before is counted by: `匹`. */
  readonly smaller: readonly string[];
}
