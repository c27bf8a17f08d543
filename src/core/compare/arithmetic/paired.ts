import type { FigurePair, PairedFigures } from '../../model/arithmetic.ts';
import { readingLabel } from '../label.ts';
import { firstOf, order } from '../order.ts';
import type { Statement } from '../statement.ts';
import { type Tellable, tellable } from './tellable.ts';

/** Fewer digits than this, closing zeros aside, are met by chance. */
const TELLING_DIGITS = 3;

const telling = (value: number): boolean => String(value).replace(/0+$/, '').length >= TELLING_DIGITS;

/** The one telling figure that each latest edition of an account gives for a point by its plain rule. */
function byAccount(list: readonly Tellable[]): Map<string, Tellable> {
  const out = new Map<string, Tellable>();
  const torn = new Set<string>();
  for (const one of list) {
    const { account } = one.addend;
    const old = out.get(account);
    if (old !== undefined && old.addend.value !== one.addend.value) torn.add(account);
    else out.set(account, one);
  }
  for (const account of torn) out.delete(account);
  return out;
}

const labelOf = ({ statement: { value, facet } }: Tellable): string => readingLabel(value, facet);

const none: ReadonlyMap<string, Tellable> = new Map();

/** The first place of a value in a list that is not this one; -1 where there is no other. */
const beside = (
  places: ReadonlyMap<number | undefined, readonly number[]>,
  value: number,
  at: number,
): number => places.get(value)?.find((place) => place !== at) ?? -1;

/** The pairs two points make, those of most accounts first; a pair that joins halves of two others says so. */
function pairsOf(one: ReadonlyMap<string, Tellable>, two: ReadonlyMap<string, Tellable>): FigurePair[] {
  const pairs = new Map<string, { labels: [string, string]; accounts: string[]; values: [number, number] }>();
  for (const account of [...one.keys()].sort(order)) {
    const [a, b] = [one.get(account), two.get(account)];
    if (a === undefined || b === undefined) continue;
    const id = `${a.addend.value} ${b.addend.value}`;
    const pair = pairs.get(id);
    if (pair === undefined)
      pairs.set(id, {
        labels: [labelOf(a), labelOf(b)],
        accounts: [account],
        values: [a.addend.value, b.addend.value],
      });
    else pair.accounts.push(account);
  }
  const list = [...pairs.values()].sort((a, b) =>
    firstOf(a.values[0] - b.values[0], a.values[1] - b.values[1]),
  );
  const ofFirst = Map.groupBy(list.keys(), (place) => list[place]?.values[0]);
  const ofSecond = Map.groupBy(list.keys(), (place) => list[place]?.values[1]);
  return list.map(({ labels, accounts, values }, at): FigurePair => {
    const first = beside(ofFirst, values[0], at);
    const second = beside(ofSecond, values[1], at);
    // Joined from two pairs that differ in both halves: each of them stands without it.
    const joined =
      first >= 0 &&
      second >= 0 &&
      list[first]?.values[1] !== values[1] &&
      list[second]?.values[0] !== values[0];
    return { labels, accounts, ...(joined ? { joins: [first, second] as const } : {}) };
  });
}

/**
 * Figures that go together: where the accounts that give one value of one point give one value of another (525 dead with 913 wounded,
 * 526 with 914), the pair is one trace of a common source and not two, and who gives 526 with 913 joined two. Only exact figures of
 * three telling digits for the whole event, of one thing of one party; only where there are two pairs, and one is given by two accounts.
 */
export function pairedFigures(statements: readonly Statement[]): PairedFigures[] {
  const plain = tellable(statements).filter(
    ({ statement: { current, facet, key }, addend }) =>
      current &&
      key.scope === 'whole event' &&
      facet.scope === undefined &&
      facet.subset === undefined &&
      facet.counting === undefined &&
      facet.force === undefined &&
      telling(addend.value),
  );
  const points = Map.groupBy(plain, ({ point }) => point);
  const figures = new Map([...points].map(([id, list]) => [id, byAccount(list)] as const));
  const cellOf = (id: string): string | undefined => points.get(id)?.[0]?.cell;
  const byCell = Map.groupBy([...points.keys()].sort(order), cellOf);
  const out: PairedFigures[] = [];
  // Points of one thing of one party: as many as there are rules of counting.
  for (const ids of byCell.values())
    ids.forEach((first, at) => {
      for (const second of ids.slice(at + 1)) {
        const pairs = pairsOf(figures.get(first) ?? none, figures.get(second) ?? none);
        if (pairs.length < 2 || pairs.every(({ accounts }) => accounts.length < 2)) continue;
        out.push({ points: [first, second], pairs });
      }
    });
  return out.sort((a, b) => firstOf(order(a.points[0], b.points[0]), order(a.points[1], b.points[1])));
}
