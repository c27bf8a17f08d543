import { describe, expect, test } from 'vitest';
import type { Account, Study } from '../model/account.ts';
import { joinsLines } from '../model/dependence.ts';
import { variorum } from '../variorum.ts';

/** Small letters only: figures and capitals would be read as what every account must tell. */
const words = (seed: number, count: number): string =>
  Array.from({ length: count }, (_, at) => {
    const number = ((at + 1) * (seed + 7) * 7919) % 35_711;
    return `w${[...number.toString(26)].map((digit) => 'bcdfghjklmnpqrstvwxzaeiouy'[Number.parseInt(digit, 26)]).join('')}`;
  }).join(' ');

const account = (
  key: string,
  text: string,
  year: number | undefined,
  more: Partial<Account> = {},
): Account => ({
  key,
  siglum: key.toUpperCase(),
  title: key,
  language: 'en',
  text: 'original',
  read: 'full',
  kind: 'narrative',
  rights: { allow: 'free' },
  dependsOn: [],
  marks: [],
  editions: [
    { id: `${key}-${text.length}`, account: key, label: '', language: 'en', text, structure: [], file: key },
  ],
  ...(year === undefined
    ? {}
    : {
        published: {
          edtf: `${year}`,
          value: {
            earliest: year * 365,
            latest: year * 365 + 364,
            precision: 'year',
            edtf: `${year}`,
          } as never,
        },
      }),
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
const tells = 'On 31 July 1938 the Soviet troops lost 236 men killed.\n\n';
const common = words(3, 60);

describe('reused words as evidence', () => {
  test('the later account follows the earlier, a common source stays possible', () => {
    const { trace } = variorum(
      study(
        account('young', `${words(1, 90)} ${common}`, 1990),
        account('zold', `${common} ${words(2, 80)}`, 1950),
      ),
    );
    expect(trace.edges).toMatchObject([
      {
        from: 'young',
        to: 'zold',
        status: 'proposed',
        commonSource: true,
        evidence: [{ kind: 'shared words' }],
      },
    ]);
    expect(trace.edges[0]?.undirected).toBeUndefined();
    expect(trace.reuse.passages).toHaveLength(1);
    // A passage in a longer text does not make two accounts one line.
    expect(trace.edges.some(joinsLines)).toBe(false);
  });

  test('without dates no one is said to follow', () => {
    const { trace } = variorum(
      study(account('a', common, undefined), account('b', common.slice(3), undefined)),
    );
    expect(trace.edges).toMatchObject([{ undirected: true, commonSource: true }]);
    expect(trace.edges.every(joinsLines)).toBe(true);
  });

  test('a text that stands in a longer one is its source or its abridgement, and no date says which', () => {
    const said = (year: number | undefined): string =>
      variorum(study(account('a', common, year), account('b', `${words(1, 120)} ${common}`, undefined))).trace
        .edges[0]?.evidence[0]?.says ?? '';
    expect(said(undefined)).toMatch(/% of the longer: the longer expands the shorter, or/);
    const { trace } = variorum(
      study(account('a', common, 1950), account('b', `${words(1, 120)} ${common}`, 1990)),
    );
    expect(trace.edges[0]?.evidence[0]?.says).toMatch(/% of the longer$/);
  });

  test('what the study says takes the words as further evidence', () => {
    const { trace } = variorum(
      study(
        account('a', common, 1950),
        account('b', common.slice(9), 1990, { dependsOn: [{ account: 'a', stated: true }] }),
      ),
    );
    expect(trace.edges).toHaveLength(1);
    expect(trace.edges[0]?.evidence.map(({ kind }) => kind)).toEqual(['declared', 'shared words']);
    expect(trace.edges[0]?.commonSource).toBeUndefined();
  });

  test('the words of a précis are the study’s and show nothing', () => {
    const { trace } = variorum(
      study(account('a', common, 1950, { text: 'precis' }), account('b', common, 1990, { text: 'precis' })),
    );
    expect(trace.edges).toEqual([]);
    expect(trace.reuse.search.nothing).toContain('précis');
  });

  test('a copy added, trimmed and reworded a little, changes no count of lines', () => {
    const one = account('one', `${tells}${words(1, 60)}`, 1950, { kind: 'record' });
    const two = account('two', `${tells.replace('236', '717')}${words(2, 60)}`, 1960, { kind: 'record' });
    const count = (...accounts: Account[]): unknown[] =>
      variorum(study(...accounts)).points.map(({ lines: { separate, originUnknown } }) => ({
        separate,
        originUnknown,
      }));
    const before = count(one, two);
    expect(before).toContainEqual({ separate: 2, originUnknown: 0 });
    for (let n = 0; n < 12; n++) {
      const source = n % 2 === 0 ? one : two;
      const kept = (source.editions[0]?.text ?? '')
        .split(' ')
        .filter((_, at) => at < 14 || (at + n) % 11 !== 0);
      const copy = account(`copy${n}`, kept.join(' '), n % 3 === 0 ? undefined : 1970 + n);
      expect(count(one, two, copy)).toEqual(before);
    }
  });
});
