import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { TextMark } from './account-text.ts';
import { keysAgree } from './mark-keys.ts';
import { differingMarks } from './parallel-differences.ts';

const mark = (kind: TextMark['kind'], key: string, start = 0): TextMark => ({
  kind,
  key,
  start,
  end: start + 1,
});
const differ = (own: TextMark[], ...others: TextMark[][]): string[] =>
  [...differingMarks(own, others)].map(({ key }) => key ?? '');

test('another day, number, name or act differs; what another cell says as well does not', () => {
  const own = [
    mark('time', '10..10'),
    mark('quantity', '717..717'),
    mark('name', 'khasan'),
    mark('act', 'attack'),
  ];
  expect(
    differ(own, [
      mark('time', '10..10'),
      mark('quantity', '236..236'),
      mark('name', 'khasan'),
      mark('act', 'take'),
    ]),
  ).toEqual(['717..717', 'attack']);
  expect(differ(own, [], [...own])).toEqual([]);
});

test('a day within a month and a number above a bound do not differ; a day outside does', () => {
  expect(differ([mark('time', '10..10')], [mark('time', '1..30')])).toEqual([]);
  expect(differ([mark('time', '31..31')], [mark('time', '1..30')])).toEqual(['31..31']);
  expect(differ([mark('quantity', '700..')], [mark('quantity', '717..717')])).toEqual([]);
  expect(differ([mark('quantity', '..700')], [mark('quantity', '717..717')])).toEqual(['..700']);
});

test('alone in its row nothing differs', () => {
  expect(differ([mark('name', 'khasan')])).toEqual([]);
});

test('agreeing is the same from both sides', () => {
  const end = fc.option(fc.nat(20), { nil: undefined });
  const key = fc.tuple(end, end).map(([a, b]) => `${a ?? ''}..${b ?? ''}`);
  fc.assert(
    fc.property(key, key, (a, b) => {
      expect(keysAgree('time', a, b)).toBe(keysAgree('time', b, a));
    }),
  );
});
