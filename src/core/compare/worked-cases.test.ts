// Long because the twenty-five disagreements about one battle from which the list of types was made are each asked here.
import { describe, expect, test } from 'vitest';
import type { Difference } from '../model/point.ts';
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
  type Told,
} from './fixtures.test-support.ts';

const told = (key: string, claims: readonly Told[], more: Partial<TestAccount> = {}): TestAccount => ({
  key,
  written: '1990-01-01',
  claims,
  ...more,
});
const sov = (n: number | ReturnType<typeof quantity>, roles: Parameters<typeof figure>[1], more = {}): Told =>
  figure(n, roles, 'sov', more);
const jap = (n: number | ReturnType<typeof quantity>, roles: Parameters<typeof figure>[1], more = {}): Told =>
  figure(n, roles, 'jap', more);

/** The difference between the readings two labels name, on whatever point both stand. */
function between(study: TestStudy, a: string, b: string): Difference {
  const { points } = compared(study);
  for (const { readings, differences } of points) {
    const id = (label: string): string | undefined => readings.find((one) => one.label === label)?.id;
    const [one, two] = [id(a), id(b)];
    const found = differences.find((d) => [d.a, d.b].includes(one ?? '-') && [d.a, d.b].includes(two ?? '-'));
    if (found !== undefined && one !== two) return found;
  }
  throw new Error(
    `no pair ${a}, ${b} among ${points.map(({ readings }) => readings.map(({ label }) => label).join(' | ')).join(' || ')}`,
  );
}

/** Krivosheev's tables of 1993 and 2001, the second a later state of the same authority. */
const OLD = told(
  'statistics-1993',
  [sov(717, ['killed']), sov(75, ['missing']), sov(792, ['killed', 'missing']), sov(2752, ['wounded'])],
  { author: 'K', written: '1993-01-01' },
);
const NEW = told(
  'statistics-2001',
  [sov(759, ['killed']), sov(95, ['missing']), sov(960, ['killed', 'missing', 'died-in-hospital'])],
  { author: 'K', written: '2001-01-01' },
);

