import type { Element, NounPhrase, VerbPhrase } from './elements.ts';

/** A verb with what stands in its slots. Groups are shared with the list of all groups. */
export interface Predicate {
  readonly verb: VerbPhrase;
  subject: NounPhrase | undefined;
  object: NounPhrase | undefined;
  /** A second bare group behind the verb (`gave the Poles the city`). */
  second: NounPhrase | undefined;
  /** Prepositional groups behind (and, where they open the clause, before) the verb. */
  readonly adjuncts: { readonly preposition: string; readonly at: number; readonly group: NounPhrase }[];
  /** Verb this one depends on (`tried to take`). */
  governor: Predicate | undefined;
  /** For a clause behind `that`: the verb that says, orders or proposes it. */
  readonly host: Predicate | undefined;
  /** What opens its clause: `when`, `if`, `without`, `that`, `which`, or nothing. */
  readonly opener: string;
  /** The noun that the relative of its clause stands for. */
  readonly antecedent: NounPhrase | undefined;
  readonly clause: number;
  /** Why the subject is not simply the group before the verb. */
  inferred: string | undefined;
  /** A past form that turned out to be a passive participle behind its noun. */
  reduced: boolean;
  /** A verb of saying behind what is said, whose subject stands behind it: `“...,” said the consul`. */
  inverted?: boolean;
  /** Its object is that of the verb joined to it: `landed and burned the port`. */
  lent?: boolean;
  /** Who had it done: `the sheriff had him hanged`. */
  causer?: NounPhrase;
}

/** What the walk finds in one sentence. */
export interface Walk {
  readonly predicates: readonly Predicate[];
  readonly groups: readonly NounPhrase[];
  /** First token of each clause and the one behind its last. */
  readonly clauses: readonly { readonly from: number; readonly to: number }[];
  readonly subjects: readonly NounPhrase[];
}

/** A clause whose end has not been reached. */
export interface Open {
  readonly kind: 'main' | 'sub' | 'rel' | 'part';
  readonly opener: string;
  readonly number: number;
  subject: NounPhrase | undefined;
  /** The noun a relative stands for. */
  readonly antecedent: NounPhrase | undefined;
  /** Its finite verb. */
  verb: Predicate | undefined;
  /** Last predicate, finite or not: takes objects and adjuncts. */
  last: Predicate | undefined;
  readonly parent: Open | undefined;
  /** Predicates waiting for the subject that follows (`Crossing the river, the army ...`). */
  readonly waiting: Predicate[];
  /** Whether a comma stood before it. */
  readonly comma: boolean;
  /** What was to be joined when it began: `and, when the guns fell silent, advanced`. */
  readonly after: 'coordinator' | 'comma' | undefined;
  /** What its relative is in it, where the form of the relative tells. */
  fills?: 'subject' | 'object' | 'neither';
}

/** What may stand before the subject of a clause with the day that opens it. */
const BEFORE_SUBJECT: ReadonlySet<Element['kind']> = new Set(['time', 'preposition', 'adverb', 'other']);

/** Where the walk through a sentence stands. */
export class WalkState {
  readonly elements: readonly Element[];
  readonly predicates: Predicate[] = [];
  readonly groups: NounPhrase[] = [];
  readonly clauses: { from: number; to: number }[] = [];
  readonly subjects: NounPhrase[] = [];
  /** Verbs joined side by side: the first takes the object of the second. */
  readonly joinedVerbs: [Predicate, Predicate][] = [];
  open: Open;
  /** Group not yet parted from what follows by a verb or clause border. */
  lastGroup: NounPhrase | undefined;
  /** Preposition whose group is still to come. */
  preposition: { readonly word: string; readonly of: boolean; readonly at: number } | undefined;
  /** What was read last, of the things that part and join. */
  pending: 'coordinator' | 'comma' | undefined;
  /** The coordinator read last may stand in a list. */
  lists = false;
  commaBefore = false;
  /** The clause left for one of saying that is put in: `had with him, says Xerez, 62 horsemen`. */
  interrupted: Open | undefined;
  /** Prepositional groups before the first verb. */
  leading: Predicate['adjuncts'] = [];

  constructor(elements: readonly Element[]) {
    this.elements = elements;
    this.open = this.#make('main', '', undefined, undefined, false, 0);
  }

