// Over the usual length: one cut over the units of a sentence, whose every step needs the whole state of the cut.

import { askedOfVerb } from '../lexicon/asked-once.ts';
import type { ClauseInput, Token } from '../lexicon/claim-tokens.ts';
import { memberAt } from '../member-at.ts';
import { antecedentOf, lastAgreeing } from './case-antecedents.ts';
import { ACCUSATIVE, NOMINATIVE } from './case-bits.ts';
import type { CaseClause } from './case-clause.ts';
import { clauseAhead, countAhead, dashAhead, finiteAhead } from './case-clause-ahead.ts';
import { withoutInserts } from './case-inserts.ts';
import { caseLists } from './case-lists.ts';
import { isAside, isBeforeParticiple, isDenial, isFiniteUnit, type Unit } from './case-unit.ts';
import type { CaseVerb } from './case-verb-forms.ts';
import { isLiving } from './group-kinds.ts';

/** Longest clause that names a source, in units. */
const CITED = 6;
/** What may stand before a conjunction that opens a clause. */
const OPENS: ReadonlySet<Unit['kind']> = new Set(['comma', 'and', 'break', 'open', 'dash', 'sub']);
/** How far up the clauses around one are asked. */
const HIGHEST = 30;

/**
 * Cuts the units of one sentence into clauses: coordinate, subordinate, relative, participial, gerundial, bracketed.
 * `relativeBits` tells the cases of the relative pronoun at a token, for a noun of some genders where they are told. One class, because every step needs the whole state of the cut.
 */
export function caseClauses(
  units: readonly Unit[],
  input: ClauseInput,
  relativeBits: (at: number, genders?: number) => number,
): CaseClause[] {
  return new ClauseCutter(withoutInserts(units, input.tokens), input, relativeBits).all;
}

class ClauseCutter {
  readonly all: CaseClause[] = [];
  readonly #units: readonly Unit[];
  readonly #tokens: readonly Token[];
  readonly #comparing: ReadonlySet<string>;
  readonly #consequent: ReadonlySet<string>;
  readonly #contrast: ReadonlySet<string>;
  readonly #most: ReadonlySet<string>;
  readonly #emphatic: ReadonlySet<string>;
  readonly #relativeBits: (at: number, genders?: number) => number;
  #now: CaseClause;
  #at = 0;
  /** Clauses that have a verb, and a finite one. */
  readonly #verbal = new Set<CaseClause>();
  readonly #finite = new Set<CaseClause>();
  /** Clauses that leave out their verb. */
  readonly #gapped = new Set<CaseClause>();
  /** Units a clause had at its last comma but the one a clause inside it begins with. */
  readonly #lastComma = new Map<CaseClause, number>();

  constructor(
    units: readonly Unit[],
    { language, tokens }: ClauseInput,
    relativeBits: (at: number, genders?: number) => number,
  ) {
    this.#units = units;
    this.#tokens = tokens;
    const { comparing, consequent, contrast, emphatic, mostly } = caseLists(language);
    this.#emphatic = emphatic;
    this.#contrast = contrast;
    this.#most = mostly;
    this.#comparing = comparing;
    this.#consequent = consequent;
    this.#relativeBits = relativeBits;
    this.#now = this.#open('main', undefined);
    for (; this.#at < units.length; this.#at++) this.#step(units[this.#at] as Unit);
  }

  #open(
    kind: CaseClause['kind'],
    parent: CaseClause | undefined,
    more: Partial<CaseClause> = {},
  ): CaseClause {
    const clause: CaseClause = {
      kind,
      parent,
      opener: undefined,
      antecedent: undefined,
      shares: undefined,
      units: [],
      order: this.all.length,
      ...more,
    };
    this.all.push(clause);
    this.#now = clause;
    return clause;
  }

