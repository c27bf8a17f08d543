import { expect, test } from 'vitest';
import { de } from '../languages/de/index.ts';
import { en } from '../languages/en/index.ts';
import { ja } from '../languages/ja/index.ts';
import { ru } from '../languages/ru/index.ts';
import { zh } from '../languages/zh/index.ts';
import { readClauses as readBracketClauses } from './bracket/clauses-bracket.ts';
import { readClauses as readCaseClauses } from './case/clauses-case.ts';
import type { SentenceInput, SentenceReading } from './clause.ts';
import { readSentencesCjk } from './han/clauses-cjk.ts';
import { readClauses as readPositionalClauses } from './positional/clauses-positional.ts';
import { readSentences } from './read-sentence.ts';
import { segment } from './segment.ts';

type Read = (inputs: readonly SentenceInput[]) => SentenceReading[];

const long = (words: string, times: number): string => words.repeat(times);

/** Each with a sentence that is read in pieces, one of marks alone, and short ones around them. */
test.each<[string, typeof en, Read, string]>([
  [
    'en',
    en,
    (inputs) => readSentences(inputs, readPositionalClauses),
    `The garrison lost 40 men. ${long('the miners took 3 guns and ', 60)}fled. …\n\nThey held the bridge.`,
  ],
  [
    'ru',
    ru,
    (inputs) => readSentences(inputs, readCaseClauses),
    `Гарнизон потерял 40 человек. ${long('шахтёры взяли 3 орудия и ', 70)}ушли. …\n\nОни удержали мост.`,
  ],
  [
    'de',
    de,
    (inputs) => readSentences(inputs, readBracketClauses),
    `Die Besatzung verlor 40 Mann. ${long('die Bergleute nahmen 3 Geschütze und ', 60)}flohen. …\n\nSie hielten die Brücke.`,
  ],
  [
    'ja',
    ja,
    readSentencesCjk,
    `守備隊は40人を失った。${long('鉱夫は大砲3門を奪い、', 300)}逃げた。\n\n彼らは橋を守った。`,
  ],
  ['zh', zh, readSentencesCjk, `守军损失40人。${long('矿工夺取大炮3门，', 400)}逃走。\n\n他们守住了桥。`],
])('%s: sentences read together tell what each tells alone', (_code, language, read, text) => {
  const inputs = segment(text, [], language.segment).map(
    (one): SentenceInput => ({ text, segment: one, language, times: [], names: [] }),
  );
  const together = read(inputs);
  expect(together).toEqual(inputs.flatMap((input) => read([input])));
  expect(together.map((one) => one.segment)).toEqual(inputs.map((input) => input.segment));
  expect(together.flatMap(({ figures }) => figures).length).toBeGreaterThan(40);
});
