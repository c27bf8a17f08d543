import { expect, test } from 'vitest';
import type { Study } from '../../model/account.ts';
import type { DependenceEdge } from '../../model/dependence.ts';
import type { Cell, HypothesisQuestion } from '../../model/hypothesis.ts';
import type { Witness } from '../../model/point.ts';
import { descentOf } from '../../model/separate-lines.ts';
import { matrixOf } from './matrix.ts';

const evidence = (
  key: string,
  account: string,
  ...rows: readonly (readonly [by: string, ...cells: Cell[]])[]
) => ({
  key,
  account,
  edition: 'e',
  editionLabel: '',
  span: { start: 0, end: 1, words: 'x' },
  note: '',
  judgements: rows.flatMap(([by, ...cells]) =>
    cells.map((is, at) => ({ by, hypothesis: 'xy'[at] as string, is, note: '' })),
  ),
});
const question = (...all: HypothesisQuestion['evidence']): HypothesisQuestion => ({
  key: 'q',
  question: 'Who?',
  hypotheses: [
    { key: 'x', says: 'X' },
    { key: 'y', says: 'Y' },
  ],
  evidence: all,
});
const study = {
  accounts: [
    { key: 'a', speaksFor: 'sov' },
    { key: 'b', speaksFor: 'jap' },
    { key: 'c', kind: 'record' },
    { key: 'd', kind: 'narrative' },
  ].map((one) => ({
    marks: [],
    ...one,
  })),
  parties: [
    { key: 'sov', name: 'Soviet Union' },
    { key: 'jap', name: 'Japan' },
  ],
} as unknown as Study;
const matrix = (...all: HypothesisQuestion['evidence']) =>
  matrixOf(study, question(...all), { witnesses: new Map(), descent: descentOf([]) });

const stated = (from: string, to: string): DependenceEdge => ({ from, to, status: 'stated', evidence: [] });

test('evidence that tells the answers apart stands first; what suits all alike last', () => {
  const { rows } = matrix(
    evidence('alike', 'a', ['Anna', 'consistent', 'consistent']),
    evidence('partly', 'a', ['Anna', 'consistent', 'neutral']),
    evidence('apart', 'b', ['Anna', 'consistent', 'inconsistent']),
    evidence('beside', 'b', ['Anna', 'consistent', 'not applicable']),
  );
  expect(rows.map(({ evidence: { key }, discrimination }) => [key, discrimination])).toEqual([
    ['apart', 1],
    ['partly', 0.5],
    ['alike', 0],
    ['beside', 0],
  ]);
});

test('several people keep their disagreement, and their mean orders', () => {
  const [row] = matrix(
    evidence('e', 'a', ['Anna', 'consistent', 'inconsistent'], ['Boris', 'consistent', 'consistent']),
  ).rows;
  expect(row?.discrimination).toBe(0.5);
  expect(row?.cells.map(({ disagreed }) => disagreed)).toEqual([false, true]);
  expect(row?.cells[1]?.judgements.map(({ by, is }) => `${by} ${is}`)).toEqual([
    'Anna inconsistent',
    'Boris consistent',
  ]);
});

test('what is missing is said: unjudged cells, answers that were never tested, parties not heard, one line, one judge', () => {
  const { lacking } = matrixOf(
    study,
    question(
      evidence('e', 'a', ['Anna', 'consistent']),
      evidence('f', 'a', ['Anna', 'consistent', 'inconsistent']),
      evidence('g', 'c', ['Anna', 'consistent', 'inconsistent']),
    ),
    { witnesses: new Map(), descent: descentOf([stated('a', 'x'), stated('c', 'x')]) },
  );
  const text = lacking.join(' ');
  expect(text).toContain('1 cell has not been judged');
  expect(text).toContain('inconsistent with “X”');
  expect(text).toContain('speaks for Japan');
  expect(text).not.toContain('speaks for Soviet Union');
  expect(text).toContain('one line of transmission');
  expect(text).toContain('One person judged all of it.');
});

test('a matrix has no winner and no sum of a column', () => {
  expect(Object.keys(matrix(evidence('e', 'a', ['Anna', 'consistent', 'inconsistent'])))).toEqual([
    'question',
    'rows',
    'lacking',
  ]);
});

test('lines are those of the claims the words hold: what two accounts pass on from one authority is one line, an unknown origin none', () => {
  const apart = (key: string, account: string) =>
    evidence(key, account, ['Anna', 'consistent', 'inconsistent']);
  const says = (witnesses: readonly Witness[], ...all: HypothesisQuestion['evidence']): string =>
    matrixOf(study, question(...all), {
      witnesses: new Map([['e', witnesses]]),
      descent: descentOf([]),
    }).lacking.join(' ');
  const passes = (account: string): Witness =>
    ({
      account,
      edition: 'e',
      current: false,
      standing: 'denies',
      sentence: { start: 0, end: 5, words: 'x' },
      attribution: [{ start: 0, end: 1, words: 'Shtern', key: 'shtern', stance: 'reports' }],
      dependence: 'follows',
    }) as unknown as Witness;
  expect(says([], apart('e', 'a'), apart('f', 'b'))).not.toContain('line of transmission');
  expect(says([passes('a'), passes('b')], apart('e', 'a'), apart('f', 'b'))).toContain(
    'All evidence that tells the answers apart is on one line of transmission, as far as traced.',
  );
  expect(says([], apart('e', 'a'), apart('f', 'd'))).toContain(
    'on one line of transmission, beside 1 of unknown origin, as far as traced.',
  );
  expect(says([], apart('e', 'd'), apart('f', 'd'))).toContain(
    'No evidence that tells the answers apart is on a separate line',
  );
});
