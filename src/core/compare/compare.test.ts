// Long because every rule of comparing is asked on small studies that are told in one place.
import { describe, expect, test } from 'vitest';
import type { Decision } from '../model/decision.ts';
import type { Difference } from '../model/point.ts';
import type { Supposed } from '../model/sensitivity.ts';
import type { Compared, UnrankedPoint } from './compare.ts';
import {
  act,
  clock,
  compared,
  edge,
  figure,
  interval,
  quantity,
  type TestAccount,
  type TestStudy,
} from './fixtures.test-support.ts';

/** The one point of a kind and thing; fails when there are none or several. */
function only({ points }: Compared, start: string): UnrankedPoint {
  const found = points.filter((point) => point.id.startsWith(start));
  if (found.length !== 1)
    throw new Error(`${found.length} points start with ${start}: ${points.map(({ id }) => id).join(' ')}`);
  return found[0] as UnrankedPoint;
}

/** The difference of two readings of a point by their labels. */
function between(point: UnrankedPoint, a: string, b: string): Difference {
  const id = (label: string): string => {
    const reading = point.readings.find((one) => one.label === label);
    if (reading === undefined)
      throw new Error(`no reading "${label}" among: ${point.readings.map((one) => one.label).join(' | ')}`);
    return reading.id;
  };
  const [one, two] = [id(a), id(b)];
  return point.differences.find(
    (d) => (d.a === one && d.b === two) || (d.a === two && d.b === one),
  ) as Difference;
}

const told = (key: string, ...claims: NonNullable<TestAccount['claims']>): TestAccount => ({
  key,
  written: '1950-01-01',
  claims,
});
const killed = (n: number | ReturnType<typeof quantity>, more = {}): ReturnType<typeof figure> =>
  figure(n, ['killed'], 'sov', more);

