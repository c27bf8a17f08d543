import { ACC, bracketCodes, DAT, EVERY, GEN, NOM } from './bracket-case.ts';
import { type Classed, extendedTo } from './bracket-classes.ts';
import { type BracketGroup, groupEnd, makeGroup, mayBeGenitive, reach } from './bracket-group.ts';
import { type Piece, piecesOf, type VerbToken } from './bracket-pieces.ts';
import type { ClauseInput, Token } from './claim-tokens.ts';

/** A group that a preposition governs. */
export interface Adjunct {
  readonly preposition: string;
  readonly at: number;
  readonly group: BracketGroup;
}

/** One of the joined predicates of a clause with what stands around it. */
export interface Part {
  readonly clause: BracketClause;
  readonly tokens: number[];
  /** Groups no preposition governs, in order; a relative pronoun stands as its noun with the pronoun's cases. */
  readonly groups: { readonly group: BracketGroup; readonly bits: number; readonly at: number }[];
  readonly adjuncts: Adjunct[];
  readonly verbs: VerbToken[];
  finite: VerbToken | undefined;
  particle: { readonly word: string; readonly at: number } | undefined;
  negated: boolean;
}

/** A clause with its parts. */
export interface BracketClause {
  readonly number: number;
  kind: 'main' | 'sub' | 'rel' | 'inf' | 'part';
  readonly opener: string;
  readonly antecedent: BracketGroup | undefined;
  readonly parent: BracketClause | undefined;
  /** The group right before it, where it hangs on a noun (`der Versuch, ...`). */
  readonly host: BracketGroup | undefined;
  /** The clause whose subject it shares. */
  readonly shares: BracketClause | undefined;
  readonly parts: Part[];
  from: number;
  to: number;
  /** The finite verb that all parts share, or that of the first. */
  finite: VerbToken | undefined;
}

/** A participle before its noun with groups of its own: `die von den Japanern besetzten Höhen`. */
export interface Attribute {
  readonly at: number;
  readonly part: Part;
  readonly group: BracketGroup;
  readonly adjuncts: readonly Adjunct[];
}

/** Everything found in one sentence. */
export interface Parsed {
  readonly attributes: readonly Attribute[];
  readonly clauses: BracketClause[];
  readonly groups: BracketGroup[];
}

/** Puts the stretches of a sentence together to clauses: main clauses around their bracket, subordinate ones up to their last verb. */
export function bracketClauses(input: ClauseInput, classed: Classed): Parsed {
  const builder = new Builder(input, classed);
  const pieces = piecesOf(input, classed);
  for (let i = 0; i < pieces.length; i++) builder.take(pieces[i] as Piece, pieces[i + 1]);
  return { clauses: builder.clauses, groups: builder.groups, attributes: builder.attributes };
}

class Builder {
  readonly clauses: BracketClause[] = [];
  readonly groups: BracketGroup[] = [];
  readonly attributes: Attribute[] = [];
  readonly #input: ClauseInput;
  readonly #classed: Classed;
  #current: BracketClause | undefined;
  #last: BracketGroup | undefined;
  /** Token behind the last group, so that only neighbours are joined. */
  #lastTo = -1;
  /** First token of the stretch being filled. */
  #border = 0;
  readonly #stack: (BracketClause | undefined)[] = [];

  constructor(input: ClauseInput, classed: Classed) {
    this.#input = input;
    this.#classed = classed;
  }

