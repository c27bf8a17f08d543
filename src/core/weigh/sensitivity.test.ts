import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Account, Study } from '../model/account.ts';
import type { Point, PointState } from '../model/point.ts';
import type { Supposed } from '../model/sensitivity.ts';
import { looksAPoint } from './looks.ts';
import { sensitivityOf } from './sensitivity.ts';
import { suppositionsOf } from './suppositions.ts';

const account = (key: string, year = 1938, more: Partial<Account> = {}): Account =>
  ({
    key,
    siglum: key.toUpperCase(),
    kind: 'record',
    marks: [],
    editions: [],
    written: { value: { earliest: year } },
    ...more,
  }) as unknown as Account;

/** A point whose readings are given by these accounts; every two readings contradict. */
function pointOf(given: readonly (readonly string[])[]): Point {
  const readings = given.map((accounts, at) => ({
    id: `r${at}`,
    label: String(at),
    value: { kind: 'quantity', quantity: { lo: at, hi: at, comparator: 'eq', ambiguous: false } },
    witnesses: accounts.map((key) => ({
      account: key,
      current: true,
      standing: 'states',
      attribution: [],
      dependence: 'separate',
      modality: 'act',
    })),
  }));
  const differences = readings.flatMap(({ id: a }, at) =>
    readings
      .slice(at + 1)
      .map(({ id: b }) => ({ a, b, type: 'contradiction', also: [], confirmed: false, rule: '', says: '' })),
  );
  return {
    id: 'p',
    key: { kind: 'quantity', thing: 'person', whose: 'sov', counting: 'killed', scope: 'whole event' },
    readings,
    differences,
    state: 'contradicted',
  } as unknown as Point;
}
const studyOf = (accounts: readonly Account[]): Study =>
  ({ accounts, parties: [{ key: 'sov' }, { key: 'jap' }], span: { latest: 1938 } }) as unknown as Study;

/** Two readings contradict unless all who give the one depend on some who give the other. */
function restate(point: Point, supposed: readonly Supposed[]): PointState | undefined {
  const out = new Set(supposed.flatMap((one) => (one.what === 'left out' ? [one.account] : [])));
  const follows = new Set(
    supposed.flatMap((one) => (one.what === 'depends' ? [`${one.from}>${one.to}`] : [])),
  );
  const left = point.readings
    .map(({ witnesses }) => witnesses.map((one) => one.account).filter((key) => !out.has(key)))
    .filter(({ length }) => length > 0);
  if (left.length < 2 && new Set(left.flat()).size < 2) return undefined;
  const all = (a: readonly string[], b: readonly string[]): boolean =>
    a.every((x) => b.some((y) => follows.has(`${x}>${y}`)));
  let state: PointState = 'agreed in substance';
  left.forEach((a, at) => {
    for (const b of left.slice(at + 1)) {
      if (!all(a, b) && !all(b, a)) state = 'contradicted';
      else if (state !== 'contradicted') state = 'explained';
    }
  });
  return state;
}
const find = (point: Point, accounts: readonly Account[]) =>
  sensitivityOf({ study: studyOf(accounts), edges: [], looks: looksAPoint(1), restate }, point);

describe('the smallest changes', () => {
  test('a single one is named in plain words', () => {
    const { alterations, says } = find(pointOf([['a'], ['b', 'c']]), [
      account('a', 2001),
      account('b', 1993),
      account('c', 1995),
    ]);
    expect(alterations.map((one) => one.says)).toEqual([
      'If A depends on B or C, the differences would be explained, as passed on, revised or joined.',
      'If A is left out, the readings would agree in substance.',
    ]);
    expect(says).toBe('A single change would alter its state (contradicted).');
  });

  test('two are sought only where one does not suffice', () => {
    const { alterations, says } = find(
      pointOf([
        ['a', 'b'],
        ['c', 'd'],
      ]),
      ['a', 'b', 'c', 'd'].map((key) => account(key)),
    );
    expect(says).toBe('No single change would alter its state (contradicted), two together would.');
    expect(alterations[0]?.changes.every(({ length }) => length === 2)).toBe(true);
    expect(alterations.map((one) => one.says).join(' ')).toContain('If A and B are both left out');
  });

  test('where nothing alters it, that is said', () => {
    const given = [
      ['a', 'b', 'c'],
      ['d', 'e', 'f'],
      ['g', 'h', 'i'],
    ];
    expect(
      find(
        pointOf(given),
        given.flat().map((key) => account(key)),
      ).says,
    ).toBe('No single change and no two together would alter its state (contradicted).');
  });

  test('a mark that leaves one separate line is named', () => {
    const { alterations } = find(pointOf([['a'], ['b']]), [account('a'), account('b')]);
    expect(alterations.find(({ to }) => to.kind === 'lines')?.says).toContain('if A or B is marked disputed');
  });

  test('no organ of one party is supposed to pass on the word of the other, nor anyone what was written later', () => {
    const accounts = [
      account('a', 1938, { speaksFor: 'sov' }),
      account('b', 1938, { speaksFor: 'jap' }),
      account('c', 2001),
    ];
    const supposed = suppositionsOf(pointOf([['a'], ['b'], ['c']]), studyOf(accounts), []);
    expect(supposed.flatMap((one) => (one.what === 'depends' ? [`${one.from}>${one.to}`] : []))).toEqual([
      'c>a',
      'c>b',
    ]);
  });
});

test('what is found over pairs is what trying every pair finds', () => {
  const keys = ['a', 'b', 'c', 'd', 'e', 'f'];
  fc.assert(
    fc.property(
      fc.array(fc.subarray(keys, { minLength: 1, maxLength: 3 }), { minLength: 2, maxLength: 4 }),
      (given) => {
        const point = pointOf(given);
        if (restate(point, []) !== 'contradicted') return;
        const accounts = keys.map((key) => account(key));
        const changes = suppositionsOf(point, studyOf(accounts), []).filter(
          ({ what }) => what !== 'disputed',
        );
        const alters = (supposed: readonly Supposed[]): boolean =>
          restate(point, supposed) !== 'contradicted';
        const singles = changes.filter((one) => alters([one])).map((one) => JSON.stringify([one]));
        const pairs = changes.flatMap((x, at) =>
          changes.slice(at + 1).flatMap((y) => (alters([x, y]) ? [JSON.stringify([x, y])] : [])),
        );
        const found = find(point, accounts)
          .alterations.filter(({ to }) => to.kind === 'state' || to.kind === 'not at issue')
          .flatMap((one) => one.changes.map((change) => JSON.stringify(change)));
        expect(found.sort()).toEqual((singles.length > 0 ? singles : pairs).sort());
      },
    ),
    { numRuns: 60 },
  );
});

test('renaming sigla finds the same changes, and a copy of an account does not alter the state', () => {
  const accounts = ['a', 'b', 'c'].map((key) => account(key));
  const point = pointOf([['a'], ['b', 'c']]);
  const renamed = accounts.map((one) => ({ ...one, siglum: `${one.siglum}x` }));
  expect(find(point, renamed).alterations.map(({ changes }) => changes)).toEqual(
    find(point, accounts).alterations.map(({ changes }) => changes),
  );
});
