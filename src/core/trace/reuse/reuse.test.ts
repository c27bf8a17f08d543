import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ReusedPassage } from '../../model/reuse.ts';
import { passagesOf } from './passages.ts';
import { findReuse, prepareReuse, reuseFound } from './reuse.ts';
import type { ReuseText } from './reused-text.ts';

/** Repeatable prose of words no other seed uses in that order. */
function prose(seed: number, words: number): string[] {
  let state = seed * 2_654_435_761;
  return Array.from({ length: words }, () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    const rank = Math.floor(2500 ** ((state >>> 8) / 2 ** 24));
    return `w${rank.toString(36)}x${'lmnopr'[rank % 6]}${'aeiou'[rank % 5]}`;
  });
}
const text = (id: string, words: readonly string[], series?: string): ReuseText => ({
  id,
  text: words.join(' '),
  ...(series === undefined ? {} : { series }),
});
/** The words of a passage in both its texts. */
const wordsOf = (texts: readonly ReuseText[], found?: ReusedPassage): [string, string] => {
  const words = (id: string | undefined, start = 0, end = 0): string =>
    texts.find((one) => one.id === id)?.text.slice(start, end) ?? '';
  return [words(found?.a, found?.startA, found?.endA), words(found?.b, found?.startB, found?.endB)];
};
const copied = prose(9, 60);
const planted = (change: (words: string[]) => string[] = (words) => words) => [
  text('a', [...prose(1, 800), ...copied, ...prose(2, 800)]),
  text('b', [...prose(3, 500), ...change([...copied]), ...prose(4, 900)]),
  text('c', prose(5, 1500)),
];