describe('figures', () => {
  test('a day report and a total are of different scope', () => {
    const result = compared({
      accounts: [
        { key: 'communique', written: '1938-08-01', claims: [killed(13)] },
        told('table', killed(236)),
      ],
    });
    const point = only(result, 'quantity-person-sov-killed');
    expect(between(point, '13 (to 1 August 1938)', '236')).toMatchObject({
      type: 'scope',
      rule: 'scope.part-of-event',
    });
    expect(point.state).toBe('different questions');
  });

  test('two figures of two authorities contradict each other', () => {
    const point = only(
      compared({ accounts: [told('a', killed(236)), told('b', killed(408))] }),
      'quantity-person-sov-killed',
    );
    expect(between(point, '236', '408')).toMatchObject({ type: 'contradiction', confirmed: false });
    expect(point.state).toBe('contradicted');
  });

  test('a candidate never makes a contradiction', () => {
    const point = only(
      compared({ accounts: [told('a', killed(236)), told('b', killed(408, { tier: 'candidate' }))] }),
      'quantity-person-sov-killed',
    );
    expect(between(point, '236', '408')).toMatchObject({ type: 'open', rule: 'open.not-confirmed' });
  });

  test('a total printed under the name of its part is altered along a stated dependence, perhaps without one', () => {
    const accounts = [told('table', figure(792, ['killed', 'missing'], 'sov')), told('web', killed(792))];
    const follows = only(compared({ accounts, edges: [edge('web', 'table')] }), 'quantity-person-sov-killed');
    expect(follows.differences[0]).toMatchObject({ type: 'altered', rule: 'altered.label' });
    const free = only(compared({ accounts }), 'quantity-person-sov-killed');
    expect(free.differences[0]).toMatchObject({ type: 'definition', perhaps: 'altered' });
  });

  test('a later edition of the same authority revises, and the change of rule explains the rest', () => {
    const accounts: TestAccount[] = [
      {
        key: 'old',
        author: 'K',
        written: '1993-01-01',
        claims: [killed(717), figure(75, ['missing'], 'sov'), figure(792, ['killed', 'missing'], 'sov')],
      },
      {
        key: 'new',
        author: 'K',
        written: '2001-01-01',
        claims: [
          killed(759),
          figure(95, ['missing'], 'sov'),
          figure(960, ['killed', 'missing', 'died-in-hospital'], 'sov'),
        ],
      },
    ];
    const point = only(compared({ accounts, edges: [edge('new', 'old')] }), 'quantity-person-sov-killed');
    expect(between(point, '717', '759')).toMatchObject({ type: 'revised' });
    const totals = point.differences.find(
      ({ says }) => says.includes('792') && says.includes('960'),
    ) as Difference;
    expect(totals).toMatchObject({ type: 'revised', rule: 'revised.authority' });
    expect(totals.says).toContain('62 of the 168');
    expect(totals.also).toContainEqual({ type: 'definition', amount: 106 });
  });

  test('rounding, bound and its limit', () => {
    const point = only(
      compared({
        accounts: [
          told('a', killed(526)),
          told('b', killed(500)),
          told('c', killed(quantity(600, 'le'))),
          told('d', killed(quantity(2000, 'le'))),
        ],
      }),
      'quantity-person-sov-killed',
    );
    expect(between(point, '526', '500').type).toBe('rounding');
    expect(between(point, '526', 'up to 600').type).toBe('bound');
    expect(between(point, '526', 'up to 2,000').type).toBe('contradiction');
  });

  test('a figure of one digit to whose step the other rounds is open, for it is not said how far it was rounded', () => {
    const types = (x: number, y: number): string =>
      between(
        only(
          compared({ accounts: [told('a', killed(x)), told('b', killed(y))] }),
          'quantity-person-sov-killed',
        ),
        x.toLocaleString('en'),
        y.toLocaleString('en'),
      ).type;
    expect(types(2000, 1626)).toBe('open');
    expect(types(2000, 1951)).toBe('rounding');
    expect(types(2000, 2626)).toBe('contradiction');
    expect(types(2500, 2326)).toBe('contradiction');
    // Round numbers go by fives of a step too.
    expect(types(250, 237)).toBe('rounding');
    expect(types(250, 212)).toBe('contradiction');
  });

  test('one number with two bounds that exclude each other is open: one may be the other, its bound turned', () => {
    const point = only(
      compared({
        accounts: [told('a', killed(quantity(600, 'le'))), told('b', killed(quantity(600, 'gt')))],
      }),
      'quantity-person-sov-killed',
    );
    expect(between(point, 'up to 600', 'over 600')).toMatchObject({ type: 'open', rule: 'open.bound' });
  });

  test('a range of two older readings is merged and is never the reference', () => {
    const point = only(
      compared({
        accounts: [
          told('a', killed(526)),
          told('b', killed(3000)),
          { key: 'late', written: '2025-01-01', claims: [killed(quantity(526, 'range', 3000))] },
        ],
      }),
      'quantity-person-sov-killed',
    );
    const range = point.readings.find((reading) => reading.mergedFrom !== undefined);
    expect(range?.mergedFrom).toHaveLength(2);
    expect(point.reference).not.toBe(range?.id);
    for (const difference of point.differences)
      if (difference.a === range?.id || difference.b === range?.id) expect(difference.type).toBe('merged');
  });

  test('what is counted is not said: open, and nothing is guessed', () => {
    const { points } = compared({
      accounts: [
        told('a', figure(15000, ['strength'], undefined)),
        told('b', figure(23000, ['strength'], undefined), figure(7000, ['strength'], 'sov')),
      ],
    });
    const point = points.find(({ key }) => key.whose === '-');
    expect(point?.question).toBe('How many men took part (side not said)?');
    expect(point?.differences[0]).toMatchObject({ type: 'open', rule: 'open.not-said' });
  });

  test('men of a side that is not said are asked after within one story', () => {
    const loose = (value: number, episode: string): ReturnType<typeof figure> =>
      figure(value, ['strength'], undefined, { episode });
    const asked = (second: string): number =>
      compared({
        accounts: [
          told('a', loose(11, 'night'), figure(7000, ['strength'], 'sov')),
          told('b', loose(4, second), figure(7000, ['strength'], 'sov')),
        ],
      }).points.filter(({ key }) => key.whose === '-').length;
    expect(asked('commission')).toBe(0);
    expect(asked('night')).toBe(1);
  });

  test('where no account tells sides apart, the dead are those of the event', () => {
    const dead = (value: number): ReturnType<typeof figure> =>
      figure(value, ['killed'], undefined, { tier: 'candidate', why: 'claims.whose-open' });
    const [point, ...others] = compared({
      accounts: [told('a', dead(96), dead(10)), told('b', dead(200))],
    }).points;
    expect(others).toEqual([]);
    expect(point?.question).toBe('How many men died?');
    expect(point?.readings.map(({ label }) => label).sort()).toEqual(['10 (told beside 96)', '200', '96']);
    expect(point?.differences.map(({ type }) => type).sort()).toEqual(['contradiction', 'scope', 'scope']);
  });

  test('where an account tells of women or children, people are asked for and not men', () => {
    const dead = (value: number, subset?: string): ReturnType<typeof figure> =>
      figure(value, ['killed'], 'sov', subset === undefined ? {} : { subset });
    const asked = (...claims: ReturnType<typeof figure>[]): string | undefined =>
      compared({ accounts: [told('a', ...claims), told('b', dead(200))] }).points[0]?.question;
    expect(asked(dead(96))).toMatch(/^How many men died/);
    expect(asked(dead(96), dead(10, 'children'))).toMatch(/^How many people died/);
    expect(asked(dead(96), dead(10, 'officer'))).toMatch(/^How many men died/);
  });

  test('an estimate of the other side is no measure for the rest', () => {
    const enemy: TestAccount = {
      key: 'enemy',
      written: '1938-08-20',
      speaksFor: 'jap',
      record: true,
      claims: [killed(1000)],
    };
    const point = only(
      compared({ accounts: [enemy, told('own', killed(717))] }),
      'quantity-person-sov-killed',
    );
    expect(point.readings.find(({ id }) => id === point.reference)?.label).toBe('717');
  });

  test('an edition that changes its figure revises it; a reading given up is history', () => {
    const point = only(
      compared({
        accounts: [
          {
            key: 'wiki',
            editions: [
              { label: '2007', date: '2007-01-01', claims: [killed(717)] },
              { label: '2011', date: '2011-01-01', claims: [killed(236)] },
            ],
          },
        ],
      }),
      'quantity-person-sov-killed',
    );
    expect(point.differences[0]).toMatchObject({ type: 'revised', rule: 'revised.edition' });
    expect(point.readings.find(({ label }) => label === '717')?.witnesses[0]?.current).toBe(false);
    expect(point.state).toBe('explained');
  });
});