  /** Gives one stretch its clause. */
  take(piece: Piece, next: Piece | undefined): void {
    if (piece.mark === '(') {
      this.#stack.push(this.#current);
      this.#current = undefined;
    } else if (piece.mark === ')') {
      if (this.#stack.length > 0) this.#current = this.#stack.pop();
    } else if (/^[;:.!?]$/.test(piece.mark)) this.#current = undefined;
    if (piece.to <= piece.from) return;
    const finite = this.#finiteOf(piece);
    if (piece.opener >= 0) this.#subordinate(piece, finite);
    else if (finite !== undefined) this.#withFinite(piece, finite);
    else if (piece.verbs.some((verb) => verb.zu)) this.#infinitive(piece);
    else if (piece.verbs.length > 0) this.#nonFinite(piece);
    else this.#verbless(piece, next);
  }

  /** The finite verb of a stretch; a form that can be another one is finite only where nothing else closes the bracket. */
  #finiteOf(piece: Piece): VerbToken | undefined {
    const sure = piece.verbs.filter((verb) => verb.sure);
    if (sure.length > 0) return piece.opener >= 0 ? sure[sure.length - 1] : sure[0];
    const unsure = piece.verbs.filter((verb) => verb.finite);
    if (unsure.length === 0) return undefined;
    // `verletzt zu haben`: a participle before its infinitive auxiliary.
    const verb = unsure.find((one) => !piece.verbs.some((other) => other.zu && other.at <= one.at + 2 && other.at > one.at && other.verbs.some((reading) => reading.auxiliary !== undefined)));
    if (verb === undefined) return undefined;
    const open = this.#current;
    if (piece.opener >= 0) {
      // `weil sie die Stadt angegriffen und ... hatten`: a participle that waits for its auxiliary.
      return unsure[unsure.length - 1];
    }
    const first = this.#opens(piece, verb.at);
    if (open?.finite !== undefined && auxiliary(open.finite) && (!first || verb.at === this.#lastWord(piece))) return undefined;
    if (open !== undefined && open.finite === undefined && open.kind === 'main' && open.parts.some((part) => part.groups.length > 0)) return verb;
    if (open !== undefined && (open.kind === 'sub' || open.kind === 'rel') && (open.finite === undefined || piece.coordinator !== '')) return verb;
    return first || this.#second(piece, verb.at) ? verb : open === undefined || open.finite !== undefined ? (verb.verbs.some((one) => one.is === 'participle') && open !== undefined ? undefined : verb) : verb;
  }

  /** Whether nothing but adverbs stands before a token in its stretch. */
  #opens(piece: Piece, at: number): boolean {
    for (let i = piece.from; i < at; i++) if (this.#classed.classes[i] !== 'adverb' && this.#classed.classes[i] !== 'negation') return false;
    return true;
  }

  /** Whether one group, phrase or time stands before a token in its stretch, and more behind it. */
  #second(piece: Piece, at: number): boolean {
    return at < piece.to - 1 && at > piece.from;
  }

  #open(kind: BracketClause['kind'], piece: Piece, more: { opener?: string; antecedent?: BracketGroup; parent?: BracketClause; host?: BracketGroup; shares?: BracketClause }): BracketClause {
    const made: BracketClause = {
      number: this.clauses.length, kind, opener: more.opener ?? '', antecedent: more.antecedent, parent: more.parent, host: more.host, shares: more.shares,
      parts: [], from: piece.from, to: piece.to, finite: undefined,
    };
    this.clauses.push(made);
    this.#current = made;
    return made;
  }

