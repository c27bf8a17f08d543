import { describe, expect, test } from 'vitest';
import type { Account, Study } from '../model/account.ts';
import type { DependenceEdge } from '../model/dependence.ts';
import type { Witness } from '../model/point.ts';
import { linesOf } from './lines.ts';

const account = (key: string, more: Partial<Account> = {}): Account => ({
  key,
  siglum: key.toUpperCase(),
  title: key,
  language: 'en',
  text: 'precis',
  read: 'excerpt',
  kind: 'narrative',
  rights: { allow: 'free' },
  dependsOn: [],
  marks: [],
  editions: [],
  ...more,
});
const study = (...accounts: Account[]): Study => ({
  title: '',
  parties: [],
  accounts,
  knownThrough: [],
  names: [],
  library: [],
  problems: [],
});
const span = { start: 0, end: 1, words: 'x' };
const witness = (key: string, more: Partial<Witness> = {}): Witness => ({
  account: key,
  edition: key,
  editionLabel: '',
  current: true,
  standing: 'states',
  claim: '',
  span,
  sentence: span,
  attribution: [],
  modality: 'act',
  tier: 'precise',
  reasons: [],
  dependence: 'separate',
  ...more,
});
const edge = (from: string, to: string, status: DependenceEdge['status'] = 'stated'): DependenceEdge => ({
  from,
  to,
  status,
  evidence: [],
});
const abc = study(account('a'), account('b'), account('c'));

describe('separate lines', () => {
  test('accounts with no known tie are lines of their own', () => {
    expect(linesOf([witness('a'), witness('b')], [], abc)).toMatchObject({
      documents: 2,
      separate: 2,
      originUnknown: 0,
    });
  });
  test('a follower joins its model, also when the model is outside the point', () => {
    expect(linesOf([witness('a'), witness('b')], [edge('b', 'a')], abc)).toMatchObject({ separate: 1 });
    expect(linesOf([witness('a'), witness('b')], [edge('a', 'c'), edge('b', 'c')], abc)).toMatchObject({
      separate: 1,
    });
  });
  test('a rejected dependence joins nothing', () => {
    expect(linesOf([witness('a'), witness('b')], [edge('b', 'a', 'rejected')], abc)).toMatchObject({
      separate: 2,
    });
  });
  test('two that pass on one authority are one line, with the reason', () => {
    const by = [{ ...span, key: 'krivosheev', stance: 'reports' as const }];
    const lines = linesOf([witness('a', { attribution: by }), witness('b', { attribution: by })], [], abc);
    expect(lines.separate).toBe(1);
    expect(lines.because.join()).toContain('same authority');
  });
  test('nothing that rests on a marked account is a line; an unknown origin is none either', () => {
    const marked = study(account('a', { marks: [{ mark: 'forged', shownBy: 'x' }] }), account('b'));
    expect(linesOf([witness('a'), witness('b', { dependence: 'origin unknown' })], [], marked)).toMatchObject(
      { separate: 0, originUnknown: 1 },
    );
  });
  test('a hundred copies change no count', () => {
    const keys = Array.from({ length: 100 }, (_, at) => `copy${at}`);
    const all = study(account('a'), ...keys.map((key) => account(key)));
    expect(
      linesOf(
        [witness('a'), ...keys.map((key) => witness(key))],
        keys.map((key) => edge(key, 'a')),
        all,
      ),
    ).toMatchObject({ documents: 101, separate: 1 });
  });
  test('history and denials are not counted', () => {
    expect(
      linesOf(
        [witness('a', { current: false }), witness('b', { standing: 'denies' }), witness('c')],
        [],
        abc,
      ),
    ).toMatchObject({ documents: 1, separate: 1 });
  });
});
