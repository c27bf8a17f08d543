import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Edition } from '../src/core/model/account.ts';
import { bareAccount } from '../src/core/model/bare-account.ts';
import { readEdition } from '../src/core/read/read.ts';
import { sha256 } from '../src/core/text/sha256.ts';
import { formats } from '../src/formats/index.ts';

const codes = ['en', 'ru', 'uk', 'de', 'fr', 'ja', 'zh', 'ko', 'pl', 'ar', 'und'];

function read(text: string, language: string): ReturnType<typeof readEdition> {
  const edition: Edition = {
    id: sha256(text),
    account: 'a',
    label: '',
    language,
    text,
    structure: [],
    file: 'a.txt',
  };
  const account = bareAccount('a', language, [edition]);
  return readEdition(edition, account, undefined);
}

/** Pieces that grammars are made of, so that random texts reach deep into them. */
const pieces = fc.constantFrom(
  ' ',
  '. ',
  ', ',
  '\n\n',
  '(',
  ')',
  '«',
  '»',
  '"',
  '-',
  '–',
  '1',
  '29',
  '1938',
  '7,300',
  '1,1',
  '½',
  '№',
  '年',
  '月',
  '日',
  '昭和13年',
  '29 July',
  '29 июля',
  '29. Juli',
  'в ночь с',
  'killed',
  'убито',
  '戦死',
  '名',
  'about',
  'около',
  'between',
  'and',
  'The Japanese',
  'японцы',
  'потеряли',
  'attacked',
  'атаковали',
  '日本軍は',
  '攻撃した',
  'wurde',
  'according to',
  'по данным',
  'によると',
  '据',
  'not',
  'не',
  '\ud83d',
  '\udc00',
  '\u0000',
  '\u202e',
  '𠮷',
  'é',
  '\u0301',
);
const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 120 }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 })
    .map((units) => String.fromCharCode(...units)),
  fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join('')),
);

describe('reading never throws and every span is exact', () => {
  test.each(codes)('random text read as %s', (code) => {
    fc.assert(
      fc.property(texts, (text) => {
        const { mentions, claims, passages } = read(text, code);
        for (const { start, end, words } of [...mentions, ...claims])
          expect(text.slice(start, end)).toBe(words);
        for (const { start, end } of passages) expect(start <= end && end <= text.length).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test('random bytes read by every format', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        for (const format of formats)
          for (const { text, structure } of await format.read({ name: `a.${format.extensions[0]}`, bytes }))
            for (const { start, end } of structure)
              expect(start >= 0 && start <= end && end <= text.length).toBe(true);
      }),
      { numRuns: 100 },
    );
  });

  test.each(['1,', '(((('])('ten megabytes of %s come to an end, and hold nothing', (piece) => {
    const { mentions, claims } = read(piece.repeat(10_000_000 / piece.length), 'en');
    expect([mentions.length, claims.length]).toEqual([0, 0]);
  });

  const hostile: readonly (readonly [string, string])[] = [
    ['1,1,1,1', '1,'],
    ['brackets', '('],
    ['one word', 'a'],
    ['capitals', 'A'],
    ['katakana', 'ア'],
    ['numerals', '一'],
    ['hyphens', 'a-'],
    ['stops', '. '],
    ['and', 'and '],
    ['dates', '5 May '],
    ['но', 'не '],
  ];
  test.each(hostile)('a megabyte of %s is read in linear time', (_, piece) => {
    const time = (size: number): number => {
      const text = piece.repeat(Math.ceil(size / piece.length));
      const start = performance.now();
      for (const code of ['en', 'ru', 'ja']) read(text, code);
      return performance.now() - start;
    };
    time(50_000);
    const small = time(250_000);
    const large = time(1_000_000);
    // Four times the text may take eight times as long, with room for a busy machine.
    expect(large).toBeLessThan(8 * small + 2000);
  });
});