  #make(
    kind: Open['kind'],
    opener: string,
    parent: Open | undefined,
    antecedent: NounPhrase | undefined,
    comma: boolean,
    at: number,
  ): Open {
    this.clauses.push({ from: at, to: at });
    return {
      kind,
      opener,
      number: this.clauses.length - 1,
      subject: undefined,
      antecedent,
      verb: undefined,
      last: undefined,
      parent,
      waiting: [],
      comma,
      after: this.pending,
    };
  }

  /** Opens a clause inside the present one; `at` is its first token. */
  begin(kind: Open['kind'], opener: string, at: number, antecedent?: NounPhrase, comma = false): void {
    this.open = this.#make(kind, opener, this.open, antecedent, comma, at);
  }

  /** Opens a clause that hangs on nothing. */
  beginMain(opener: string, at: number): void {
    this.open = this.#make('main', opener, undefined, undefined, false, at);
  }

  /** Opens a clause beside the present one; its subject is the element `index`, which stands at a token. */
  sibling(at: number, index: number): void {
    if (this.open.kind === 'rel' || this.open.kind === 'part')
      this.leave((one) => one.kind === 'main' || one.kind === 'sub');
    const { kind, opener, parent, comma } = this.open;
    const from = this.#whenceOf(at, index);
    for (let one: Open | undefined = this.open; one !== undefined && from < at; one = one.parent) {
      const clause = this.clauses[one.number] as { from: number; to: number };
      clause.to = Math.max(clause.from, Math.min(clause.to, from));
    }
    this.open = this.#make(kind === 'rel' ? 'main' : kind, opener, parent, undefined, comma, from);
  }

  /**
   * Where a clause begins whose subject stands at a token: `retreated, and | on 14 September the French entered`: a day between the mark or word
   * that joins it and its subject is its own.
   */
  #whenceOf(at: number, index: number): number {
    let i = index - 1;
    if (this.elements[i]?.kind === 'comma') i--;
    let from = at;
    let dated = false;
    for (; i > 0; i--) {
      const element = this.elements[i] as Element;
      if (element.kind === 'coordinator' || element.kind === 'comma') return dated ? from : at;
      if (!BEFORE_SUBJECT.has(element.kind)) return at;
      dated ||= element.kind === 'time';
      from = element.from;
    }
    return at;
  }

  /** Leaves clauses until one of the kind wanted is reached. */
  leave(until: (one: Open) => boolean): void {
    while (!until(this.open) && this.open.parent !== undefined) this.open = this.open.parent;
  }

  /** Makes the present clause reach to a token. */
  touch(to: number): void {
    const clause = this.clauses[this.open.number];
    if (clause !== undefined && clause.to < to) clause.to = to;
  }

  /** Gives the present clause its subject, and those who waited for one. */
  subject(group: NounPhrase): void {
    this.open.subject = group;
    for (const waiting of this.open.waiting.splice(0)) {
      waiting.subject ??= group;
      waiting.inferred ??= 'its subject follows';
    }
  }

  /** Adds a predicate to the present clause. */
  predicate(verb: VerbPhrase, subject: NounPhrase | undefined, inferred?: string): Predicate {
    const { open } = this;
    const { clitic } = verb;
    if (clitic !== undefined) this.groups.push(clitic);
    const made: Predicate = {
      verb,
      subject,
      object: clitic,
      second: undefined,
      adjuncts: [],
      governor: undefined,
      host: open.opener === THAT ? open.parent?.last : undefined,
      opener: open.opener,
      antecedent: open.kind === 'rel' ? open.antecedent : undefined,
      clause: open.number,
      inferred,
      reduced: false,
    };
    this.predicates.push(made);
    open.last = made;
    return made;
  }

  /** A passive participle that hangs on the group before it. */
  reduced(verb: VerbPhrase, noun: NounPhrase): void {
    // `had the ringleader hanged`: done for the one who had it done.
    const { last } = this.open;
    const causer =
      last?.verb.have === true && last.object === noun && !suffersLoss(verb, noun) ? last.subject : undefined;
    this.begin('part', '', verb.from, noun);
    const made = this.predicate(verb, noun);
    made.reduced = true;
    if (causer !== undefined) made.causer = causer;
  }

  /** Remembers a subject of a main clause for the sentences to come. */
  remember(group: NounPhrase | undefined): void {
    if (group !== undefined && !group.pronoun && this.subjects.at(-1) !== group) this.subjects.push(group);
  }
}

/** Acts that befall the men one has, and that nobody has done to them: `had 268 men killed`. */
const BEFALLS: ReadonlySet<string> = new Set([
  'kill',
  'wound',
  'take_prisoner',
  'sink',
  'destroy',
  'damage',
  'shoot_down',
]);

const suffersLoss = ({ state, entry }: VerbPhrase, { numbers }: NounPhrase): boolean =>
  state === true &&
  numbers.length > 0 &&
  entry?.uses.some(({ row, rest }) => rest.length === 0 && row !== undefined && BEFALLS.has(row.act)) ===
    true;

/** Opener of a reported clause, whatever word the language has for it. */
export const THAT = 'that';

/** The first group of the list a group belongs to, or the one it hangs on by `of`. */
export function headOfList(group: NounPhrase): NounPhrase {
  let head = group;
  while (head.parent !== undefined) head = head.parent;
  return head;
}

/** Makes a group and those it hangs on reach to a token. */
export function extend(group: NounPhrase, end: number): void {
  for (let one: NounPhrase | undefined = group; one !== undefined && one.end < end; one = one.parent)
    one.end = end;
}