describe('standings', () => {
  test('an ascribed value is not the own value of the account', () => {
    const point = only(
      compared({ accounts: [told('a', killed(717, { by: 'krivosheev' })), told('b', killed(236))] }),
      'quantity-person-sov-killed',
    );
    expect(point.readings.find(({ label }) => label === '717')?.witnesses[0]?.standing).toBe('ascribes');
  });

  test('two own values contradict within the account', () => {
    const point = only(
      compared({ accounts: [told('a', killed(100), killed(300)), told('b', killed(100))] }),
      'quantity-person-sov-killed',
    );
    const standings = point.readings.flatMap(({ witnesses }) =>
      witnesses.filter(({ account }) => account === 'a').map(({ standing }) => standing),
    );
    expect(standings).toEqual(['contradicts itself', 'contradicts itself']);
  });

  test('a denial is no reading, gives no difference and stands among the silent with its words', () => {
    const point = only(
      compared({
        accounts: [told('a', killed(100)), told('b', killed(300)), told('c', killed(300, { denied: true }))],
      }),
      'quantity-person-sov-killed',
    );
    expect(point.readings.flatMap(({ witnesses }) => witnesses.map(({ account }) => account)).sort()).toEqual(
      ['a', 'b'],
    );
    expect(point.silent.find(({ account }) => account === 'c')).toMatchObject({
      standing: 'denies',
      witness: { account: 'c' },
    });
  });

  test('who says that none of them died denies the figure and is not silent', () => {
    const denier = told(
      'c',
      act('kill', undefined, 'sov', interval('1938-08-02'), { denied: true, modality: 'neg' }),
    );
    const point = only(
      compared({ accounts: [told('a', killed(100)), told('b', killed(300)), denier] }),
      'quantity-person-sov-killed',
    );
    expect(point.silent.find(({ account }) => account === 'c')).toMatchObject({
      standing: 'denies',
      witness: { account: 'c' },
    });
    expect(point.readings).toHaveLength(2);
  });

  test('silence is claimed only of a whole text that covers the days', () => {
    const whole = { ...told('whole'), ranges: [interval('1938-07-29', '1938-08-11')] };
    const part: TestAccount = {
      ...told('part'),
      read: 'excerpt',
      ranges: [interval('1938-07-29', '1938-08-11')],
    };
    const elsewhere = { ...told('elsewhere'), ranges: [interval('1939-05-11', '1939-09-16')] };
    const sooner = { ...told('sooner'), ranges: [interval('1938-06-01', '1938-07-20')] };
    const before: TestAccount = {
      key: 'before',
      written: '1930-01-01',
      ranges: [interval('1938-07-29', '1938-08-11')],
    };
    const point = only(
      compared({
        accounts: [told('a', killed(100)), told('b', killed(300)), whole, part, elsewhere, sooner, before],
      }),
      'quantity-person-sov-killed',
    );
    const of = (key: string): string | undefined =>
      point.silent.find(({ account }) => account === key)?.standing;
    expect([of('whole'), of('part'), of('elsewhere'), of('sooner'), of('before')]).toEqual([
      'not found',
      'cannot be read here',
      'does not cover',
      'does not cover',
      'does not cover',
    ]);
  });
});

