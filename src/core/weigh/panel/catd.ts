import { chiSquareQuantile } from './chi-square.ts';
import { byLoss } from './crh.ts';
import type { Method } from './method.ts';

/** Level of the confidence interval; the paper's. */
const LEVEL = 0.05;
/** Squared distance added for every answer: a source that has its way everywhere must not become its own measure. */
const FLOOR = 0.1;

/**
 * CATD-style weights: the lower end of what is known of a source's precision, so that a source with few answers is
 * trusted little however right it was. Li, Li, Gao, Su, Zhao, Demirbas, Fan and Han, A confidence-aware approach for
 * truth discovery on long-tail data, VLDB 2014. Departures: values are chosen from those given (weighted median or
 * majority), never a mean that nobody stated; and no answer is further off than the spread of its question.
 */
export const catd: Method = {
  name: 'CATD',
  paper: 'Li, Li, Gao, Su, Zhao, Demirbas, Fan and Han 2014',
  run: (ballot) => {
    const quantiles = new Map([...new Set(ballot.claims)].map((n) => [n, chiSquareQuantile(LEVEL / 2, n)]));
    return byLoss(ballot, (_error, square) =>
      square.map(
        (sum, source) =>
          (quantiles.get(ballot.claims[source] as number) as number) /
          (sum + FLOOR * (ballot.claims[source] as number)),
      ),
    );
  },
};
