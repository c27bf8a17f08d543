import { expect, test } from 'vitest';
import type { ReadingValue } from '../../model/point.ts';
import type { Pair } from '../side.ts';
import { typeOf } from './type-of.ts';

const links = { passedOn: () => undefined, sameAuthority: () => false } as unknown as Pair['links'];

/** Two names to whom accounts give the order, or another question. */
function typed(one: string, two: string, kind: 'agent' | 'outcome' = 'agent', sure = true) {
  const side = (label: string): Pair['a'] =>
    ({
      reading: {
        label,
        value: { kind: 'name', key: `~${label}`, label } satisfies ReadingValue,
        witnesses: [],
      },
      facet: {},
      accounts: new Set<string>(),
      editions: new Set<string>(),
      sure,
      asserted: true,
    }) as unknown as Pair['a'];
  const key = { kind, thing: 'order', whose: 'sov', counting: '-', scope: 'episode' } as Pair['key'];
  return typeOf({
    key,
    a: side(one),
    b: side(two),
    links,
    accounts: new Map(),
    figures: {} as Pair['figures'],
  });
}

test.each([
  ['Fridovsky', 'Mikhail Frinovsky'],
  ['Fridovsky', 'Фриновский'],
  ['Matsushima Sakuni', 'Matsushima Sakuji'],
])('%s and %s are proposed as one name miswritten', (one, two) => {
  const { type, rule, says } = typed(one, two);
  expect({ type, rule }).toEqual({ type: 'spelling', rule: 'spelling.person' });
  expect(says).toContain(one);
  expect(says).toContain(two);
});

test.each([
  ['Voronov', 'Voroshilov'],
  ['Frinovsky', 'Blyukher'],
  ['Suetaka', 'Suematsu'],
])('%s and %s are two persons, and one account may have confused them', (one, two) => {
  const { type, says } = typed(one, two);
  expect(type).toBe('contradiction');
  expect(says).toContain(`they name ${one} and ${two}; one account may have taken one for the other`);
});

test('a shared part of the name is said, and is not enough', () => {
  expect(typed('Goro Cho', 'Cho Isamu')).toMatchObject({ type: 'contradiction' });
  expect(typed('Goro Cho', 'Cho Isamu').says).toContain('who share the name Cho');
  expect(typed('Mikhail Frinovsky', 'Mikhail Kalinin').type).toBe('contradiction');
});

test('what no person confirmed stays open, and other questions are not asked of persons', () => {
  expect(typed('Frinovsky', 'Blyukher', 'agent', false).type).toBe('open');
  expect(typed('Fridovsky', 'Frinovsky', 'outcome').type).toBe('judgement');
});