describe('times', () => {
  const took = (day: string, to = day, more = {}): ReturnType<typeof act> =>
    act('occupy', 'jap', 'hill', interval(day, to, more));
  const point = (study: TestStudy): UnrankedPoint => only(compared(study), 'time-come-jap-hill');

  test('a month holds a day; another day contradicts', () => {
    const found = point({
      accounts: [
        told('a', took('1938-07-31')),
        told('b', took('1938-07-01', '1938-07-31', { precision: 'month', extent: 'point' })),
        told('c', took('1938-07-29')),
      ],
    });
    expect(between(found, '31 July 1938', 'July 1938').type).toBe('precision');
    expect(between(found, '31 July 1938', '29 July 1938').type).toBe('contradiction');
  });

  test('a date carried over from another sentence never makes a contradiction', () => {
    const carried = act('occupy', 'jap', 'hill', interval('1938-07-29'), { basis: 'carried' });
    const found = point({ accounts: [told('a', took('1938-07-31')), told('b', carried)] });
    expect(found.differences[0]).toMatchObject({ type: 'open', rule: 'open.not-confirmed' });
  });

  test('one hour apart without a zone is perhaps two clocks', () => {
    const at = (hour: number): ReturnType<typeof act> =>
      took('1938-08-11', '1938-08-11', { clock: clock(hour * 60) });
    const found = point({ accounts: [told('a', at(12)), told('b', at(13))] });
    expect(found.differences[0]).toMatchObject({ type: 'calendar', rule: 'calendar.hour' });
  });

  test('an order and the deed are two acts', () => {
    const found = point({
      accounts: [
        told('a', act('occupy', 'jap', 'hill', interval('1938-07-29'), { modality: 'plan' })),
        told('b', took('1938-07-31')),
      ],
    });
    expect(found.differences[0]).toMatchObject({ type: 'other act', rule: 'other-act.force' });
  });
});

