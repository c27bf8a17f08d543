// Longer than most files: a stretch finds its clause by all that is open, and every way to go on stands beside the others.

import type { ClauseInput, Token } from '../lexicon/claim-tokens.ts';
import type { Classed } from './bracket-class.ts';
import { auxiliary, type BracketClause, type Parsed, type Part } from './bracket-clause.ts';
import { finiteOf, lastWord } from './bracket-finite.ts';
import type { BracketGroup } from './bracket-group.ts';
import { PartFiller } from './bracket-parts.ts';
import { type Piece, piecesOf, type VerbToken } from './bracket-pieces.ts';
import { agreeing, relativePronoun } from './bracket-relative.ts';

/** Puts the stretches of a sentence together to clauses: main clauses around their bracket, subordinate ones up to their last verb. */
export function bracketClauses(input: ClauseInput, classed: Classed): Parsed {
  const builder = new Builder(input, classed);
  const pieces = piecesOf(input, classed);
  for (let i = 0; i < pieces.length; i++) builder.take(pieces[i] as Piece, pieces[i + 1]);
  return builder.parsed();
}

class Builder {
  readonly clauses: BracketClause[] = [];
  readonly #input: ClauseInput;
  readonly #classed: Classed;
  #current: BracketClause | undefined;
  readonly #filler: PartFiller;
  readonly #stack: (BracketClause | undefined)[] = [];
  /** The clause a citation was put into (`, so die Zeitung,`): what stands behind it goes on with that clause. */
  #citedIn: BracketClause | undefined;

  constructor(input: ClauseInput, classed: Classed) {
    this.#input = input;
    this.#classed = classed;
    this.#filler = new PartFiller(input, classed);
  }

  /** What was found. */
  parsed(): Parsed {
    return { clauses: this.clauses, groups: this.#filler.groups, attributes: this.#filler.attributes };
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
    if (this.#cites(piece, next)) {
      const into = this.#current;
      this.#filler.fill(this.#part(into as BracketClause), piece, piece.from, undefined, false, true);
      this.#citedIn = into;
      return;
    }
    const finite = finiteOf(this.#classed, this.#input.tokens, piece, this.#current);
    if (piece.opener >= 0) this.#subordinate(piece, finite);
    else if (finite !== undefined) this.#withFinite(piece, finite);
    else if (piece.verbs.some((verb) => verb.zu)) this.#infinitive(piece);
    else if (piece.verbs.length > 0) this.#nonFinite(piece, next);
    else this.#verbless(piece, next);
  }

  /** `, so die Zeitung,` behind a finite verb: who says it, between the verb and its object. */
  #cites(piece: Piece, next: Piece | undefined): boolean {
    const opens = this.#input.tokens[piece.from]?.info.folded ?? '';
    return (
      this.#current?.finite !== undefined &&
      piece.mark === ',' &&
      next?.mark === ',' &&
      next.coordinator === '' &&
      piece.opener < 0 &&
      piece.verbs.length === 0 &&
      this.#input.language.bracket?.likewise.includes(opens) === true &&
      this.#classed.classes[piece.from + 1] !== 'adjective'
    );
  }

  #open(
    kind: BracketClause['kind'],
    piece: Piece,
    more: {
      opener?: string;
      antecedent?: BracketGroup;
      parent?: BracketClause;
      host?: BracketGroup;
      shares?: BracketClause;
    },
  ): BracketClause {
    const made: BracketClause = {
      number: this.clauses.length,
      kind,
      opener: more.opener ?? '',
      antecedent: more.antecedent,
      parent: more.parent,
      host: more.host,
      shares: more.shares,
      parts: [],
      from: piece.from,
      to: piece.to,
      finite: undefined,
    };
    this.clauses.push(made);
    this.#current = made;
    return made;
  }

  #subordinate(piece: Piece, finite: VerbToken | undefined): void {
    const token = this.#input.tokens[piece.opener] as Token;
    const parent = this.#current;
    const neighbour = this.#filler.before(piece.from);
    // `forderte die Auslieferung, was der Zar ablehnte`: the clause is meant and no noun of it.
    const clausal = this.#input.language.bracket?.clausal.includes(token.info.folded) === true;
    const nearest = piece.relative && !clausal ? (neighbour ?? this.#lastGroupOf(parent)) : undefined;
    const antecedent =
      nearest === undefined || parent === undefined
        ? nearest
        : agreeing(this.#input, parent, piece.opener, nearest);
    const zu = finite === undefined && piece.verbs.some((verb) => verb.zu);
    const clause = this.#open(zu ? 'inf' : piece.relative ? 'rel' : 'sub', piece, {
      opener:
        piece.coordinator !== '' && parent !== undefined && token.info.folded === ''
          ? parent.opener
          : token.info.folded,
      ...(antecedent === undefined ? {} : { antecedent }),
      ...(parent === undefined ? {} : { parent }),
      ...(neighbour === undefined ? {} : { host: neighbour }),
    });
    const part = this.#part(clause);
    if (antecedent !== undefined) relativePronoun(this.#input, this.#classed, part, piece.opener, antecedent);
    this.#filler.fill(part, piece, piece.opener + 1, finite);
    // `, wie die Zeitung schrieb,`, `, wenn man dem Gesandten glauben darf,`.
    if (
      parent?.finite !== undefined &&
      !piece.relative &&
      !this.#input.language.attribution.that.includes(clause.opener)
    )
      this.#citedIn = parent;
  }

