import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Difference } from '../../model/point.ts';
import { compared, figure, quantity, type TestAccount } from '../fixtures.test-support.ts';
import { containment } from './containment.ts';
import { categoriesOf, plainRule, statedRule, surelyHolds } from './rule-of.ts';
import { categoryOf, TRADITIONS } from './traditions.ts';

const men = (n: number, roles: Parameters<typeof figure>[1], more = {}): ReturnType<typeof figure> =>
  figure(n, roles, 'sov', more);
const told = (key: string, claims: TestAccount['claims'], more = {}): TestAccount => ({
  key,
  written: '1950-01-01',
  claims: claims ?? [],
  ...more,
});
/** The one difference between the readings of two accounts, on the point that both speak to. */
function between(one: TestAccount, two: TestAccount): Difference {
  const { points } = compared({ accounts: [one, two] });
  const all = points.flatMap(({ differences }) => differences);
  if (all.length !== 1)
    throw new Error(`${all.length} differences in ${points.map(({ id }) => id).join(' ')}`);
  return all[0] as Difference;
}

describe('tables of definitions', () => {
  test('every tradition has a source, and every plain word of it a category of its own', () => {
    for (const { key, source, categories, plain } of TRADITIONS) {
      expect(source.length, key).toBeGreaterThan(20);
      for (const category of categories) {
        expect(category.key.startsWith(`${key}.`)).toBe(true);
        expect(category.events.length).toBeGreaterThan(0);
        expect(new Set(category.events).size).toBe(category.events.length);
      }
      for (const target of Object.values(plain)) expect(categoryOf(target)?.tradition.key).toBe(key);
    }
  });

  test('irrecoverable losses contain the killed, the missing and those who died in hospital, and no wounded', () => {
    const whole = statedRule('soviet.irrecoverable');
    const parts = statedRule('soviet.killed+soviet.missing+soviet.died-in-hospital');
    const wounded = statedRule('soviet.wounded');
    if (whole === undefined || parts === undefined || wounded === undefined) throw new Error('no rule');
    expect(surelyHolds(whole, parts)).toBe(true);
    expect(surelyHolds(parts, whole)).toBe(false);
    expect(containment(whole.least, wounded.least)).toBe('apart');
  });

  test('sanitary losses are cases, and the wounded of another office are not sure to be among them', () => {
    expect(statedRule('soviet.sanitary')?.counts).toBe('cases');
    const sanitary = statedRule('soviet.sanitary');
    const wounded = plainRule(['wounded'], 'wounded');
    if (sanitary === undefined || wounded === undefined) throw new Error('no rule');
    expect(surelyHolds(sanitary, wounded)).toBe(false);
  });

  test('a plain word is never sure to hold more than it may mean', () => {
    const roles = fc.uniqueArray(
      fc.constantFrom('killed', 'wounded', 'missing', 'captured', 'sick', 'died-in-hospital'),
      { minLength: 1 },
    );
    fc.assert(
      fc.property(roles, roles, (one, two) => {
        const [a, b] = [plainRule(one, ''), plainRule(two, '')];
        if (a === undefined || b === undefined) throw new Error('no rule');
        for (const event of a.least) expect(a.most.has(event)).toBe(true);
        if (surelyHolds(a, b)) expect([...b.least].every((event) => a.least.has(event))).toBe(true);
      }),
    );
  });

  test('a role that a tradition has no word for gives no rule', () => {
    expect(categoriesOf('soviet', ['killed', 'missing'])).toBe('soviet.killed+soviet.missing');
    expect(categoriesOf('coded', ['wounded'])).toBeUndefined();
    expect(categoriesOf('nobody', ['killed'])).toBeUndefined();
  });
});

