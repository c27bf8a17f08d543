import { expect, test } from 'vitest';
import type { Account, Study } from '../model/account.ts';
import type { PairedFigures } from '../model/arithmetic.ts';
import { pairedEvidence } from './paired-evidence.ts';

const year = (key: string, from: number): Partial<Account> => ({
  key,
  editions: [],
  dependsOn: [],
  marks: [],
  written: {
    edtf: String(from),
    value: { earliest: from * 365, latest: from * 365 + 364 },
  } as NonNullable<Account['written']>,
});
const study = {
  accounts: [
    year('atlas', 1970),
    year('brief', 1980),
    year('chronicle', 1990),
    year('digest', 2000),
    year('essay', 2005),
  ],
} as unknown as Study;
const losses: PairedFigures = {
  points: ['killed', 'wounded'],
  pairs: [
    { labels: ['525', '913'], accounts: ['atlas', 'digest'] },
    { labels: ['526', '913'], accounts: ['essay'], joins: [2, 0] },
    { labels: ['526', '914'], accounts: ['brief', 'chronicle'] },
  ],
};

test('who gives a pair follows the earliest who gives it; who crosses two had both', () => {
  const ties = pairedEvidence(study, [losses], []);
  expect(ties.map(({ from, to }) => `${from} > ${to}`).sort()).toEqual([
    'chronicle > brief',
    'digest > atlas',
    'essay > atlas',
    'essay > brief',
  ]);
  const crossing = ties.find(({ from, to }) => from === 'essay' && to === 'atlas');
  expect(crossing?.dated).toBe(true);
  expect(crossing?.evidence).toMatchObject({ kind: 'shared claim', points: ['killed', 'wounded'] });
  expect(crossing?.evidence.says).toMatch(/^526 with 913 crosses 526 with 914 and 525 with 913/);
});

test('a pair is told once, not once for each of its halves', () => {
  const ties = pairedEvidence(study, [losses], []);
  expect(ties.filter(({ from, to }) => from === 'digest' && to === 'atlas')).toHaveLength(1);
});

test('a pair that all have says nothing', () => {
  const all = study.accounts.map(({ key }) => key);
  const common: PairedFigures = {
    points: ['a', 'b'],
    pairs: [{ labels: ['1,234', '5,678'], accounts: all }],
  };
  expect(pairedEvidence(study, [common], [])).toEqual([]);
});
