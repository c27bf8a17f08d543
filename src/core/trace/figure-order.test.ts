import { describe, expect, test } from 'vitest';
import type { Account, Study } from '../model/account.ts';
import type { ReadEdition } from '../model/passage.ts';
import { figureOrder } from './figure-order.ts';

/** A text that holds nothing but these figures, in their order. */
function told(key: string, figures: readonly number[], label = ''): ReadEdition {
  const text = figures.join(' ');
  let at = 0;
  const mentions = figures.map((figure) => {
    const start = at;
    at += String(figure).length + 1;
    return { kind: 'quantity', start, end: at - 1, value: { lo: figure, hi: figure } };
  });
  return { edition: { account: key, label, text, id: `${key}${label}` }, mentions } as unknown as ReadEdition;
}
const study = (...keys: string[]): Study =>
  ({
    accounts: keys.map((key): Partial<Account> => ({ key, editions: [], dependsOn: [], marks: [] })),
  }) as unknown as Study;
/** Accounts that share nothing, so that a figure of two is rare. */
const OTHERS = Array.from({ length: 12 }, (_, at) => `other${at}`);
const others = OTHERS.map((key, at) => told(key, [10_000 + at, 20_000 + at]));
const ties = (...texts: ReadEdition[]) =>
  figureOrder(
    study(...new Set(texts.map(({ edition }) => edition.account)), ...OTHERS),
    [...texts, ...others],
    [],
  );

describe('figures in one order', () => {
  const run = [1886, 237, 285, 913];

  test('four figures only two have, in one order, tie them; the figures are named', () => {
    const [tie, ...more] = ties(told('a', [77, ...run]), told('b', [...run, 600]));
    expect(more).toEqual([]);
    expect(tie).toMatchObject({ from: 'b', to: 'a', dated: false, evidence: { kind: 'shared order' } });
    expect(tie?.evidence.says).toContain('4 figures and dates in the same order (1886, 237, 285, 913)');
  });

  test('another order says nothing, nor do two figures', () => {
    expect(ties(told('a', run), told('b', [...run].reverse()))).toEqual([]);
    expect(ties(told('a', [1886, 237]), told('b', [1886, 237]))).toEqual([]);
  });

  test('figures that many lines have say nothing', () => {
    const all = ['c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'].map((key) => told(key, run));
    expect(ties(told('a', run), told('b', run), ...all)).toEqual([]);
  });

  test('what stands between counts against', () => {
    const between = [1886, 501, 502, 503, 237, 504, 505, 506, 285, 507, 508, 509, 913];
    expect(ties(told('a', between), told('b', run))).toEqual([]);
  });

  test('editions of one account are not tied, and of several the best run is told once', () => {
    expect(ties(told('a', run, '2007'), told('a', run, '2011'))).toEqual([]);
    expect(ties(told('a', run.slice(1), '2007'), told('a', run, '2011'), told('b', run))).toHaveLength(1);
  });
});