  #subordinate(piece: Piece, finite: VerbToken | undefined): void {
    const token = this.#input.tokens[piece.opener] as Token;
    const parent = this.#current;
    const neighbour = this.#last !== undefined && this.#lastTo >= piece.from - 2 ? this.#last : undefined;
    const antecedent = piece.relative ? (neighbour ?? this.#lastGroupOf(parent)) : undefined;
    const zu = finite === undefined && piece.verbs.some((verb) => verb.zu);
    const clause = this.#open(zu ? 'inf' : piece.relative ? 'rel' : 'sub', piece, {
      opener: piece.coordinator !== '' && parent !== undefined && token.info.folded === '' ? parent.opener : token.info.folded,
      ...(antecedent === undefined ? {} : { antecedent }),
      ...(parent === undefined ? {} : { parent }),
      ...(neighbour === undefined ? {} : { host: neighbour }),
    });
    const part = this.#part(clause);
    if (piece.relative) this.#relative(part, piece.opener, antecedent);
    this.#fill(part, piece, piece.opener + 1, finite);
  }

  /** The relative pronoun as the noun it stands for, in its own case. */
  #relative(part: Part, at: number, antecedent: BracketGroup | undefined): void {
    if (antecedent === undefined) return;
    const { tokens, language } = this.#input;
    const word = (tokens[at] as Token).info.folded;
    const codes = language.bracket?.pronouns[word];
    const before = tokens[at - 1];
    if (before !== undefined && this.#classed.classes[at - 1] === 'preposition') {
      part.adjuncts.push({ preposition: before.info.folded, at: at - 1, group: antecedent });
      return;
    }
    if (codes === undefined) return;
    // The pronoun shares number with its noun, not case.
    const bits = bracketCodes(codes);
    const number = antecedent.joined.length > 0 || antecedent.plural === true ? 0xf000 : antecedent.plural === false ? 0xfff : EVERY;
    part.groups.push({ group: antecedent, bits: (bits & number) === 0 ? bits : bits & number, at });
  }

  #withFinite(piece: Piece, finite: VerbToken): void {
    const open = this.#current;
    const last = piece.verbs[piece.verbs.length - 1]?.at === finite.at && finite.at >= this.#lastWord(piece);
    if (piece.coordinator !== '' && piece.mark === '') {
      if (open === undefined) return this.#main(piece, finite, undefined);
      if (open.finite === undefined) return this.#goOn(open, piece, finite);
      if (open.kind === 'main') return this.#main(piece, finite, finite.at === piece.from ? open : undefined);
      // Joined to a subordinate clause: the verb stands last there too.
      if (last || open.kind === 'inf') {
        const clause = this.#open(open.kind === 'inf' ? 'main' : open.kind, piece, { opener: open.opener, ...(open.antecedent === undefined ? {} : { antecedent: open.antecedent }), ...(open.parent === undefined ? {} : { parent: open.parent }), shares: open.kind === 'inf' ? this.#mainOf(open) ?? open : open });
        const part = this.#part(clause);
        if (open.kind === 'rel' && open.antecedent !== undefined) {
          const first = open.parts[0]?.groups[0];
          if (first !== undefined && first.group === open.antecedent) part.groups.push(first);
        }
        return this.#fill(part, piece, piece.from, finite);
      }
      return this.#main(piece, finite, finite.at === piece.from ? this.#mainOf(open) : undefined);
    }
    // Behind a comma: the clause that still waits for its finite verb goes on.
    for (let one = open; one !== undefined; one = one.parent) {
      if (one.finite !== undefined || one.kind === 'inf' || one.kind === 'part') continue;
      this.#current = one;
      return this.#goOn(one, piece, finite);
    }
    const main = this.#mainOf(open);
    const opens = finite.at === piece.from;
    this.#main(piece, finite, opens && main !== undefined && main.finite !== undefined ? main : undefined);
  }

  #lastWord(piece: Piece): number {
    let at = piece.to - 1;
    while (at > piece.from && (this.#input.tokens[at] as Token).kind === 'mark') at--;
    return at;
  }

  #mainOf(clause: BracketClause | undefined): BracketClause | undefined {
    let one = clause;
    while (one !== undefined && one.kind !== 'main') one = one.parent;
    return one;
  }

  #main(piece: Piece, finite: VerbToken, shares: BracketClause | undefined): void {
    const clause = this.#open('main', piece, shares === undefined ? {} : { shares });
    this.#fill(this.#part(clause), piece, piece.from, finite);
  }

  /** The clause goes on; a further verb form opens a part of its own. */
  #goOn(clause: BracketClause, piece: Piece, finite: VerbToken | undefined): void {
    const last = clause.parts[clause.parts.length - 1];
    // An auxiliary alone still waits for its verb.
    const full = last !== undefined && last.verbs.some((verb) => verb !== last.finite || !auxiliary(verb));
    const further = last === undefined || (piece.coordinator !== '' && full && piece.verbs.length > 0);
    this.#fill(further ? this.#part(clause) : (last as Part), piece, piece.from, finite);
    this.#current = clause;
  }

  #infinitive(piece: Piece): void {
    const open = this.#current;
    // `um ihre Häfen und Flüsse zu schützen`: the list was cut before its verb.
    if (open !== undefined && open.kind === 'sub' && open.finite === undefined && open.parts.every((part) => part.verbs.length === 0)) open.kind = 'inf';
    if (open !== undefined && piece.coordinator !== '' && open.kind === 'inf') return this.#goOn(open, piece, undefined);
    const neighbour = this.#last !== undefined && this.#lastTo >= piece.from - 2 ? this.#last : undefined;
    const clause = this.#open('inf', piece, { ...(open === undefined ? {} : { parent: open }), ...(neighbour === undefined ? {} : { host: neighbour }) });
    this.#fill(this.#part(clause), piece, piece.from, undefined);
  }

  /** A participle or infinitive without a finite verb: it closes a bracket that is open, or makes a part of its own. */
  #nonFinite(piece: Piece): void {
    const open = this.#current;
    for (let one = open; one !== undefined; one = one.parent) {
      const part = one.parts[one.parts.length - 1];
      if (part === undefined) continue;
      const waits = one.finite === undefined ? one.kind !== 'inf' && one.kind !== 'part' : auxiliary(one.finite);
      if (!waits) continue;
      this.#current = one;
      return this.#goOn(one, piece, undefined);
    }
    const clause = this.#open('part', piece, open === undefined ? {} : { parent: open });
    this.#fill(this.#part(clause), piece, piece.from, undefined);
  }

  /** A stretch without a verb: more of the clause that is open, an item of a list, or an apposition. */
  #verbless(piece: Piece, next: Piece | undefined): void {
    let clause = this.#current;
    for (let one = clause; one !== undefined; one = one.parent) {
      if (one.finite === undefined && one.kind !== 'inf' && one.kind !== 'part') {
        clause = one;
        break;
      }
    }
    if (clause === undefined) clause = this.#open('main', piece, {});
    else if (piece.mark === ',' && clause.finite !== undefined && next?.mark === '' && next.coordinator !== '' && next.verbs.some((verb) => verb.zu)) {
      const inner = this.#open('inf', piece, { parent: clause, ...(this.#last !== undefined && this.#lastTo >= piece.from - 2 ? { host: this.#last } : {}) });
      this.#fill(this.#part(inner), piece, piece.from, undefined);
      return;
    }
    // Behind a subordinate clause that is closed, the main clause goes on.
    else if (piece.mark === ',' && piece.coordinator === '' && clause.finite !== undefined && (clause.kind === 'rel' || clause.kind === 'sub') && clause.parent !== undefined && next?.coordinator === undefined) clause = clause.parent;
    const list = piece.coordinator !== '' || (piece.mark === ',' && next !== undefined && next.coordinator !== '' && next.mark === '' && (next.verbs.length === 0 || clause.finite === undefined)) || (piece.mark === ',' && next?.mark === ',' && next.verbs.length === 0 && clause.finite !== undefined);
    // `Das Heer, etwa 12 000 Mann, ...`: a figure behind one armed body is its own.
    const body = piece.mark === ',' && this.#last?.plural === false && this.#last.determined && this.#classed.classes[piece.from] === 'number' && clause.finite === undefined;
    const apposition = (!list || body) && piece.mark === ',' && this.#last !== undefined && this.#lastTo >= piece.from - 1 && this.#last.pronoun !== true;
    // What stands behind a comma when nothing is missing any more fills no slot.
    const last = clause.parts[clause.parts.length - 1];
    const closed = last !== undefined && clause.finite !== undefined && piece.mark === ',' && !list && last.verbs.some((verb) => verb !== last.finite || !auxiliary(verb)) && !this.#closes(piece);
    const part = last === undefined || closed ? this.#part(clause) : last;
    this.#fill(part, piece, piece.from, undefined, list && !body, apposition);
    this.#current = clause;
  }

  /** Whether a stretch holds the separated prefix its clause waits for. */
  #closes(piece: Piece): boolean {
    for (let at = piece.from; at < piece.to; at++) if (this.#classed.classes[at] === 'particle') return true;
    return false;
  }

  #part(clause: BracketClause): Part {
    const part: Part = { clause, tokens: [], groups: [], adjuncts: [], verbs: [], finite: undefined, particle: undefined, negated: false };
    clause.parts.push(part);
    return part;
  }

  #lastGroupOf(clause: BracketClause | undefined): BracketGroup | undefined {
    const part = clause?.parts[clause.parts.length - 1];
    return part?.adjuncts[part.adjuncts.length - 1]?.group ?? part?.groups[part.groups.length - 1]?.group;
  }

  /** Puts the tokens of a stretch into a part: groups, prepositional groups, verbs, the separated prefix. */
  #fill(part: Part, piece: Piece, from: number, finite: VerbToken | undefined, list = false, apposition = false): void {
    let apart = apposition;
    const { tokens } = this.#input;
    const { classes } = this.#classed;
    const { clause } = part;
    clause.from = Math.min(clause.from, piece.from);
    clause.to = Math.max(clause.to, piece.to);
    if (finite !== undefined) {
      part.finite = finite;
      clause.finite ??= finite;
    }
    for (const verb of piece.verbs) part.verbs.push(verb);
    this.#border = piece.from;
    let preposition: { word: string; at: number } | undefined;
    let joining = list || piece.coordinator !== '';
    if (piece.coordinator !== '' && finite !== undefined && clause.finite === finite && clause.parts.length === 1 && part.groups.length === 0) joining = false;
    for (let at = from; at < piece.to; ) {
      const one = classes[at];
      const token = tokens[at] as Token;
      part.tokens.push(at);
      if (one === 'preposition') {
        preposition = { word: token.info.folded, at };
        at++;
        continue;
      }
      if (one === 'particle') {
        part.particle = { word: token.info.folded, at };
        joining = false;
        at++;
        continue;
      }
      if (one === 'negation') part.negated = true;
      if (one === 'pronoun' || one === 'determiner' || one === 'possessive' || one === 'adjective' || one === 'number' || one === 'noun' || one === 'name') {
        const inner = one === 'determiner' ? extendedTo(this.#input, this.#classed.words, at) : -1;
        const to = one === 'pronoun' ? at + 1 : Math.max(groupEnd(this.#input, this.#classed, inner < 0 ? at : inner), at + 1);
        const group = inner < 0 ? makeGroup(this.#input, this.#classed, at, to) : this.#extended(part, at, inner, to);
        for (let i = at + 1; i < to; i++) part.tokens.push(i);
        this.#place(part, group, preposition, joining, apart && preposition === undefined);
        apart = false;
        preposition = undefined;
        joining = false;
        at = to;
        continue;
      }
      if (one !== 'mark' && one !== 'adverb') joining = false;
      if (one !== 'mark' && one !== 'adverb' && one !== 'negation') preposition = undefined;
      at++;
    }
  }

  /** A group whose attribute carries groups of its own. */
  #extended(part: Part, at: number, inner: number, to: number): BracketGroup {
    const { tokens } = this.#input;
    const { classes, words } = this.#classed;
    const plain = makeGroup(this.#input, this.#classed, inner, to);
    const bits = plain.bits & (words[at]?.determiner ?? EVERY);
    const group: BracketGroup = { ...plain, from: at, start: (tokens[at] as Token).start, bits: bits === 0 ? plain.bits : bits, determined: true };
    const adjuncts: Adjunct[] = [];
    for (let i = at + 1; i < inner; ) {
      const end = classes[i] === 'preposition' ? Math.min(groupEnd(this.#input, this.#classed, i + 1), inner) : i + 1;
      if (classes[i] === 'preposition' && end > i + 1) {
        const one = makeGroup(this.#input, this.#classed, i + 1, end);
        this.groups.push(one);
        adjuncts.push({ preposition: (tokens[i] as Token).info.folded, at: i, group: one });
      }
      i = end;
    }
    this.attributes.push({ at: inner, part, group, adjuncts });
    return group;
  }

  #place(part: Part, group: BracketGroup, preposition: { word: string; at: number } | undefined, joining: boolean, apposition: boolean): void {
    const last = this.#last;
    const near = last !== undefined && this.#lastTo === (preposition?.at ?? group.from);
    this.groups.push(group);
    const remember = (): void => {
      this.#last = group;
      this.#lastTo = group.to;
    };
    const of = this.#input.language.verbs.ofPrepositions;
    if (joining && last !== undefined && this.#lastTo >= 0 && this.#lastTo >= this.#border - 1 && (preposition === undefined || part.adjuncts.some((one) => one.group === last && one.preposition === preposition.word))) {
      const head = this.#listHead(last);
      if (preposition === undefined ? sameCase(head.bits, group.bits) && !(group.pronoun === true && head.pronoun !== true) : true) {
        head.joined.push(group);
        this.#reach(head, group);
        remember();
        return;
      }
    }
    if (preposition !== undefined) {
      if (near) {
        // Behind a genitive `von` hangs on the noun before: `der Abzug der Truppen von der Höhe`.
        const holder = of.includes(preposition.word) ? (this.groups.find((one) => one.genitive === last) ?? last) : last;
        holder.tail.push({ preposition: preposition.word, at: preposition.at, group });
      }
      // Behind `von` the group hangs on the noun and may be the agent too.
      part.adjuncts.push({ preposition: preposition.word, at: preposition.at, group });
      remember();
      return;
    }
    if (near && last.genitive === undefined && mayBeGenitive(this.#input, this.#classed, last, group)) {
      last.genitive = group;
      last.owner = group as never;
      this.#reach(last, group);
      remember();
      return;
    }
    // `General Stern, der Kommandeur des Korps, ...`: told once more, it fills no slot.
    if (!apposition) part.groups.push({ group, bits: group.bits, at: group.from });
    remember();
  }

  /** The first group of the list a group belongs to. */
  #listHead(group: BracketGroup): BracketGroup {
    for (let i = this.groups.length - 1; i >= 0 && i > this.groups.length - 20; i--) {
      const one = this.groups[i] as BracketGroup;
      if (one !== group && (one.joined.includes(group))) return one;
    }
    return group;
  }

  #reach(group: BracketGroup, over: BracketGroup): void {
    reachOver(this.groups, this.#input.language.verbs.ofPrepositions, group, over);
  }
}

/** Lets a group, and those it hangs on, reach over another. */
export function reachOver(groups: readonly BracketGroup[], of: readonly string[], group: BracketGroup, over: BracketGroup): void {
  reach(group, over.to, over.end);
  for (let i = groups.length - 1; i >= 0; i--) {
    const one = groups[i] as BracketGroup;
    if (one === group || one.to >= over.to || one.from > over.from) continue;
    if (one.genitive === group || one.joined.includes(group) || one.tail.some((tail) => tail.group === group && of.includes(tail.preposition))) {
      reachOver(groups, of, one, over);
      return;
    }
  }
}

/** Whether two groups can stand in one case, whatever their number and gender. */
const sameCase = (a: number, b: number): boolean => [NOM, GEN, DAT, ACC].some((one) => (a & one) !== 0 && (b & one) !== 0);

/** Whether a finite verb is an auxiliary or a modal, so that another verb form closes its bracket. */
export const auxiliary = (verb: VerbToken): boolean => verb.verbs.some((one) => (one.is === 'finite' || one.is === 'reported') && (one.auxiliary !== undefined || one.modal !== undefined));
