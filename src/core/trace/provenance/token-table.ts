import { IntList } from './int-list.ts';

/** Every token the history has had, by its number: a word with an identity, not a spelling. */
export class TokenTable {
  /** Number of the token's value in the vocabulary. */
  readonly value = new IntList(1024);
  /** Place in the history of the revision that brought it. */
  readonly origin = new IntList(1024);
  /** Epoch of the last revision it stood in. */
  readonly seen = new IntList(1024);
  // Revisions in which it came back or went: chains of [place, next] in one list, with first and last link by token.
  private readonly links = new IntList(1024);
  private readonly ends = new IntList(4096);

  get length(): number {
    return this.value.length;
  }

  /** A new token; gives its number. */
  add(value: number, origin: number, epoch: number): number {
    const token = this.value.length;
    this.value.push(value);
    this.origin.push(origin);
    this.seen.push(epoch);
    for (let i = 0; i < 4; i++) this.ends.push(-1);
    return token;
  }

  private link(slot: number, revision: number): void {
    const at = this.links.length;
    this.links.push(revision);
    this.links.push(-1);
    const last = this.ends.items[slot + 1] as number;
    if (last < 0) this.ends.items[slot] = at;
    else this.links.items[last + 1] = at;
    this.ends.items[slot + 1] = at;
  }

  private chain(slot: number): number[] {
    const found: number[] = [];
    for (let at = this.ends.items[slot] as number; at >= 0; at = this.links.items[at + 1] as number)
      found.push(this.links.items[at] as number);
    return found;
  }

  cameBack(token: number, revision: number): void {
    this.link(token * 4, revision);
  }

  wentOut(token: number, revision: number): void {
    this.link(token * 4 + 2, revision);
  }

  /** How often the token went, without making the list. */
  timesOut(token: number): number {
    let count = 0;
    for (let at = this.ends.items[token * 4 + 2] as number; at >= 0; at = this.links.items[at + 1] as number)
      count++;
    return count;
  }

  /** Places of the revisions in which the token came back, in order. */
  inbound(token: number): number[] {
    return this.chain(token * 4);
  }

  /** Places of the revisions in which it went, in order. */
  outbound(token: number): number[] {
    return this.chain(token * 4 + 2);
  }
}
