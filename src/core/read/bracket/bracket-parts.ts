import type { ClauseInput, Token } from '../lexicon/claim-tokens.ts';
import { ACC, DAT, EVERY, GEN, NOM } from './bracket-case.ts';
import type { Classed } from './bracket-class.ts';
import type { Adjunct, Attribute, Part } from './bracket-clause.ts';
import { type BracketGroup, reach } from './bracket-group.ts';
import { groupEnd } from './bracket-group-end.ts';
import { makeGroup, mayBeGenitive } from './bracket-group-made.ts';
import { extendedTo } from './bracket-noun-start.ts';
import type { Piece, VerbToken } from './bracket-pieces.ts';

/** Marks that close a quotation. */
const CLOSING = /^[“”»«"]$/;

/** Puts the tokens of stretches into the parts of clauses: groups, prepositional groups, verbs, the separated prefix. */
export class PartFiller {
  readonly groups: BracketGroup[] = [];
  readonly attributes: Attribute[] = [];
  readonly #input: ClauseInput;
  readonly #classed: Classed;
  #last: BracketGroup | undefined;
  /** Token behind the last group, so that only neighbours are joined. */
  #lastTo = -1;
  /** First token of the stretch being filled. */
  #border = 0;

  constructor(input: ClauseInput, classed: Classed) {
    this.#input = input;
    this.#classed = classed;
  }

  /** The group that ends right before a token, a mark or coordinator between. */
  before(at: number, between = 2): BracketGroup | undefined {
    return this.#last !== undefined && this.#lastTo >= at - between ? this.#last : undefined;
  }

  /** Puts one stretch into a part. `list`: its first group is joined to the one before; `apposition`: that group fills no slot. */
  fill(
    part: Part,
    piece: Piece,
    from: number,
    finite: VerbToken | undefined,
    list = false,
    apposition = false,
  ): void {
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
    // `während der Belagerung und der Angriffe fielen ...`: only what can be no subject or object goes on with the group before.
    let oblique = false;
    if (
      piece.coordinator !== '' &&
      finite !== undefined &&
      clause.finite === finite &&
      clause.parts.length === 1 &&
      part.groups.length === 0
    )
      oblique = true;
    for (let at = from; at < piece.to; ) {
      const one = classes[at];
      const token = tokens[at] as Token;
      part.tokens.push(at);
      // `Schätzungen zufolge`: what is governed stands before.
      if (
        this.#lastTo === at &&
        this.#input.language.bracket?.postpositions.includes(token.info.folded) === true
      ) {
        const before = part.groups.at(-1);
        if (before !== undefined && before.group === this.#last) {
          part.groups.pop();
          part.adjuncts.push({ preposition: token.info.folded, at, group: before.group });
        }
        joining = false;
        at++;
        continue;
      }
      if (one === 'preposition') {
        // `unter dem Kommando von General Stern`: the second only hangs the group on the first.
        if (
          preposition === undefined ||
          preposition.at !== at - 1 ||
          !this.#input.language.verbs.ofPrepositions.includes(token.info.folded)
        )
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
      if (
        one === 'pronoun' ||
        one === 'determiner' ||
        one === 'possessive' ||
        one === 'adjective' ||
        one === 'number' ||
        one === 'noun' ||
        one === 'name'
      ) {
        const inner = one === 'determiner' ? extendedTo(this.#input, this.#classed.words, at) : -1;
        const to =
          one === 'pronoun'
            ? at + 1
            : Math.max(groupEnd(this.#input, this.#classed, inner < 0 ? at : inner), at + 1);
        const group =
          inner < 0 ? makeGroup(this.#input, this.#classed, at, to) : this.#extended(part, at, inner, to);
        for (let i = at + 1; i < to; i++) part.tokens.push(i);
        const joins =
          joining && !(oblique && (preposition !== undefined || (group.bits & (NOM | ACC)) !== 0));
        this.#place(part, group, preposition, joins, apart && preposition === undefined);
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
    const group: BracketGroup = {
      ...plain,
      from: at,
      start: (tokens[at] as Token).start,
      bits: bits === 0 ? plain.bits : bits,
      determined: true,
    };
    const adjuncts: Adjunct[] = [];
    for (let i = at + 1; i < inner; ) {
      const end =
        classes[i] === 'preposition' ? Math.min(groupEnd(this.#input, this.#classed, i + 1), inner) : i + 1;
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

  #place(
    part: Part,
    group: BracketGroup,
    preposition: { word: string; at: number } | undefined,
    joining: boolean,
    apposition: boolean,
  ): void {
    const last = this.#last;
    const near = last !== undefined && this.#lastTo === (preposition?.at ?? group.from);
    this.groups.push(group);
    const remember = (): void => {
      this.#last = group;
      this.#lastTo = group.to;
      // `die „Roten“ und die „Weißen“`: the mark that closes a quotation parts no list.
      const next = this.#input.tokens[group.to];
      if (next?.kind === 'mark' && CLOSING.test(next.info.surface)) this.#lastTo++;
    };
    const of = this.#input.language.verbs.ofPrepositions;
    if (
      joining &&
      last !== undefined &&
      this.#lastTo >= 0 &&
      this.#lastTo >= this.#border - 1 &&
      (preposition === undefined ||
        part.adjuncts.some((one) => one.group === last && one.preposition === preposition.word))
    ) {
      const head = this.#listHead(last);
      if (
        preposition === undefined
          ? sameCase(head.bits, group.bits) && !(group.pronoun === true && head.pronoun !== true)
          : true
      ) {
        head.joined.push(group);
        this.#reach(head, group);
        remember();
        return;
      }
    }
    if (preposition !== undefined) {
      if (near && last.pronoun !== true) {
        // Behind a genitive `von` hangs on the noun before: `der Abzug der Truppen von der Höhe`.
        const holder = of.includes(preposition.word)
          ? (this.groups.find((one) => one.genitive === last) ?? last)
          : last;
        holder.tail.push({ preposition: preposition.word, at: preposition.at, group });
      }
      // Behind `von` the group hangs on the noun and may be the agent too.
      part.adjuncts.push({ preposition: preposition.word, at: preposition.at, group });
      remember();
      return;
    }
    if (near && last.genitive === undefined && mayBeGenitive(this.#input, this.#classed, last, group)) {
      last.genitive = group;
      last.owner = group;
      this.#reach(last, group);
      remember();
      return;
    }
    // `nach drei Jahren Krieg`, `zwei Kompanien Infanterie`: what is measured stands bare behind its measure.
    if (near && this.#measures(last) && group.from === group.headAt && !group.named && this.#isNoun(group)) {
      this.#reach(last, group);
      this.#lastTo = group.to;
      return;
    }
    // `General Stern, der Kommandeur des Korps, ...`: told once more, it fills no slot.
    if (!apposition) part.groups.push({ group, bits: group.bits, at: group.from });
    remember();
  }

  /** Whether a group tells so many units of time or measure or so many bodies of men. */
  #measures(group: BracketGroup): boolean {
    if (group.numbers.length === 0) return false;
    const { info } = this.#input.tokens[group.headAt] as Token;
    return info.has('unit') || group.kind === 'formation' || group.kind === 'time';
  }

  #isNoun({ from }: BracketGroup): boolean {
    return this.#classed.classes[from] === 'noun';
  }

  /** The first group of the list a group belongs to. */
  #listHead(group: BracketGroup): BracketGroup {
    for (let i = this.groups.length - 1; i >= 0 && i > this.groups.length - 20; i--) {
      const one = this.groups[i] as BracketGroup;
      if (one !== group && one.joined.includes(group)) return one;
    }
    return group;
  }

  #reach(group: BracketGroup, over: BracketGroup): void {
    reachOver(this.groups, this.#input.language.verbs.ofPrepositions, group, over);
  }
}

/** Lets a group, and those it hangs on, reach over another. */
export function reachOver(
  groups: readonly BracketGroup[],
  of: readonly string[],
  group: BracketGroup,
  over: BracketGroup,
): void {
  reach(group, over.to, over.end);
  for (let i = groups.length - 1; i >= 0; i--) {
    const one = groups[i] as BracketGroup;
    if (one === group || one.to >= over.to || one.from > over.from) continue;
    if (
      one.genitive === group ||
      one.joined.includes(group) ||
      one.tail.some((tail) => tail.group === group && of.includes(tail.preposition))
    ) {
      reachOver(groups, of, one, over);
      return;
    }
  }
}

/** Whether two groups can stand in one case, whatever their number and gender. */
const sameCase = (a: number, b: number): boolean =>
  [NOM, GEN, DAT, ACC].some((one) => (a & one) !== 0 && (b & one) !== 0);
