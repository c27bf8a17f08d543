/** Why the program decided so: the rule's name and the words a user reads under "why?". */
export interface Reason {
  /** Stable name of the rule, for example `times.year-carried`. */
  readonly rule: string;
  /** One plain sentence. */
  readonly says: string;
}