describe('outcomes and agents', () => {
  test('who attacked on a day: two parties named contradict', () => {
    const attacked = (agent: string): ReturnType<typeof act> =>
      act('attack', agent, undefined, interval('1938-08-02'));
    const found = only(
      compared({ accounts: [told('a', attacked('jap')), told('b', attacked('sov'))] }),
      'agent-attack',
    );
    expect(found.differences[0]?.type).toBe('contradiction');
  });

  test('who attacked from the 1st to the 4th attacked on the 2nd too, where others ask about that day', () => {
    const stretch = interval('1938-08-01', '1938-08-04', { extent: 'range' });
    const { points } = compared({
      accounts: [
        told('a', act('attack', 'jap', undefined, interval('1938-08-02'))),
        told('b', act('attack', 'sov', undefined, stretch)),
      ],
    });
    const asked = points.filter(({ key }) => key.kind === 'agent');
    expect(asked.map(({ question }) => question)).toEqual(['Who attacked on 2 August 1938?']);
    expect(asked[0]?.readings.map(({ witnesses }) => witnesses.map(({ account }) => account))).toEqual([
      ['a'],
      ['b'],
    ]);
  });

  test('an order of a man of no said side is asked after, beside those of the one side that others name', () => {
    const ordered = (key: string, party: string | undefined): ReturnType<typeof act> =>
      act('order', party, undefined, interval('1938-08-02'), { agentKey: key });
    const { points } = compared({
      accounts: [told('a', ordered('keller', undefined)), told('b', ordered('brandt', undefined))],
    });
    expect(points.find(({ key }) => key.kind === 'agent')?.question).toMatch(/^Who gave the order/);
    const joined = compared({
      accounts: [told('a', ordered('keller', 'sov')), told('b', ordered('brandt', undefined))],
    }).points.filter(({ key }) => key.kind === 'agent');
    expect(joined.map(({ key, readings }) => [key.whose, readings.length])).toEqual([['sov', 2]]);
  });

  test('an agent two accounts agree on is a point; one that a single account names is none where the act has its date', () => {
    const attacked = act('attack', 'jap', undefined, interval('1938-08-02'), { episode: 'dawn' });
    const points = compared({ accounts: [told('a', attacked), told('b', attacked), told('c')] }).points;
    expect(points.find(({ key }) => key.kind === 'agent')).toMatchObject({
      state: 'agreed in substance',
      question: 'Who attacked on 2 August 1938?',
    });
    const single = compared({ accounts: [told('a', attacked), told('b')] });
    expect([...single.points, ...single.alone].some(({ key }) => key.kind === 'agent')).toBe(false);
    // Without an episode nothing is asked of the moment: who did it would be told nowhere.
    const undated = act('fire_on', 'jap', undefined, interval('1938-08-02'));
    expect(compared({ accounts: [told('a', undated), told('b')] }).alone.map(({ key }) => key.kind)).toEqual([
      'agent',
    ]);
  });

  test('an account that gives one deed to each side by two sources tells of one deed, and by one source or none of two', () => {
    const by = (agent: string, more: { readonly by?: string } = {}): ReturnType<typeof act> =>
      act('attack', agent, 'hill', interval('1938-08-02'), more);
    const types = (...claims: ReturnType<typeof by>[]): string[] =>
      only(compared({ accounts: [told('a', ...claims), told('b', by('jap'))] }), 'agent').differences.map(
        ({ type }) => type,
      );
    expect(types(by('jap', { by: 'sov' }), by('sov', { by: 'jap' }))).toEqual(['contradiction']);
    expect(types(by('jap', { by: 'sov' }), by('sov', { by: 'sov' }))).toEqual(['other act']);
    expect(types(by('jap'), by('sov'))).toEqual(['other act']);
  });

  test('who ordered and who forbade: the man or body, also where one account alone names him', () => {
    const by = (what: string, key: string): ReturnType<typeof act> =>
      act(what, 'sov', undefined, interval('1938-08-02'), { episode: 'dawn', agentKey: key });
    const alone = compared({ accounts: [told('a', by('order', 'keller')), told('b')] }).alone;
    expect(alone.find(({ key }) => key.kind === 'agent')?.question).toMatch(/^Who on .* gave the order/);
    const both = only(
      compared({ accounts: [told('a', by('order', 'keller')), told('b', by('forbid', 'brandt'))] }),
      'agent-order',
    );
    expect(both.differences[0]?.type).toBe('other act');
  });

  test('an account that tells a dated act without a day is its witness, makes no point and contests none', () => {
    const took = (day?: string): ReturnType<typeof act> =>
      act('occupy', 'sov', 'hill', day === undefined ? undefined : interval(day));
    const found = only(
      compared({
        accounts: [told('a', took('1938-07-09')), told('b', took('1938-07-09')), told('c', took())],
      }),
      'time-come',
    );
    expect(
      found.readings.map(({ label, witnesses }) => [label, witnesses.map(({ account }) => account)]),
    ).toEqual([
      ['9 July 1938', ['a', 'b']],
      ['no date', ['c']],
    ]);
    expect(found.differences[0]).toMatchObject({ type: 'open', rule: 'open.undated' });
    expect(found.state).toBe('agreed in substance');
    const none = compared({ accounts: [told('a', took()), told('b', took())] });
    expect(none.points.filter(({ key }) => key.kind === 'time')).toEqual([]);
    // Whoever dates it once is not asked again.
    const twice = compared({
      accounts: [told('a', took('1938-07-09'), took()), told('b', took('1938-07-09'))],
    });
    expect(only(twice, 'time-come').readings).toHaveLength(1);
  });

  test('on whose side ground lies is a judgement, for each place', () => {
    const found = compared({
      accounts: [
        told('a', act('belong', 'sov', 'hill', undefined)),
        told('b', act('belong', 'jap', 'hill', undefined)),
        told('c', act('belong', 'sov', 'ridge', undefined)),
      ],
    });
    const hill = only(found, 'judgement-border-side-hill');
    expect(hill.question).toBe('On whose side is the hill said to lie?');
    expect(hill.differences.map(({ type }) => type)).toEqual(['judgement']);
    expect(found.alone.map(({ id }) => id)).toContain('judgement-border-side-ridge-whole-event');
  });

  test('the instrument named where the line is told of: two of them are two acts, and who only fought names none', () => {
    const drawn = (claims: string, paper: string): TestAccount => ({
      key: claims,
      claims: [act('delimit', 'sov', 'hill', undefined)],
      papers: [paper],
    });
    const found = only(
      compared({ accounts: [drawn('a', 'treaty'), drawn('b', 'convention'), drawn('c', 'treaty')] }),
      'judgement-border-instrument',
    );
    expect(found.question).toBe('Which treaty or map is said to draw the line?');
    expect(found.readings.map(({ witnesses }) => witnesses.map(({ account }) => account)).sort()).toEqual([
      ['a', 'c'],
      ['b'],
    ]);
    expect(found.differences[0]).toMatchObject({ type: 'other act', rule: 'other-act.instrument' });
    const fought = compared({
      accounts: [{ key: 'a', claims: [act('attack', 'sov', 'hill', undefined)], papers: ['treaty'] }],
    });
    expect([...fought.points, ...fought.alone].filter(({ key }) => key.kind === 'judgement')).toEqual([]);
  });

  test('guilt told of a side is who is held responsible', () => {
    const found = only(
      compared({
        accounts: [
          told('a', act('bear_guilt', 'jap', undefined, undefined)),
          told('b', act('provoke', 'sov', undefined, undefined)),
        ],
      }),
      'judgement-responsible',
    );
    expect(found.readings.map(({ label }) => label).sort()).toEqual(['Japan', 'the Soviet Union']);
    expect(found.differences[0]?.type).toBe('judgement');
  });

  test('noon and the hour after it are perhaps two clocks', () => {
    const at = (minutes: readonly [number, number]): ReturnType<typeof act> =>
      act(
        'cease_fire',
        undefined,
        undefined,
        interval('1938-08-11', '1938-08-11', { clock: clock(...minutes) }),
      );
    const found = only(
      compared({ accounts: [told('a', at([690, 750])), told('b', at([780, 780]))] }),
      'time-cease-fire',
    );
    expect(found.differences[0]).toMatchObject({ type: 'calendar', rule: 'calendar.hour' });
  });

  test('a time told by the hands of the clock holds the same time of either half of the day', () => {
    const at = (minutes: readonly [number, number]): ReturnType<typeof act> =>
      act('attack', 'sov', 'hill', interval('1938-08-06', '1938-08-06', { clock: clock(...minutes) }));
    const found = only(
      compared({ accounts: [told('a', at([210, 930])), told('b', at([930, 930]))] }),
      'time-attack',
    );
    expect(found.readings.map(({ label }) => label)).toContain('6 August 1938, 03:30 or 15:30');
    expect(found.differences[0]).toMatchObject({ type: 'precision', rule: 'precision.time' });
  });

  test('a time told by the hands of the clock is no time between the two halves of the day', () => {
    const at = (minutes: readonly [number, number]): ReturnType<typeof act> =>
      act('attack', 'sov', 'hill', interval('1938-08-06', '1938-08-06', { clock: clock(...minutes) }));
    const found = only(
      compared({ accounts: [told('a', at([600, 1320])), told('b', at([900, 900]))] }),
      'time-attack',
    );
    expect(found.differences[0]?.type).toBe('contradiction');
  });

  test('about an hour reaches half an hour beside it, and no further', () => {
    const at = (minute: number, approximate = false): ReturnType<typeof act> =>
      act(
        'attack',
        'sov',
        'hill',
        interval('1938-08-06', '1938-08-06', { clock: clock(minute, minute), approximate }),
      );
    const type = (minute: number) =>
      only(compared({ accounts: [told('a', at(960, true)), told('b', at(minute))] }), 'time-attack')
        .differences[0]?.type;
    expect(type(985)).toBe('precision');
    expect(type(840)).toBe('contradiction');
  });

  test('the types are written against the hour where one tells it, not against its day', () => {
    const at = (minutes?: readonly [number, number]): ReturnType<typeof act> =>
      act(
        'attack',
        'sov',
        'hill',
        interval('1938-08-06', '1938-08-06', minutes === undefined ? {} : { clock: clock(...minutes) }),
      );
    const found = only(
      compared({ accounts: [told('a', at()), told('b', at([900, 900])), told('c', at([1200, 1200]))] }),
      'time-attack',
    );
    const reference = found.readings.find(({ id }) => id === found.reference);
    expect(reference?.label).toBe('6 August 1938, 15:00');
    expect(found.state).toBe('contradicted');
  });

  test('a date in brackets is offered beside the one before it', () => {
    const shot = act('kill', 'sov', 'hill', interval('1938-07-15'), { variant: '1938-07-17' });
    const found = only(compared({ accounts: [told('a', shot)] }), 'time-kill');
    expect(found.readings.map(({ label, witnesses }) => [label, witnesses[0]?.standing])).toEqual([
      ['15 July 1938', 'states'],
      ['17 July 1938', 'offers a variant'],
    ]);
  });

  test('the moment of a state is asked only where its own words tell it', () => {
    const held = (basis: 'stated' | 'carried'): ReturnType<typeof act> =>
      act('hold', 'sov', 'hill', interval('1938-08-10'), { basis });
    const times = (basis: 'stated' | 'carried'): string[] =>
      compared({ accounts: [told('a', held(basis)), told('b')] })
        .alone.filter(({ key }) => key.kind === 'time')
        .map(({ id }) => id);
    expect(times('stated')).toHaveLength(1);
    expect(times('carried')).toEqual([]);
  });

  test('who killed: the man where he is named, and his side beside him is only coarser', () => {
    const shot = (key?: string): ReturnType<typeof act> =>
      act('kill', 'sov', undefined, interval('1938-08-02'), {
        episode: 'dawn',
        ...(key === undefined ? {} : { agentKey: key }),
      });
    const found = only(compared({ accounts: [told('a', shot('keller')), told('b', shot())] }), 'agent-kill');
    expect(found.readings.map(({ label }) => label).sort()).toEqual(['Keller', 'the Soviet Union']);
    expect(found.differences[0]).toMatchObject({ type: 'precision', rule: 'precision.actor' });
  });

  test('who held is asked within an episode, whatever days the accounts give it', () => {
    const held = (agent: string, day: string): ReturnType<typeof act> =>
      act('hold', agent, undefined, interval(day), { episode: 'truce' });
    const found = only(
      compared({ accounts: [told('a', held('jap', '1938-08-11')), told('b', held('sov', '1938-08-14'))] }),
      'agent-hold',
    );
    expect(found.question.startsWith('Who held')).toBe(true);
    expect(found.differences[0]?.type).toBe('contradiction');
  });

  test('who is held responsible is a judgement, and a plan or a denial of it is none', () => {
    const claims = (agent: string, more = {}): ReturnType<typeof act> =>
      act('provoke', agent, undefined, undefined, more);
    const found = only(
      compared({
        accounts: [
          told('a', claims('sov')),
          told('b', claims('jap')),
          told('c', claims('jap', { modality: 'plan' })),
        ],
      }),
      'judgement-responsible',
    );
    expect(found.question).toBe('Who is held responsible?');
    expect(found.differences.map(({ type }) => type)).toEqual(['judgement']);
    expect(found.state).toBe('argued');
    expect(found.readings.flatMap(({ witnesses }) => witnesses.map(({ account }) => account))).toEqual(
      expect.not.arrayContaining(['c']),
    );
  });

  test('an outcome is a judgement', () => {
    const found = only(
      compared({
        accounts: [
          told('a', act('win', 'sov', undefined, undefined)),
          told('b', act('stalemate', undefined, undefined, undefined)),
        ],
      }),
      'outcome',
    );
    expect(found.differences[0]?.type).toBe('judgement');
    expect(found.state).toBe('argued');
  });
});