describe('figures of two rules', () => {
  test('a total and its part are of two rules, and the containment is said', () => {
    const found = between(told('a', [men(792, ['killed', 'missing'])]), told('b', [men(717, ['killed'])]));
    expect(found).toMatchObject({ type: 'definition', rule: 'definition.contains', also: [] });
    expect(found.says).toContain('which the first contains');
  });

  test('a part above its whole cannot stand beside it', () => {
    const found = between(told('a', [men(700, ['killed', 'missing'])]), told('b', [men(717, ['killed'])]));
    expect(found).toMatchObject({
      type: 'definition',
      rule: 'definition.part-exceeds',
      also: [{ type: 'contradiction', amount: 17 }],
    });
    expect(found.says).toContain('larger by 17');
  });

  test('a part above its whole that nobody confirmed, or that is only about so much, accuses nobody', () => {
    const whole = told('a', [men(700, ['killed', 'missing'])]);
    const unsure = between(whole, told('b', [men(717, ['killed'], { tier: 'candidate' })]));
    expect(unsure).toMatchObject({ rule: 'definition.contains', also: [] });
    const about = between(whole, told('b', [figure(quantity(720, 'approx'), ['killed'], 'sov')]));
    expect(about).toMatchObject({ rule: 'definition.contains', also: [] });
  });

  test('a term of one office beside a plain word: contained where that is sure, open where it is not', () => {
    const whole = told('a', [men(960, ['killed'], { category: 'soviet.irrecoverable' })]);
    const dead = between(whole, told('b', [men(717, ['killed'])]));
    expect(dead).toMatchObject({ type: 'definition', rule: 'definition.contains' });
    expect(dead.says).toContain('irrecoverable losses, by the Soviet and Russian rule');
    const sanitary = told('a', [men(3279, ['wounded'], { category: 'soviet.sanitary' })]);
    const hurt = between(sanitary, told('b', [men(2752, ['wounded'])]));
    expect(hurt).toMatchObject({ type: 'open', rule: 'open.rule-not-said' });
  });

  test('a term stands on the point of the plain words it joins, whatever words its language files it under', () => {
    for (const roles of [['killed'], ['missing'], ['casualties']] as const) {
      const found = between(
        told('a', [men(960, [...roles], { category: 'soviet.irrecoverable' })]),
        told('b', [men(717, ['killed'])]),
      );
      expect(found).toMatchObject({ type: 'definition', rule: 'definition.contains' });
    }
    const hurt = between(
      told('a', [men(3279, ['casualties'], { category: 'soviet.sanitary' })]),
      told('b', [men(2752, ['wounded'])]),
    );
    expect(hurt).toMatchObject({ type: 'open', rule: 'open.rule-not-said' });
    expect(hurt.says).toContain('sanitary losses');
  });

  test('a part in round numbers, or counted in cases, does not prove its whole wrong', () => {
    const whole = told('a', [men(999, ['killed', 'missing'])]);
    expect(between(whole, told('b', [men(1000, ['killed'])])).rule).toBe('definition.contains');
    expect(between(whole, told('b', [men(1001, ['killed'])])).rule).toBe('definition.part-exceeds');
    const cases = between(
      told('a', [men(913, ['wounded'])], { countsBy: 'japanese' }),
      told('b', [men(914, ['wounded'])], { countsBy: 'soviet' }),
    );
    expect(cases).toMatchObject({ rule: 'definition.contains', also: [] });
    expect(cases.says).toContain('One counts persons, the other cases.');
  });

  test('the irrecoverable among machines are total losses, and a part told by another rule is a definition', () => {
    const tanks = (n: number, more = {}): ReturnType<typeof figure> =>
      figure(n, ['lost'], 'sov', { object: 'tank', ...more });
    const found = between(
      told('a', [tanks(9, { category: 'soviet.irrecoverable' })]),
      told('b', [tanks(85)]),
    );
    expect(found).toMatchObject({ type: 'definition', rule: 'definition.contains' });
    expect(found.says).toContain('total losses');
  });

  test('equal figures under a term and under a plain word are never the same reading', () => {
    const found = between(
      told('a', [men(960, ['killed'], { category: 'soviet.irrecoverable' })]),
      told('b', [men(960, ['killed'])]),
    );
    expect(found.type).toBe('definition');
  });

  test('the dead of two offices are never taken for equal, though their definitions agree on paper', () => {
    const japanese = told('a', [men(526, ['killed'])], { countsBy: 'japanese' });
    const western = told('b', [men(640, ['killed'])], { countsBy: 'western' });
    expect(between(japanese, western)).toMatchObject({ type: 'open', rule: 'open.traditions' });
    // The same office twice: nothing excuses the gap.
    expect(between(japanese, { ...western, countsBy: 'japanese' }).type).toBe('contradiction');
  });

  test('equal figures of two offices are two readings and no agreement; of one office, or of one and a text that states none, one', () => {
    const japanese = told('a', [men(526, ['killed'])], { countsBy: 'japanese' });
    const western = told('b', [men(526, ['killed'])], { countsBy: 'western' });
    const found = between(japanese, western);
    expect(found).toMatchObject({ type: 'open', rule: 'open.traditions' });
    const readings = (...accounts: TestAccount[]): string[] =>
      compared({ accounts }).points.flatMap((point) => point.readings.map(({ label }) => label));
    expect(readings(japanese, western).sort()).toEqual([
      '526 killed in action, by the Western rule',
      '526 killed in battle (戦死), by the Japanese rule',
    ]);
    expect(readings(japanese, { ...western, countsBy: 'japanese' })).toEqual(['526']);
    expect(readings(japanese, told('c', [men(526, ['killed'])]))).toEqual(['526']);
  });

  test('the wounded of two offices overlap, and one counts cases', () => {
    const found = between(
      told('a', [men(2752, ['wounded'])], { countsBy: 'soviet' }),
      told('b', [men(2500, ['wounded'])], { countsBy: 'western' }),
    );
    expect(found).toMatchObject({ type: 'definition', rule: 'definition.counting' });
    expect(found.says).toMatch(/One counts (cases, the other persons|persons, the other cases)\./);
  });

  test('what an account only ascribes is not counted by its own rule', () => {
    const found = between(
      told('a', [men(526, ['killed'], { by: 'someone' })], { countsBy: 'japanese' }),
      told('b', [men(640, ['killed'])], { countsBy: 'western' }),
    );
    expect(found.type).toBe('contradiction');
  });

  test('tanks written off are a part of those that were out of action', () => {
    const tanks = (n: number, category: string): ReturnType<typeof figure> =>
      figure(n, ['lost'], 'sov', { object: 'tank', category });
    const found = between(
      told('a', [tanks(9, 'machines.total-loss')]),
      told('b', [tanks(85, 'machines.out-of-action')]),
    );
    expect(found).toMatchObject({ type: 'definition', rule: 'definition.contains' });
  });
});
