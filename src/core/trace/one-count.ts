import type { Study } from '../model/account.ts';
import type { DependenceEdge } from '../model/dependence.ts';
import type { ReadEdition } from '../model/passage.ts';
import { editionDays, order } from './account-days.ts';
import { chanceOfFigure } from './claim-ties.ts';
import { laterFirst, type Tie } from './word-evidence.ts';

/** Digits that count, from which a figure is hardly hit by chance. */
const EXACT_DIGITS = 3;
/** Letters between two figures that may be parts of one whole: 717 killed and 75 missing. */
const NEIGHBOURS = 60;
const LEAST_SHARED = 2;
const LEAST_BITS = 8;
/** Share of the figures of the text that has fewer. */
const LEAST_SHARE = 0.5;
/** Figures of a text beyond these are a table, in which anything meets anything. */
const MOST_FIGURES = 60;

/** The exact figures of a text, and the sums of two that stand beside one another. */
interface Figures {
  readonly account: string;
  readonly edition: ReadEdition['edition'];
  readonly told: ReadonlySet<number>;
  readonly sums: ReadonlyMap<number, readonly [number, number]>;
}

const isExact = (figure: number): boolean =>
  Number.isInteger(figure) && String(figure).replace(/0+$/, '').length >= EXACT_DIGITS;

function figuresOf({ edition, mentions }: ReadEdition): Figures {
  const told = new Set<number>();
  const sums = new Map<number, [number, number]>();
  let before: { readonly end: number; readonly value: number } | undefined;
  for (const mention of [...mentions].sort((a, b) => a.start - b.start)) {
    if (mention.kind !== 'quantity') continue;
    const { lo, hi } = mention.value;
    // The ends of a range are figures that its writer joined.
    for (const figure of [lo, hi]) if (isExact(figure)) told.add(figure);
    if (lo !== hi) {
      before = undefined;
      continue;
    }
    if (before !== undefined && mention.start - before.end <= NEIGHBOURS && isExact(before.value + lo))
      sums.set(before.value + lo, [before.value, lo]);
    before = { end: mention.end, value: lo };
  }
  return { account: edition.account, edition, told, sums };
}

interface Shared {
  readonly bits: number;
  readonly says: readonly string[];
}

/** What two texts have of one count: the same figure, or in one the sum of two of the other. */
function sharedBy(a: Figures, b: Figures): Shared | undefined {
  if (a.told.size > MOST_FIGURES || b.told.size > MOST_FIGURES) return undefined;
  const says: string[] = [];
  let bits = 0;
  for (const figure of [...new Set([...a.told, ...a.sums.keys()])].sort((x, y) => x - y)) {
    const parts = a.told.has(figure) ? b.sums.get(figure) : a.sums.get(figure);
    const same = a.told.has(figure) && b.told.has(figure);
    if (!same && (parts === undefined || !(a.told.has(figure) || b.told.has(figure)))) continue;
    bits += -Math.log2(chanceOfFigure(figure));
    says.push(same ? String(figure) : `${figure} as ${parts?.join(' and ')}`);
  }
  const fewer = Math.min(a.told.size, b.told.size);
  return says.length < LEAST_SHARED || bits < LEAST_BITS || says.length < LEAST_SHARE * fewer
    ? undefined
    : { bits, says };
}

/** Places in the list of the texts that tell a figure, or in which two that stand side by side make it. */
type Tellers = ReadonlyMap<number, { readonly told: number[]; readonly sums: number[] }>;

function tellersOf(all: readonly Figures[]): Tellers {
  const tellers = new Map<number, { told: number[]; sums: number[] }>();
  const of = (figure: number): { told: number[]; sums: number[] } => {
    const met = tellers.get(figure) ?? { told: [], sums: [] };
    tellers.set(figure, met);
    return met;
  };
  all.forEach(({ told, sums }, at) => {
    if (told.size > MOST_FIGURES) return;
    for (const figure of told) of(figure).told.push(at);
    for (const figure of sums.keys()) of(figure).sums.push(at);
  });
  return tellers;
}

/** The texts that meet one in any figure, in the order of the list: no others can share a count with it. */
function meeting({ told, sums }: Figures, all: readonly Figures[], tellers: Tellers): Figures[] {
  const places = new Set<number>();
  const take = (list: readonly number[] = []): void => {
    for (const at of list) places.add(at);
  };
  for (const figure of told) {
    take(tellers.get(figure)?.told);
    take(tellers.get(figure)?.sums);
  }
  for (const figure of sums.keys()) take(tellers.get(figure)?.told);
  return [...places].sort((a, b) => a - b).flatMap((at) => all[at] ?? []);
}

/**
 * Texts that draw on one count although no point shows it: in a language whose acts are not read, where one text gives several counts side
 * by side, joins two to a range, or tells the parts of what the other adds up. Only a text that nothing else ties is asked for, and it is
 * tied to the one with which it shares most, the earliest of several: nothing says from which of its tellers it has the count.
 */
export function oneCount(
  study: Study,
  read: readonly ReadEdition[],
  edges: readonly DependenceEdge[],
): Tie[] {
  const accounts = new Map(study.accounts.map((account) => [account.key, account] as const));
  const tied = new Set(
    edges.flatMap(({ from, to, evidence }) =>
      evidence.some(({ kind }) => kind === 'shared claim' || kind === 'shared order') ? [from, to] : [],
    ),
  );
  const all = read.map(figuresOf);
  const daysOf = ({ account, edition }: Figures) => {
    const owner = accounts.get(account);
    return owner === undefined ? undefined : editionDays(owner, edition);
  };
  const best = new Map<string, Shared & { readonly own: Figures; readonly other: Figures }>();
  const tellers = tellersOf(all);
  for (const own of all) {
    if (tied.has(own.account) || own.told.size > MOST_FIGURES) continue;
    for (const other of meeting(own, all, tellers)) {
      if (other.account === own.account) continue;
      const shared = sharedBy(own, other);
      if (shared === undefined) continue;
      const old = best.get(own.account);
      const earlier = old !== undefined && order(daysOf(other), daysOf(old.other)) < 0;
      if (old === undefined || shared.bits > old.bits || (shared.bits === old.bits && earlier))
        best.set(own.account, { ...shared, own, other });
    }
  }
  const pairs = new Map(
    [...best.values()].map((one) => [[one.own.account, one.other.account].sort().join('\n'), one] as const),
  );
  return [...pairs.values()].map(
    ({ own, other, bits, says }): Tie => ({
      ...laterFirst(own.account, other.account, daysOf(own), daysOf(other)),
      evidence: {
        kind: 'shared claim',
        says: `${says.length} exact figures of one count (${says.join(', ')}), which others may have too`,
        bits: Math.round(bits),
        weight: Math.round(Math.min(1, bits / 40) * 1000) / 1000,
      },
    }),
  );
}