describe('the twenty-five worked cases', () => {
  test('1: the dead of two days against those of the battle: scope', () => {
    const study = {
      accounts: [
        told('communique', [sov(13, ['killed'])], { written: '1938-08-01', record: true, speaksFor: 'sov' }),
        told('list', [sov(236, ['killed'])]),
      ],
    };
    expect(between(study, '13 (to 1 August 1938)', '236').type).toBe('scope');
  });

  test('2: a printed and an internal figure of one authority: contradiction, and it is said that it is one authority', () => {
    const found = between(
      {
        accounts: [
          told('printed', [sov(236, ['killed'])], { speaksFor: 'sov' }),
          told('internal', [sov(408, ['killed'])], { speaksFor: 'sov' }),
        ],
      },
      '236',
      '408',
    );
    expect(found.type).toBe('contradiction');
    expect(found.says).toContain('within one authority');
  });

  test('3: parts and total: another rule, contained, and the sum is right', () => {
    const { arithmetic } = compared({ accounts: [OLD] });
    expect(arithmetic.sums[0]).toMatchObject({ apart: 0, total: { value: 792 } });
    expect(between({ accounts: [OLD] }, '717', '792 killed and missing').rule).toBe('definition.contains');
  });

  test('4: a total under the name of its part: altered where it follows, perhaps where nobody says so', () => {
    const accounts = [OLD, told('web', [sov(792, ['killed'])], { written: '2007-01-01' })];
    const follows = between(
      { accounts, edges: [edge('web', 'statistics-1993')] },
      '792',
      '792 killed and missing',
    );
    expect(follows).toMatchObject({ type: 'altered', rule: 'altered.label' });
    expect(between({ accounts }, '792', '792 killed and missing')).toMatchObject({ perhaps: 'altered' });
  });

  test('5: 792 against 960: revised for 62 and another rule for 106', () => {
    const found = between(
      { accounts: [OLD, NEW], edges: [edge('statistics-2001', 'statistics-1993')] },
      '792 killed and missing',
      '960 died in hospital, killed and missing',
    );
    expect(found).toMatchObject({ type: 'revised', also: [{ type: 'definition', amount: 106 }] });
    expect(found.says).toContain('62 of the 168');
    // A part of the later table takes no total's place in the older one: 42 of its own change is more than the 33 between them.
    const part = between(
      { accounts: [OLD, NEW], edges: [edge('statistics-2001', 'statistics-1993')] },
      '792 killed and missing',
      '759',
    );
    expect(part.type).toBe('definition');
    expect(part.also.map(({ type }) => type)).not.toContain('revised');
  });

  test('6: a figure of which it is not said whom it counts: open', () => {
    const bare = figure(989, ['killed'], undefined);
    const found = between(
      {
        accounts: [told('a', [bare]), told('b', [figure(900, ['killed'], undefined), sov(960, ['killed'])])],
      },
      '989',
      '900',
    );
    expect(found).toMatchObject({ type: 'open', rule: 'open.not-said' });
  });

  test('7: a label lost and put back between editions of one account: revised or altered, never the same', () => {
    const found = between(
      {
        accounts: [
          told('wiki', [], {
            editions: [
              { label: '2016', date: '2016-01-01', claims: [sov(3279, ['wounded', 'sick'])] },
              { label: '2020', date: '2020-01-01', claims: [sov(3279, ['wounded'])] },
            ],
          }),
          told('other', [sov(2752, ['wounded'])]),
        ],
      },
      '3,279',
      '3,279 sick and wounded',
    );
    expect(found).toMatchObject({ type: 'altered', rule: 'altered.label' });
  });

  test('8: 2,752 wounded beside 527 sick against 2,807 wounded: open, and no sum explains it across two authorities', () => {
    const study = {
      accounts: [
        told('history', [sov(2752, ['wounded']), sov(527, ['sick'])], { author: 'K' }),
        told('order', [sov(2807, ['wounded'])], { author: 'V' }),
        told('communique', [sov(55, ['wounded'])], { author: 'S', written: '1938-08-01' }),
      ],
    };
    const found = between(study, '2,752', '2,807');
    expect(found).toMatchObject({ type: 'open', rule: 'open.told-apart' });
    expect(found.says).toContain('tells the sick apart (527)');
    expect(compared(study).arithmetic.sums).toEqual([]);
    // More than the two together, or told apart by both, is no longer explained so.
    const [one, two, three] = study.accounts as [TestAccount, TestAccount, TestAccount];
    const more = { ...two, claims: [sov(3300, ['wounded'])] };
    expect(between({ accounts: [one, more, three] }, '2,752', '3,300').type).toBe('contradiction');
    const both = { ...two, claims: [sov(2807, ['wounded']), sov(500, ['sick'])] };
    expect(between({ accounts: [one, both, three] }, '2,752', '2,807').type).toBe('contradiction');
    // Where one of them shows its office and the other none, it stays open which of them counts the sick.
    const [history, order] = study.accounts;
    const shown = [
      { ...(history as TestAccount), claims: [sov(2752, ['wounded'], { category: 'soviet.sanitary' })] },
      order as TestAccount,
    ];
    const wounded = compared({ accounts: shown }).points.flatMap(({ differences }) => differences);
    expect(wounded.map(({ type }) => type)).toEqual(['open']);
  });

  test('9: 525 against 526 is a contradiction of one, and what matters is the pairs', () => {
    const both = (key: string, dead: number, hurt: number): TestAccount =>
      told(key, [jap(dead, ['killed']), jap(hurt, ['wounded'])]);
    const study = {
      accounts: [
        both('a', 525, 913),
        both('b', 525, 913),
        both('c', 526, 914),
        both('d', 526, 913),
        told('e', [jap(916, ['wounded'])]),
      ],
    };
    const found = between(study, '525', '526');
    expect(found.type).toBe('contradiction');
    expect(found.says).toContain('differ by 1');
    const [pairs] = compared(study).arithmetic.paired;
    expect(pairs?.pairs.find(({ joins }) => joins !== undefined)?.accounts).toEqual(['d']);
    expect(
      between({ ...study, edges: [edge('e', 'a')] }, '913', '916').perhaps ??
        between({ ...study, edges: [edge('e', 'a')] }, '913', '916').type,
    ).toBe('altered');
  });

  test('10: 500 against 525, 900 against 913: rounding', () => {
    const study = {
      accounts: [
        told('a', [jap(525, ['killed']), jap(913, ['wounded'])]),
        told('b', [jap(500, ['killed']), jap(900, ['wounded'])]),
      ],
    };
    expect(between(study, '525', '500').type).toBe('rounding');
    expect(between(study, '913', '900').type).toBe('rounding');
  });

  test('11: the enemy’s estimate against own returns: contradiction, and the estimate is no measure for the rest', () => {
    const study = {
      accounts: [
        told('estimate', [jap(600, ['killed'])], { speaksFor: 'sov', written: '1938-08-20' }),
        told('returns', [jap(526, ['killed'])], { speaksFor: 'jap', written: '1938-09-01' }),
      ],
    };
    expect(between(study, '600', '526').type).toBe('contradiction');
    const point = compared(study).points.find(({ id }) => id.startsWith('quantity-person-jap-killed'));
    expect(point?.readings.find(({ id }) => id === point.reference)?.label).toBe('526');
  });

  test('12: 3,000 killed and missing beside 600 killed: another rule, and it holds the other', () => {
    const study = {
      accounts: [
        told('wiki', [jap(3000, ['killed', 'missing']), jap(600, ['killed'])]),
        told('other', [jap(526, ['killed'])]),
      ],
    };
    expect(between(study, '3,000 killed and missing', '600')).toMatchObject({ type: 'definition' });
  });

  test('13, 14: a range whose ends are the values of two others: merged, and no reference', () => {
    const study = {
      accounts: [
        told('a', [jap(526, ['killed'])]),
        told('b', [jap(3000, ['killed'])]),
        told('c', [jap(quantity(526, 'range', 3000), ['killed'])], { written: '2025-01-01' }),
      ],
    };
    expect(between(study, '526 to 3,000', '526').type).toBe('merged');
    const [point] = compared(study).points;
    const joined = point?.readings.find(({ label }) => label === '526 to 3,000');
    expect(joined?.mergedFrom).toHaveLength(2);
    expect(point?.reference).not.toBe(joined?.id);
    const tanks = (n: number | ReturnType<typeof quantity>): Told =>
      figure(n, ['lost'], 'sov', { object: 'tank' });
    const machines = {
      accounts: [
        told('a', [tanks(46)]),
        told('b', [tanks(96)]),
        told('c', [tanks(quantity(46, 'range', 96))], { written: '2025-01-01' }),
      ],
    };
    expect(between(machines, '46 to 96', '96').type).toBe('merged');
  });

  test('15: tanks written off, with those sent back, with those mended on the spot: definition', () => {
    const tanks = (n: number, category: string): Told =>
      figure(n, ['lost'], 'sov', { object: 'tank', category });
    const study = {
      accounts: [
        told('a', [tanks(9, 'machines.total-loss')]),
        told('b', [tanks(85, 'machines.out-of-action')]),
      ],
    };
    const [found] = compared(study).points.flatMap(({ differences }) => differences);
    expect(found?.type).toBe('definition');
  });

  test('16: “up to 20,000” means near 20,000 and holds no 7,300; turned to “over” on the way it is altered', () => {
    const study = {
      accounts: [
        told('encyclopedia', [jap(quantity(20000, 'le'), ['strength'])]),
        told('wiki', [jap(quantity(20000, 'gt'), ['strength'])], { written: '2010-01-01' }),
        told('returns', [jap(quantity(7000, 'range', 7300), ['strength'])]),
      ],
      edges: [edge('wiki', 'encyclopedia')],
    };
    expect(between(study, 'up to 20,000', 'over 20,000')).toMatchObject({
      type: 'altered',
      rule: 'altered.bound',
    });
    expect(between(study, 'up to 20,000', '7,000 to 7,300').type).toBe('open');
  });

  test('17: 124 violations in eight months, in half a year: equal numbers of unequal periods are never the same', () => {
    const count = (from: string, to: string): Told =>
      figure(124, [], undefined, { object: 'incident', when: interval(from, to) });
    const study = {
      accounts: [
        told('a', [count('1938-01-01', '1938-08-20')]),
        told('b', [count('1938-01-01', '1938-06-30')], { written: '2020-01-01' }),
      ],
    };
    const [free] = compared(study).points.flatMap(({ differences }) => differences);
    expect(free).toMatchObject({ type: 'scope', perhaps: 'altered' });
    const [follows] = compared({ ...study, edges: [edge('b', 'a')] }).points.flatMap(
      ({ differences }) => differences,
    );
    expect(follows?.type).toBe('altered');
  });

  test('18: the heights should be taken, were to be taken, were taken: certainty', () => {
    const take = (modality: 'plan' | 'poss'): Told =>
      act('occupy', 'sov', 'hill', interval('1938-07-06'), { modality });
    const [found] = compared({
      accounts: [told('a', [take('plan')]), told('b', [take('poss')])],
    }).points.flatMap(({ differences }) => differences);
    expect(found?.type).toBe('certainty');
  });

  test('19: the hour of the first clash: contradiction once the clocks were tried', () => {
    const at = (minutes: number, zone?: string): Told =>
      act(
        'attack',
        'jap',
        'hill',
        interval('1938-07-29', '1938-07-29', { clock: clock(minutes, minutes, zone) }),
      );
    const types = (a: Told, b: Told): string[] =>
      compared({ accounts: [told('a', [a]), told('b', [b])] })
        .points.filter(({ key }) => key.kind === 'time')
        .flatMap(({ differences }) => differences.map(({ type }) => type));
    expect(types(at(175), at(570))).toEqual(['contradiction']);
    expect(types(at(540, 'Tokyo'), at(600, 'Vladivostok'))).toEqual(['calendar']);
    expect(types(at(540), at(600))).toEqual(['calendar']);
  });

  test('20, 22: who attacked on a day, who held the crest: contradiction of the agent', () => {
    const types = (name: string, day: string): string[] =>
      compared({
        accounts: [
          told('a', [act(name, 'jap', 'hill', interval(day), { episode: 'e' })]),
          told('b', [act(name, 'sov', 'hill', interval(day), { episode: 'e' })]),
        ],
      })
        .points.filter(({ key }) => key.kind === 'agent')
        .flatMap(({ differences }) => differences.map(({ type }) => type));
    expect(types('attack', '1938-08-02')).toEqual(['contradiction']);
    expect(types('hold', '1938-08-11')).toEqual(['contradiction']);
    // What a side says of the other, beside what is told of that very side, is the rival account and no second act.
    const day = interval('1938-08-02', '1938-08-02', { clock: clock(660), approximate: true });
    const beside = (by: string): string[] =>
      compared({
        accounts: [
          told('a', [act('fire_on', 'jap', undefined, day), act('fire_on', 'sov', undefined, day, { by })]),
          told('b', [act('fire_on', 'jap', undefined, day)]),
        ],
      })
        .points.filter(({ key }) => key.kind === 'agent')
        .flatMap(({ differences }) => differences.map(({ rule }) => rule));
    expect(beside('jap')).toEqual(['contradiction.both-asserted']);
    expect(beside('kido')).toEqual(['other-act.both-told']);
  });

  test('21: agreed, ordered to stop, signed: other acts; an evening and the next midnight: calendar', () => {
    const agreed = (day: string, more = {}): Told =>
      act('cease_fire', undefined, undefined, interval(day, day, more));
    const both = told('a', [agreed('1938-08-11'), agreed('1938-08-13')]);
    const acts = between(
      { accounts: [both, told('b', [agreed('1938-08-11')])] },
      '11 August 1938',
      '13 August 1938',
    );
    expect(acts).toMatchObject({ type: 'other act', rule: 'other-act.both-told' });
    const night = compared({
      accounts: [
        told('a', [agreed('1938-08-10', { clock: clock(1410) })]),
        told('b', [agreed('1938-08-11')]),
      ],
    }).points.flatMap(({ differences }) => differences.map(({ type }) => type));
    expect(night).toEqual(['calendar']);
  });

  test('23: a decision of the 21st against the 22nd: contradiction of one day; of a man or of his side: precision', () => {
    const decide = (day: string): Told => act('approve', 'jap', 'hill', interval(day));
    const found = compared({
      accounts: [told('a', [decide('1938-07-21')]), told('b', [decide('1938-07-22')])],
    })
      .points.filter(({ key }) => key.kind === 'time')
      .flatMap(({ differences }) => differences);
    expect(found.map(({ type }) => type)).toEqual(['contradiction']);
    const who = (agentKey?: string): Told =>
      act('approve', 'sov', undefined, interval('1938-07-22'), {
        episode: 'e',
        ...(agentKey === undefined ? {} : { agentKey }),
      });
    const named = compared({ accounts: [told('a', [who('keller')]), told('b', [who()])] }).points.filter(
      ({ key }) => key.kind === 'agent',
    );
    expect(named.flatMap(({ differences }) => differences.map(({ rule }) => rule))).toEqual([
      'precision.actor',
    ]);
  });

  test('24: victory, draw: judgement, in which no fact is compared', () => {
    const found = compared({
      accounts: [
        told('a', [act('win', 'sov', undefined, undefined)]),
        told('b', [act('stalemate', undefined, undefined, undefined)]),
      ],
    }).points.filter(({ key }) => key.kind === 'outcome');
    expect(found.flatMap(({ differences }) => differences.map(({ type }) => type))).toEqual(['judgement']);
  });

  test('25: the affair begins on the 9th, the 12th, the 29th: definition of the event', () => {
    const lasted = (key: string, from: string): TestAccount => ({
      key,
      written: '1990-01-01',
      claims: [
        act('attack', 'jap', 'hill', interval('1938-07-29')),
        act('attack', 'sov', 'ridge', interval('1938-08-06')),
      ],
      ranges: [interval(from, '1938-08-11')],
    });
    const found = compared({
      accounts: [lasted('a', '1938-07-09'), lasted('b', '1938-07-29')],
    }).points.filter(({ key }) => key.thing === 'event');
    expect(found.flatMap(({ differences }) => differences.map(({ type }) => type))).toEqual(['definition']);
  });
});
