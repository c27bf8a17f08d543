import type { Modality } from '../../model/claim.ts';
import type { Range } from '../clause.ts';
import type { ClauseInput, CountFrame, Token, TokenFrame } from '../lexicon/claim-tokens.ts';
import { ByClause } from './by-clause.ts';
import { agrees } from './case-agreement.ts';
import { ACCUSATIVE, forGenders, inBothNumbers, NOMINATIVE } from './case-bits.ts';
import { type Candidate, candidates } from './case-candidates.ts';
import type { CaseClause } from './case-clause.ts';
import { caseClauses } from './case-clauses.ts';
import { Hedges } from './case-force.ts';
import { gappedSides } from './case-gapped.ts';
import type { CaseGroup } from './case-group.ts';
import { caseLists } from './case-lists.ts';
import { withPredicate } from './case-predicate-forms.ts';
import type { Unit } from './case-unit.ts';
import type { FoundUse } from './case-uses.ts';
import type { CaseVerb } from './case-verb-forms.ts';
import { type CaseWord, caseWords } from './case-word.ts';

/** A predicate of one clause with what has been found about it. */
export interface Predicate {
  readonly clause: CaseClause;
  /** Place among the units of the clause, and its token. */
  readonly at: number;
  readonly token: number;
  readonly verb: CaseVerb;
  readonly passive: boolean;
  readonly modality: Modality;
  readonly uses: readonly FoundUse[];
  readonly all: readonly Candidate[];
  /** Groups that are words of the verb's phrase. */
  readonly taken: readonly CaseGroup[];
  readonly subject: CaseGroup | undefined;
  readonly object: CaseGroup | undefined;
  readonly agent: CaseGroup | undefined;
  /** Target of the act it told. */
  readonly target?: CaseGroup;
  readonly inferred: readonly string[];
  /** The verb told an act. */
  readonly told: boolean;
}

/** What a verb tells of an act that a noun names. */
export interface Support {
  readonly agent?: CaseGroup;
  readonly target?: CaseGroup;
  readonly modality: Modality;
  /** The verb says that it happened. */
  readonly occurs: boolean;
  /** The target is what brought it about. */
  readonly caused?: boolean;
}

/** One sentence while its predicates are read: its clauses, and what has been found so far. */
export class CaseWalk {
  readonly input: ClauseInput;
  readonly word: (info: Token['info']) => CaseWord;
  readonly units: readonly Unit[];
  readonly clauses: readonly CaseClause[];
  readonly hedges = new Hedges();
  readonly frames: TokenFrame[] = [];
  readonly counts: CountFrame[] = [];
  readonly predicates: Predicate[] = [];
  readonly subjects = new ByClause<CaseGroup>();
  /** Force of a clause, for the clauses inside it. */
  readonly force = new ByClause<Modality>();
  /** What verbs tell of nouns that are acts: by token of the noun. */
  readonly support = new Map<number, Support>();
  /** What verbs of denying make of what the nouns they govern tell: by token of the noun. */
  readonly doubted = new Map<number, Modality>();
  /** The first clause joined to a clause. */
  readonly #joined = new ByClause<CaseClause>();
  readonly #candidates = new ByClause<readonly Candidate[]>();
  /** `null`: asked, and there is none. */
  readonly #nominatives = new ByClause<CaseGroup | null>();
  #gapped: ReadonlySet<CaseGroup> | undefined;
  readonly #last = new ByClause<Predicate>();
  /** Transitive predicates by clause, the first of each. */
  readonly #transitive = new ByClause<Predicate>();

