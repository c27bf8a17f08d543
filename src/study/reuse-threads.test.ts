import { expect, test } from 'vitest';
import { findReuse } from '../core/trace/reuse/reuse.ts';
import { findReuseInThreads } from './reuse-threads.ts';

const stem = [
  'river',
  'column',
  'barrel',
  'herring',
  'quinine',
  'cloak',
  'bramble',
  'pontoon',
  'ledger',
  'orchard',
];
const word = (number: number): string =>
  `${stem[number % 10]}${String.fromCharCode(97 + (number % 26), 97 + (number % 23))}`;
const sentence = (seed: number): string =>
  Array.from({ length: 30 }, (_, n) => word((seed * 7919 + n * n * 31 + n * seed) % 5000)).join(' ');
/** Ten texts of made-up words: neighbours share every third sentence, and each two texts one more. */
const texts = Array.from({ length: 10 }, (_, at) => ({
  id: `text ${at}`,
  text: Array.from({ length: 12 }, (_part, n) =>
    sentence(n % 3 === 0 ? n + 100 * (at >> 1) : 1000 + at * 50 + n),
  ).join('. '),
}));

test.each([1, 2, 3, 7])('%i threads find the same passages in the same order', async (threads) => {
  const alone = findReuse(texts);
  expect(alone.passages.length).toBeGreaterThan(4);
  expect(await findReuseInThreads(texts, {}, threads, { units: 1, seeds: 20 })).toEqual(alone);
});

test('nothing, one text and texts without a word', async () => {
  for (const few of [
    [],
    texts.slice(0, 1),
    [
      { id: 'a', text: ' ' },
      { id: 'b', text: '...' },
    ],
  ])
    expect(await findReuseInThreads(few, {}, 4, { units: 0, seeds: 1 })).toEqual(findReuse(few));
});

test('given runs and series keep their place when texts are cut in several threads', async () => {
  const marked = texts.map((one, at) => ({
    ...one,
    series: at < 2 ? 'one' : one.id,
    given: [{ start: 0, end: 40 }],
  }));
  const alone = findReuse(marked, { skeleton: true });
  expect(await findReuseInThreads(marked, { skeleton: true }, 3, { units: 1, seeds: 20 })).toEqual(alone);
});
