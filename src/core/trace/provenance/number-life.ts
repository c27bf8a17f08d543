import type { Provenance } from './provenance.ts';

/** A figure that another took the place of. */
export interface Replaced {
  /** The figure as it stood, its words without spaces: `3,279`. */
  readonly words: string;
  /** One of its tokens, from which its own past can be followed. */
  readonly token: number;
  /** Place of the revision that replaced it. */
  readonly until: number;
}

/** A figure of a text: the first of its tokens that was wanted, all tokens with digits, and its words. */
interface Figure {
  readonly lead: number;
  readonly tokens: readonly number[];
  readonly words: string;
}

const DIGIT = /\p{Nd}/u;
const JOINT = /^[.,'’]$/;
/** Steps back that are followed; a figure fought over has more. */
const MOST = 50;

/**
 * Which figure stood where another stands now: at each revision, new figures between two words that stayed are set
 * against those that went between the same two, in their order.
 */
export class NumberLife {
  private readonly old = new Map<number, Replaced>();
  private readonly provenance: Provenance;

  constructor(provenance: Provenance) {
    this.provenance = provenance;
  }

  private word(token: number): string {
    const { tokens, vocabulary } = this.provenance;
    return vocabulary.words[tokens.value.items[token] as number] as string;
  }

  /** Takes two revisions that follow each other; `place` is that of `after`. */
  see(before: Int32Array, after: Int32Array, place: number): void {
    const most = Math.min(before.length, after.length);
    let start = 0;
    while (start < most && before[start] === after[start]) start++;
    let end = 0;
    while (end < most - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
    const afterEnd = after.length - end;
    const beforeEnd = before.length - end;
    const places = new Map<number, number>();
    for (let at = start; at < beforeEnd; at++) places.set(before[at] as number, at);
    const stays = new Set(after.subarray(start, afterEnd));
    let last = start - 1;
    for (let at = start; at < afterEnd; ) {
      const was = places.get(after[at] as number);
      if (was !== undefined) {
        last = was;
        at++;
        continue;
      }
      let to = at;
      while (to < afterEnd && !places.has(after[to] as number)) to++;
      const next = to < afterEnd ? (places.get(after[to] as number) as number) : beforeEnd;
      if (next > last) this.pair(before, last + 1, next, stays, after, at, to, place);
      at = to;
    }
  }

  private pair(
    before: Int32Array,
    from: number,
    to: number,
    stays: ReadonlySet<number>,
    after: Int32Array,
    fresh: number,
    freshTo: number,
    place: number,
  ): void {
    const gone = this.figures(before, from, to, (token) => !stays.has(token));
    const come = this.figures(after, fresh, freshTo, () => true);
    come.forEach(({ tokens }, at) => {
      const old = gone[at];
      if (old === undefined || gone.length !== come.length) return;
      for (const token of tokens) this.old.set(token, { words: old.words, token: old.lead, until: place });
    });
  }

  /** Figures one of whose tokens lies in the stretch and is wanted, with what is joined to them on both sides. */
  private figures(row: Int32Array, from: number, to: number, wanted: (token: number) => boolean): Figure[] {
    const found: Figure[] = [];
    const digit = (at: number): boolean =>
      at >= 0 && at < row.length && DIGIT.test(this.word(row[at] as number));
    const joint = (at: number): boolean =>
      at > 0 && JOINT.test(this.word(row[at] as number)) && digit(at - 1) && digit(at + 1);
    for (let at = from; at < to; at++) {
      const token = row[at] as number;
      if (!digit(at) || !wanted(token)) continue;
      let first = at;
      while (joint(first - 1)) first -= 2;
      let last = at;
      while (joint(last + 1)) last += 2;
      const whole = Array.from(row.subarray(first, last + 1));
      found.push({
        lead: token,
        tokens: whole.filter((one) => DIGIT.test(this.word(one))),
        words: whole.map((one) => this.word(one)).join(''),
      });
      at = last;
    }
    return found;
  }

  /** The figures that stood in the place of a token's, the latest first. */
  was(token: number): Replaced[] {
    const found: Replaced[] = [];
    const seen = new Set([token]);
    for (
      let old = this.old.get(token);
      old !== undefined && found.length < MOST;
      old = this.old.get(old.token)
    ) {
      found.push(old);
      if (seen.has(old.token)) break;
      seen.add(old.token);
    }
    return found;
  }
}
