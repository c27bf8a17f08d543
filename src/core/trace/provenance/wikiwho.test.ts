import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Provenance } from './provenance.ts';
import { wikiwho } from './wikiwho.ts';

/** A history of texts, ids 0, 1, 2 ... */
function follow(...texts: readonly string[]): Provenance {
  const provenance = wikiwho();
  texts.forEach((text, at) => {
    provenance.add({ id: String(at), text });
  });
  return provenance;
}

/** The last revision as `word:origin`. */
const told = (provenance: Provenance): string =>
  [...provenance.current()]
    .map((token) => {
      const value = provenance.vocabulary.words[provenance.tokens.value.items[token] as number];
      return `${value}:${provenance.tokens.origin.items[token]}`;
    })
    .join(' ');

const words = (provenance: Provenance): string[] =>
  [...provenance.current()].map(
    (token) => provenance.vocabulary.words[provenance.tokens.value.items[token] as number] as string,
  );

/** Revisions in and out of the first token with this word. */
function chains(provenance: Provenance, word: string): { in: number[]; out: number[] } {
  const number = provenance.vocabulary.number(word);
  const token = provenance.tokens.value.items.indexOf(number);
  return { in: provenance.tokens.inbound(token), out: provenance.tokens.outbound(token) };
}

describe('WikiWho', () => {
  test('a word replaced is new, its neighbours are old', () => {
    expect(told(follow('The hill was taken.', 'The hill was lost.'))).toBe('the:0 hill:0 was:0 lost:1 .:0');
  });

  test('a paragraph put back is the old one, and says when it went and came', () => {
    const history = follow('one two\n\nthree four', 'one two', 'one two\n\nthree four');
    expect(told(history)).toBe('one:0 two:0 three:0 four:0');
    expect(chains(history, 'three')).toEqual({ in: [2], out: [1] });
    expect(chains(history, 'one')).toEqual({ in: [], out: [] });
  });

  test('a sentence put back into another paragraph is the old one', () => {
    const history = follow('aaaa bbbb. cccc dddd. eeee', 'aaaa bbbb. eeee', 'ffff\nCCCC dddd. eeee');
    expect(told(history)).toBe('ffff:2 cccc:0 dddd:0 .:0 eeee:0');
  });

  test('a paragraph twice: the second is new', () => {
    expect(told(follow('same words', 'same words\n\nsame words'))).toBe('same:0 words:0 same:1 words:1');
    expect(told(follow('same words\n\nsame words', 'same words'))).toBe('same:0 words:0');
  });

  test('an edited sentence put back is new: it is compared with the revision before only', () => {
    const history = follow('aaaa bbbb cccc dddd.', 'other', 'aaaa bbbb cccc eeee.');
    expect(told(history)).toBe('aaaa:2 bbbb:2 cccc:2 eeee:2 .:2');
  });

  test('a text cut to a fraction is spam, and so is the same text again', () => {
    const long = Array.from({ length: 200 }, (_, n) => `word${n}`).join(' ');
    const history = follow(long, 'gone', 'gone', `${long} end`);
    expect(history.spam).toEqual([1, 2]);
    expect(words(history).at(-1)).toBe('end');
    expect(chains(history, 'word7').out).toEqual([]);
  });

  test('a minor edit with a comment may cut', () => {
    const provenance = wikiwho();
    provenance.add({ id: '0', text: 'many words here '.repeat(80) });
    expect(provenance.add({ id: '1', text: 'moved away', comment: true, minor: true })).toBe(true);
  });

  test('length is counted in signs, not in code units', () => {
    // 1,200 code units, 600 signs: not long enough to be cut by spam.
    expect(follow('😀'.repeat(600), 'x').spam).toEqual([]);
    expect(follow('ab'.repeat(600), 'x').spam).toEqual([1]);
  });

  test('one word over and over is spam, and leaves no trace', () => {
    const history = follow('aaaa bbbb', `aaaa bbbb\n\n${'spam '.repeat(30)}`, 'aaaa bbbb cccc');
    expect(history.spam).toEqual([1]);
    expect(told(history)).toBe('aaaa:0 bbbb:0 cccc:2');
    expect(history.tokens.length).toBe(3);
  });

  test.each([
    ['[[link]] {{box}} [[[three', '[[ link ]] {{ box }} [[ [ three'],
    ['a<!--b-->c', 'a <!-- b --> c'],
    ['x|y||z', 'x | y | | z'],
    ['717,5–792', '717 , 5 – 792'],
    ['a ææææ b', 'a | b'],
    ['<!-->', '<!-- >'],
    ['a@b.c', 'a @ b . c'],
    ['http://a.b/c d', 'http : / / a . b / c d'],
  ])('tokens of %s', (text, expected) => {
    expect(words(follow(text)).join(' ')).toBe(expected);
  });

  test('a table row stands apart', () => {
    // The row that did not change keeps its words though they moved to the front.
    const history = follow('{|\n|-\n| one\n|-\n| two\n|}', '{|\n|-\n| two\n|-\n| one\n|}');
    expect(history.tokens.length).toBe(words(history).length);
  });

  test('carriage returns are line ends', () => {
    expect(told(follow('a b\n\nc d', 'a b\r\n\r\nc d'))).toBe('a:0 b:0 c:0 d:0');
  });

  test('nothing at all, and everything gone', () => {
    expect(told(follow(''))).toBe('');
    const history = follow('a b c', '', 'a b c');
    expect(chains(history, 'a')).toEqual({ in: [2], out: [1] });
  });

  test('popular words of a long rewrite are held together by the words most alike', () => {
    // Values from Python's Differ on the same rows: `of` is too frequent to begin a match.
    const before = Array.from({ length: 110 }, (_, n) => `of old${n}`).join(' ');
    const after = Array.from({ length: 110 }, (_, n) => `of new${n}`).join(' ');
    const history = follow(before, after);
    const kept = [...history.current()].filter((token) => history.tokens.origin.items[token] === 0);
    expect(kept).toHaveLength(110);
  });
});

