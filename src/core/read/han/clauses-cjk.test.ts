import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ja } from '../../languages/ja/index.ts';
import { zh } from '../../languages/zh/index.ts';
import type { SentenceReading } from '../clause.ts';
import { readNames } from '../names/names.ts';
import { readSentencesCjk } from './clauses-cjk.ts';

function read(text: string, language: typeof ja): SentenceReading {
  const segments = [{ start: 0, end: text.length, paragraph: 0, kind: 'prose' as const }];
  const names = readNames({ edition: 'e', text, segments, language, times: [] });
  const segment = segments[0] as (typeof segments)[number];
  return readSentencesCjk([{ text, segment, language, times: [], names }])[0] as SentenceReading;
}

const cited = (text: string, language: typeof ja): string[] =>
  read(text, language).attributions.map(
    ({ source, scope, stance }) =>
      `${source === undefined ? '-' : text.slice(source.start, source.end)}: ${text.slice(scope.start, scope.end)} (${stance})`,
  );

describe('who is cited', () => {
  test.each([
    [ja, 'ソ連側資料によると、日本軍は600名を失った。', ['ソ連側資料: 、日本軍は600名を失った (reports)']],
    [ja, 'タス通信は日本軍が国境を越えたと報じた。', ['タス通信: 日本軍が国境を越えた (reports)']],
    [ja, '日本軍は国境を越えた。', []],
    [zh, '据苏方统计，日军损失600人。', ['苏方: ，日军损失600人 (reports)']],
    [zh, '日方承认阵亡526人。', ['日方: 阵亡526人 (reports)']],
    [zh, '日军越过边界。', []],
  ] as const)('%#', (language, text, expected) => expect(cited(text, language)).toEqual(expected));
});

test('a total in front of brackets holds the figures in them', () => {
  const { figures } = read('ソ連軍の損失は792名（戦死717名、行方不明75名）である。', ja);
  expect(figures.map(({ value, roles, partOf }) => [value.lo, roles.join('+'), partOf])).toEqual([
    [792, 'casualties', undefined],
    [717, 'killed', 0],
    [75, 'missing', 0],
  ]);
});

test('a bracket with the same length in another unit is no figure of its own', () => {
  expect(read('戦線は100キロ（62マイル）に及んだ。', ja).figures).toHaveLength(1);
});

test('a denied figure is marked', () => {
  expect(
    read('戦死者は526名ではなく、650名であった。', ja).figures.map(({ value, denied }) => [
      value.lo,
      denied === true,
    ]),
  ).toEqual([
    [526, true],
    [650, false],
  ]);
});

const SIGNS = [...'日軍ソ連は攻撃をした占领张鼓峰被苏军的，。、（）「」《》1234人名余万第一二から、'];

test('any text is read without a throw, and everything lies inside it', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 80 }),
    fc.array(fc.constantFrom(...SIGNS), { maxLength: 80 }).map((signs) => signs.join('')),
  );
  fc.assert(
    fc.property(text, fc.constantFrom(ja, zh), (written, language) => {
      const { figures, frames, attributions, hedges, subjects } = read(written, language);
      const ranges = [
        ...figures.flatMap((one) => [one, one.phrase, one.clause, one.whose, one.by, one.where]),
        ...frames.flatMap((one) => [one.trigger, one.clause, one.agent, one.target, one.where]),
        ...attributions.flatMap((one) => [one.cue, one.scope, one.source]),
        ...hedges,
        ...subjects,
      ];
      for (const range of ranges) {
        if (range === undefined) continue;
        expect(range.start).toBeGreaterThanOrEqual(0);
        expect(range.end).toBeGreaterThanOrEqual(range.start);
        expect(range.end).toBeLessThanOrEqual(written.length);
      }
      for (const { partOf } of figures) if (partOf !== undefined) expect(figures[partOf]).toBeDefined();
    }),
    { numRuns: 300 },
  );
});

test('a line without an end is read in pieces, figures with their totals', () => {
  const text = '戦死717名、行方不明75名、計792名、'.repeat(2000);
  const { figures } = read(text, ja);
  expect(figures).toHaveLength(6000);
  for (const figure of figures)
    if (figure.partOf !== undefined) expect(figures[figure.partOf]?.value.lo).toBe(792);
});
