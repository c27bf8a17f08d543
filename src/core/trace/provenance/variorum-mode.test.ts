import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Provenance } from './provenance.ts';
import { variorumMode } from './variorum-mode.ts';

function follow(...texts: readonly string[]): Provenance {
  const provenance = variorumMode();
  texts.forEach((text, at) => {
    provenance.add({ id: String(at), text });
  });
  return provenance;
}

const origins = (provenance: Provenance): string =>
  [...provenance.current()].map((token) => provenance.tokens.origin.items[token]).join('');

const told = (provenance: Provenance): string =>
  [...provenance.current()]
    .map((token) => provenance.vocabulary.words[provenance.tokens.value.items[token] as number])
    .join(' ');

const STORY = 'The battalion took the hill at dawn and lost it again before the night came.';

test('a sentence put back with changes is known again', () => {
  const history = follow(
    `${STORY}\n\nOther words.`,
    'Other words.',
    `Other words.\n\n${STORY.replace('dawn', 'noon')}`,
  );
  expect(origins(history)).toBe(`000${'0000002'}${'000000000'}`);
});

test('a sentence moved into another paragraph and changed is known again', () => {
  const first = `One thing here. ${STORY}\n\nAnother paragraph stands below it.`;
  const second = `One thing here.\n\nAnother paragraph stands below it. ${STORY.replace('battalion', 'regiment')}`;
  const history = follow(first, second);
  expect([...origins(history)].filter((origin) => origin === '1')).toHaveLength(1);
});

test('few words in common are chance, not a return', () => {
  const history = follow('On the other hand they left.', 'Nothing.', 'It was on the other side.');
  // Only the full stop, of the revision before, stays.
  expect(origins(history).slice(0, -1)).toBe('222222');
});

test('a word said to have come back went before', () => {
  const history = follow(STORY, 'Short text in between stands.', STORY.replace('hill', 'ridge'));
  const token = history.current()[0] as number;
  expect(history.tokens.outbound(token)).toEqual([1]);
  expect(history.tokens.inbound(token)).toEqual([2]);
});

test('Chinese and Japanese by characters, katakana by runs', () => {
  expect(told(follow('苏军占领了高地。'))).toBe('苏 军 占 领 了 高 地 。');
  expect(told(follow('ソ連軍はハサン湖で717人'))).toBe('ソ 連 軍 は ハサン 湖 で 717 人');
  const history = follow('苏军占领了高地，日军撤退。', '苏军夺取了高地，日军撤退。');
  expect(origins(history)).toBe('0011000000000');
});

test('a long text with nothing to cut, and one word without end, take time that grows with them', () => {
  const start = performance.now();
  follow('a'.repeat(2_000_000), `${'a'.repeat(2_000_000)}b`);
  follow('http'.repeat(100_000), 'x '.repeat(100_000), 'y. '.repeat(50_000));
  expect(performance.now() - start).toBeLessThan(4000);
});

test('what left long ago is found among much that left since', () => {
  const provenance = variorumMode();
  provenance.add({ id: '0', text: STORY });
  for (let n = 1; n <= 400; n++) {
    const words = Array.from({ length: 20 }, (_, at) => `w${(n * 31 + at * 17) % 997}x${at}`);
    provenance.add({ id: String(n), text: `${words.join(' ')}.` });
  }
  provenance.add({ id: '401', text: `Again: ${STORY.replace('night', 'evening')}` });
  const from = [...provenance.current()].map((token) => provenance.tokens.origin.items[token]);
  expect(from.filter((origin) => origin === 0).length).toBeGreaterThan(12);
});

test('editions that somebody published are never spam', () => {
  const long = 'Many different words stand in this text. '.repeat(40);
  const provenance = variorumMode(false);
  expect(
    [long, 'Short.', 'word '.repeat(60)].map((text, at) => provenance.add({ id: String(at), text })),
  ).toEqual([true, true, true]);
});

test('origins are no later than their revision, no token stands twice, went and came back alternate', () => {
  const page = fc
    .array(
      fc.constantFrom(
        'one two three four five six ',
        'seven ',
        '。',
        '苏军占领高地',
        '. ',
        '\n\n',
        'eight nine ',
        '717 ',
        'ハサン',
      ),
      { maxLength: 25 },
    )
    .map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(fc.array(page, { maxLength: 8 }), (texts) => {
      const provenance = variorumMode();
      texts.forEach((text, at) => {
        if (!provenance.add({ id: String(at), text })) return;
        const current = provenance.current();
        expect(new Set(current).size).toBe(current.length);
        for (const token of current) {
          expect(provenance.tokens.origin.items[token]).toBeLessThanOrEqual(at);
          const gone = provenance.tokens.outbound(token);
          const back = provenance.tokens.inbound(token);
          expect(back.length).toBe(gone.length);
          for (const [n, place] of back.entries()) expect(gone[n]).toBeLessThan(place);
        }
      });
    }),
    { numRuns: 60 },
  );
});
