import { beforeAll, describe, expect, test } from 'vitest';
import type { Account, Study } from '../src/core/model/account.ts';
import type { Build } from '../src/core/model/build.ts';
import { reportContent } from '../src/core/show/report-content.ts';
import { variorum } from '../src/core/variorum.ts';
import { loadStudy } from '../src/study/load.ts';
import { khasan } from './a-build.ts';

/** English accounts of both parties and of later works: enough to contradict one another, few enough to read often. */
const KEYS = [
  'su-comm-0801',
  'jp-war-office',
  'enwiki',
  'ww2db-2009',
  'eurasian-2016',
  'gibler-mid184',
  'suma-0802',
  'saito-08',
];
const SIZES = {
  record: 2,
  primary: 2,
  'separate line': 1,
  'reliability B': 2,
  'reliability C': 1,
  'reliability D': -1,
};

const LATER: NonNullable<Account['published']> = {
  edtf: '2026',
  value: {
    earliest: 20454,
    latest: 20818,
    precision: 'year',
    extent: 'point',
    approximate: false,
    calendar: 'gregorian',
  },
};

let study: Study;
let built: Build;
beforeAll(async () => {
  const loaded = await loadStudy(khasan);
  study = {
    ...loaded.study,
    accounts: loaded.study.accounts.filter(({ key }) => KEYS.includes(key)),
    sizes: SIZES,
  };
  built = variorum(study);
});

/** Everything weighing may order or decide, by point of the whole event: ids of episodes serve one build only. */
const verdicts = (build: Build) =>
  build.points
    .filter(({ key }) => key.scope === 'whole event')
    .map((point) => ({
      id: point.id,
      state: point.state,
      readings: point.readings.map(({ id }) => id),
      lines: point.readings.map(
        ({ id }) => build.weights.find((one) => one.point === point.id && one.reading === id)?.separate,
      ),
      sums: point.readings.map(
        ({ id }) => build.weights.find((one) => one.point === point.id && one.reading === id)?.sum?.value,
      ),
      range: build.weighing.ranges.find((one) => one.point === point.id),
    }));

