// Long because every property of weighing is asked on studies that are made by chance.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Account, Study } from '../model/account.ts';
import type { DependenceEdge } from '../model/dependence.ts';
import type { Point, Witness } from '../model/point.ts';
import { descentOf } from '../model/separate-lines.ts';
import { weightOf } from './weigh-reading.ts';

const dayOf = (day: number) => ({
  edtf: String(day),
  value: {
    earliest: day,
    latest: day,
    precision: 'day',
    extent: 'point',
    approximate: false,
    calendar: 'gregorian',
  },
});
const account = (key: string, more: Partial<Account> = {}): Account =>
  ({
    key,
    siglum: key.toUpperCase(),
    kind: 'narrative',
    marks: [],
    editions: [],
    dependsOn: [],
    ...more,
  }) as unknown as Account;
const witness = (key: string, more: Partial<Witness> = {}): Witness =>
  ({
    account: key,
    current: true,
    standing: 'states',
    attribution: [],
    modality: 'act',
    dependence: 'separate',
    ...more,
  }) as unknown as Witness;
const reading = (label: string, witnesses: readonly Witness[]): Point['readings'][number] => ({
  id: `p ${label}`,
  label,
  value: {
    kind: 'quantity',
    quantity: { lo: Number(label), hi: Number(label), comparator: 'eq', ambiguous: false },
  },
  witnesses,
  status: 'machine',
});
const point = (...readings: Point['readings'][number][]): Point =>
  ({
    id: 'p',
    key: { kind: 'quantity', thing: 'person', whose: 'sov', counting: 'killed', scope: 'whole event' },
    readings,
  }) as unknown as Point;
const study = (accounts: readonly Account[], more: Partial<Study> = {}): Study =>
  ({
    title: '',
    parties: [{ key: 'sov', name: 'Soviet Union', members: [] }],
    accounts,
    span: dayOf(100).value,
    knownThrough: [],
    names: [],
    library: [],
    problems: [],
    ...more,
  }) as unknown as Study;
const edge = (from: string, to: string): DependenceEdge => ({ from, to, status: 'stated', evidence: [] });

const weigh = (all: Study, at: Point, edges: readonly DependenceEdge[] = [], place = 0) =>
  weightOf(all, at, at.readings[place] as Point['readings'][number], descentOf(edges));
const term = (weight: ReturnType<typeof weigh>, name: string) =>
  weight.terms.find((one) => one.name === name);

describe('source criticism of a statement', () => {
  const own = account('own', { kind: 'record', speaksFor: 'sov', written: dayOf(110) as never });
  const other = account('other', { kind: 'record', speaksFor: 'jap', written: dayOf(110) as never });

  test('the same record is primary for its own men, and the other side’s estimate for those of the other', () => {
    const at = point(reading('236', [witness('own'), witness('other')]));
    const [a, b] = weigh(study([own, other]), at).criticism;
    expect([a?.degree.value, a?.basis.value]).toEqual(['primary', 'record of the time']);
    expect([b?.degree.value, b?.basis.value]).toEqual(['not known', "the other side's estimate"]);
  });

  test('what passes on another’s words is secondary, and rests on him', () => {
    const passed = witness('own', { attribution: [{ words: 'Tokyo', stance: 'reports' } as never] });
    const [one] = weigh(study([own]), point(reading('236', [passed]))).criticism;
    expect([one?.degree.value, one?.basis.value]).toEqual(['secondary', 'unknown']);
  });

  test('what a person enters goes before the rule, with the reason', () => {
    const graded = account('own', {
      ...own,
      criticism: {
        reliability: 'B',
        why: 'had the returns',
        statements: [
          { point: 'p', reading: '236', degree: 'secondary', credibility: '6', why: 'copied', by: 'Anna' },
        ],
      },
    });
    const weight = weigh(study([graded]), point(reading('236', [witness('own')])));
    expect(weight.criticism[0]?.degree).toEqual({
      value: 'secondary',
      from: 'entered',
      because: 'copied — Anna',
    });
    expect(term(weight, 'reliability')?.says).toContain('usually reliable: had the returns');
    expect(term(weight, 'credibility')).toBeUndefined();
  });

  test('nothing is said to go against an interest unless a person says so', () => {
    expect(
      term(weigh(study([other]), point(reading('9', [witness('other')]))), 'against interest'),
    ).toBeUndefined();
    const said = account('other', {
      ...other,
      criticism: {
        statements: [{ point: 'p', againstInterest: { whose: 'sov', why: 'it shames' }, why: 'x' }],
      },
    });
    expect(
      term(weigh(study([said]), point(reading('9', [witness('other')]))), 'against interest')?.says,
    ).toContain('Soviet Union: it shames');
  });

  test('access speaks for a statement only where its maker was there or had to know', () => {
    const late = (basis?: 'eyewitness') =>
      account('late', {
        written: dayOf(100 + 365 * 79) as never,
        criticism: { access: 'editors', statements: [], ...(basis === undefined ? {} : { basis }) },
      });
    const at = point(reading('9', [witness('late')]));
    expect(term(weigh(study([late()]), at), 'access')?.side).toBe('unknown');
    expect(term(weigh(study([late('eyewitness')]), at), 'access')?.side).toBe('for');
  });

  test('nearness counts from the end of the matter', () => {
    const late = account('late', { written: dayOf(100 + 365 * 79) as never });
    const [one] = weigh(study([late]), point(reading('9', [witness('late')]))).criticism;
    expect(one?.near).toBe('written 79 years after');
    expect(one?.degree.value).toBe('secondary');
  });
});

