import type { Build } from '../model/build.ts';
import type { Link } from '../model/episode.ts';
import type { Cast } from './cast.ts';

/** A passage of an account's latest edition, whose text is shown whole. */
export interface PassageView {
  /** Id in this build. */
  readonly id: string;
  /** Public key of the account. */
  readonly account: string;
  /** Label of the edition. */
  readonly edition: string;
  /** Offsets in the text, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
}

/** What stands beside what. Numbers are places in `passages`. */
export interface ParallelView {
  /** By account, then in the order of the text. */
  readonly passages: readonly PassageView[];
  readonly links: readonly { readonly a: number; readonly b: number; readonly tier: Link['tier'] }[];
  /** Best counterparts of a passage in the other accounts, at most three, best first. */
  readonly counterparts: readonly (readonly number[])[];
}

/** Passages of the accounts whose texts may be shown, with what links them. */
export function parallelOf(cast: Cast, build: Build): ParallelView {
  const latest = new Map(build.read.map((one) => [one.edition.account, one] as const));
  const passages: PassageView[] = [];
  const at = new Map<string, number>();
  for (const [account, { edition, passages: own }] of latest) {
    const member = cast.members.get(account);
    if (member?.rights.allow !== 'free') continue;
    for (const { id, start, end } of own) {
      at.set(id, passages.length);
      passages.push({ id, account: member.key, edition: edition.label, start, end });
    }
  }
  const { links, counterparts } = build.alignment;
  return {
    passages,
    links: links.flatMap(({ a, b, tier }) => {
      const [first, second] = [at.get(a), at.get(b)];
      return first === undefined || second === undefined ? [] : [{ a: first, b: second, tier }];
    }),
    counterparts: passages.map(({ id }) =>
      (counterparts[id] ?? []).flatMap(({ passage }) => at.get(passage) ?? []).slice(0, 3),
    ),
  };
}

/**
 * What stands beside what in some accounts alone: their passages, the links between them, and their counterparts wherever these stand.
 * A study of hundreds of accounts has millions of links, and four accounts are shown.
 */
export function besideEachOther(all: ParallelView, accounts: readonly string[]): ParallelView {
  const shown = new Set(accounts);
  const places = new Map<number, number>();
  const passages: PassageView[] = [];
  const take = (at: number): number => {
    const old = places.get(at);
    if (old !== undefined) return old;
    places.set(at, passages.length);
    passages.push(all.passages[at] as PassageView);
    return passages.length - 1;
  };
  const own = all.passages.flatMap(({ account }, at) => (shown.has(account) ? [at] : []));
  for (const at of own) take(at);
  const counterparts = own.map((at) => (all.counterparts[at] ?? []).map(take));
  return {
    passages,
    links: all.links.flatMap(({ a, b, tier }) => {
      const [first, second] = [places.get(a), places.get(b)];
      if (first === undefined || second === undefined) return [];
      return first < own.length && second < own.length ? [{ a: first, b: second, tier }] : [];
    }),
    counterparts,
  };
}

/** One row of accounts side by side: in each column the passages that stand there; an empty one is a gap. */
export type ParallelRow = readonly (readonly number[])[];

/**
 * Lays accounts side by side. The first one leads: each of its passages makes a row, with the passages of the others that are linked to it.
 * What the others tell beside that stands in rows of its own behind the passage that goes before it in its own account, so that
 * every passage stands once and in order of its first link.
 */
export function parallelRows({ passages, links }: ParallelView, accounts: readonly string[]): ParallelRow[] {
  const [lead] = accounts;
  const column = new Map(accounts.map((account, place) => [account, place] as const));
  const of = (place: number): string => passages[place]?.account ?? '';
  const linked = new Map<number, number>();
  const take = (leading: number, other: number): void => {
    // A passage linked to several of the leading account stands at the first.
    if (of(leading) !== lead || !column.has(of(other)) || of(other) === lead) return;
    linked.set(other, Math.min(leading, linked.get(other) ?? leading));
  };
  for (const { a, b, tier } of links) {
    if (tier !== 'aligned') continue;
    take(a, b);
    take(b, a);
  }
  const rows: { readonly cells: number[][]; readonly after: number }[] = [];
  const rowOf = new Map<number, number>();
  const row = (after: number): number[][] => {
    const cells = accounts.map((): number[] => []);
    rows.push({ cells, after });
    return cells;
  };
  passages.forEach(({ account }, place) => {
    if (account !== lead) return;
    rowOf.set(place, rows.length);
    row(rows.length)[0]?.push(place);
  });
  const own = rows.length;
  for (const [place, account] of accounts.entries()) {
    if (place === 0) continue;
    /** Row behind which the next passage without a link stands; before the first row at the beginning. */
    let after = -1;
    passages.forEach((passage, number) => {
      if (passage.account !== account) return;
      const leading = linked.get(number);
      const at = leading === undefined ? undefined : rowOf.get(leading);
      if (at === undefined) row(after + 0.5)[place]?.push(number);
      else {
        rows[at]?.cells[place]?.push(number);
        after = at;
      }
    });
  }
  return rows
    .map(({ cells, after }, number) => ({ cells, place: number < own ? number : after, number }))
    .sort((a, b) => a.place - b.place || a.number - b.number)
    .map(({ cells }) => cells);
}