  constructor(input: ClauseInput, units: readonly Unit[]) {
    this.input = input;
    this.word = caseWords(input.lexicon);
    this.units = units;
    this.clauses = caseClauses(this.units, input, (at, genders) =>
      genders === undefined ? this.relativeBits(at) : this.#relativeFor(at, genders),
    );
    const { conjugation } = input.language;
    if (conjugation?.impersonalParticiple === true && conjugation.impersonalActive !== true)
      for (const clause of this.clauses) withPredicate(clause, input, this.word);
    for (const clause of this.clauses)
      if (clause.shares !== undefined && !this.#joined.has(clause.shares))
        this.#joined.set(clause.shares, clause);
  }

  /** The clause joined to a clause, if one is. */
  joinedTo(clause: CaseClause): CaseClause | undefined {
    return this.#joined.get(clause);
  }

  /** Notes a predicate that has been read. */
  note(predicate: Predicate): void {
    const { clause, object, passive, subject } = predicate;
    this.predicates.push(predicate);
    this.#last.set(clause, predicate);
    if (object !== undefined && !passive && !this.#transitive.has(clause))
      this.#transitive.set(clause, predicate);
    if (subject !== undefined && !this.subjects.has(clause))
      this.subjects.set(clause, passive && object !== undefined ? object : subject);
  }

  /** The last predicate read in a clause. */
  lastIn(clause: CaseClause): Predicate | undefined {
    return this.#last.get(clause);
  }

  /** The first predicate of a clause that has a direct object. */
  transitiveIn(clause: CaseClause): Predicate | undefined {
    return this.#transitive.get(clause);
  }

  /** Run of the text from a clause's first unit to its last. */
  rangeOf(clause: CaseClause): Range {
    const { tokens, segment } = this.input;
    const first = clause.units[0];
    const last = clause.units[clause.units.length - 1];
    if (first === undefined || last === undefined) return { start: segment.start, end: segment.start };
    return { start: (tokens[first.from] as Token).start, end: (tokens[last.to - 1] as Token).end };
  }

  /** Cases in which a relative pronoun may stand for a noun of some genders; 0 where it cannot. */
  #relativeFor(at: number, genders: number): number {
    const { info } = this.input.tokens[at] as Token;
    const word = this.word(info);
    if (word.pronoun !== 0 || info.words.length > 1) return this.relativeBits(at);
    return forGenders(word.adjectiveBy, genders);
  }

  /** Cases a relative pronoun may stand in; its antecedent's gender narrows them. */
  relativeBits(at: number, antecedent?: CaseGroup): number {
    const { info } = this.input.tokens[at] as Token;
    const word = this.word(
      info.words.length > 1 ? this.input.lexicon.info(info.words[info.words.length - 1] as string) : info,
    );
    if (
      antecedent !== undefined &&
      word.pronoun === 0 &&
      antecedent.genders !== 0 &&
      antecedent.parts.length === 0 &&
      !antecedent.guessed
    ) {
      const bits = forGenders(word.adjectiveBy, antecedent.genders);
      if (bits !== 0) return bits;
    }
    return word.pronoun !== 0
      ? word.pronoun
      : word.adjective !== 0
        ? word.adjective
        : inBothNumbers(NOMINATIVE | ACCUSATIVE);
  }

  /** Whether a group is the side of a figure behind another, with the verb left out. */
  #isGapped(group: CaseGroup): boolean {
    this.#gapped ??= new Set(
      gappedSides(this).flatMap(({ gapped, whose }) => (gapped ? [whose as CaseGroup] : [])),
    );
    return this.#gapped.has(group);
  }

  /** Groups of a clause that may fill the slots of its predicates. */
  candidatesOf(clause: CaseClause): readonly Candidate[] {
    const known = this.#candidates.get(clause);
    if (known !== undefined) return known;
    const made = candidates(
      clause.units,
      clause.antecedent,
      (unit) =>
        // `чья армия`: the owner fills no slot of the verb.
        caseLists(this.input.language).whose.has((this.input.tokens[unit.to - 1] as Token).info.folded)
          ? 0
          : this.relativeBits(unit.to - 1, clause.antecedent),
      ({ from }) => (this.input.tokens[from] as Token).info.has('part'),
      ({ from }) => this.input.tokens[from - 1]?.info.surface === ',',
      (group) => this.#isGapped(group),
    );
    this.#candidates.set(clause, made);
    return made;
  }

  /** The first group of a clause that agrees with its finite verb, or the first nominative where it has none. */
  nominativeOf(clause: CaseClause): CaseGroup | undefined {
    const known = this.#nominatives.get(clause);
    if (known !== undefined) return known ?? undefined;
    const verb = finiteOf(clause);
    const found = this.candidatesOf(clause).find(
      (one) =>
        one.preposition === undefined &&
        (verb === undefined ? (one.bits & NOMINATIVE) !== 0 : agrees(one, verb)),
    );
    this.#nominatives.set(clause, found?.group ?? null);
    return found?.group;
  }
}

function finiteOf(clause: CaseClause): CaseVerb | undefined {
  for (const unit of clause.units) {
    const found = unit.verbs?.find((one) => one.is === 'past' || one.is === 'present');
    if (found !== undefined) return found;
  }
  return undefined;
}