describe('a reading that is ascribed', () => {
  const ascribes = witness('by', {
    standing: 'ascribes',
    attribution: [{ words: 'X', key: 'x', stance: 'reports' } as never],
    dependence: 'follows',
  });
  const all = study([account('by'), account('x')]);

  test('is altered when the one it is ascribed to says otherwise in the study', () => {
    const at = point(reading('526', [ascribes]), reading('408', [witness('x')]));
    expect(term(weigh(all, at), 'ascribed')).toMatchObject({ side: 'against' });
    expect(term(weigh(all, at), 'ascribed')?.says).toContain('408');
  });

  test('is borne out when he says so, and stays with its reporter when he is not in the study', () => {
    expect(term(weigh(all, point(reading('526', [ascribes, witness('x')]))), 'ascribed')?.side).toBe('for');
    expect(term(weigh(study([account('by')]), point(reading('526', [ascribes]))), 'ascribed')?.side).toBe(
      'unknown',
    );
  });
});

test('nothing that rests on a marked account is a separate line', () => {
  const forged = account('a', { marks: [{ mark: 'forged', shownBy: 'B. Critic' }] });
  const weight = weigh(study([forged]), point(reading('9', [witness('a')])));
  expect(weight.separate).toBe(0);
  expect(term(weight, 'mark')?.says).toContain('B. Critic');
});

describe('sums', () => {
  const sizes = {
    record: 2,
    primary: 3,
    'separate line': 1,
    'reliability A': 3,
    'reliability B': 2,
    'reliability C': 1,
    'credibility 1': 4,
    'credibility 2': 2,
  };
  const keys = ['a', 'b', 'c', 'd'];
  const world = fc.record({
    kinds: fc.array(fc.constantFrom('record', 'narrative'), { minLength: 4, maxLength: 4 }),
    reliability: fc.array(fc.constantFrom('A', 'B', 'C', 'D', 'E', 'F', undefined), {
      minLength: 4,
      maxLength: 4,
    }),
    credibility: fc.array(fc.constantFrom('1', '2', '3', '6', undefined), { minLength: 4, maxLength: 4 }),
    depends: fc.array(fc.tuple(fc.constantFrom(...keys), fc.constantFrom(...keys)), { maxLength: 3 }),
  });
  const accountsOf = ({
    kinds,
    reliability,
    credibility,
  }: {
    kinds: readonly string[];
    reliability: readonly (string | undefined)[];
    credibility: readonly (string | undefined)[];
  }) =>
    keys.map((key, at) =>
      account(key, {
        kind: kinds[at] as Account['kind'],
        criticism: {
          ...(reliability[at] === undefined ? {} : { reliability: reliability[at] as never }),
          statements:
            credibility[at] === undefined
              ? []
              : [{ point: 'p', credibility: credibility[at] as never, why: '' }],
        },
      }),
    );
  const at = point(
    reading(
      '9',
      keys.map((key) => witness(key)),
    ),
  );
  const edgesOf = (depends: readonly (readonly [string, string])[]) =>
    depends.filter(([a, b]) => a !== b).map(([a, b]) => edge(a, b));

  test('what cannot be judged adds nothing, and credibility is never added to the lines it already holds', () => {
    const sum = (reliability: string | undefined, credibility: string | undefined) =>
      weigh(
        study(
          accountsOf({
            kinds: keys.map(() => 'narrative'),
            reliability: [reliability, undefined, undefined, undefined],
            credibility: [credibility, undefined, undefined, undefined],
          }),
          { sizes },
        ),
        at,
      ).sum?.value;
    // Four separate lines, of one each.
    const plain = sum(undefined, undefined);
    expect(plain).toBe(4);
    expect(sum('F', '6')).toBe(plain);
    expect(sum(undefined, '1')).toBe(4);
    expect(sum(undefined, '2')).toBe(4);
    expect(sum('C', '6')).toBe(5);
  });

  test('no sum is made unless the study sets sizes', () => {
    expect(weigh(study(keys.map((key) => account(key))), at).sum).toBeUndefined();
  });

  test('raising a grade never lowers a reading', () => {
    fc.assert(
      fc.property(world, fc.nat(3), (one, place) => {
        const raised = (scale: string, grade: string | undefined) => {
          const where = scale.indexOf(grade ?? '');
          return where > 0 ? scale[where - 1] : grade;
        };
        const better = {
          ...one,
          reliability: one.reliability.map((grade, index) =>
            index === place ? raised('ABCDE', grade) : grade,
          ),
          credibility: one.credibility.map((grade, index) =>
            index === place ? raised('123', grade) : grade,
          ),
        };
        const sum = (given: typeof better) =>
          weigh(study(accountsOf(given as never), { sizes }), at, edgesOf(one.depends)).sum?.value ??
          Number.NaN;
        expect(sum(better)).toBeGreaterThanOrEqual(sum(one as never));
      }),
    );
  });

  test('a copy that is added changes no sum and no line, and renaming sigla changes nothing', () => {
    fc.assert(
      fc.property(world, (one) => {
        const accounts = accountsOf(one);
        const edges = edgesOf(one.depends);
        const before = weigh(study(accounts, { sizes }), at, edges);
        const copy = account('copy');
        const more = point(
          reading('9', [...keys.map((key) => witness(key)), witness('copy', { dependence: 'follows' })]),
        );
        const after = weigh(study([...accounts, copy], { sizes }), more, [...edges, edge('copy', 'a')]);
        expect([after.sum?.value, after.separate]).toEqual([before.sum?.value, before.separate]);
        const renamed = weigh(
          study(
            accounts.map((other) => ({ ...other, siglum: `x${other.key}` })),
            { sizes },
          ),
          at,
          edges,
        );
        expect([renamed.sum, renamed.separate]).toEqual([before.sum, before.separate]);
      }),
    );
  });
});