describe('weighing a whole study', () => {
  test('there is something to weigh: contradictions, ranges, sums', () => {
    const met = verdicts(built);
    expect(met.some(({ state }) => state === 'contradicted')).toBe(true);
    expect(met.some(({ range }) => range?.min !== undefined)).toBe(true);
    expect(met.flatMap(({ sums }) => sums).some((sum) => sum !== undefined && sum > 0)).toBe(true);
  });

  test.each(['eurasian-2016', 'enwiki'])(
    'a copy of %s changes no order, state, line, sum or range',
    (key) => {
      const model = study.accounts.find((account) => account.key === key) as Account;
      const last = model.editions[model.editions.length - 1];
      const { criticism: _, ...plain } = model;
      const copy: Account = {
        ...plain,
        key: `zz-copy-of-${key}`,
        siglum: 'Copy',
        // One edition of a model that has several would else be dated by that edition, before the model's other words.
        ...(model.editions.length > 1 ? { published: LATER } : {}),
        dependsOn: [{ account: key, stated: true }],
        editions: last === undefined ? [] : [{ ...last, account: `zz-copy-of-${key}`, label: '' }],
      };
      const more = variorum({ ...study, accounts: [...study.accounts, copy] });
      const before = new Map(verdicts(built).map((one) => [one.id, one]));
      // What only the model told is told by two now; it was no point before.
      const after = verdicts(more).filter(({ id }) => before.has(id));
      expect(after).toEqual(verdicts(built));
    },
  );

  test('a copy moves no figure of a single day into an episode of its own', () => {
    const text =
      'On 31 July 1938 the Soviet troops lost 717 men killed at the hill. The Japanese troops attacked the hill.';
    const told = (key: string, words: string, more: Partial<Account> = {}): Account => ({
      ...(study.accounts.find((account) => account.key === 'enwiki') as Account),
      key,
      siglum: key,
      dependsOn: [],
      editions: [
        {
          ...(study.accounts[0]?.editions[0] as Account['editions'][number]),
          id: key,
          account: key,
          label: '',
          language: 'en',
          text: words,
          structure: [],
        },
      ],
      ...more,
    });
    const two = [told('a', text), told('b', 'The Soviet troops lost 236 men killed in all.')];
    const points = (accounts: Account[]) =>
      variorum({ ...study, accounts }).points.map(({ id, state, lines, readings }) => ({
        id,
        state,
        lines: [lines.separate, lines.originUnknown],
        readings: readings.map((reading) => [reading.id, reading.facet]),
      }));
    const before = points(two);
    expect(before.flatMap(({ readings }) => readings)).toContainEqual([
      expect.any(String),
      { scope: 'on 31 July 1938' },
    ]);
    const after = points([...two, told('c', text, { dependsOn: [{ account: 'a', stated: true }] })]);
    expect(after.filter(({ id }) => before.some((one) => one.id === id))).toEqual(before);
  });

  test('other sigla change nothing but the names', () => {
    const renamed = variorum({
      ...study,
      accounts: study.accounts.map((one, at) => ({ ...one, siglum: `Q${90 - at}` })),
    });
    expect(verdicts(renamed)).toEqual(verdicts(built));
    const changes = (build: Build) =>
      build.weighing.sensitivity.map(({ alterations }) =>
        alterations.map(({ to, changes: all }) => ({ to, all })),
      );
    expect(changes(renamed)).toEqual(changes(built));
  });

  test('sums order no point, reading or strip', () => {
    const { sizes: _, ...without } = study;
    const plain = variorum(without);
    const order = (build: Build) => {
      const { points } = reportContent(build, { version: '0', lastHashes: {} });
      return points.map(({ id, readings, strips }) => ({
        id,
        readings: readings.map((one) => one.id),
        strips,
      }));
    };
    expect(order(built)).toEqual(order(plain));
  });

  test('an established reading leads its point in every view, however little speaks for it', () => {
    const point = built.points.find(
      ({ key, readings }) => key.scope === 'whole event' && readings.length > 2,
    );
    const last = point?.readings[point.readings.length - 1];
    const { kind, thing, whose, counting } = point?.key ?? { kind: '', thing: '', whose: '', counting: '' };
    const signed = variorum(study, {
      decisions: [
        {
          id: 'd',
          by: 'Anna',
          when: '2026-01-01T00:00:00Z',
          why: '',
          before: '',
          handle: {
            on: 'reading',
            point: { on: 'point', kind, thing, whose, counting, scope: 'whole event' },
            value: last?.label ?? '',
          },
          verb: { do: 'establish', grounds: 'the list of names' },
        },
      ],
    });
    const { points } = reportContent(signed, { version: '0', lastHashes: {} });
    const shown = points.find(({ id }) => id === point?.id);
    expect(shown?.readings[0]).toMatchObject({ id: last?.id, established: true });
    if (kind === 'quantity') expect(shown?.range?.best).toBe(last?.label);
  });

  test('what a person says of one statement in the journal goes before the settings and rules', () => {
    const point = built.points.find(
      ({ key, readings }) =>
        key.scope === 'whole event' &&
        readings.some(({ witnesses }) => witnesses.some(({ account }) => account === 'eurasian-2016')),
    );
    const reading = point?.readings.find(({ witnesses }) =>
      witnesses.some(({ account }) => account === 'eurasian-2016'),
    );
    const { kind, thing, whose, counting } = point?.key ?? { kind: '', thing: '', whose: '', counting: '' };
    const judged = variorum(study, {
      decisions: [
        {
          id: 'c',
          by: 'Anna',
          when: '2026-01-01T00:00:00Z',
          why: 'the list is printed there',
          before: '',
          handle: {
            on: 'reading',
            point: { on: 'point', kind, thing, whose, counting, scope: 'whole event' },
            value: reading?.label ?? '',
          },
          verb: { do: 'criticise', account: 'eurasian-2016', to: { basis: 'named list', credibility: '2' } },
        },
      ],
    });
    const criticism = judged.weights
      .find((one) => one.reading === reading?.id && one.point === point?.id)
      ?.criticism.find(({ account }) => account === 'eurasian-2016');
    expect(criticism?.basis).toEqual({
      value: 'named list',
      from: 'entered',
      because: 'the list is printed there — Anna',
    });
    expect(criticism?.credibility?.value).toBe('2');
  });

  test('a judgement on a statement that is not there is told, not dropped in silence', () => {
    const accounts = study.accounts.map((one) =>
      one.key === 'enwiki'
        ? {
            ...one,
            criticism: {
              statements: [
                { point: 'quantity-person-sov-killed-whole-event', reading: '12', why: '' },
                { point: 'no-such-point', why: '' },
              ],
            },
          }
        : one,
    );
    const told = variorum({ ...study, accounts }).problems.filter(({ code }) => code === 'criticism.lost');
    expect(told.filter(({ place }) => place.account === 'enwiki').map(({ says }) => says)).toEqual([
      expect.stringContaining('reading 12, which it does not give there'),
      expect.stringContaining('which is no point of this study'),
    ]);
  });
});
