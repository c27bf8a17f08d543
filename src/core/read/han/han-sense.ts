import type { CountRow, FrameRow } from '../../languages/frame-words.ts';
import type { Bound } from '../../languages/hedge-words.ts';
import type { NounKind } from '../../languages/noun-words.ts';
import type { CountedObject, CountedRole } from '../../model/quantity.ts';

/** What a form can do in the clause; several hold at once. */
export const HAN = {
  plain: 1,
  have: 1 << 1,
  passive: 1 << 2,
  support: 1 << 3,
  light: 1 << 4,
  undergo: 1 << 5,
  occur: 1 << 6,
  adverb: 1 << 7,
  coordinator: 1 << 8,
  subordinator: 1 << 9,
  unreal: 1 << 10,
  be: 1 << 11,
  hedged: 1 << 12,
  hedgedNumber: 1 << 13,
  negation: 1 << 14,
  negating: 1 << 15,
  factual: 1 << 16,
  denies: 1 << 17,
  say: 1 << 18,
  that: 1 << 19,
  source: 1 << 20,
  adopts: 1 << 21,
  doubts: 1 << 22,
  part: 1 << 23,
  total: 1 << 24,
  respectively: 1 << 25,
  enemy: 1 << 26,
  mutual: 1 << 27,
  pronoun: 1 << 28,
  possessive: 1 << 29,
  determiner: 1 << 30,
} as const;

/** What a form can do beside numbers and inside the noun group. */
export const NEAR = {
  adjective: 1,
  uncounted: 1 << 1,
  labelBefore: 1 << 2,
  labelAfter: 1 << 3,
  idiom: 1 << 4,
  numberIdiom: 1 << 5,
  rangeTo: 1 << 6,
  rangeFrom: 1 << 7,
  citeBefore: 1 << 8,
  citeAfter: 1 << 9,
  pronounPlural: 1 << 10,
  time: 1 << 11,
  demonym: 1 << 12,
  title: 1 << 13,
  rangeAnd: 1 << 14,
  /** Makes a noun of the clause before it: こと, の. */
  nominal: 1 << 15,
  /** Stands behind a noun of place: 附近, 以西. */
  locative: 1 << 16,
  /** Closes a report whose source is told at its head: という behind によると. */
  closes: 1 << 17,
  /** Its object does what the verb behind tells: 看见|士兵|纵火. */
  controls: 1 << 18,
  /** Of these, what makes its object do it; who made him goes on: 诱使|敌军|离开. */
  causes: 1 << 19,
  /** Behind a clause it says when: 后, 際. */
  when: 1 << 20,
  /** With it the one who saw or heard something acts on it: 立即. */
  promptly: 1 << 21,
  /** Says and does it: 宣布. */
  performs: 1 << 22,
  /** What someone said: 话. */
  spoken: 1 << 23,
  /** Points at one thing: 这. */
  points: 1 << 24,
  /** Counts votes. */
  votes: 1 << 25,
  /** Behind a noun it tells how the verb is done: 各. */
  each: 1 << 26,
  /** Before a deed that is done to the subject: 经. */
  undergone: 1 << 27,
  /** Men of no kind or side. */
  anyMen: 1 << 28,
  /** Before a noun it means all of those told before: 全|师. */
  whole: 1 << 29,
  /** The last or first of many: 最后, 最後. */
  last: 1 << 30,
} as const;

/** Of these, what tells only of syntax, and nothing of how common a sign is beside numbers. */
export const SYNTAX = -1 << 20;

export type Intent = 'plan' | 'try' | 'poss' | 'future';

/** An act a form may tell. `verb`: it stands in the row's verbs and cannot be a noun. */
export interface HanAct {
  readonly row: FrameRow;
  readonly verb: boolean;
}

/** Everything one form may mean. */
export interface HanSense {
  /** The form itself, folded. */
  readonly form: string;
  flags: number;
  near: number;
  readonly acts: HanAct[];
  readonly counts: CountRow[];
  kind: NounKind | undefined;
  object: CountedObject | undefined;
  subset: string | undefined;
  /** `more`: the unit has the word for "more" inside, 个多小时; `part`: a fraction, 年半. */
  unit:
    | {
        readonly key: string;
        readonly object: CountedObject;
        readonly more: boolean;
        readonly times: number;
        readonly part: number;
      }
    | undefined;
  readonly roles: CountedRole[];
  readonly heads: CountedRole[];
  counter: CountedObject | undefined;
  /** Part in the clause that a particle or preposition gives. */
  case: string | undefined;
  before: Bound | undefined;
  after: Bound | undefined;
  readonly intents: Intent[];
  /** What the word costs a way through the sentence. */
  price: number | undefined;
  /** It can be (part of) a noun. Set when all lists are read. */
  noun: boolean;
  /** It tells an act or carries a figure, or is another verb that closes a clause. */
  verbal: boolean;
}

/** Flags of words that may be the verb of a clause by what they mean alone; a form of *to be* and what leaves a fact a fact are asked for apart. */
export const VERBAL =
  HAN.plain | HAN.light | HAN.undergo | HAN.occur | HAN.say | HAN.adopts | HAN.doubts | HAN.negating;

/** A sense with nothing in it. Every field stands there from the first: objects of one shape are looked into many times faster. */
export const emptySense = (form = ''): HanSense => ({
  form,
  flags: 0,
  near: 0,
  acts: [],
  counts: [],
  kind: undefined,
  object: undefined,
  subset: undefined,
  unit: undefined,
  roles: [],
  heads: [],
  counter: undefined,
  case: undefined,
  before: undefined,
  after: undefined,
  intents: [],
  price: undefined,
  noun: false,
  verbal: false,
});
