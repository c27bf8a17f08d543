import { expect, test } from 'vitest';
import { type Answering, questions } from './asked-once.ts';

test('every question has an answer of its own, and is asked once', () => {
  const question = questions<Answering>();
  const asked = Array.from({ length: 32 }, () => 0);
  const all = asked.map((_, at) =>
    question(() => {
      asked[at] = (asked[at] as number) + 1;
      return at % 3 === 0;
    }),
  );
  const one = { asked: 0, answers: 0 };
  for (let again = 0; again < 2; again++)
    expect(all.map((ask) => ask(one))).toEqual(all.map((_, at) => at % 3 === 0));
  expect(asked.every((times) => times === 1)).toBe(true);
});

test('a question for which there is no bit is refused', () => {
  const question = questions<Answering>();
  for (let at = 0; at < 32; at++) question(() => true);
  expect(() => question(() => true)).toThrow('room for 32');
});