describe('reused passages', () => {
  test('a copied passage is found with exact spans, its bits and what is worth most', () => {
    const texts = planted();
    const { passages, search } = findReuse(texts);
    expect(passages).toHaveLength(1);
    const [found] = passages;
    expect(found).toMatchObject({ a: 'a', b: 'b', moved: false, spread: 2 });
    for (const words of wordsOf(texts, found)) expect(words).toContain(copied.slice(2, -2).join(' '));
    expect(found?.bits).toBeGreaterThan(search.bits);
    expect(found?.telling.length).toBeGreaterThan(3);
    expect(search.nothing).toBeUndefined();
  });

  test('words left out, put in, replaced and misread do not hide it', () => {
    const { passages } = findReuse(
      planted((words) =>
        words.flatMap((word, at) => (at % 9 === 0 ? [] : at % 7 === 0 ? [`${word}q`] : [word])),
      ),
    );
    expect(passages).toHaveLength(1);
    expect(passages[0]?.alike).toBeGreaterThan(2);
    expect(passages[0]?.identity).toBeLessThan(1);
  });

  test('clauses in another order are one passage, and it is said', () => {
    const { passages } = findReuse(planted((words) => [...words.slice(30), ...words.slice(0, 30)]));
    expect(passages).toHaveLength(1);
    expect(passages[0]?.moved).toBe(true);
    expect(passages[0]?.runs).toHaveLength(2);
  });

  test('texts that share nothing give nothing, with the reason and the thresholds', () => {
    const { passages, search } = findReuse([text('a', prose(1, 900)), text('b', prose(2, 900))]);
    expect(passages).toEqual([]);
    expect(search.nothing).toMatch(/words the same are needed|no two texts of/);
    expect(search.bits).toBeGreaterThan(28);
  });

  test('a phrase that everybody uses is no reuse; a copy of a copy still is', () => {
    const phrase = 'the people’s commissar for foreign affairs of the union declared'.split(' ');
    const many = Array.from({ length: 12 }, (_, at) =>
      text(`t${at}`, [...prose(at + 20, 300), ...phrase, ...prose(at + 50, 300)]),
    );
    expect(findReuse(many).passages).toEqual([]);
    const copies = Array.from({ length: 40 }, (_, at) =>
      text(`t${String(at).padStart(2, '0')}`, [...prose(at + 20, 200), ...copied, ...prose(at + 70, 200)]),
    );
    const { passages } = findReuse(copies);
    const linked = new Set(passages.flatMap(({ a, b }) => [a, b]));
    expect(linked.size).toBe(40);
    expect(Math.min(...passages.map(({ spread }) => spread))).toBe(15);
  });

  test('names, dates and figures that every account must have are worth little', () => {
    const said = 'General Wassilij Konstantinowitsch Bljucher commanded 15000 men on 29 July 1938'.split(' ');
    const texts = [
      text('a', [...prose(1, 60), ...said, ...prose(2, 60)]),
      text('b', [...prose(3, 60), ...said, ...prose(4, 60)]),
    ];
    expect(findReuse(texts).passages).toHaveLength(1);
    const given = texts.map((one) => {
      const start = one.text.indexOf('General');
      return { ...one, given: [{ start, end: start + said.join(' ').length }] };
    });
    expect(findReuse(given).passages).toEqual([]);
  });

  test('figures among characters do not hide a copy that is full of them', () => {
    const character = (seed: number, at: number): string =>
      String.fromCharCode(0x4e00 + ((Math.imul(seed * 1000 + at + 1, 2_654_435_761) >>> 8) % 5000));
    const row = (seed: number, size: number): string =>
      Array.from({ length: size }, (_, at) =>
        at % 3 === 2 ? String((seed * 7 + at) % 60) : character(seed, at),
      ).join('');
    const told = row(9, 70);
    const { passages } = findReuse([
      { id: 'a', text: `${row(1, 300)}${told}。${row(2, 300)}` },
      { id: 'b', text: `${row(3, 300)}${told}。${row(4, 300)}` },
    ]);
    expect(passages).toHaveLength(1);
    expect(passages[0]?.same).toBeGreaterThan(30);
  });

  test('reuse inside a series is not looked for', () => {
    const [a, b] = planted() as [ReuseText, ReuseText];
    const same = [
      { ...a, series: 's' },
      { ...b, series: 's' },
    ];
    expect(findReuse(same).passages).toEqual([]);
    expect(findReuse(same).search.nothing).toContain('series');
  });

  test('Chinese is searched by characters, traditional and simplified forms alike', () => {
    const filler = (from: number): string =>
      Array.from({ length: 400 }, (_, at) =>
        String.fromCharCode(0x5000 + ((at * at * 31 + from * 977 + at * 7) % 2000)),
      ).join('');
    const a = '蘇軍於八月六日以三個師團的兵力發起總攻擊，戰車與飛機支援步兵奪回兩處高地';
    const b = '苏军于八月六日以三个师团的兵力发起总攻击，战车与飞机支援步兵夺回两处高地';
    const texts = [
      { id: 'a', text: filler(1) + a + filler(2) },
      { id: 'b', text: filler(3) + b + filler(4) },
    ];
    const { passages } = findReuse(texts);
    expect(passages).toHaveLength(1);
    expect(wordsOf(texts, passages[0])[1]).toContain('以三个师团的兵力发起总攻击');
  });

  test('Chinese clauses in another order with words between are one passage', () => {
    const filler = (from: number, length: number): string =>
      Array.from({ length }, (_, at) =>
        String.fromCharCode(0x5000 + ((at * at * 31 + from * 977 + at * 7) % 2000)),
      ).join('');
    const first = '苏军于八月六日以三个师团的兵力发起总攻击，战车与飞机支援步兵夺回两处高地';
    const second = '日军守备队伤亡殆尽仍据守山顶阵地不退，直至十日夜间两国外交官在莫斯科议定停火';
    const texts = [
      { id: 'a', text: filler(1, 400) + first + second + filler(2, 400) },
      { id: 'b', text: filler(3, 400) + second + filler(5, 45) + first + filler(4, 400) },
    ];
    const { passages } = findReuse(texts);
    expect(passages).toHaveLength(1);
    expect(passages[0]).toMatchObject({ moved: true });
    expect(passages[0]?.runs).toHaveLength(2);
  });

  test('a spelling skeleton finds what early print spells otherwise', () => {
    const words = 'loue vertue ioy iudge vpon haue neuer giue serue heauen vnder reuenge'.split(' ');
    const modern = 'love virtue joy judge upon have never give serve heaven under revenge'.split(' ');
    const set = [
      text('a', [...prose(1, 300), ...words, ...prose(2, 300)]),
      text('b', [...prose(3, 300), ...modern, ...prose(4, 300)]),
    ];
    expect(findReuse(set).passages).toEqual([]);
    expect(findReuse(set, { skeleton: true }).passages).toHaveLength(1);
  });

  test('a word divided at the end of a line is one word', () => {
    const broken = copied.map((word) => `${word.slice(0, 3)}-\n${word.slice(3)}`);
    const { passages } = findReuse([
      text('a', [...prose(1, 300), ...copied]),
      text('b', [...prose(3, 300), ...broken]),
    ]);
    expect(passages[0]?.same).toBeGreaterThan(50);
  });
});

