import type { Study } from '../model/account.ts';
import type { DependenceEdge } from '../model/dependence.ts';
import type { Point } from '../model/point.ts';
import { editionDays } from './account-days.ts';
import { numberOfLine } from './number-of-line.ts';
import { laterFirst, type Tie } from './word-evidence.ts';

/** Share of what a source leaves out that one who follows it leaves out as well. */
const LEFT_OUT_TOO = 0.9;
/** Others that must be known to tell a point or not, and the share of them that must tell it: what few tell is not left out. */
const LEAST_OTHERS = 3;
const MOST_TELL = 0.5;
/** What one omission is worth at most: a point may be missing because a sentence was not read. */
const MOST_BITS = 4;
/** Omissions and bits from which they are told of two that hang together already, and from which they alone propose that two do. */
const TOLD = { same: 3, bits: 4 } as const;
const PROPOSED = { same: 5, bits: 8 } as const;

const UNKNOWN = 0;
const TELLS = 1;
const SILENT = 2;

/** For each point what each account does: tells it, was read as a whole and does not, or nobody knows. */
function tellings(points: readonly Point[], places: ReadonlyMap<string, number>): Uint8Array[] {
  return points.map(({ readings, silent }) => {
    const row = new Uint8Array(places.size);
    for (const { account, standing } of silent) {
      const at = places.get(account);
      if (at !== undefined && standing === 'not found') row[at] = SILENT;
    }
    for (const { witnesses } of readings)
      for (const { account } of witnesses) {
        const at = places.get(account);
        if (at !== undefined) row[at] = TELLS;
      }
    return row;
  });
}

/** What each line does with one point, and how many are known to tell it or not and do tell it. */
interface Told {
  readonly lines: Uint8Array;
  readonly known: number;
  readonly tell: number;
}

function byLine(rows: readonly Uint8Array[], lines: readonly number[]): Told[] {
  const count = lines.reduce((most, line) => Math.max(most, line), 0) + 1;
  return rows.map((row) => {
    const told = new Uint8Array(count);
    row.forEach((telling, at) => {
      const line = lines[at] as number;
      if (telling === TELLS) told[line] = TELLS;
      else if (telling === SILENT && told[line] === UNKNOWN) told[line] = SILENT;
    });
    let known = 0;
    let tell = 0;
    for (const telling of told) {
      if (telling !== UNKNOWN) known++;
      if (telling === TELLS) tell++;
    }
    return { lines: told, known, tell };
  });
}

/** Share of the points at which an account tells something, of those where it is known; a half more on both sides. */
function coverageOf(rows: readonly Uint8Array[], at: number): number {
  let told = 0.5;
  let known = 1;
  for (const row of rows) {
    if (row[at] === UNKNOWN) continue;
    known++;
    if (row[at] === TELLS) told++;
  }
  return told / known;
}

const odds = (share: number): number => share / (1 - share);

/**
 * Accounts that leave out the same things which most others tell. What one of the two leaves out is worth the more the more of the
 * others tell it and the more the account tells in all: a short account leaves out much, and that says nothing. What the earlier leaves
 * out and the later tells speaks against. Only accounts that were read as a whole can leave anything out.
 */
export function sameOmissions(
  study: Study,
  points: readonly Point[],
  edges: readonly DependenceEdge[],
): Tie[] {
  const { accounts } = study;
  const places = new Map(accounts.map(({ key }, at) => [key, at] as const));
  const rows = tellings(points, places);
  const silent = accounts.filter((_, at) => rows.some((row) => row[at] === SILENT));
  if (silent.length < 2) return [];
  const lines = numberOfLine(accounts, edges);
  const told = byLine(rows, lines);
  const coverage = accounts.map((_, at) => coverageOf(rows, at));
  const tied = new Set(edges.flatMap(({ from, to }) => [`${from}\n${to}`, `${to}\n${from}`]));
  const ties: Tie[] = [];
  silent.forEach((one, a) => {
    for (const other of silent.slice(0, a)) {
      // Most pairs have too little in common to be looked at.
      const [here, there] = [places.get(one.key) as number, places.get(other.key) as number];
      let both = 0;
      for (const row of rows) if (row[here] === SILENT && row[there] === SILENT) both++;
      if (both < TOLD.same) continue;
      const days = (account: typeof one) =>
        editionDays(account, account.editions[account.editions.length - 1]);
      const order = laterFirst(one.key, other.key, days(one), days(other));
      const from = places.get(order.from) as number;
      const to = places.get(order.to) as number;
      const shares = told.map((row, point) =>
        rows[point]?.[from] === UNKNOWN
          ? undefined
          : shareTelling(row, lines[from] as number, lines[to] as number),
      );
      const asked = shares.filter((share) => share !== undefined);
      const usual = asked.reduce((sum, share) => sum + share, 0) / Math.max(1, asked.length);
      const same: number[] = [];
      let bits = 0;
      let against = 0;
      rows.forEach((row, point) => {
        const share = shares[point];
        if (row[to] !== SILENT || share === undefined || share < MOST_TELL) return;
        // The account tells so much in all; of what more tell than is usual, so much more.
        const tells = (odds(share) / odds(usual)) * odds(coverage[from] as number);
        const chance = 1 / (1 + tells);
        if (row[from] === SILENT) {
          same.push(point);
          bits += Math.min(MOST_BITS, Math.log2(LEFT_OUT_TOO / chance));
        } else {
          against++;
          bits += Math.log2((1 - LEFT_OUT_TOO) / (1 - chance));
        }
      });
      bits = Math.round(bits * 10) / 10;
      const least = tied.has(`${order.from}\n${order.to}`) ? TOLD : PROPOSED;
      if (same.length < least.same || bits < least.bits || same.length <= against) continue;
      ties.push({
        ...order,
        evidence: {
          kind: 'same omissions',
          says: `both leave out ${same.length} points that most others tell${against === 0 ? '' : `; ${against} that the earlier leaves out the later tells`}`,
          bits: Math.round(bits),
          weight: Math.round(Math.min(1, bits / 40) * 1000) / 1000,
          points: same.map((at) => (points[at] as Point).id),
        },
      });
    }
  });
  return ties;
}

/** Share of the other lines that tell a point, with a half more on both sides; undefined where too few are known. */
function shareTelling(told: Told, lineA: number, lineB: number): number | undefined {
  let { known, tell } = told;
  for (const line of lineA === lineB ? [lineA] : [lineA, lineB]) {
    if (told.lines[line] !== UNKNOWN) known--;
    if (told.lines[line] === TELLS) tell--;
  }
  return known < LEAST_OTHERS ? undefined : (tell + 0.5) / (known + 1);
}
