import type { Account, Edition, Study } from '../model/account.ts';
import type { Evidence } from '../model/dependence.ts';
import type { Reuse } from '../model/reuse.ts';
import { type Days, editionDays, order } from './account-days.ts';
import { textName } from './study-reuse.ts';

/** Evidence found by the program that two accounts hang together; `from` is the later one where dates say so. */
export interface Tie {
  readonly from: string;
  readonly to: string;
  readonly toEdition?: string;
  /** Dates say which is the later. */
  readonly dated: boolean;
  /** One names the other, so that no lost third can stand between them. */
  readonly direct?: true;
  /** It gives a direction to what no date directs. */
  readonly turns?: true;
  readonly evidence: Evidence;
}

interface Pair {
  readonly a: { readonly account: Account; readonly edition: Edition };
  readonly b: { readonly account: Account; readonly edition: Edition };
  readonly passages: number[];
  units: number;
  bits: number;
}

/** Which of two is the later; where dates do not say, the one whose key comes second, and `dated` is false. */
export function laterFirst(
  a: string,
  b: string,
  daysA: Days | undefined,
  daysB: Days | undefined,
): Pick<Tie, 'from' | 'to' | 'dated'> {
  const which = order(daysA, daysB);
  const from = which === 0 ? (a < b ? b : a) : which > 0 ? a : b;
  return { from, to: from === a ? b : a, dated: which !== 0 };
}

/** Share of a text that stands in another, and how much longer that must be, before one is said to expand the other. */
const NEARLY_ALL = 0.85;
const MUCH_LONGER = 1.5;

/**
 * One tie for each two accounts that share passages: those of the two editions that share most. Its weight is the
 * share of the shorter text that stands in the other.
 */
export function wordEvidence(study: Study, { passages }: Reuse): Tie[] {
  const texts = new Map(
    study.accounts.flatMap((account) =>
      account.editions.map((edition) => [textName(edition), { account, edition }] as const),
    ),
  );
  const pairs = new Map<string, Pair>();
  passages.forEach((passage, at) => {
    const a = texts.get(passage.a);
    const b = texts.get(passage.b);
    if (a === undefined || b === undefined) return;
    const key = `${passage.a}\n${passage.b}`;
    const pair = pairs.get(key) ?? { a, b, passages: [], units: 0, bits: 0 };
    pair.passages.push(at);
    const side = (from: 'startA' | 'startB', to: 'endA' | 'endB'): number =>
      passage.runs.reduce((sum, run) => sum + run[to] - run[from], 0);
    pair.units += Math.min(side('startA', 'endA'), side('startB', 'endB'));
    pair.bits += passage.bits;
    pairs.set(key, pair);
  });
  const best = new Map<string, Pair>();
  for (const pair of pairs.values()) {
    const key = [pair.a.account.key, pair.b.account.key].sort().join('\n');
    const old = best.get(key);
    if (old === undefined || pair.units > old.units) best.set(key, pair);
  }
  return [...best.values()].map(({ a, b, passages: places, units, bits }) => {
    const shorter = Math.max(1, Math.min(a.edition.text.length, b.edition.text.length));
    const share = Math.round(Math.min(1, units / shorter) * 1000) / 1000;
    const count = places.length === 1 ? 'one passage' : `${places.length} passages`;
    const longer = Math.max(1, a.edition.text.length, b.edition.text.length);
    const ofLonger = Math.round((100 * Math.min(units, longer)) / longer);
    const order = laterFirst(
      a.account.key,
      b.account.key,
      editionDays(a.account, a.edition),
      editionDays(b.account, b.edition),
    );
    // Where no date says which is the later, a text that stands in a longer one is its source or its abridgement.
    const which =
      !order.dated && share >= NEARLY_ALL && longer >= shorter * MUCH_LONGER
        ? ': the longer expands the shorter, or the shorter cuts it down'
        : '';
    const says = `${count} with the same words: ${Math.round(share * 100)} % of the shorter text, ${ofLonger} % of the longer${which}`;
    return {
      ...order,
      evidence: { kind: 'shared words', says, bits: Math.round(bits), weight: share, passages: places },
    };
  });
}
