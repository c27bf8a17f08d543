import { describe, expect, test } from 'vitest';
import type { ActClaim, Slot } from '../model/claim.ts';
import { act, compared, interval, type TestAccount } from './fixtures.test-support.ts';

const told = (key: string, ...claims: NonNullable<TestAccount['claims']>): TestAccount => ({
  key,
  written: '1950-01-01',
  claims,
});
const readings = (thing: string, ...accounts: TestAccount[]): string[] => {
  const { points, alone } = compared({ accounts });
  return [...points, ...alone]
    .filter(({ key }) => key.thing === thing)
    .flatMap((point) => point.readings.map(({ label }) => label));
};
const fought = act('attack', 'sov', 'hill', interval('1938-08-10'));

describe('how it ended', () => {
  test('who held the field is an outcome of its own and no victory', () => {
    expect(
      readings(
        'result',
        told('a', act('hold_field', 'sov', undefined, undefined)),
        told('b', act('win', 'jap', undefined, undefined)),
      ).sort(),
    ).toEqual(['field held by the Soviet Union', 'won by Japan']);
  });

  test('disputed, unclear, ended in failure', () => {
    expect(readings('result', told('a', act('dispute_outcome', undefined, undefined, undefined)))).toEqual([
      'disputed between the sides',
    ]);
    expect(readings('result', told('a', act('leave_outcome_open', undefined, undefined, undefined)))).toEqual(
      ['unclear'],
    );
    expect(readings('result', told('a', act('lose', undefined, 'the campaign', undefined)))).toEqual([
      'ended in failure',
    ]);
    expect(readings('result', told('a', act('lose', undefined, undefined, undefined)))).toEqual([]);
    const camp = act('lose', undefined, 'the camp', undefined);
    const lost: typeof camp = (place) => {
      const one = camp(place);
      const claim = one.claim as ActClaim;
      return { ...one, claim: { ...claim, target: { ...(claim.target as Slot), ground: true } } };
    };
    expect(readings('result', told('a', lost))).toEqual([]);
  });

  test('both sides claim the victory: disputed', () => {
    expect(
      readings('result', told('a', act('win', undefined, undefined, undefined, { both: true }))),
    ).toEqual(['disputed between the sides']);
  });

  test('a verdict that is only reported as supposed is given as supposed, and gives way to an own one', () => {
    const supposed = act('win', 'sov', undefined, undefined, { modality: 'hedged' });
    expect(readings('result', told('a', supposed))).toEqual(['won by the Soviet Union, told as supposed']);
    expect(readings('result', told('a', supposed, act('draw', undefined, undefined, undefined)))).toEqual([
      'undecided',
    ]);
  });

  test('whoever wrote before the end cannot say how it ended', () => {
    const early: TestAccount = {
      key: 'telegram',
      written: '1938-08-01',
      claims: [fought, act('defeat', 'jap', 'sov', undefined)],
    };
    expect(readings('result', early, told('b', fought))).toEqual([]);
  });
});

describe('what it was, and who is held responsible', () => {
  test('war or accident: a judgement; an accident holds nobody responsible', () => {
    const accounts = [
      told('a', act('be_war', undefined, undefined, undefined), act('provoke', 'jap', undefined, undefined)),
      told('b', act('be_accident', undefined, 'the clash', undefined)),
    ];
    const { points } = compared({ accounts });
    const nature = points.find(({ key }) => key.thing === 'nature');
    expect(nature?.question).toBe('What kind of event is it said to have been?');
    expect(nature?.differences.map(({ type }) => type)).toEqual(['judgement']);
    expect(readings('responsible', ...accounts)).toContain('nobody: it came about by chance');
  });

  test('who acted without leave is held responsible, as a candidate, and decided without approval', () => {
    const { alone } = compared({
      accounts: [
        told('a', act('act_alone', 'sov', undefined, interval('1938-07-29'), { agentKey: 'keller' })),
      ],
    });
    const tiers = alone
      .filter(({ key }) => key.thing === 'responsible')
      .flatMap((point) => point.readings.flatMap(({ label, witnesses }) => [label, witnesses[0]?.tier]));
    expect(tiers).toEqual(['Keller', 'candidate']);
    const [who] = alone.filter(({ key }) => key.thing === 'approve');
    expect(who?.question).toBe('Who on the side of the Soviet Union approved on 29 July 1938?');
    expect(who?.readings.map(({ label }) => label)).toEqual(['Keller (acted without leave)']);
  });
});