describe('properties', () => {
  const page = fc
    .array(
      fc.constantFrom(
        'aaa ',
        'bbb ',
        'ccc. ',
        'ddd',
        '\n\n',
        '\n',
        '; ',
        '|',
        '{|',
        '|-\n',
        '[[',
        '@@@@',
        'http://x ',
      ),
      { maxLength: 40 },
    )
    .map((pieces) => pieces.join(''));

  test('origins are no later than their revision; in and out alternate; no token twice; words are those of the text', () => {
    fc.assert(
      fc.property(fc.array(page, { maxLength: 8 }), (texts) => {
        const provenance = wikiwho();
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
          expect(words(provenance).join('')).toBe(words(follow(text)).join(''));
        });
      }),
      { numRuns: 60 },
    );
  });

  test('what is read from the changed stretch only is what is read from the whole', () => {
    fc.assert(
      fc.property(page, page, page, page, (start, a, b, end) => {
        const history = follow(`${start}\n\n${a}\n\n${end}`, `${start}\n\n${b}\n\n${end}`);
        // A text in between that shares no end makes the next be read from the first letter to the last.
        const whole = follow(
          `${start}\n\n${a}\n\n${end}`,
          `${start}\n\n${b}\n\n${end}`.replaceAll('\n\n', '\n\n\n'),
        );
        expect(told(history)).toBe(told(whole));
      }),
      { numRuns: 60 },
    );
  });

  test('an unrelated text before says nothing of those after', () => {
    fc.assert(
      fc.property(page, page, (a, b) => {
        const alone = follow(a, b);
        const after = follow('zzz yyy xxx', a, b);
        if (alone.spam.length > 0 || after.spam.length > 0) return;
        expect(told(after).replace(/:(\d+)/g, (_, n) => `:${Number(n) - 1}`)).toBe(told(alone));
      }),
      { numRuns: 60 },
    );
  });
});
