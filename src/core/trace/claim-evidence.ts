import type { Study } from '../model/account.ts';
import type { DependenceEdge, Evidence } from '../model/dependence.ts';
import type { Point } from '../model/point.ts';
import { editionDays } from './account-days.ts';
import { type ClaimTie, claimTies } from './claim-ties.ts';
import { numberOfLine } from './number-of-line.ts';
import { ownedTexts, pointPlaces } from './point-places.ts';
import type { Tie } from './word-evidence.ts';

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
  const texts = ownedTexts(study);
  const places = pointPlaces(texts, points);
  const lines = numberOfLine(study.accounts, edges);
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
        : `${plural(same.length, 'reading', 'readings')} the same, ${distinctive.length} of which no earlier account has that is independent of both`,
      ...(errors.length > 0 ? [`${plural(errors.length, 'shared error', 'shared errors')}`] : []),
      `${differ === 0 ? 'no reading' : plural(differ, 'reading', 'readings')} in which they differ`,
    ].join('; ');
    const evidence: Evidence = {
      kind: 'shared claim',
      says,
      bits: Math.round(bits),
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