describe('who decided', () => {
  test('whoever proposes a deed of war to his own side is asked beside whoever ordered it', () => {
    const words = (key: string, verb: 'propose' | 'order', who: string): TestAccount =>
      told(
        key,
        act(verb, 'sov', undefined, interval('1938-07-06'), { agentKey: who, reach: 60 }),
        act('capture_place', undefined, 'hill', undefined, { modality: 'plan' }),
      );
    const { points } = compared({
      accounts: [words('a', 'propose', 'keller'), words('b', 'order', 'brandt')],
    });
    const [point] = points.filter(({ key }) => key.thing === 'order');
    expect(point?.readings.map(({ label }) => label).sort()).toEqual([
      'Brandt (ordered)',
      'Keller (proposed)',
    ]);
  });

  test('orders for deeds of two kinds are two orders, though one man gave both', () => {
    const words = (key: string, deed: 'arrest' | 'attack' | 'shell'): TestAccount =>
      told(
        key,
        act('order', 'sov', undefined, interval('1938-07-06'), { agentKey: 'keller', reach: 60 }),
        act(deed, undefined, 'hill', undefined, { modality: 'plan' }),
      );
    const orders = (...accounts: TestAccount[]): string[] => {
      const { points, alone } = compared({ accounts });
      return [...points, ...alone]
        .filter(({ key }) => key.kind === 'agent' && key.thing === 'order')
        .flatMap(({ state, readings }) => [state, ...readings.map(({ label }) => label).sort()]);
    };
    expect(orders(words('a', 'arrest'), words('b', 'attack'))).toEqual([
      'different questions',
      'Keller (to arrest someone)',
      'Keller (to attack)',
    ]);
    expect(orders(words('a', 'shell'), words('b', 'attack'))).toEqual(['agreed in substance', 'Keller']);
  });

  test('what one side proposes to the other is no order', () => {
    const { points, alone } = compared({
      accounts: [told('a', act('propose', 'jap', undefined, interval('1938-08-04')))],
    });
    expect([...points, ...alone].filter(({ key }) => key.thing === 'order')).toEqual([]);
  });
});

describe('whose the ground is', () => {
  test("nobody's, and claimed by both; a claim by one side is no answer", () => {
    expect(
      readings(
        'border-side',
        told('a', act('be_neutral', undefined, 'hill', undefined)),
        told('b', act('claim_land', undefined, 'hill', undefined, { both: true })),
        told('c', act('claim_land', 'jap', 'hill', undefined)),
      ).sort(),
    ).toEqual(['claimed by more than one side', 'neutral']);
  });
});

describe('by which paper', () => {
  const year = (one: number) => interval(`${one}-01-01`, `${one}-12-31`, { precision: 'year' });
  const lies = (when: ReturnType<typeof year>, more = {}) => act('belong', 'jap', 'hill', when, more);

  test('a paper told by its year alone is meant where the study knows one of that year, as a candidate', () => {
    const { points, alone } = compared({ accounts: [told('a', lies(year(1886)))] });
    const [point] = [...points, ...alone].filter(({ key }) => key.thing === 'border-instrument');
    expect(point?.readings.map(({ label }) => label)).toEqual(['Protocol of 1886']);
    expect(point?.readings[0]?.witnesses[0]).toMatchObject({ tier: 'candidate' });
  });

  test('not a year of which it knows none, nor one of the event', () => {
    expect(readings('border-instrument', told('a', lies(year(1870))))).toEqual([]);
    expect(readings('border-instrument', told('a', lies(year(1938))))).toEqual([]);
  });

  test('several in one sentence are one answer', () => {
    const both = told('a', lies(year(1860), { reach: 60 }), lies(year(1886)));
    expect(readings('border-instrument', both)).toContain('Accord of 1860 and Protocol of 1886');
  });
});
