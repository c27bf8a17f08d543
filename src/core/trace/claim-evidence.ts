import type { Account, Study } from '../model/account.ts';
import { type DependenceEdge, type Evidence, joinsLines } from '../model/dependence.ts';
import type { Point, Reading } from '../model/point.ts';
import { editionDays } from './account-days.ts';
import { type ClaimPlace, type ClaimTie, chanceOfFigure, claimTies } from './claim-ties.ts';
import type { Tie } from './word-evidence.ts';

/** Chance of hitting a day, and one of a few names or outcomes. */
const CHANCE_OF_DAY = 0.1;
const CHANCE_OF_NAME = 0.4;

function chanceOf({ value }: Reading): number {
  if (value.kind === 'quantity') return chanceOfFigure(value.quantity.lo);
  return value.kind === 'time' ? CHANCE_OF_DAY : CHANCE_OF_NAME;
}

const keyOf = (account: string, edition: string): string => `${account}\n${edition}`;

/** What each edition reads at a point; one that gives several readings there gives none. */
function placeOf({ readings }: Point, editions: ReadonlyMap<string, number>): ClaimPlace {
  const given = new Int32Array(editions.size).fill(-1);
  const several = new Set<number>();
  readings.forEach((reading, which) => {
    for (const { account, editionLabel, standing } of reading.witnesses) {
      const at = editions.get(keyOf(account, editionLabel));
      if (at === undefined || standing === 'denies') continue;
      if (given[at] !== -1 && given[at] !== which) several.add(at);
      given[at] = which;
    }
  });
  for (const at of several) given[at] = -1;
  return { readings: given, chance: (which) => chanceOf(readings[which] as Reading) };
}

/** Number of the line each account is on, by what is stated or accepted. */
function linesOf(accounts: readonly Account[], edges: readonly DependenceEdge[]): number[] {
  const line = new Map<string, string>();
  const find = (key: string): string => {
    let top = key;
    for (let up = line.get(top); up !== undefined; up = line.get(top)) top = up;
    return top;
  };
  for (const edge of edges) {
    if (!joinsLines(edge)) continue;
    const [a, b] = [find(edge.from), find(edge.to)];
    if (a !== b) line.set(a < b ? b : a, a < b ? a : b);
  }
  const numbers = new Map<string, number>();
  return accounts.map(({ key }) => {
    const top = find(key);
    const number = numbers.get(top) ?? numbers.size;
    numbers.set(top, number);
    return number;
  });
}

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/**
 * Sources that the readings of the accounts speak for, across languages: the only trace that a translation or a
 * paraphrase leaves. A reading that the editor has not established though both have it is named as a shared error.
 */
export function claimEvidence(
  study: Study,
  points: readonly Point[],
  edges: readonly DependenceEdge[],
): Tie[] {
  const texts = study.accounts.flatMap((account, owner) =>
    account.editions.map((edition) => ({ account, edition, owner })),
  );
  const numbers = new Map(
    texts.map(({ account, edition }, at) => [keyOf(account.key, edition.label), at] as const),
  );
  const places = points.map((point) => placeOf(point, numbers));
  const lines = linesOf(study.accounts, edges);
  const ties = claimTies(
    texts.length,
    places,
    texts.map(({ account, edition }) => editionDays(account, edition)),
    texts.map(({ owner }) => lines[owner] as number),
    texts.map(({ owner }) => owner),
  );
  return strongest(ties, texts).map(({ from, to, dated, bits, same, distinctive, differ, family }) => {
    const errors = same.filter((at) => {
      const { established, readings } = points[at] as Point;
      const which = places[at]?.readings[from] ?? -1;
      return established !== undefined && readings[which]?.id !== established.reading;
    });
    const says = [
      family === true
        ? `${plural(same.length, 'exact figure', 'exact figures')} the same, which others have too: one count behind them`
        : `${plural(same.length, 'reading', 'readings')} the same, ${distinctive.length} of which no one before them has outside their lines`,
      ...(errors.length > 0 ? [`${plural(errors.length, 'shared error', 'shared errors')}`] : []),
      `${differ} differ: ${Math.round(bits)} bits`,
    ].join('; ');
    const evidence: Evidence = {
      kind: 'shared claim',
      says,
      weight: Math.round(Math.min(1, bits / 40) * 1000) / 1000,
      points: same.map((at) => (points[at] as Point).id),
    };
    const source = texts[to];
    return {
      from: texts[from]?.account.key ?? '',
      to: source?.account.key ?? '',
      ...(source === undefined || source.account.editions.length < 2
        ? {}
        : { toEdition: source.edition.label }),
      dated,
      evidence,
    };
  });
}

/** Of the ties between editions of two accounts the strongest, in one direction. */
function strongest(ties: readonly ClaimTie[], texts: readonly { readonly owner: number }[]): ClaimTie[] {
  const best = new Map<string, ClaimTie>();
  for (const tie of ties) {
    const pair = [texts[tie.from]?.owner ?? 0, texts[tie.to]?.owner ?? 0].sort((a, b) => a - b).join();
    const old = best.get(pair);
    if (old === undefined || tie.bits > old.bits) best.set(pair, tie);
  }
  return [...best.values()];
}