  #withFinite(piece: Piece, finite: VerbToken): void {
    const open = this.#current;
    const last =
      piece.verbs[piece.verbs.length - 1]?.at === finite.at &&
      finite.at >= lastWord(this.#input.tokens, piece);
    if (piece.coordinator !== '' && piece.mark === '') {
      if (open === undefined) {
        this.#main(piece, finite, undefined);
        return;
      }
      if (open.finite === undefined) {
        this.#goOn(open, piece, finite);
        return;
      }
      if (open.kind === 'main') {
        this.#main(piece, finite, finite.at === piece.from ? open : undefined);
        return;
      }
      // Joined to a subordinate clause: the verb stands last there too.
      if (last || open.kind === 'inf') {
        const clause = this.#open(open.kind === 'inf' ? 'main' : open.kind, piece, {
          opener: open.opener,
          ...(open.antecedent === undefined ? {} : { antecedent: open.antecedent }),
          ...(open.parent === undefined ? {} : { parent: open.parent }),
          shares: open.kind === 'inf' ? (this.#mainOf(open) ?? open) : open,
        });
        const part = this.#part(clause);
        if (open.kind === 'rel' && open.antecedent !== undefined) {
          const first = open.parts[0]?.groups[0];
          if (first !== undefined && first.group === open.antecedent) part.groups.push(first);
        }
        this.#filler.fill(part, piece, piece.from, finite);
        return;
      }
      this.#main(piece, finite, finite.at === piece.from ? this.#mainOf(open) : undefined);
      return;
    }
    // Behind a comma: the clause that still waits for its finite verb goes on.
    for (let one = open; one !== undefined; one = one.parent) {
      if (one.finite !== undefined || one.kind === 'inf' || one.kind === 'part') continue;
      this.#current = one;
      this.#goOn(one, piece, finite);
      return;
    }
    const main = this.#mainOf(open);
    const opens = finite.at === piece.from;
    this.#main(piece, finite, opens && main !== undefined && main.finite !== undefined ? main : undefined);
  }

  #mainOf(clause: BracketClause | undefined): BracketClause | undefined {
    let one = clause;
    while (one !== undefined && one.kind !== 'main') one = one.parent;
    return one;
  }

  #main(piece: Piece, finite: VerbToken, shares: BracketClause | undefined): void {
    const clause = this.#open('main', piece, shares === undefined ? {} : { shares });
    this.#filler.fill(this.#part(clause), piece, piece.from, finite);
  }

  /** The clause goes on; a further verb form opens a part of its own. */
  #goOn(clause: BracketClause, piece: Piece, finite: VerbToken | undefined): void {
    const last = clause.parts[clause.parts.length - 1];
    // An auxiliary alone still waits for its verb.
    const full = last?.verbs.some((verb) => verb !== last.finite || !auxiliary(verb)) === true;
    // `hatten die Stadt verlassen, den Fluss überschritten und das Schloss besetzt`.
    const listed = piece.coordinator !== '' || (piece.mark === ',' && clause.finite !== undefined);
    // `hat 300 Mann verloren, darunter 40 Offiziere, und die Stadt verlassen`: what was put in is no part of either.
    const putIn = clause.finite !== undefined && last?.verbs.length === 0 && clause.parts.length > 1;
    const further = last === undefined || (listed && (full || putIn) && piece.verbs.length > 0);
    this.#filler.fill(further ? this.#part(clause) : (last as Part), piece, piece.from, finite);
    this.#current = clause;
  }

  #infinitive(piece: Piece): void {
    const open = this.#current;
    // `um ihre Häfen und Flüsse zu schützen`: the list was cut before its verb.
    if (
      open !== undefined &&
      open.kind === 'sub' &&
      open.finite === undefined &&
      open.parts.every((part) => part.verbs.length === 0)
    )
      open.kind = 'inf';
    if (open !== undefined && piece.coordinator !== '' && open.kind === 'inf') {
      this.#goOn(open, piece, undefined);
      return;
    }
    const neighbour = this.#filler.before(piece.from);
    const clause = this.#open('inf', piece, {
      ...(open === undefined ? {} : { parent: open }),
      ...(neighbour === undefined ? {} : { host: neighbour }),
    });
    this.#filler.fill(this.#part(clause), piece, piece.from, undefined);
  }

  /** A participle or infinitive without a finite verb: it closes a bracket that is open, or makes a part of its own. */
  #nonFinite(piece: Piece, next: Piece | undefined): void {
    const open = this.#current;
    // `, die Stadt genommen und das Schloss besetzt zu haben`: the auxiliary stands with the last of them.
    if (
      piece.mark === ',' &&
      open?.finite !== undefined &&
      next?.mark === '' &&
      next.coordinator !== '' &&
      next.verbs.some(({ zu, verbs }) => zu && verbs.some((verb) => verb.auxiliary !== undefined))
    ) {
      const host = this.#filler.before(piece.from);
      const inner = this.#open('inf', piece, { parent: open, ...(host === undefined ? {} : { host }) });
      this.#filler.fill(this.#part(inner), piece, piece.from, undefined);
      return;
    }
    for (let one = open; one !== undefined; one = one.parent) {
      const part = one.parts[one.parts.length - 1];
      if (part === undefined) continue;
      // `ließ, wenn man den Annalen glauben darf, 4500 Sachsen enthaupten`: a clause that has its finite verb at the end is over.
      const over = (one.kind === 'sub' || one.kind === 'rel') && one.finite !== undefined;
      if (over && piece.mark === ',' && piece.coordinator === '') continue;
      const waits =
        one.finite === undefined ? one.kind !== 'inf' && one.kind !== 'part' : auxiliary(one.finite);
      if (!waits) continue;
      this.#current = one;
      this.#goOn(one, piece, undefined);
      return;
    }
    const clause = this.#open('part', piece, open === undefined ? {} : { parent: open });
    this.#filler.fill(this.#part(clause), piece, piece.from, undefined);
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
    const cited = this.#citedIn;
    this.#citedIn = undefined;
    if (cited !== undefined && (cited === clause || cited === clause?.parent)) {
      const said = cited.parts.find((part) => part.finite !== undefined);
      // What has its object already goes on with more about it.
      if (said !== undefined && said.groups.length < 2) {
        this.#filler.fill(said, piece, piece.from, undefined);
        this.#current = cited;
        return;
      }
    }
    if (clause === undefined) clause = this.#open('main', piece, {});
    else if (
      piece.mark === ',' &&
      clause.finite !== undefined &&
      next?.mark === '' &&
      next.coordinator !== '' &&
      next.verbs.some((verb) => verb.zu)
    ) {
      const host = this.#filler.before(piece.from);
      const inner = this.#open('inf', piece, { parent: clause, ...(host === undefined ? {} : { host }) });
      this.#filler.fill(this.#part(inner), piece, piece.from, undefined);
      return;
    }
    // Behind a subordinate clause that is closed, the main clause goes on.
    else if (
      piece.mark === ',' &&
      piece.coordinator === '' &&
      clause.finite !== undefined &&
      (clause.kind === 'rel' || clause.kind === 'sub') &&
      clause.parent !== undefined &&
      next?.coordinator === undefined
    )
      clause = clause.parent;
    const list =
      piece.coordinator !== '' ||
      (piece.mark === ',' &&
        next !== undefined &&
        next.coordinator !== '' &&
        next.mark === '' &&
        (next.verbs.length === 0 || clause.finite === undefined)) ||
      (piece.mark === ',' && next?.mark === ',' && next.verbs.length === 0 && clause.finite !== undefined);
    // `Das Heer, etwa 12 000 Mann, ...`: a figure behind one armed body is its own.
    const near = this.#filler.before(piece.from, 1);
    const body =
      piece.mark === ',' &&
      near?.plural === false &&
      near.determined &&
      this.#classed.classes[piece.from] === 'number' &&
      clause.finite === undefined;
    const apposition = (!list || body) && piece.mark === ',' && near !== undefined && near.pronoun !== true;
    // What stands behind a comma when nothing is missing any more fills no slot.
    const last = clause.parts.at(-1);
    const closed =
      last !== undefined &&
      clause.finite !== undefined &&
      piece.mark === ',' &&
      !list &&
      last.verbs.some((verb) => verb !== last.finite || !auxiliary(verb)) &&
      !this.#closes(piece);
    const part = last === undefined || closed ? this.#part(clause) : last;
    this.#filler.fill(part, piece, piece.from, undefined, list && !body, apposition);
    this.#current = clause;
  }

  /** Whether a stretch holds the separated prefix its clause waits for. */
  #closes(piece: Piece): boolean {
    for (let at = piece.from; at < piece.to; at++) if (this.#classed.classes[at] === 'particle') return true;
    return false;
  }

  #part(clause: BracketClause): Part {
    const part: Part = {
      clause,
      tokens: [],
      groups: [],
      adjuncts: [],
      verbs: [],
      finite: undefined,
      particle: undefined,
      negated: false,
    };
    clause.parts.push(part);
    return part;
  }

  #lastGroupOf(clause: BracketClause | undefined): BracketGroup | undefined {
    const part = clause?.parts[clause.parts.length - 1];
    return part?.adjuncts.at(-1)?.group ?? part?.groups.at(-1)?.group;
  }
}