  /** Opens the clause of a gerund, which takes the places and means before it along. */
  #openGerund(): void {
    const around = this.#now;
    const before = around.units.some(({ preposition }) => preposition !== undefined)
      ? around.units.splice(0)
      : [];
    this.#open('gerund', around);
    for (const unit of before) this.#push(unit);
  }

  #push(unit: Unit): void {
    const now = this.#now;
    now.units.push(unit);
    if (unit.kind === 'verb') this.#verbal.add(now);
    if (isFiniteUnit(unit)) this.#finite.add(now);
  }

  /** Clauses of the participles before a noun stand inside the one that is open. */
  #participles(unit: Unit): void {
    const around = this.#now;
    for (const { antecedent, units } of unit.participles ?? []) {
      this.#open('part', around, { antecedent });
      for (const one of units) {
        this.#push(one);
        this.#participles(one);
      }
    }
    this.#now = around;
  }

  #up(): void {
    if (this.#now.parent !== undefined) this.#now = this.#now.parent;
  }

  /** A clause beside the one that is open, which it may share its subject with. */
  #sibling(): void {
    const { antecedent, kind, opener, parent } = this.#now;
    this.#open(kind, parent, { opener, antecedent, shares: this.#now });
  }

  #isPredicated(clause: CaseClause = this.#now): boolean {
    return this.#verbal.has(clause);
  }

  /** Whether the open clause is one of these. */
  #is(...kinds: readonly CaseClause['kind'][]): boolean {
    return kinds.includes(this.#now.kind);
  }

  #isSemicolon({ from }: Unit): boolean {
    return (this.#tokens[from] as Token).info.surface === ';';
  }

  #finiteAhead(steps: number): boolean {
    return finiteAhead(this.#units, this.#at + steps);
  }

  #step(unit: Unit): void {
    switch (unit.kind) {
      case 'open':
        this.#open('paren', this.#now);
        return;
      case 'close': {
        let at: CaseClause | undefined = this.#now;
        while (at !== undefined && at.kind !== 'paren') at = at.parent;
        if (at?.parent !== undefined) this.#now = at.parent;
        return;
      }
      case 'break':
        while (this.#now.parent !== undefined && !this.#is('paren')) this.#up();
        // `трофеи: 6 орудий; взято в плен 340 солдат`: behind a list without a verb a clause begins.
        if (
          this.#isPredicated() ||
          (this.#isSemicolon(unit) && this.#now.units.length > 0 && this.#finiteAhead(1))
        )
          this.#sibling();
        return;
      case 'dash':
        if (this.#is('part', 'gerund', 'rel')) this.#up();
        else if (this.#isPredicated() && this.#finiteAhead(1)) this.#sibling();
        return;
      case 'sub':
        this.#subordinator(unit);
        return;
      case 'rel':
        this.#relative(unit);
        this.#push(unit);
        return;
      case 'comma':
        this.#comma(unit);
        return;
      case 'and':
        this.#and();
        return;
      default:
        // A gerund without comma opens its clause too.
        if (
          unit.kind === 'verb' &&
          this.#is('main') &&
          unit.verbs?.every((verb) => verb.is === 'gerund') === true &&
          this.#now.units.every((one) => this.#isSmall(one) || one.preposition !== undefined)
        )
          // `с потерями переправившись через реку`: what stands before it is the gerund's.
          this.#openGerund();
        this.#push(unit);
        this.#participles(unit);
    }
  }

  #relative(unit: Unit): void {
    const pronoun = this.#tokens[unit.to - 1] as Token;
    this.#open('rel', this.#now, {
      opener: pronoun.info.folded,
      antecedent: antecedentOf(this.#now, this.#relativeBits(unit.to - 1), (genders) =>
        this.#relativeBits(unit.to - 1, genders),
      ),
    });
  }

  #subordinator(unit: Unit): void {
    const { info } = this.#tokens[unit.from] as Token;
    const now = this.#now;
    const before = memberAt(this.#units, this.#at - 1)?.kind;
    const last = now.units.at(-1);
    // `що` behind a noun is a relative.
    if (
      info.relative &&
      last?.kind === 'group' &&
      before === 'comma' &&
      isFiniteUnit(this.#units[this.#at + 1]) &&
      !this.#isSaid()
    ) {
      this.#open('rel', now, { opener: info.folded, antecedent: last.group });
      this.#push({ ...unit, kind: 'rel' });
      return;
    }
    // `который едва спасся`: inside its clause such a word is an adverb.
    if (info.adverb && last !== undefined && !OPENS.has(before ?? 'comma')) {
      this.#push({ ...unit, kind: 'word' });
      return;
    }
    const compares = this.#comparing.has(info.folded);
    if (
      !clauseAhead(this.#units, this.#at + 1, compares) &&
      // `донесли, что турок не более двух тысяч`: what is said may have no verb.
      (compares || before !== 'comma' || !this.#isSaid() || !countAhead(this.#units, this.#at + 1))
    ) {
      this.#push({ ...unit, kind: 'word' });
      return;
    }
    const beside = now.kind === 'sub' && before === 'and' ? now.parent : undefined;
    this.#open('sub', beside ?? now, { opener: info.folded });
  }

  /** Whether a short clause that names the source stands inside its clause. */
  #isCited(): boolean {
    const { kind, opener, parent, units } = this.#now;
    return (
      kind === 'sub' &&
      opener !== undefined &&
      this.#comparing.has(opener) &&
      parent !== undefined &&
      parent.units.length > 0 &&
      units.length <= CITED &&
      this.#finite.has(this.#now) &&
      units.some((unit) => unit.verbs?.some(isSaying) === true)
    );
  }

  /** Whether a verb of saying without an object waits for what is said: `встановили, що`, but `встановили засідки на дорогах, що`. */
  #isSaid(): boolean {
    const { units } = this.#now;
    const last = units.at(-1)?.group;
    if (last !== undefined && (this.#tokens[last.headAt] as Token).info.has('statement')) return true;
    for (let i = units.length - 1; i >= Math.max(0, units.length - HIGHEST); i--) {
      const { cases, group, preposition, verbs } = units[i] as Unit;
      if (verbs !== undefined) return verbs.some(isSaying);
      const object =
        group !== undefined &&
        preposition === undefined &&
        !isLiving(group) &&
        (group.bits & (cases ?? -1) & ACCUSATIVE) !== 0;
      if (object) return false;
    }
    return false;
  }

  #comma(unit: Unit): void {
    const next = this.#units[this.#at + 1];
    if (next === undefined || next.kind === 'rel' || next.kind === 'sub') return;
    if (next.kind === 'comma' || next.kind === 'and') {
      this.#lastComma.set(this.#now, this.#now.units.length);
      if (next.kind === 'and') this.#commaAnd();
      return;
    }
    if (this.#mostly(next) || this.#then(next)) return;
    // `..., оборона которого`: the relative stands behind the first noun of its clause.
    const relative = this.#units[this.#at + 2];
    if (next.kind === 'group' && relative?.kind === 'rel' && relative.preposition === undefined) {
      if (this.#is('part', 'gerund')) this.#up();
      this.#relative(relative);
      this.#push(next);
      this.#at += 2;
      return;
    }
    if (this.#participleOrGerund()) return;
    if (this.#quoted(unit)) {
      this.#sibling();
      return;
    }
    this.#lastComma.set(this.#now, this.#now.units.length);
    const finite = this.#finiteAhead(1);
    // `погибло 40 человек, у венгерцев — не менее`: a clause without its verb.
    if (
      !finite &&
      next.kind === 'group' &&
      (relative?.kind === 'dash' || this.#isContrast(relative)) &&
      this.#is('main') &&
      this.#isPredicated()
    ) {
      this.#gapped.add(this.#open('main', this.#now.parent));
      return;
    }
    // `потеряли, как пишет генерал, не более 2000`: the clause around goes on.
    if (this.#isCited()) {
      this.#up();
      return;
    }
    if (this.#is('part', 'gerund')) {
      const inside = this.#now;
      if (this.#isPredicated()) this.#up();
      if (finite && this.#isPredicated()) this.#close(inside);
    } else if (this.#is('rel') && this.#isPredicated() && !finite && next.preposition !== undefined)
      this.#up();
    else if (finite && this.#isPredicated()) {
      if (this.#is('rel', 'sub')) this.#close();
      else this.#sibling();
    }
  }

  /**
   * `«..., набоїв — по три», — згадував сотник`, `у них — вп'ятеро більше, пише хорунжий`: what was quoted, or told without a verb, ends
   * before the verb of saying.
   */
  #quoted({ from }: Unit): boolean {
    const mark = this.#tokens[from - 1]?.info.surface ?? ' ';
    if (!'»”“"'.includes(mark) && !this.#gapped.has(this.#now)) return false;
    const dash = this.#units[this.#at + 1]?.kind === 'dash' ? 1 : 0;
    const verb = this.#units[this.#at + 1 + dash];
    return isFiniteUnit(verb) && verb?.verbs?.some(isSaying) === true;
  }

  /** `убили 300 жителей, преимущественно женщин`: who most of them were, up to the next mark. */
  #mostly({ from }: Unit): boolean {
    if (this.#most.size === 0) return false;
    const second = this.#tokens[from + 1]?.info.folded ?? '';
    const first = (this.#tokens[from] as Token).info.folded;
    if (!this.#most.has(first) && !this.#most.has(`${first} ${second}`)) return false;
    const around = this.#now;
    this.#open('paren', around);
    for (let unit = this.#units[this.#at + 1]; unit !== undefined; unit = this.#units[this.#at + 1]) {
      if (unit.kind === 'verb' || unit.kind === 'break' || unit.kind === 'close') break;
      if (unit.kind === 'comma' || unit.kind === 'dash') break;
      this.#push(unit);
      this.#at++;
    }
    this.#now = around;
    return true;
  }

  /** `Polacy stracili 96 ludzi, Niemcy zaś 200` */
  #isContrast(unit: Unit | undefined): boolean {
    return unit?.kind === 'and' && this.#contrast.has((this.#tokens[unit.from] as Token).info.folded);
  }

  /** `что касается японцев, то они потеряли`: what the clause before it was for begins. */
  #then({ from, kind, to }: Unit): boolean {
    if (kind !== 'group' || to > from + 1 || !this.#consequent.has((this.#tokens[from] as Token).info.folded))
      return false;
    let at: CaseClause = this.#now;
    for (let steps = 0; at.parent !== undefined && steps < HIGHEST; steps++) {
      if (at.kind === 'sub' && this.#finite.has(at) && !this.#isPredicated(at.parent)) {
        this.#now = at.parent;
        this.#at++;
        return true;
      }
      at = at.parent;
    }
    return false;
  }

  #commaAnd(): void {
    const finite = this.#finiteAhead(2);
    const predicated = this.#isPredicated();
    if (this.#is('part', 'gerund')) {
      if (predicated) this.#up();
    } else if (this.#is('rel')) {
      if (predicated && finite) this.#up();
    } else if (this.#is('sub') && predicated && !this.#finite.has(this.#now) && finite) {
      // `чтобы отразить атаку, но ...`: an infinitive clause ends where a finite one begins.
      this.#up();
    }
  }

  /** A participial or gerundial clause behind a comma. */
  #participleOrGerund(): boolean {
    let at = this.#at + 1;
    // `, в апреле арестовавший министра`
    while (
      at < this.#at + 4 &&
      (this.#isSmall(this.#units[at]) || isBeforeParticiple(this.#units[at], this.#tokens))
    )
      at++;
    const first = this.#units[at];
    if (first?.kind !== 'verb' || isFiniteUnit(first)) return false;
    const participle = first.verbs?.find((verb) => verb.bits !== 0);
    const after = this.#units[at + 1]?.kind;
    const now = this.#now;
    // `не насчитывавший и двухсот сабель`: the conjunction is a particle.
    const denied = at > this.#at + 1 && this.#tokens[first.from - 1]?.info.has('negation') === true;
    // `захваченный и казнённый повстанцами`: two of one noun.
    const second = after === 'and' ? this.#units[at + 2] : undefined;
    const both =
      second?.kind === 'verb' &&
      !isFiniteUnit(second) &&
      second.verbs?.some(({ bits }) => participle !== undefined && (bits & participle.bits) !== 0) === true &&
      this.#units[at + 3]?.kind === 'group';
    if (participle !== undefined && after !== 'comma' && (after !== 'and' || denied || both)) {
      const around =
        (now.kind === 'part' || now.kind === 'rel') && this.#isPredicated() ? now.parent : undefined;
      const antecedent =
        lastAgreeing(now, participle.bits) ??
        (around === undefined ? undefined : lastAgreeing(around, participle.bits));
      this.#open('part', now, { antecedent });
      return true;
    }
    if (first.verbs?.some((verb) => verb.is === 'gerund') !== true) return false;
    if (this.#is('gerund', 'part')) this.#up();
    this.#open('gerund', this.#now);
    return true;
  }

  #isSmall(unit: Unit | undefined): boolean {
    return (
      isAside(unit, this.#tokens) ||
      isDenial(unit, this.#tokens) ||
      (unit?.kind === 'word' && this.#emphatic.has((this.#tokens[unit.from] as Token).info.folded))
    );
  }

  #and(): void {
    const next = this.#units[this.#at + 1];
    if (next === undefined) return;
    const now = this.#now;
    const verb = next.kind === 'verb';
    if (verb && next.verbs?.some((one) => one.is === 'gerund') === true) {
      this.#open('gerund', now.kind === 'gerund' ? now.parent : now);
      return;
    }
    if (
      verb &&
      !isFiniteUnit(next) &&
      now.kind === 'part' &&
      next.verbs?.some((one) => one.bits !== 0) === true
    ) {
      this.#open('part', now.parent, { antecedent: now.antecedent });
      return;
    }
    if (!this.#isPredicated()) return;
    if (this.#isBe(now.units[now.units.length - 1])) return;
    if (this.#gerundBehind(next)) {
      this.#sibling();
      return;
    }
    if (this.#finiteAhead(1)) {
      const inside = this.#is('part', 'gerund');
      if (inside) this.#up();
      if (!inside || this.#isPredicated()) this.#sibling();
    } else if (this.#units[this.#at - 1]?.kind === 'comma' && dashAhead(this.#units, this.#at + 1)) {
      // `..., а высоты — 15 августа`: a clause of its own without a verb.
      this.#open(now.kind, now.parent, { opener: now.opener });
    }
  }

  /** `были либо убиты, либо ранены`: the conjunction stands between the form of `to be` and its participle. */
  #isBe(unit: Unit | undefined): boolean {
    return unit?.kind === 'verb' && (this.#tokens[unit.from] as Token).info.be;
  }

  /** `..., а монголы, пленив ремесленников, открыли плотины`, `..., а затем, заняв порт, отошли`: a new subject or an adverb with its gerund behind. */
  #gerundBehind(next: Unit): boolean {
    if (this.#units[this.#at - 1]?.kind !== 'comma') return false;
    // The comma behind an adverb has been taken out.
    const small = this.#isSmall(next);
    if (!small && !isSubject(next)) return false;
    const gerund = this.#units[this.#at + (small ? 2 : 3)];
    return (
      (small || this.#units[this.#at + 2]?.kind === 'comma') &&
      gerund?.kind === 'verb' &&
      gerund.verbs?.some((verb) => verb.is === 'gerund') === true
    );
  }

  /**
   * Behind a comma a finite verb comes: the clause that is open ends. The one it returns to is the nearest around it that still
   * wants its predicate; else a new clause begins beside it, taking along a subject left hanging (`они, как говорят, отошли`).
   */
  #close(inside: CaseClause = this.#now): void {
    const isInner = (clause: CaseClause): boolean =>
      clause.kind === 'rel' ||
      clause.kind === 'part' ||
      clause.kind === 'gerund' ||
      (clause.kind === 'sub' && !this.#finite.has(clause));
    let at = this.#now;
    for (let steps = 0; at.parent !== undefined && isInner(at) && steps < HIGHEST; steps++) at = at.parent;
    let want: CaseClause | undefined = at;
    for (let steps = 0; want !== undefined && want.kind !== 'paren' && this.#isPredicated(want); steps++)
      want = steps < HIGHEST ? want.parent : undefined;
    if (want !== undefined && want.kind !== 'paren') {
      // `Как написал советник, самолёт, который летел, был сбит`
      this.#now = want;
      if (at !== want && at.kind === 'sub' && this.#hangs(at)) this.#take(at);
      return;
    }
    const hanging =
      at.kind === 'sub' && at.parent !== undefined && this.#hangs(at.parent)
        ? at.parent
        : this.#hangs(at) && at !== inside
          ? at
          : undefined;
    const from = hanging ?? at;
    this.#now = from;
    this.#sibling();
    if (hanging !== undefined) this.#take(from);
  }

  /** Moves what stands behind the last comma of a clause into the one that is open. */
  #take(from: CaseClause): void {
    for (const unit of from.units.splice(this.#lastComma.get(from) ?? from.units.length)) this.#push(unit);
  }

  /** Whether a subject stands behind the last comma of a clause without a verb. */
  #hangs(clause: CaseClause): boolean {
    const from = this.#lastComma.get(clause);
    if (from === undefined || from >= clause.units.length) return false;
    const rest = clause.units.slice(from);
    return rest.some(isSubject) && !rest.some((unit) => unit.kind === 'verb');
  }
}

const isSaying = ({ entry }: CaseVerb): boolean => says(entry);
const says = askedOfVerb(({ uses }) =>
  uses.some((use) => use.class === 'say' || use.class === 'adopts' || use.class === 'doubts'),
);

const isSubject = ({ group, preposition }: Unit): boolean =>
  group !== undefined && preposition === undefined && (group.bits & NOMINATIVE) !== 0;
