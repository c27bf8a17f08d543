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

/** For each account what it does with each point: tells it, was read as a whole and does not, or nobody knows. */
function tellings(points: readonly Point[], places: ReadonlyMap<string, number>): Uint8Array[] {
  const columns = Array.from(places, () => new Uint8Array(points.length));
  const put = (account: string, point: number, telling: number): void => {
    const column = columns[places.get(account) ?? -1];
    if (column !== undefined) column[point] = telling;
  };
  points.forEach(({ readings, silent }, point) => {
    for (const { account, standing } of silent) if (standing === 'not found') put(account, point, SILENT);
    for (const { witnesses } of readings) for (const { account } of witnesses) put(account, point, TELLS);
  });
  return columns;
}

/** What each line does with each point, and of each point how many lines are known to tell it or not and how many do tell it. */
interface Told {
  readonly lines: readonly Uint8Array[];
  readonly known: Uint32Array;
  readonly tell: Uint32Array;
}

function byLine(columns: readonly Uint8Array[], lines: readonly number[], points: number): Told {
  const count = lines.reduce((most, line) => Math.max(most, line), 0) + 1;
  const told = Array.from({ length: count }, () => new Uint8Array(points));
  columns.forEach((column, at) => {
    const line = told[lines[at] as number] as Uint8Array;
    column.forEach((telling, point) => {
      if (telling === TELLS || (telling === SILENT && line[point] === UNKNOWN)) line[point] = telling;
    });
  });
  const known = new Uint32Array(points);
  const tell = new Uint32Array(points);
  for (const line of told)
    line.forEach((telling, point) => {
      if (telling !== UNKNOWN) known[point] = (known[point] as number) + 1;
      if (telling === TELLS) tell[point] = (tell[point] as number) + 1;
    });
  return { lines: told, known, tell };
}

/** Share of the points at which an account tells something, of those where it is known; a half more on both sides. */
function coverageOf(column: Uint8Array): number {
  let told = 0.5;
  let known = 1;
  for (const telling of column) {
    if (telling === UNKNOWN) continue;
    known++;
    if (telling === TELLS) told++;
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
  const columns = tellings(points, places);
  const silent = accounts.filter((_, at) => columns[at]?.includes(SILENT) === true);
  if (silent.length < 2) return [];
  const lines = numberOfLine(accounts, edges);
  const told = byLine(columns, lines, points.length);
  const coverage = columns.map(coverageOf);
  /** Of the pair at hand the share of the other lines that tell each point; not a number where it does not count. */
  const shares = new Float64Array(points.length);
  const tied = new Set(edges.flatMap(({ from, to }) => [`${from}\n${to}`, `${to}\n${from}`]));
  const ties: Tie[] = [];
  silent.forEach((one, a) => {
    for (const other of silent.slice(0, a)) {
      // Most pairs have too little in common to be looked at.
      const [here, there] = [places.get(one.key) as number, places.get(other.key) as number];
      const [ours, theirs] = [columns[here] as Uint8Array, columns[there] as Uint8Array];
      let both = 0;
      for (let point = 0; point < ours.length; point++)
        if (ours[point] === SILENT && theirs[point] === SILENT) both++;
      if (both < TOLD.same) continue;
      const days = (account: typeof one) =>
        editionDays(account, account.editions[account.editions.length - 1]);
      const order = laterFirst(one.key, other.key, days(one), days(other));
      const from = places.get(order.from) as number;
      const to = places.get(order.to) as number;
      const [earlier, later] = [columns[from] as Uint8Array, columns[to] as Uint8Array];
      shareTelling(told, lines[from] as number, lines[to] as number, shares);
      let asked = 0;
      let sum = 0;
      for (let point = 0; point < shares.length; point++) {
        if (earlier[point] === UNKNOWN) shares[point] = Number.NaN;
        const share = shares[point] as number;
        if (Number.isNaN(share)) continue;
        asked++;
        sum += share;
      }
      const usual = sum / Math.max(1, asked);
      const same: number[] = [];
      let bits = 0;
      let against = 0;
      for (let point = 0; point < shares.length; point++) {
        const share = shares[point] as number;
        if (later[point] !== SILENT || !(share >= MOST_TELL)) continue;
        // The account tells so much in all; of what more tell than is usual, so much more.
        const tells = (odds(share) / odds(usual)) * odds(coverage[from] as number);
        const chance = 1 / (1 + tells);
        if (earlier[point] === SILENT) {
          same.push(point);
          bits += Math.min(MOST_BITS, Math.log2(LEFT_OUT_TOO / chance));
        } else {
          against++;
          bits += Math.log2((1 - LEFT_OUT_TOO) / (1 - chance));
        }
      }
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

/** Share of the other lines that tell each point, with a half more on both sides; not a number where too few are known. */
function shareTelling(told: Told, lineA: number, lineB: number, shares: Float64Array): void {
  const [one, other] = [told.lines[lineA] as Uint8Array, told.lines[lineB] as Uint8Array];
  const two = lineA !== lineB;
  for (let point = 0; point < shares.length; point++) {
    let known = told.known[point] as number;
    let tell = told.tell[point] as number;
    if (one[point] !== UNKNOWN) known--;
    if (one[point] === TELLS) tell--;
    if (two && other[point] !== UNKNOWN) known--;
    if (two && other[point] === TELLS) tell--;
    shares[point] = known < LEAST_OTHERS ? Number.NaN : (tell + 0.5) / (known + 1);
  }
}
