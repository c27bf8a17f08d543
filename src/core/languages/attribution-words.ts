/** How one language says who tells it; entries as in `NumberWords`, `{source}` stands for a noun group. */
export interface AttributionWords {
  /**
   * `according to {source}`, `по данным {source}`, `по {source} данным`, `{source}によると`, `据{source}`. `{text}` instead of
   * `{source}`: only a text or a witness may stand there (`by {text}`), because the words do many other things; `{work}`: only something written (`in his memoirs`), `{witness}`: only one who tells (`for the
   * chronicler`), `{cited}`: only a name or a witness between commas (`, за Яворницьким,`). `{other}`: an adjective alone,
   * behind a phrase that has named the noun (`за одними даними 50, за {other} — 80`).
   */
  readonly phrases: readonly string[];
  /** Verbs of saying, all forms, with a clause or figure behind (or before): `claimed`, `заявил*`, `報じた`. */
  readonly verbs: readonly string[];
  /** Conjunctions that open the reported clause: `that`, `что`, `що`, `dass`, `と`. */
  readonly that: readonly string[];
  /** Conjunctions that open what is described right behind the verb: `told how`. */
  readonly manner?: readonly string[];
  /** Conjunctions with which a clause of saying closes a sentence: `..., as our consul has written`. */
  readonly as?: readonly string[];
  /** Nouns that may stand as a source though they are no people: `sources`, `data`, `reports`, `данные`, `資料`. */
  readonly sources: readonly string[];
  /** Nouns, in all forms, of what one goes by and that tells nothing itself: `according to plan`, `citing fears`, `согласно приказу`. */
  readonly grounds: readonly string[];
  /** Nouns of what is said, whose author stands in the genitive and whose content behind *that*: `заява` `посла, що`. */
  readonly statements?: readonly string[];
  /** Words, in all forms, that say someone holds what follows *that*: `certain`, `convinced`, `убеждён`, and the nouns of such turns (`under the impression`). */
  readonly certain?: readonly string[];
  /** Of the verbs, those by which one person tells a figure: a surgeon `counts` 214 dead, a regiment has them. */
  readonly counts?: readonly string[];
  /** Of the verbs, those that tell something only of a text, a witness or a writer: `Berlin` `gave` says nothing. */
  readonly weak?: readonly string[];
  /** Of the verbs, those behind which the one who speaks may close the sentence: `..., reported the ministry`. */
  readonly closing?: readonly string[];
  /** Verbs by which a narrator takes a figure over after looking at it (`established`, `confirmed`): stance `adopts`. */
  readonly adopts: readonly string[];
  /** Verbs and phrases by which he rejects it (`denied`, `wrongly`, `вопреки`): stance `doubts`. */
  readonly doubts: readonly string[];
  /** Words of hearsay that close a report whose source is told at its head, and then are no hedge: `という` behind `によると`. */
  readonly closes?: readonly string[];
  /** Quotation marks, opening and closing. */
  readonly quotes: readonly (readonly [string, string])[];
}