describe('the whole', () => {
  const study: TestStudy = {
    accounts: [
      told(
        'a',
        killed(717),
        figure(75, ['missing'], 'sov'),
        act('occupy', 'jap', 'hill', interval('1938-07-31')),
      ),
      told(
        'b',
        killed(792),
        act('occupy', 'jap', 'hill', interval('1938-07-29')),
        act('attack', 'jap', 'hill', interval('1938-07-29')),
      ),
      told('c', killed(quantity(700, 'gt')), figure(354, ['strength'], 'sov', { object: 'tank' })),
    ],
  };

  test('a point compared again with nothing supposed has the state it had; without its tellers it is none', () => {
    const { points, restate } = compared(study);
    for (const point of points) {
      const ranked = point as unknown as Parameters<typeof restate>[0];
      expect(restate(ranked, [])).toBe(point.state);
      const out = ['a', 'b', 'c'].map((account) => ({ what: 'left out' as const, account }));
      expect(restate(ranked, out)).toBeUndefined();
    }
  });

  test('what was asked before changes no answer: single suppositions, and all pairs in either order', () => {
    const asked = compared(study);
    const keys = ['a', 'b', 'c'];
    const singles: Supposed[] = [
      ...keys.map((account) => ({ what: 'left out' as const, account })),
      ...keys.flatMap((from) =>
        keys.flatMap((to) => (from === to ? [] : [{ what: 'depends' as const, from, to }])),
      ),
    ];
    const sets = singles.flatMap((x) => [[x], ...singles.filter((y) => y !== x).map((y) => [x, y])]);
    let altered = 0;
    for (const [place, point] of asked.points.entries())
      for (const supposed of [...sets, ...sets.toReversed()]) {
        // Of its own, so that nothing is known beforehand.
        const fresh = compared(study);
        const now = asked.restate(point as never, supposed);
        expect(now).toBe(fresh.restate(fresh.points[place] as never, supposed));
        if (now !== point.state) altered++;
      }
    expect(altered).toBeGreaterThan(10);
  });

  test('the order of accounts changes nothing', () => {
    const {
      restate: _,
      restsOn: _on,
      ...turned
    } = compared({ ...study, accounts: [...study.accounts].reverse() });
    expect(turned).toEqual(
      expect.objectContaining({ points: compared(study).points, alone: compared(study).alone }),
    );
  });

  test('a hundred copies change no reference and no order of readings', () => {
    const copies = Array.from({ length: 100 }, (_, at) =>
      told(`copy${String(at).padStart(3, '0')}`, killed(792)),
    );
    const edges = copies.map(({ key }) => edge(key, 'b'));
    const before = only(compared(study), 'quantity-person-sov-killed');
    const after = only(
      compared({ accounts: [...study.accounts, ...copies], edges }),
      'quantity-person-sov-killed',
    );
    expect(after.reference).toBe(before.reference);
    expect(after.readings.map(({ id }) => id)).toEqual(before.readings.map(({ id }) => id));
    expect(after.differences).toEqual(before.differences);
  });

  test('a point with hundreds of readings types each against the reference reading and its neighbour, and says what it left out', () => {
    const many = Array.from({ length: 200 }, (_, at) =>
      told(`a${String(at).padStart(3, '0')}`, killed(100 + 7 * at)),
    );
    const point = only(compared({ accounts: many }), 'quantity-person-sov-killed');
    expect(point.differences.length).toBeLessThan(400);
    expect(point.differences.length + (point.pairsLeftOut ?? 0)).toBe((200 * 199) / 2);
    for (const { id } of point.readings)
      if (id !== point.reference)
        expect(
          point.differences.some(({ a, b }) => [a, b].includes(id) && [a, b].includes(point.reference)),
        ).toBe(true);
  });

  test('what one account alone tells is no point at issue', () => {
    const { points, alone } = compared(study);
    expect(points.some(({ key }) => key.thing === 'tank')).toBe(false);
    expect(alone.some(({ key }) => key.thing === 'tank')).toBe(true);
  });

  test('every reading has a witness, every pair a difference, every difference a rule', () => {
    for (const point of compared(study).points) {
      const n = point.readings.length;
      expect(point.differences).toHaveLength((n * (n - 1)) / 2);
      for (const reading of point.readings) expect(reading.witnesses.length).toBeGreaterThan(0);
      for (const { rule, says } of point.differences) expect(rule.length * says.length).toBeGreaterThan(0);
      expect(point.readings.some(({ id }) => id === point.reference)).toBe(true);
    }
  });

  test('an editor signs, retypes and hides; the readings stay', () => {
    const handle = {
      on: 'point',
      kind: 'quantity',
      thing: 'person',
      whose: 'sov',
      counting: 'killed',
      scope: 'whole event',
    } as const;
    const line = (verb: Decision['verb'], on: Decision['handle'], when: string): Decision => ({
      id: when,
      by: 'editor',
      when,
      why: 'seen the table',
      handle: on,
      verb,
      before: '',
    });
    const decisions = [
      line(
        { do: 'establish', grounds: 'named list' },
        { on: 'reading', point: handle, value: '792' },
        '2026-01-01T00:00:00Z',
      ),
      line(
        { do: 'retype', to: 'altered' },
        { on: 'difference', point: handle, a: '717', b: '792' },
        '2026-01-02T00:00:00Z',
      ),
      line({ do: 'hide' }, handle, '2026-01-03T00:00:00Z'),
    ];
    const point = only(compared({ ...study, decisions }), 'quantity-person-sov-killed');
    expect(point.established).toMatchObject({ by: 'editor', grounds: 'named list' });
    expect(point.readings[0]?.label).toBe('792');
    expect(between(point, '717', '792')).toMatchObject({
      type: 'altered',
      rule: 'editor.retyped',
      confirmed: true,
    });
    expect(point.hidden).toBe(true);
    expect(point.readings).toHaveLength(3);
  });
});