describe('whatever is given', () => {
  test('no text, one text and texts without words are said in words', () => {
    expect(findReuse([]).search.nothing).toBe('no text was given');
    expect(findReuse([text('a', copied)]).search.nothing).toContain('only one text');
    expect(findReuse([text('a', ['… —']), text('b', ['!'])]).search.nothing).toContain('no words');
  });

  test('two texts that are the same are one passage from end to end', () => {
    const words = prose(1, 3000);
    const texts = [text('a', words), text('b', words)];
    const { passages } = findReuse(texts);
    expect(passages).toHaveLength(1);
    expect(wordsOf(texts, passages[0])).toEqual([words.join(' '), words.join(' ')]);
    expect(passages[0]?.identity).toBe(1);
  });

  test('one line of rows that repeat costs no more than it is long', () => {
    const row = 'date 1938 killed 236 wounded 611 missing none remarks see above ';
    const start = performance.now();
    findReuse([
      { id: 'a', text: row.repeat(20_000) },
      { id: 'b', text: row.repeat(20_000) },
      { id: 'c', text: 'x'.repeat(2_000_000) },
    ]);
    expect(performance.now() - start).toBeLessThan(15_000);
  });

  test('any division of the pairs and any order of texts gives the same', () => {
    const texts = [...planted(), text('d', [...prose(8, 200), ...copied.slice(5)])];
    const whole = findReuse(texts);
    fc.assert(
      fc.property(fc.shuffledSubarray(texts, { minLength: 4 }), fc.nat(8), (order, cut) => {
        const work = prepareReuse(order);
        const at = Math.min(cut, work.pairs);
        const pieces = [passagesOf(work.prepared, 0, at), passagesOf(work.prepared, at, work.pairs)];
        expect(reuseFound(work, pieces)).toEqual(whole);
      }),
      { numRuns: 20 },
    );
  });

  test('every span begins and ends at words, whatever the texts', () => {
    const piece = fc.constantFrom(
      'Ворошилов ',
      'é́',
      '高地',
      'ﬁre ',
      '\ud83d\ude00',
      '-\n',
      'a ',
      '𠀀',
      '\n',
      'İ',
      '12 ',
      'ß ',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 80 }), fc.array(piece, { maxLength: 80 }), (a, b) => {
        const texts = [text('a', [...a, ...copied, ...b]), text('b', [...b, ...copied, ...a])];
        const { passages } = findReuse(texts);
        expect(passages.length).toBeGreaterThan(0);
        for (const one of passages) {
          for (const words of wordsOf(texts, one)) expect(words.trim()).toBe(words);
          for (const run of one.runs) {
            expect(run.startA).toBeLessThan(run.endA);
            expect(run.startB).toBeLessThan(run.endB);
          }
        }
      }),
      { numRuns: 40 },
    );
  });
});
